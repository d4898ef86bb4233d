import type { CardPillar, CardYear, ResultCard } from '../../present/result-card.ts';
import type { CardLook } from '../game/commands.ts';

interface CardPictureProps {
  readonly card: ResultCard;
  readonly look: CardLook;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  readonly onDrawn: (picture: SVGSVGElement | null) => void;
}

/** Size of the drawing; on the page, and in the chart's own pixels, it is half of that. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;

const PAPER = '#fbf6ea';
const EDGE = '#cfbf9d';
const INK = '#2b2118';
const SOFT = '#66553f';
const WAX = '#a01c20';
const EMPTY = '#eadfc5';
const SERIF = 'Georgia, "Times New Roman", serif';
const SANS = 'system-ui, "Segoe UI", Helvetica, Arial, sans-serif';
/** The pillars as on the table: will, practice, and how near to war. */
const PILLAR_FILLS: Readonly<Record<CardPillar['id'], string>> = {
  will: '#1f4e79',
  coordination: '#3f6127',
  ladder: WAX,
};

/** The card as a picture that is whole without the page: its colours and letters are its own. */
export function CardPicture({ card, look, label, onDrawn }: CardPictureProps) {
  const top = 366;
  return (
    <svg
      ref={onDrawn}
      class="card-picture"
      role="img"
      aria-label={label}
      width={WIDTH / 2}
      height={HEIGHT / 2}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      font-family={SANS}
      fill={INK}
    >
      <rect width={WIDTH} height={HEIGHT} fill={PAPER} />
      <rect width={WIDTH} height={18} fill={look.fill} />
      <rect
        x={24}
        y={40}
        width={WIDTH - 48}
        height={HEIGHT - 64}
        fill="none"
        stroke={EDGE}
        stroke-width={2}
      />
      <text x={MARGIN} y={98} font-size={30} letter-spacing={6} font-family={SERIF}>
        {`KURULTAI · ${card.title.toUpperCase()}`}
      </text>
      <text x={WIDTH - MARGIN} y={98} font-size={28} fill={SOFT} text-anchor="end">
        {card.when}
      </text>
      <rect x={MARGIN} y={134} width={88} height={88} rx={12} fill={look.fill} />
      <text x={MARGIN + 44} y={193} font-size={42} font-weight={700} fill={look.on} text-anchor="middle">
        {look.code}
      </text>
      <text x={MARGIN + 112} y={178} font-size={56} font-family={SERIF} font-weight={700}>
        {card.member.name}
      </text>
      <text x={MARGIN + 112} y={218} font-size={28} fill={SOFT}>
        {card.fateLine}
      </text>
      <text
        x={WIDTH - MARGIN}
        y={190}
        font-size={64}
        font-family={SERIF}
        font-style="italic"
        font-weight={700}
        fill={WAX}
        text-anchor="end"
      >
        {card.rank.name}
      </text>
      {card.rows.map(({ id, label: name, value, part }, at) => {
        const y = top - 86;
        const x = MARGIN + at * 366;
        return (
          <g key={id}>
            <text x={x} y={y} font-size={24} fill={SOFT}>
              {name}
            </text>
            <text x={x} y={y + 38} font-size={34} font-weight={700}>
              {value}
            </text>
            <Bar x={x} y={y + 54} width={320} height={12} part={part} fill={look.fill} />
          </g>
        );
      })}
      {card.years.map((year, at) => (
        <YearBox
          key={year.year}
          year={year}
          x={MARGIN + at * (boxWidth(card.years.length) + GAP)}
          y={top + 22}
          width={boxWidth(card.years.length)}
          fill={look.fill}
        />
      ))}
    </svg>
  );
}

const GAP = 24;
const BOX_HEIGHT = 186;
/** Room for the name of a pillar. */
const LABEL_WIDTH = 146;
const boxWidth = (years: number): number =>
  Math.min(360, (WIDTH - 2 * MARGIN - GAP * (years - 1)) / Math.max(1, years));

interface BarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly part: { readonly done: number; readonly of: number } | null;
  readonly fill: string;
}

function Bar({ x, y, width, height, part, fill }: BarProps) {
  const done = part && part.of > 0 ? (width * part.done) / part.of : 0;
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={3} fill={EMPTY} stroke={EDGE} />
      {done > 0 && <rect x={x} y={y} width={done} height={height} rx={3} fill={fill} stroke={INK} />}
    </>
  );
}

interface YearBoxProps {
  readonly year: CardYear;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fill: string;
}

/** A year in the strip: its pillars as they stood when it was over, and what the member paid. */
function YearBox({ year, x, y, width, fill }: YearBoxProps) {
  const inner = x + 18;
  const barX = inner + LABEL_WIDTH;
  const barWidth = width - 36 - LABEL_WIDTH - 44;
  // Where a game was long, boxes are narrow: the bars keep the place, the names go.
  const named = barWidth > 60;
  return (
    <g>
      <rect x={x} y={y} width={width} height={BOX_HEIGHT} rx={8} fill="none" stroke={EDGE} stroke-width={2} />
      <text x={inner} y={y + 36} font-size={24} font-weight={700} font-family={SERIF}>
        {year.name}
      </text>
      {year.share && (
        <text x={x + width - 18} y={y + 36} font-size={22} fill={SOFT} text-anchor="end">
          {`¤${year.share.paid}/${year.share.assessed}`}
        </text>
      )}
      {year.share && (
        <Bar
          x={inner}
          y={y + 50}
          width={width - 36}
          height={8}
          part={{ done: Math.min(year.share.paid, year.share.assessed), of: year.share.assessed }}
          fill={fill}
        />
      )}
      {year.pillars.map(({ id, short, value, most }, at) => {
        const line = y + 88 + at * 36;
        return (
          <g key={id}>
            {named && (
              <text x={inner} y={line} font-size={21} fill={SOFT}>
                {short}
              </text>
            )}
            <Bar
              x={named ? barX : inner}
              y={line - 14}
              width={named ? barWidth : width - 36 - 44}
              height={14}
              part={{ done: value, of: most }}
              fill={PILLAR_FILLS[id]}
            />
            <text x={x + width - 18} y={line} font-size={21} font-weight={700} text-anchor="end">
              {value}
            </text>
          </g>
        );
      })}
    </g>
  );
}
