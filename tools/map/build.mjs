// `npm run map`: draws assets/map anew from open data. What it makes is committed, so that nobody needs to run it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readProvinces } from './read-provinces.mjs';
import { drawRelief } from './relief.mjs';
import { drawShapes, innermost } from './shapes.mjs';
import { readWaters } from './waters.mjs';

const OUT = join(import.meta.dirname, '../../assets/map');
mkdirSync(OUT, { recursive: true });

const shapes = drawShapes(readProvinces());
for (const [id, [x, y, far]] of Object.entries(innermost(shapes)))
  console.log(`${id}: ${x} ${y}, ${far} km from a border`);
write('shapes.json', { ...shapes, waters: readWaters() });
if (process.argv.includes('--shapes')) process.exit();
const relief = await drawRelief();
writeFileSync(join(OUT, 'relief.webp'), relief);
console.log(`relief.webp: ${(relief.length / 1000).toFixed(1)} kB`);

function write(name, content) {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(join(OUT, name), text);
  console.log(
    `${name}: ${(text.length / 1000).toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB packed`,
  );
}
