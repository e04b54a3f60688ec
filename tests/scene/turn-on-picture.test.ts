import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { ARC_RADIUS_METRES, createTurnOnPicture, LONGEST_SHARE, placeTurn } from '../../src/scene/markers/turn-on-picture.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

const solvers = { left: solverOf(stretchNamed('seated-twist'), 'left'), right: solverOf(stretchNamed('seated-twist'), 'right') };
const TANGENT = Math.tan((14 * Math.PI) / 180);
/** Half of what may be drawn at least, as in the arrow's own file. */
const DRAWN = 0.3;

const views = fc.record({
  side: fc.constantFrom('left', 'right'),
  time: fc.double({ min: 12, max: 50, noNaN: true }),
  azimuth: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
  elevation: fc.double({ min: -0.2, max: 1.5, noNaN: true }),
  far: fc.double({ min: 0.7, max: 6, noNaN: true }),
});

const see = (side: 'left' | 'right', time: number, azimuth: number, elevation: number, far: number) => {
  const frame = solveFrame(solvers[side], time);
  const turn = createTurnOnPicture();
  placeTurn(frame, { x: 0, y: 1, z: 3 }, TANGENT, turn);
  const { x, y, z } = turn.centre;
  const eye = {
    x: x + far * Math.cos(elevation) * Math.sin(azimuth), y: y + far * Math.sin(elevation), z: z + far * Math.cos(elevation) * Math.cos(azimuth),
  };
  placeTurn(frame, eye, TANGENT, turn);
  return { frame, turn, eye };
};

describe('the arc of the own turn', () => {
  test.prop([views], { numRuns: 500 })('faces the eye wherever it is drawn, or is seen from above', ({ side, time, azimuth, elevation, far }) => {
    const { turn, eye } = see(side, time, azimuth, elevation, far);
    fc.pre(turn.strength > DRAWN);
    const [dx, dz] = [Math.sin(turn.headingRadians), Math.cos(turn.headingRadians)];
    const facing = dx * (eye.x - turn.centre.x) + dz * (eye.z - turn.centre.z);
    expect(facing > 0 || elevation > Math.PI / 9).toBe(true);
  });

  test.prop([views], { numRuns: 500 })('is never longer on the picture than a quarter of its height', ({ side, time, azimuth, elevation, far }) => {
    const { turn, eye } = see(side, time, azimuth, elevation, far);
    fc.pre(turn.strength > DRAWN);
    const depth = Math.hypot(eye.x - turn.middle.x, eye.y - turn.middle.y, eye.z - turn.middle.z);
    expect((turn.spanRadians * ARC_RADIUS_METRES) / (2 * depth * TANGENT)).toBeLessThanOrEqual(LONGEST_SHARE);
  });

  test.prop([views])('leads the way in which the chest turns', ({ side, time, azimuth, elevation, far }) => {
    const { turn, frame } = see(side, time, azimuth, elevation, far);
    fc.pre(turn.strength > DRAWN);
    const [c, s] = [Math.cos(turn.headingRadians), Math.sin(turn.headingRadians)];
    const left = c * (turn.tip.x - turn.tail.x) - s * (turn.tip.z - turn.tail.z);
    expect(Math.sign(left)).toBe(Math.sign(frame.trunkTurnRadians));
  });

  test.each(['left', 'right'] as const)('is there from the front, and gone from behind (%s)', (side) => {
    expect(see(side, 32, 0, 0.22, 4).turn.strength).toBeGreaterThan(0.9);
    expect(see(side, 32, Math.PI, 0.25, 4).turn.strength).toBe(0);
  });

  test.each(['left', 'right'] as const)('is gone where the look is level with its plane (%s)', (side) => {
    expect(see(side, 32, 0, -0.15, 4).turn.strength).toBe(0);
  });

  test('is nothing without a turn', () => {
    expect(see('right', 5, 0, 0.22, 4).turn.strength).toBe(0);
  });
});
