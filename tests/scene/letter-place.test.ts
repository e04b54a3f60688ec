import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { FORBIDDEN_METRES } from '../../src/scene/markers/ground.ts';
import { placeLetter, type LetterObstacles } from '../../src/scene/markers/letter-place.ts';

const RADIUS = 0.025;
const OUT = 0.068;

type Round = readonly [x: number, y: number, radius: number];
const obstaclesOf = (rounds: readonly Round[]): LetterObstacles => ({ rounds: Float64Array.from(rounds.flat()), count: rounds.length });
/** Without a forearm, on the ground that is given. */
const place = (rounds: readonly Round[], label = { x: 0, y: 0 }, groundMetres: (x: number, y: number) => number = () => 0, forearm: readonly number[] = [0, 0, 0, 0], seen: readonly number[] = [0, 0], others: readonly number[] = [], isUpArm = false) => {
  const out = { x: NaN, y: NaN, isOnArm: false };
  placeLetter({ obstacles: obstaclesOf(rounds), label, radiusMetres: RADIUS, outMetres: OUT, rimMetres: 0, isUpArm, groundMetres, forearm: Float64Array.from(forearm), seen: { places: Float64Array.from(seen), count: seen.length / 2 }, others: { places: Float64Array.from(others), count: others.length / 2 } }, out);
  return out;
};

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

  test.prop([someRounds])('is at the mark: never nearer than its rim, and at most 8 cm farther', (rounds) => {
    const { x, y } = place(rounds);
    expect(Math.hypot(x, y)).toBeGreaterThan(OUT - 1e-9);
    expect(Math.hypot(x, y)).toBeLessThan(OUT + 0.08);
  });

  test.prop([fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })])('is on the label’s side where nothing is in the way', (angle) => {
    const label = { x: Math.sin(angle), y: Math.cos(angle) };
    const { x, y } = place([], label);
    expect((x * label.x + y * label.y) / Math.hypot(x, y)).toBeGreaterThan(Math.cos(Math.PI / 8));
  });

  test.prop([fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })])('is on the own forearm, right behind the hand, where that is free', (angle) => {
    const arm = [0.08 * Math.sin(angle), 0.08 * Math.cos(angle), 0.33 * Math.sin(angle), 0.33 * Math.cos(angle)];
    const { x, y } = place([[0, 0, 0.042]], { x: 1, y: 0 }, () => 0.005, arm, arm.slice(0, 2));
    expect(Math.abs(x * Math.cos(angle) - y * Math.sin(angle))).toBeLessThan(1e-9);
    expect(Math.hypot(x, y)).toBeGreaterThan(0.08);
    expect(Math.hypot(x, y)).toBeLessThan(0.11);
  });

  test.prop([fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })])('is not over a chest beside the mark, on whichever side that is, though its label and forearm are there', (angle) => {
    const toChest = (x: number, y: number): number => x * Math.sin(angle) + y * Math.cos(angle);
    const arm = [0.08 * Math.sin(angle), 0.08 * Math.cos(angle), 0.33 * Math.sin(angle), 0.33 * Math.cos(angle)];
    const { x, y } = place([], { x: Math.sin(angle), y: Math.cos(angle) }, (px, py) => (toChest(px, py) > 0.02 ? 1 : 0), arm);
    expect(toChest(x, y)).toBeLessThan(0.02 - 0.7 * RADIUS);
  });

  test.prop([fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), someRounds, hands])('is at what is seen of its own hand, whatever lies there', (angle, rounds, fingers) => {
    const at = [0.05 * Math.sin(angle), 0.05 * Math.cos(angle)];
    const { x, y } = place([...rounds, ...fingers], { x: -Math.sin(angle), y: -Math.cos(angle) }, () => 0, [0, 0, 0, 0], at);
    expect(Math.hypot(x - at[0]!, y - at[1]!)).toBeLessThan(RADIUS + 0.05);
  });

  test.prop([fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), someRounds])('is never nearer to another hand than to its own, whatever lies there', (angle, rounds) => {
    const other = [0.05 * Math.sin(angle), 0.05 * Math.cos(angle)] as const;
    const { x, y } = place(rounds, { x: Math.sin(angle), y: Math.cos(angle) }, () => 0, [0, 0, 0, 0], [0, 0], other);
    expect(Math.hypot(x, y)).toBeLessThan(Math.hypot(x - other[0], y - other[1]));
  });

  test.prop([fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), someRounds])('of a forearm is on the elbow’s side of what touches, whatever lies there', (angle, rounds) => {
    const elbow = [0.15 * Math.sin(angle), 0.15 * Math.cos(angle)] as const;
    const { x, y } = place(rounds, { x: -Math.sin(angle), y: -Math.cos(angle) }, () => 0, [0, 0, ...elbow], [0, 0], [], true);
    expect(x * elbow[0] + y * elbow[1]).toBeGreaterThan(-1e-9);
  });

  test('where nothing of its hand is seen, there is no place for it', () => {
    const input = { obstacles: obstaclesOf([]), label: { x: 0, y: 0 }, radiusMetres: RADIUS, outMetres: OUT, rimMetres: 0, isUpArm: false, groundMetres: () => 0, forearm: new Float64Array(4), seen: { places: new Float64Array(2), count: 0 }, others: { places: new Float64Array(2), count: 0 } };
    expect(placeLetter(input, { x: 0, y: 0, isOnArm: false })).toBeGreaterThan(FORBIDDEN_METRES);
  });

  test('without anything near it is above the mark', () => {
    expect(place([])).toEqual({ x: 0, y: OUT, isOnArm: false });
  });
});
