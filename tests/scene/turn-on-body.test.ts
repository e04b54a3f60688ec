import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { BONE_INDEX } from '../../src/core/anatomy/bones.ts';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { createTurnOnBody, placeTurn, turnPoint, turnSight } from '../../src/scene/markers/turn-on-body.ts';
import { headMiddle } from '../../src/scene/sight/bodies-as-capsules.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

const solvers = { left: solverOf(stretchNamed('seated-twist'), 'left'), right: solverOf(stretchNamed('seated-twist'), 'right') };
/** A body's half depth with its cloth: on the skin it would read as a press. */
const CLEAR_METRES = 0.13;

const views = fc.record({
  side: fc.constantFrom('left', 'right'),
  time: fc.double({ min: 15, max: 41, noNaN: true }),
  azimuth: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
  elevation: fc.double({ min: 0, max: 1.55, noNaN: true }),
  far: fc.double({ min: 1.5, max: 6, noNaN: true }),
});

const eyeAt = (centre: ArrayLike<number>, azimuth: number, elevation: number, far: number) => ({
  x: (centre[0] ?? 0) + far * Math.cos(elevation) * Math.sin(azimuth),
  y: (centre[1] ?? 0) + far * Math.sin(elevation),
  z: (centre[2] ?? 0) + far * Math.cos(elevation) * Math.cos(azimuth),
});

const see = (side: 'left' | 'right', time: number, azimuth: number, elevation: number, far = 4) => {
  const frame = solveFrame(solvers[side], time);
  const turn = createTurnOnBody();
  placeTurn(frame, { x: 0, y: 1, z: 3 }, turn);
  const eye = eyeAt(turn.centre, azimuth, elevation, far);
  placeTurn(frame, eye, turn);
  const points = Array.from({ length: 9 }, (_, i) => {
    const point = { x: 0, y: 0, z: 0 };
    turnPoint(turn, turn.tailRadians + ((turn.tipRadians - turn.tailRadians) * i) / 8, point);
    return point;
  });
  return { frame, turn, eye, points };
};

describe('the arc of the own turn', () => {
  test.prop([views], { numRuns: 300 })('leads the way in which the chest turns, about its own axis, from wherever it is seen', ({ side, time, azimuth, elevation, far }) => {
    const { frame, turn, points } = see(side, time, azimuth, elevation, far);
    const [cx = 0, , cz = 0] = turn.centre;
    for (const [i, { x, z }] of points.slice(1).entries()) {
      const before = points[i]!;
      // + is to the left, as the sun turns a face from +Z to +X.
      const turned = (before.z - cz) * (x - cx) - (before.x - cx) * (z - cz);
      expect(Math.sign(turned)).toBe(Math.sign(frame.trunkTurnRadians));
    }
  });

  test.prop([views], { numRuns: 300 })('lies on neither body, before the collar, below both faces and never behind the neck', ({ side, time, azimuth, elevation, far }) => {
    const { frame, turn, points } = see(side, time, azimuth, elevation, far);
    const head = new Float64Array(3);
    headMiddle(frame.person, head);
    const [cx = 0, , cz = 0] = turn.centre;
    const hips = frame.person.worldRotations.subarray(4 * BONE_INDEX.hips, 4 * BONE_INDEX.hips + 4);
    const [x = 0, y = 0, z = 0, w = 1] = hips;
    const ahead = [2 * (x * z + w * y), 1 - 2 * (x * x + y * y)] as const;
    for (const point of points) {
      expect(Math.hypot(point.x - cx, point.z - cz)).toBeGreaterThan(CLEAR_METRES);
      expect(point.y).toBeLessThan((head[1] ?? 0) - 0.1);
      expect((point.x - cx) * ahead[0] + (point.z - cz) * ahead[1]).toBeGreaterThan(0);
    }
  });

  test.prop([views], { numRuns: 300 })('never folds up on the picture: from before and beside the person it is one bow that leads one way', ({ side, time, azimuth, elevation, far }) => {
    const level = Math.min(elevation, 0.5);
    const { turn, eye, points } = see(side, time, (azimuth / Math.PI) * 1.4, level, far);
    // Where a point lies across the look, level, metres.
    const ahead = [eye.x - (turn.centre[0] ?? 0), eye.z - (turn.centre[2] ?? 0)] as const;
    const across = points.map(({ x, z }) => ((x - (turn.centre[0] ?? 0)) * ahead[1] - (z - (turn.centre[2] ?? 0)) * ahead[0]) / Math.hypot(...ahead));
    const steps = across.slice(1).map((x, i) => turn.sense * (x - (across[i] ?? 0)));
    expect(Math.min(...steps)).toBeGreaterThan(-0.008);
    expect(Math.abs((across.at(-1) ?? 0) - (across[0] ?? 0))).toBeGreaterThan(0.19);
  });

  test.each(['left', 'right'] as const)('is whole from the front, from above and in the first view (%s)', (side) => {
    const first = side === 'right' ? -0.5 : 0.5;
    for (const [azimuth, elevation] of [[0, 0.22], [first, 0.8], [0, 1.55]] as const) {
      const { frame, turn, eye } = see(side, 32, azimuth, elevation);
      expect([azimuth, elevation, turnSight(frame, turn, eye) > 0.9]).toEqual([azimuth, elevation, true]);
    }
  });

  test.each(['left', 'right'] as const)('is not drawn as a bar, which would read as a push: gone from the side of its tail (%s)', (side) => {
    for (const elevation of [0.1, 0.25]) {
      const { frame, turn, eye } = see(side, 32, side === 'right' ? Math.PI / 2 : -Math.PI / 2, elevation);
      expect([elevation, turnSight(frame, turn, eye)]).toEqual([elevation, 0]);
    }
  });

  test.each(['left', 'right'] as const)('is not drawn in pieces: gone from behind (%s)', (side) => {
    for (const azimuth of [-2.3, -2.7, Math.PI, 2.7, 2.3]) for (const elevation of [0.1, 0.25, 0.4]) {
      const { frame, turn, eye } = see(side, 32, azimuth, elevation);
      expect([azimuth, elevation, turnSight(frame, turn, eye)]).toEqual([azimuth, elevation, 0]);
    }
  });

  test('is there while the person turns and holds, not before, and not on the way back', () => {
    const at = (time: number) => see('right', time, 0, 0.22).turn.strength;
    expect([5, 11, 17, 22, 32, 41.5, 43, 46, 53].map((time) => Math.round(at(time)))).toEqual([0, 0, 1, 1, 1, 1, 0, 0, 0]);
  });
});
