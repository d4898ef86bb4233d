import { programmeAsked } from '../../present/prompt.ts';
import { openBook } from '../../rules/book.ts';
import { parties } from '../../rules/membership.ts';
import { upkeepOf } from '../../rules/projects.ts';
import { sharesOf } from '../../rules/shares.ts';
import { useDesk } from '../game/desk.ts';
import { MemberMark } from '../widgets/member-mark.tsx';

/** The agenda as it is being set: what it buys, what that leaves, and what each member would be assessed for. */
export function AgendaPaper() {
  const desk = useDesk();
  const { phase, fund } = desk.view;
  if (phase.kind !== 'agenda') return null;
  const { library, text } = desk.game;
  const book = openBook(library);
  const { programme, projects, firstSite, stage } = phase;
  const shares = programme === 0 ? null : sharesOf(book, desk.view, programme);
  const costs = projects.reduce((sum, { project }) => sum + book.projects[project].cost, 0);
  const left = programme + fund - upkeepOf(book, desk.view) - costs;
  const { project: sited } = programmeAsked(library, phase);
  const { motion } = desk.table.value;
  if (programme === 0) return null;
  return (
    <section class="agenda-paper" aria-label={desk.say('programme')}>
      <p>
        <strong>{desk.say('programmeOf', { amount: programme })}</strong>
        {': '}
        {projects.length === 0
          ? desk.say('nothingPlanned')
          : text.list(
              projects.map(({ project }) => {
                const name = text.name('project', project);
                const where = firstSite !== null && project === sited;
                return where ? `${name} (${desk.say('firstSiteIn', { region: firstSite })})` : name;
              }),
            )}
        . <span class={left < 0 ? 'field-error' : 'soft'}>{desk.say('leftInPurse', { amount: left })}</span>
      </p>
      {shares && (
        <p class="row small">
          <span class="label">{desk.say('shares')}</span>
          {parties(book, desk.view).map((member) => (
            <span key={member} class="chip">
              <MemberMark member={member} />
              <span class="visually-hidden">{text.name('member', member)}</span> ¤{shares[member]}
            </span>
          ))}
        </p>
      )}
      {stage !== 'programme' && phase.motionChosen && (
        <p>
          <strong>{desk.say('motion')}:</strong> {motion ? motion.line : desk.say('motionNone')}
        </p>
      )}
    </section>
  );
}
