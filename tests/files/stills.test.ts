/** The key pictures for browsers without 3D: one for each stretch, side and phase, and small enough to be there at once. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readableStretches } from '../../src/cli/moments.ts';
import { fileStemOf } from '../../src/core/stretch/variant.ts';

const FOLDER = fileURLToPath(new URL('../../public/stills/', import.meta.url));
/** performance.md: a still at once. */
const STILL_BYTES = 60_000;

it('there is a still for each stretch, side and phase, and no other', () => {
  const wanted = readableStretches().flatMap(({ id, phases }) =>
    ['left', 'right'].flatMap((side) => phases.map((phase) => `${fileStemOf(id)}-${side}-${phase.id}.webp`)),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(readdirSync(FOLDER).sort()).toEqual(wanted.sort());
});

it('each still keeps to its bytes', () => {
  for (const name of readdirSync(FOLDER)) {
    const { size } = statSync(path.join(FOLDER, name));
    expect(size, name).toBeGreaterThan(1000);
    expect(size, name).toBeLessThanOrEqual(STILL_BYTES);
  }
});
