import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEMBER_LOOKS } from '../../src/map/theme.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';

const styles = readFileSync('src/hud/style/members.css', 'utf8');

test.each(MEMBER_IDS)('%s looks the same on the plates as on the board', (member) => {
  const rule = new RegExp(`data-member='${member}'\\] \\{([^}]*)\\}`).exec(styles)?.[1] ?? '';
  expect(rule).toContain(`--member: ${MEMBER_LOOKS[member].fill}`);
  expect(rule).toContain(`--on-member: ${MEMBER_LOOKS[member].on}`);
});
