import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildFigure } from './figure.ts';
import { validateGlb } from './export/validate-glb.ts';
import { HELPER } from './recipes/helper.ts';
import { PERSON } from './recipes/person.ts';

/** Builds both figures into `models/figures`; with `--check`, only compares with what is committed there. */

const OUT = new URL('../../figures/', import.meta.url);
const check = process.argv.includes('--check');

const same = (file: URL, built: Uint8Array): boolean => {
  try {
    return Buffer.compare(readFileSync(file), built) === 0;
  } catch {
    return false;
  }
};

mkdirSync(OUT, { recursive: true });
let stale = 0;
for (const recipe of [PERSON, HELPER]) {
  const built = await buildFigure(recipe);
  const files = [[`${recipe.name}.glb`, built.glb], [`${recipe.name}.rig.json`, Buffer.from(built.rig)]] as const;
  console.log(`${recipe.name}: ${await validateGlb(built.glb)}`);
  for (const [name, bytes] of files) {
    const file = new URL(name, OUT);
    const state = check ? (same(file, bytes) ? 'same' : 'DIFFERS') : 'written';
    if (state === 'DIFFERS') stale++;
    if (!check) writeFileSync(file, bytes);
    console.log(`${name}: ${bytes.byteLength} bytes, ${state}`);
  }
}
if (stale > 0) {
  console.error(`${stale} file(s) in models/figures are not what this build makes. Run the build without --check and commit.`);
  process.exitCode = 1;
}
