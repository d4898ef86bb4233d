import type { LogLine } from '../../present/log-model.ts';
import { piecesOf } from '../../present/place-links.ts';
import { useDesk } from '../game/desk.ts';
import { RuleLink } from '../widgets/rule-link.tsx';

interface LogSentenceProps {
  readonly line: LogLine;
  /** Without its rule and its sums: there is one line for it. */
  readonly plain?: boolean;
}

/** A sentence of the log; the names in it lead to what they name. */
export function LogSentence({ line, plain = false }: LogSentenceProps) {
  const desk = useDesk();
  return (
    <>
      {line.private && (
        <>
          <span class="chip">{desk.say('onlyYou')}</span>{' '}
        </>
      )}
      {piecesOf(line.line, line.places).map(({ words, place }, index) =>
        place ? (
          <button key={index} type="button" class="link place" onClick={() => desk.select(place)}>
            {words}
          </button>
        ) : (
          words
        ),
      )}
      {!plain && line.rule !== null && (
        <>
          {' '}
          <RuleLink rule={line.rule} />
        </>
      )}
      {!plain && line.sums.length > 0 && (
        <details>
          <summary>{desk.say('why')}</summary>
          {line.sums.map((each) => (
            <p key={each.line}>{each.line}</p>
          ))}
        </details>
      )}
    </>
  );
}
