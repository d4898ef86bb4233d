import { CERTIFICATES } from '../../content/scenarios/certificates.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import type { Text } from '../../present/text.ts';

interface CertificateLineProps {
  readonly text: Text;
  readonly scenario: string;
  readonly years: number;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How this scenario came out when bots played it; nothing where nobody has measured it. */
export function CertificateLine({ text, scenario, years }: CertificateLineProps) {
  const found = CERTIFICATES.certificates.find((each) => each.scenario === scenario && each.years === years);
  if (!found) return null;
  const { fates, games, architects, content } = found;
  return (
    <details class="certificate">
      <summary>
        {text.ui('certificateLine', {
          games,
          renewed: percent(fates.renewed),
          lapsed: percent(fates.lapsed),
          failed: percent(fates.broken + fates.war),
        })}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.ui('certificateSeat')}</th>
            <th scope="col">{text.ui('certificateArchitect')}</th>
            <th scope="col">{text.ui('certificateContent')}</th>
          </tr>
        </thead>
        <tbody>
          {MEMBER_IDS.map((member) => (
            <tr key={member}>
              <th scope="row">{text.name('member', member)}</th>
              <td>{percent(architects[member])}</td>
              <td>{percent(content[member])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{text.ui('certificateCaveat')}</p>
    </details>
  );
}
