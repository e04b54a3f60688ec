import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { lookedThrough, lookThrough } from '../../src/scene/camera/look-through.ts';
import { padSight } from '../../src/scene/sight/pad-sight.ts';
import { CAMERA_NAMES, createViewStore } from '../../src/state/view.ts';
import { camerasOf } from '../support/marks.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

/** Cosine of the look to the skin: nearer to 1 a patch is seen from straight before it. */
const FACING = 0.7;

describe('a view that looks through a body', () => {
  test.each(['left', 'right'] as const)('from behind both patches of the towel are seen through the helper, and by no other way (%s)', (side) => {
    const stretch = stretchNamed('towel-twist');
    const solver = solverOf(stretch, side);
    const camera = camerasOf(solver, 4 / 3)('back');
    for (const timeSeconds of [14, 20, 32, 42]) {
      const frame = solveFrame(solver, timeSeconds);
      expect(frame.pads.length).toBe(2);
      for (const pad of frame.pads) {
        const look = camera.position.clone().sub(new Vector3().fromArray(pad.pointInWorld)).normalize();
        expect(look.dot(new Vector3().fromArray(pad.normalInWorld))).toBeGreaterThan(FACING);
        const { x, y, z } = camera.position;
        expect(padSight(pad, frame, { x, y, z, seesThrough: { person: false, helper: true } })).toBe(1);
      }
      const { x, y, z } = camera.position;
      expect(Math.min(...frame.pads.map((pad) => padSight(pad, frame, { x, y, z, seesThrough: { person: false, helper: false } })))).toBeLessThan(1);
    }
    expect(lookedThrough('back', solver.stretch)).toBe('helper');
  });

  test('where a stretch says nothing, no body is looked through', () => {
    for (const camera of CAMERA_NAMES) expect(lookedThrough(camera, stretchNamed('knee-pull'))).toBe(null);
  });

  test('what touches stays whole, unless the whole body is switched to be seen through; from near by nothing is looked through', () => {
    const stretch = stretchNamed('towel-twist');
    const back = { ...createViewStore({ storage: null }).getState(), camera: 'back' as const };
    const drawn = lookThrough(back, stretch);
    expect([drawn.view.helperSeeThrough, drawn.view.personSeeThrough, drawn.forearmsOf]).toEqual([true, false, 'helper']);
    expect(lookThrough({ ...back, helperSeeThrough: true }, stretch).forearmsOf).toBe(null);
    for (const view of [{ ...back, lookAt: 'guide' }, { ...back, camera: 'front' as const }]) expect(lookThrough(view, stretch)).toEqual({ view, forearmsOf: null });
  });
});
