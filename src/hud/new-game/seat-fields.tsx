import type { MemberId } from '../../model/ids.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import type { Text } from '../../present/text.ts';
import type { BotMind } from '../../bots/bot-seat.ts';
import { BOT_MINDS } from '../../bots/bot-seat.ts';
import { MemberMark } from '../widgets/member-mark.tsx';
import { Segments } from '../widgets/segments.tsx';
import type { SeatDraft } from './draft.ts';

interface SeatFieldsProps {
  readonly text: Text;
  readonly seats: Readonly<Record<MemberId, SeatDraft>>;
  readonly onChange: (member: MemberId, seat: SeatDraft) => void;
}

/** Who plays each of the six. */
export function SeatFields({ text, seats, onChange }: SeatFieldsProps) {
  return (
    <ul class="seat-fields">
      {MEMBER_IDS.map((member) => (
        <SeatRow
          key={member}
          text={text}
          member={member}
          seat={seats[member]}
          onChange={(seat) => onChange(member, seat)}
        />
      ))}
    </ul>
  );
}

interface SeatRowProps {
  readonly text: Text;
  readonly member: MemberId;
  readonly seat: SeatDraft;
  readonly onChange: (seat: SeatDraft) => void;
}

function SeatRow({ text, member, seat, onChange }: SeatRowProps) {
  return (
    <li class="seat-row" data-member={member}>
      <span class="seat-name">
        <MemberMark member={member} /> {text.name('member', member)}
      </span>
      <Segments
        label={text.ui('playedByOf', { member })}
        quiet
        value={seat.person ? 'person' : 'bot'}
        choices={[
          { value: 'person', label: text.ui('person') },
          { value: 'bot', label: text.ui('bot') },
        ]}
        onChange={(value) => onChange({ ...seat, person: value === 'person' })}
      />
      {seat.person ? (
        <input
          type="text"
          class="input"
          maxLength={40}
          autocomplete="off"
          placeholder={text.ui('playerName')}
          aria-label={text.ui('playerNameOf', { member })}
          value={seat.name}
          onInput={(event) => onChange({ ...seat, name: event.currentTarget.value })}
        />
      ) : (
        <select
          class="input"
          aria-label={text.ui('botMindOf', { member })}
          value={seat.mind}
          onChange={(event) => onChange({ ...seat, mind: event.currentTarget.value as BotMind })}
        >
          {BOT_MINDS.map((mind) => (
            <option key={mind} value={mind}>
              {text.words.phrases.botMind[mind]}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
