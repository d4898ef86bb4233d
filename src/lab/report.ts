import type { Experiment, Section } from './experiment.ts';
import type { Finding } from './finding.ts';
import { passes } from './finding.ts';
import type { LabVersion } from './version.ts';

/** Everything an experiment came to: plain JSON. */
export interface LabReport {
  readonly id: string;
  readonly title: string;
  /** Day on which it was made, as 2026-11-29. */
  readonly made: string;
  readonly version: LabVersion;
  readonly arms: readonly {
    readonly id: string;
    readonly games: number;
    readonly firstSeed: number;
    readonly lastSeed: number;
  }[];
  readonly sections: readonly Section[];
}

export function reportOf(
  { id, title, arms }: Experiment,
  sections: readonly Section[],
  version: LabVersion,
  made: string,
): LabReport {
  return {
    id,
    title,
    made,
    version,
    arms: arms.map((arm) => ({
      id: arm.id,
      games: arm.games,
      firstSeed: arm.seed,
      lastSeed: arm.seed + arm.games - 1,
    })),
    sections,
  };
}

/** A figure as readers see it: shares in percent, the rest with two places. */
export function figure(finding: Finding, value: number): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const text = finding.unit === 'share' ? `${(value * 100).toFixed(1)}%` : value.toFixed(2);
  return text.replace('-', '−');
}

/** The band in words; empty where there is none. */
function bandText(finding: Finding): string {
  const { band } = finding;
  if (!band) return '';
  if (band.low === null) return band.high === null ? '' : `at most ${figure(finding, band.high)}`;
  if (band.high === null) return `at least ${figure(finding, band.low)}`;
  return `${figure(finding, band.low)} to ${figure(finding, band.high)}`;
}

const verdict = (finding: Finding): string =>
  ({ true: 'yes', false: '**no**', null: '' })[`${passes(finding)}`];

/** The report as Markdown: a summary, then a table for each section. */
export function markdownOf(report: LabReport): string {
  const judged = report.sections.flatMap(({ findings }) => findings.filter(({ band }) => band));
  const missed = judged.filter((finding) => passes(finding) === false);
  const lines = [
    `# ${report.title}`,
    '',
    `Made on ${report.made} by \`npm run lab -- --experiment ${report.id}\`. Content ${report.version.content}, play ${report.version.play}, format ${report.version.format}. Intervals are of 95%.`,
    '',
    ...(judged.length > 0
      ? [
          `**${judged.length - missed.length} of ${judged.length} lines hold**${missed.length === 0 ? '.' : `; not: ${missed.map(({ label }) => label).join('; ')}.`}`,
          '',
        ]
      : []),
    '| Arm | Games | Seeds |',
    '| --- | --- | --- |',
    ...report.arms.map(
      ({ id, games, firstSeed, lastSeed }) => `| ${id} | ${games} | ${firstSeed}–${lastSeed} |`,
    ),
    '',
    ...report.sections.flatMap(sectionLines),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines({ title, definition, caveat, arm, findings }: Section): string[] {
  const banded = findings.some(({ band }) => band);
  const head = ['Figure', 'Value', '95% interval', 'Cases', ...(banded ? ['Band', 'Holds'] : [])];
  return [
    `## ${title}${arm === null || title.endsWith(arm) ? '' : `: ${arm}`}`,
    '',
    `${definition} _${caveat}_`,
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...findings.map((finding) => {
      const { estimate } = finding;
      const cells = [
        finding.label,
        figure(finding, estimate.value),
        `${figure(finding, estimate.low)} to ${figure(finding, estimate.high)}`,
        String(estimate.cases),
        ...(banded ? [bandText(finding), verdict(finding)] : []),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
  ];
}

/** Every figure of the report as one line of CSV, with a header. */
export function csvOf({ sections }: Pick<LabReport, 'sections'>): string {
  const rows = sections.flatMap(({ id, arm, findings }) =>
    findings.map((finding) => {
      const { estimate, band } = finding;
      return [
        id,
        arm ?? '',
        finding.id,
        finding.label,
        finding.unit,
        estimate.value,
        estimate.low,
        estimate.high,
        estimate.cases,
        band?.low ?? '',
        band?.high ?? '',
        passes(finding) ?? '',
      ];
    }),
  );
  const head = 'section arm figure label unit value low high cases band_low band_high holds'.split(' ');
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell of CSV (RFC 4180). */
function cell(value: string | number | boolean): string {
  const text = typeof value === 'number' && Number.isNaN(value) ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
