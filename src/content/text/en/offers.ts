/** Open offers by outside powers: what stands on the table for a year, and what whoever takes it up gets. */
export const offers = {
  'gas-union': {
    title: 'Gas union',
    line: 'Fuel at a price below the market, and a joint company that plans the pipes.',
  },
  'southern-route': {
    title: 'Southern route',
    line: 'Lower transit fees to the southern ports, and a gas swap over the border.',
  },
  'training-centre': {
    title: 'Training centre',
    line: 'A school for police and border guards, with equipment and instructors.',
  },
  'railway-loan': {
    title: 'Railway loan',
    line: 'Money now for a line across the mountains; repayment starts next year.',
  },
  'planning-review': {
    title: 'Planning review',
    line: 'Staff officers compare plans and procedures with NATO’s for a year.',
  },
  'gateway-package': {
    title: 'Gateway package',
    line: 'Grants and guarantees for roads, ports and power lines, tied to reforms.',
  },
  'open-border': {
    title: 'Open border',
    line: 'A border post opens to people and goods, and envoys meet to go on from there.',
  },
  'mine-maps': {
    title: 'Mine maps',
    line: 'Maps of old minefields are handed over, and clearing teams get safe passage.',
  },
} as const;
