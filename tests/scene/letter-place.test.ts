import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { placeLetter, type LetterObstacles } from '../../src/scene/markers/letter-place.ts';

const RADIUS = 0.025;
const OUT = 0.068;

type Round = readonly [x: number, y: number, radius: number];
const obstaclesOf = (rounds: readonly Round[]): LetterObstacles => ({ rounds: Float64Array.from(rounds.flat()), count: rounds.length });
const place = (rounds: readonly Round[], label = { x: 0, y: 0 }) =>
  placeLetter({ obstacles: obstaclesOf(rounds), label, radiusMetres: RADIUS, outMetres: OUT }, { x: NaN, y: NaN });

const metres = fc.double({ min: -0.2, max: 0.2, noNaN: true });
const someRounds = fc.array(fc.tuple(metres, metres, fc.double({ min: 0.01, max: 0.06, noNaN: true })), { maxLength: 12 });
/** A hand: a chain of round places from the mark's middle out, in some direction. */
const hands = fc.tuple(fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), fc.double({ min: 0.3, max: 0.9, noNaN: true })).map(([angle, spread]): Round[] =>
  [-spread, 0, spread].flatMap((turn) => [0.03, 0.06, 0.09].map((out): Round => [out * Math.sin(angle + turn), out * Math.cos(angle + turn), 0.018])));

describe('place of the letter', () => {
  test.prop([hands, hands], { numRuns: 1000 })('covers no finger of a hand, nor the forearm on its other side, by more than 3 mm', (fingers, forearm) => {
    const { x, y } = place([...fingers, ...forearm]);
    for (const [ox, oy, radius] of [...fingers, ...forearm]) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(radius + RADIUS - 0.003);
  });

  test.prop([someRounds])('is at the mark: never nearer than its rim, and at most 5 cm farther', (rounds) => {
    const { x, y } = place(rounds);
    expect(Math.hypot(x, y)).toBeGreaterThan(OUT - 1e-9);
    expect(Math.hypot(x, y)).toBeLessThan(OUT + 0.05);
  });

  test.prop([fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })])('is on the label’s side where nothing is in the way', (angle) => {
    const label = { x: Math.sin(angle), y: Math.cos(angle) };
    const { x, y } = place([], label);
    expect((x * label.x + y * label.y) / Math.hypot(x, y)).toBeGreaterThan(Math.cos(Math.PI / 8));
  });

  test('without anything near it is above the mark', () => {
    expect(place([])).toEqual({ x: 0, y: OUT });
  });
});
