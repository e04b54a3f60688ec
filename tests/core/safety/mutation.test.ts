import { describe, expect, test } from 'vitest';
import { createBodySurfaces } from '../../../src/compile/mesh/body-surfaces.ts';
import { loadSkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { solveFrame, type FrameSolver } from '../../../src/core/frame/solve-frame.ts';
import { checkStretch } from '../../../src/core/safety/check-stretch.ts';
import { compiledStretch, figurePath, solverOf, stretches } from '../../support/models.ts';
import { mutationsOf } from './mutations.ts';

/** Of all mutations so many are found. Issue "proven frame by frame". */
const LEAST_KILLED = 0.95;
/** A mutation lasts for seconds: a look at the skin so often sees it. Frames. */
const FRAMES_PER_LOOK = 60;
/** What changes nothing that is seen is no mutation: arms and legs that reach their places come out the same. Radians, metres. */
const SAME = 1e-6;

const skin = createBodySurfaces({ person: await loadSkinnedMesh(figurePath('person')), helper: await loadSkinnedMesh(figurePath('helper')) });

/** All that is shown, once a second. */
const shown = (solver: FrameSolver): number[] => Array.from({ length: Math.floor(solver.durationSeconds) }, (_, second) => {
  const frame = solveFrame(solver, second + 0.5);
  return [...frame.person.worldPositions, ...frame.person.localRotations, ...frame.helper.worldPositions, ...frame.helper.localRotations, ...frame.contacts.flatMap((one) => [one.forceLevel, ...one.forceDirectionInWorld])];
}).flat();

describe.each(stretches.map(({ id }) => ({ id })))('$id', ({ id }) => {
  test('small mutations of it are found', () => {
    const good = compiledStretch(id);
    const before = shown(solverOf(good, good.side));
    const isFound = (solver: FrameSolver): boolean => checkStretch(solver, { skin, framesPerSkinSample: FRAMES_PER_LOOK, isDoneWhenBroken: true }).some(({ isBroken }) => isBroken);
    expect(isFound(solverOf(good, good.side))).toBe(false);
    const survivors: string[] = [];
    let count = 0;
    for (const { what, make } of mutationsOf(good)) {
      const mutant = structuredClone(good);
      make(mutant);
      const solver = solverOf(mutant, mutant.side);
      if (shown(solver).every((value, i) => Math.abs(value - before[i]!) < SAME)) continue;
      count += 1;
      if (!isFound(solver)) survivors.push(what);
    }
    const killed = count - survivors.length;
    console.log(`${id}: ${killed} of ${count} mutations found (${((100 * killed) / count).toFixed(1)} %). Not found: ${survivors.join('; ') || 'none'}.`);
    expect(count).toBeGreaterThan(50);
    expect(killed / count).toBeGreaterThanOrEqual(LEAST_KILLED);
  }, 600_000);
});
