import type { SheetSeal } from '../layout/sheet.ts';
import { INK, ON_WAX, PAPER_LIGHT, SIZES, WAX, WAX_DARK } from '../theme.ts';
import { disc, outline } from './nodes.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

/** Severity runs from 5 to 8 on the cards, and two more or less by the way a crisis is met. */
const MOST_PIPS = 10;

/** A crisis: a seal of red wax with its severity as a number and as pips round it; ticked once somebody responded. */
export function paintSeal(pen: Pen, { at, severity, answered }: SheetSeal): void {
  disc(pen, at, SIZES.sealReach);
  pen.fillStyle = PAPER_LIGHT;
  pen.globalAlpha = 0.8;
  pen.fill();
  pen.globalAlpha = 1;
  for (let pip = 0; pip < Math.min(MOST_PIPS, severity); pip += 1) {
    const angle = -Math.PI / 2 + (pip * 2 * Math.PI) / MOST_PIPS;
    const reach = SIZES.sealReach - 2.6;
    disc(pen, { x: at.x + Math.cos(angle) * reach, y: at.y + Math.sin(angle) * reach }, 1.9);
    pen.fillStyle = WAX;
    pen.fill();
  }
  // Wax runs unevenly: the same way for every seal, so that nothing flickers when the sheet is drawn again.
  pen.beginPath();
  for (let step = 0; step <= 48; step += 1) {
    const angle = (step * Math.PI) / 24;
    const reach = SIZES.sealRadius - 0.4 + Math.sin(angle * 5 + 1) * 0.5 + Math.sin(angle * 3) * 0.6;
    const x = at.x + Math.cos(angle) * reach;
    const y = at.y + Math.sin(angle) * reach;
    if (step === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
  pen.fillStyle = WAX;
  pen.fill();
  outline(pen, WAX_DARK, 1.2);
  disc(pen, at, SIZES.sealRadius - 3.2);
  outline(pen, WAX_DARK, 0.9);
  write(pen, String(severity), at.x, at.y, { font: 'seal', colour: ON_WAX, align: 'center', halo: 0 });
  if (!answered) return;
  const corner = { x: at.x + 10, y: at.y + 10 };
  disc(pen, corner, 6);
  pen.fillStyle = PAPER_LIGHT;
  pen.fill();
  outline(pen, INK, 1.2);
  pen.beginPath();
  pen.moveTo(corner.x - 2.8, corner.y + 0.2);
  pen.lineTo(corner.x - 0.6, corner.y + 2.4);
  pen.lineTo(corner.x + 3, corner.y - 2.4);
  outline(pen, INK, 1.6);
}
