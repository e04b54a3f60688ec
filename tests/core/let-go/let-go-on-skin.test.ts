import { describe, expect, test } from 'vitest';
import { createBodySurfaces } from '../../../src/compile/mesh/body-surfaces.ts';
import { loadSkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { letGo } from '../../../src/core/let-go/let-go.ts';
import { letGoMoment } from '../../../src/core/let-go/solve-let-go.ts';
import { checkLetGoOnSkin } from '../../../src/core/safety/check-let-go.ts';
import { FRAMES_PER_SECOND } from '../../../src/core/stretch/stretch.ts';
import { figurePath, solverOf, stretches } from '../../support/models.ts';
import { everyHalfSecond } from './every-half-second.ts';

const skin = createBodySurfaces({ person: await loadSkinnedMesh(figurePath('person')), helper: await loadSkinnedMesh(figurePath('helper')) });

describe.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, solver: solverOf(stretch, side) }))))('$name', ({ solver }) => {
  // A let-go that changes nothing is the stretch itself, which check-stretch proves on the skin at every frame.
  const movements = everyHalfSecond(solver).map((from) => letGo(solver, from));
  const isPlayedOn = movements.map(({ legs }) => legs.every(({ paceBefore, paceAfter, glideSeconds }) => paceBefore === 1 && paceAfter === 1 && glideSeconds === 0));

  test('where nothing has to stop, every moment is one of the stretch as played', () => {
    expect(isPlayedOn.some(Boolean)).toBe(true);
    for (const movement of movements.filter((_, i) => isPlayedOn[i])) {
      expect(movement.fadeSeconds).toBe(0);
      for (let since = 0; since < movement.durationSeconds; since += 1 / FRAMES_PER_SECOND) {
        const { poseTimeSeconds, breathTimeSeconds } = letGoMoment(solver, movement, since);
        expect([poseTimeSeconds, breathTimeSeconds]).toEqual([movement.fromSeconds + since, movement.fromSeconds + since]);
      }
    }
  });

  test('from every other half second it keeps every rule on the real skins, at ten moments', () => {
    for (const movement of movements.filter((_, i) => !isPlayedOn[i]))
      expect(checkLetGoOnSkin(solver, movement, skin).filter(({ isBroken }) => isBroken), `from ${movement.fromSeconds} s`).toEqual([]);
  }, 300_000);
});
