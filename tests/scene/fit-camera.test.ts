import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { cameraAxes, fitCamera, type FitInput } from '../../src/scene/camera/fit.ts';

const inputs: fc.Arbitrary<FitInput> = fc.record({
  balls: fc.array(
    fc.tuple(
      fc.double({ min: -1.5, max: 1.5, noNaN: true }), fc.double({ min: 0, max: 1.9, noNaN: true }),
      fc.double({ min: -1.5, max: 2, noNaN: true }), fc.double({ min: 0.02, max: 0.3, noNaN: true }),
    ),
    { minLength: 1, maxLength: 40 },
  ).map((balls) => balls.flat()),
  direction: fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(-1, -0.4, 0.3, 1),
  ),
  fieldOfView: fc.double({ min: 0.3, max: 1.3, noNaN: true }),
  aspect: fc.double({ min: 0.4, max: 2.4, noNaN: true }),
  marginX: fc.double({ min: 0, max: 0.3, noNaN: true }),
  marginY: fc.double({ min: 0, max: 0.3, noNaN: true }),
});

type Vec = readonly number[];
const dot = (a: Vec, b: Vec): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Largest signed distance of a ball outside the four planes of the margins; at most 0 when all are in the picture. */
const worstOutside = ({ balls, direction, fieldOfView, aspect, marginX, marginY }: FitInput, position: Vec): number => {
  const { right, up, back } = cameraAxes(direction);
  const tanY = Math.tan(fieldOfView / 2) * (1 - marginY);
  const tanX = Math.tan(fieldOfView / 2) * aspect * (1 - marginX);
  let worst = -Infinity;
  for (let i = 0; i + 3 < balls.length; i += 4) {
    const from = [0, 1, 2].map((k) => (balls[i + k] ?? 0) - (position[k] ?? 0));
    const ahead = -dot(from, back);
    for (const [axis, tangent] of [[right, tanX], [up, tanY]] as const) {
      const cosine = 1 / Math.hypot(1, tangent);
      worst = Math.max(worst, (Math.abs(dot(from, axis)) - ahead * tangent) * cosine + (balls[i + 3] ?? 0));
    }
  }
  return worst;
};

describe('camera fit', () => {
  test.prop([inputs])('keeps every ball within the margins', (input) => {
    expect(worstOutside(input, fitCamera(input).position)).toBeLessThan(1e-9);
  });

  test.prop([inputs])('stands as near as it can', (input) => {
    const { position } = fitCamera(input);
    const { back } = cameraAxes(input.direction);
    const nearer = position.map((value, k) => value - 0.01 * (back[k] ?? 0));
    expect(worstOutside(input, nearer)).toBeGreaterThan(0);
  });

  test.prop([inputs])('looks along the direction asked for', (input) => {
    const { position, target } = fitCamera(input);
    const { right, up } = cameraAxes(input.direction);
    const sight = target.map((value, k) => value - (position[k] ?? 0));
    expect(Math.abs(dot(sight, right))).toBeLessThan(1e-9);
    expect(Math.abs(dot(sight, up))).toBeLessThan(1e-9);
  });

  test('is level: the picture is not tilted', () => {
    expect(cameraAxes([0.3, 0.8, -0.2]).right[1]).toBeCloseTo(0, 12);
  });
});
