import type { ComponentChildren } from 'preact';
import type { ActionKind } from '../../model/action.ts';
import type { ActionItem } from '../../present/actions-model.ts';
import type { FolderModel } from '../../present/folder-model.ts';
import { folderModel } from '../../present/folder-model.ts';
import { OptionButton } from '../actions/option-button.tsx';
import { WhatHappens } from '../actions/what-happens.tsx';
import { AskPlace } from '../asking/ask-place.tsx';
import { useDesk } from '../game/desk.ts';
import { FigureButton } from '../widgets/figure-button.tsx';

/** A seat's folder, open: the same items for everybody, and everything private in one place. */
export function FolderPaper() {
  const desk = useDesk();
  const { game } = desk;
  const seat = game.acting.value;
  const folder = seat === null ? null : folderModel(game.library, game.view.value, game.text, seat);
  if (!folder || seat === null) return null;
  const items = desk.groups.value.flatMap((group) => group.items);
  const of = (...kinds: ActionKind[]): ActionItem[] =>
    items.filter(({ action }) => kinds.includes(action.kind));
  const seal = of('sealFolder')[0];
  return (
    <section class="folder" data-member={seat} aria-label={desk.say('folderOf', { member: seat })}>
      <div class="folder-head">
        <h2>{desk.say('folderOf', { member: seat })}</h2>
      </div>
      <div class="folder-parts">
        {/* Under each other, where there is room for four columns and not for five. */}
        <div class="folder-column">
          <EnvelopePart folder={folder} items={of('answerEnvelope', 'reportIntelligence')} />
          <OwnPapers folder={folder} />
        </div>
        {folder.bound ? (
          <>
            <div class="folder-column">
              <PledgePart folder={folder} items={of('pledgeFunds')} />
              <AskPlace />
            </div>
            <Part id="ballot" title={desk.say('ballot')}>
              <p>{folder.motionLine}</p>
              <Buttons items={of('castBallot')} />
              {folder.nominees && (
                <>
                  <h4>{desk.say('nominee')}</h4>
                  <Buttons items={of('nominateCommander')} />
                </>
              )}
            </Part>
          </>
        ) : (
          <Part title={desk.say('outsideTreaty')}>
            <p>{desk.say('outsideTreatyLine')}</p>
            <p class={folder.leftAfter < 0 ? 'field-error' : 'soft'}>{folder.leftLine}</p>
          </Part>
        )}
        <Part title={desk.say('estimates')}>
          <p class="soft small">{desk.say('estimatesHint')}</p>
          <Estimates folder={folder} items={of('estimateMotive')} />
        </Part>
      </div>
      <div class="folder-foot">
        <WhatHappens />
        {seal && <OptionButton item={seal} class="seal-option" primary />}
      </div>
    </section>
  );
}

interface FolderPartProps {
  readonly title: string;
  /** What the guide of a first game finds it by. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

function Part({ title, id, children }: FolderPartProps) {
  return (
    <section class="folder-part" data-part={id}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Buttons({ items }: { readonly items: readonly ActionItem[] }) {
  return (
    <div class="folder-buttons">
      {items.map((item) => (
        <OptionButton key={item.key} item={item} />
      ))}
    </div>
  );
}

interface PartProps {
  readonly folder: FolderModel;
  readonly items: readonly ActionItem[];
}

function EnvelopePart({ folder, items }: PartProps) {
  const desk = useDesk();
  const { envelope } = folder;
  const reports = items.filter(({ action }) => action.kind === 'reportIntelligence');
  const answers = envelope.asks ? items.filter(({ action }) => action.kind === 'answerEnvelope') : [];
  return (
    <Part id="envelope" title={desk.say('envelope')}>
      <p>{envelope.line}</p>
      {answers.length > 0 && <Buttons items={answers} />}
      {reports.length > 0 && (
        <>
          <h4>{desk.say('envelopeReport')}</h4>
          <div class="report-list">
            <Buttons items={reports} />
          </div>
        </>
      )}
    </Part>
  );
}

function PledgePart({ folder, items }: PartProps) {
  const desk = useDesk();
  return (
    <Part id="pledge" title={desk.say('pledge')}>
      <p class="folder-figures">
        <span>
          {desk.say('share')} <FigureButton name={desk.say('share')} figure={folder.share} />
        </span>{' '}
        <span>
          {desk.say('funds')} <FigureButton name={desk.say('funds')} figure={folder.funds} />
        </span>
      </p>
      <Buttons items={items} />
      <p class={folder.leftAfter < 0 ? 'field-error' : 'soft'}>{folder.leftLine}</p>
    </Part>
  );
}

function Estimates({ folder, items }: PartProps) {
  return (
    <>
      {folder.estimates.map(({ power }) => (
        <div key={power.id} class="estimate">
          <Buttons
            items={items.filter(
              ({ action }) => action.kind === 'estimateMotive' && action.power === power.id,
            )}
          />
        </div>
      ))}
    </>
  );
}

/** What this seat has to hold its choices against: its promises and its secret interest. */
function OwnPapers({ folder }: { readonly folder: FolderModel }) {
  const desk = useDesk();
  return (
    <Part title={desk.say('promises')}>
      {folder.promises.length === 0 && <p>{desk.say('noPromises')}.</p>}
      <ul class="dotted">
        {folder.promises.map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
      {folder.secret && (
        <>
          <h3>{desk.say('secretInterest')}</h3>
          <p>
            <strong>{folder.secret.title}.</strong> {folder.secret.aim}{' '}
            {folder.secret.asThingsStand !== null && (
              <span class="soft small">({folder.secret.asThingsStand})</span>
            )}
          </p>
        </>
      )}
    </Part>
  );
}
