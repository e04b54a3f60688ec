import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { findShortfalls, lookForShortfalls, type Shortfall } from '../../../src/core/frame/find-shortfalls.ts';
import { solveFrame } from '../../../src/core/frame/solve-frame.ts';
import { solverOf, stretches, stretchNamed } from '../../support/models.ts';
import { standBack } from '../../support/stand-back.ts';

const SIDES = ['left', 'right'] as const;
const cases = stretches.flatMap((stretch) => SIDES.map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side })));
const twist = stretchNamed('seated-twist');
const shortWhenBack = (metres: number, side: 'left' | 'right' = 'right'): Shortfall[] => findShortfalls(solverOf(standBack(twist, metres), side));
const worstMetres = (found: readonly Shortfall[]): number => Math.max(0, ...found.map(({ metres }) => metres));

test('there is a stretch to look at', () => {
  expect(cases.length).toBeGreaterThan(0);
});

test.each(cases)('$name: every hand and foot gets to its place', ({ stretch, side }) => {
  expect(findShortfalls(solverOf(stretch, side))).toEqual([]);
});

describe('a helper who stands too far back', () => {
  test('does not reach with both hands, and each is told with its place', () => {
    expect(shortWhenBack(0.2)).toMatchObject([
      { limb: 'hand', id: 'steady-shoulder', figure: 'helper', side: 'left', site: 'leftShoulderOuterBack' },
      { limb: 'hand', id: 'guide-knee', figure: 'helper', side: 'right', site: 'rightThighOuterLow' },
    ]);
    expect(shortWhenBack(0.2, 'left').map(({ side, site }) => [side, site])).toEqual([['right', 'rightShoulderOuterBack'], ['left', 'leftThighOuterLow']]);
  });

  // A hand that is short already: each centimetre back is missing in part or in full, never more.
  test.prop([fc.double({ min: 0.1, max: 0.35, noNaN: true }), fc.double({ min: 0.005, max: 0.15, noNaN: true })], { numRuns: 12 })(
    'misses more the further back',
    (metres, more) => {
      const growth = worstMetres(shortWhenBack(metres + more)) - worstMetres(shortWhenBack(metres));
      expect(growth).toBeGreaterThan(0);
      expect(growth).toBeLessThanOrEqual(more + 1e-9);
    },
  );

  test.prop([fc.double({ min: 0, max: 0.4, noNaN: true }), fc.constantFrom(...SIDES)], { numRuns: 12 })(
    'is told at a moment within the stretch, at which that much is missing',
    (metres, side) => {
      const solver = solverOf(standBack(twist, metres), side);
      for (const { id, metres: missing, timeSeconds } of findShortfalls(solver)) {
        expect(missing).toBeGreaterThan(0.002);
        expect(timeSeconds).toBeGreaterThanOrEqual(0);
        expect(timeSeconds).toBeLessThanOrEqual(solver.durationSeconds);
        solveFrame(solver, timeSeconds);
        expect(solver.hands[solver.motion.contacts.findIndex((contact) => contact.id === id)]?.shortfallMetres).toBe(missing);
      }
    },
  );

  test('does not touch where the hand stays short', () => {
    const solver = solverOf(standBack(twist, 0.3), 'right');
    const frame = solveFrame(solver, 22);
    expect(frame.contacts.map(({ touch }) => touch)).toEqual([0, 0]);
    expect(solveFrame(solverOf(twist, 'right'), 22).contacts.map(({ touch }) => touch)).toEqual([1, 1]);
  });
});

test('own hands and feet are looked at too', () => {
  const spoilt = structuredClone(twist);
  for (const { on } of spoilt.rests) if ('point' in on) on.point[1] -= 0.4;
  for (const { figure, side, keys } of spoilt.feet) if (figure === 'person' && side === 'left') for (const { ankle } of keys) ankle[2] += 0.3;
  const found = findShortfalls(solverOf(spoilt, 'right'));
  expect(found.map(({ limb, id, figure, side, site }) => [limb, id, figure, side, site])).toEqual(expect.arrayContaining([
    ['hand', 'own-table-left', 'person', 'left', null],
    ['hand', 'own-table-right', 'person', 'right', null],
    ['foot', null, 'person', 'left', null],
  ]));
});

describe('the looks', () => {
  const looksAt = (durations: number): number => {
    const stretch = structuredClone(twist);
    for (const phase of stretch.phases) phase.durationSeconds = durations;
    const looking = lookForShortfalls(solverOf(stretch, 'right'));
    let looks = 0;
    while (looking.next().done !== true) looks += 1;
    return looks;
  };
  test.each([[0, 2], [2, 37], [9, 163], [600, 601]])('phases of %d s: %d of them', (durations, looks) => {
    expect(looksAt(durations)).toBe(looks);
  });
});
