import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { BONES } from '../../../src/core/anatomy/bones.ts';
import { COORDINATE_COUNT, COORDINATE_NAMES } from '../../../src/core/anatomy/coordinates.ts';
import { solveFrame, type FrameSolver } from '../../../src/core/frame/solve-frame.ts';
import { solverOf, stretches } from '../../support/models.ts';

const SIDES = ['left', 'right'] as const;
const cases = stretches.flatMap((stretch) => SIDES.map((side) => ({ name: `${stretch.id}, ${side}`, solver: solverOf(stretch, side), fresh: () => solverOf(stretch, side) })));

/** Every number of a frame, bit for bit. */
const numbersOf = ({ frame }: FrameSolver): Float64Array => {
  const lists = [frame.person, frame.helper].flatMap((figure) => [...figure.rootPosition, ...figure.localRotations, ...figure.worldPositions, ...figure.worldRotations, figure.breath, ...figure.press]);
  const contacts = frame.contacts.flatMap((one) => [...one.pointInWorld, ...one.normalInWorld, ...one.forceDirectionInWorld, ...one.palmInWorld, one.forceLevel, one.touch, one.spineDistanceMetres]);
  return Float64Array.from([...lists, ...contacts, ...frame.midlineInWorld, ...frame.midlineNormalsInWorld, frame.trunkTurnRadians, frame.timeSeconds]);
};

test('there is a stretch to test', () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each(cases)('$name', ({ solver, fresh }) => {
  const time = fc.double({ min: 0, max: solver.durationSeconds, noNaN: true });

  test.prop([fc.array(time, { minLength: 1, maxLength: 6 }), time], { numRuns: 40 })('a frame is the same to the bit, whatever was shown before', (others, t) => {
    for (const other of others) solveFrame(solver, other);
    solveFrame(solver, t);
    const after = numbersOf(solver);
    const untouched = fresh();
    solveFrame(untouched, t);
    expect(after).toEqual(numbersOf(untouched));
  });

  test.prop([time], { numRuns: 60 })('every number is finite and every rotation is of length 1', (t) => {
    solveFrame(solver, t);
    expect(numbersOf(solver).every(Number.isFinite)).toBe(true);
    for (const figure of [solver.frame.person, solver.frame.helper]) {
      for (let i = 0; i < figure.localRotations.length; i += 4) expect(Math.hypot(...figure.localRotations.subarray(i, i + 4))).toBeCloseTo(1, 9);
    }
  });

  test.prop([time], { numRuns: 60 })('the pose between two keys lies between them, angle by angle', (t) => {
    for (const name of ['person', 'helper'] as const) {
      const track = solver.motion.poses[name];
      const after = track.times.findIndex((key) => key > t);
      const [from, to] = after <= 0 ? [track.values.at(-1)!, track.values.at(-1)!] : [track.values[after - 1]!, track.values[after]!];
      solveFrame(solver, t);
      const { coordinates } = solver.figures[name].scratch;
      for (let i = 0; i < COORDINATE_COUNT; i += 1) {
        if (/Arm|Leg|neck|Fingers/.test(COORDINATE_NAMES[i]!)) continue; // limbs that reach are solved anew, the head follows the eyes, fingers open on their way
        expect(coordinates[i]).toBeGreaterThanOrEqual(Math.min(from[i]!, to[i]!) - 1e-12);
        expect(coordinates[i]).toBeLessThanOrEqual(Math.max(from[i]!, to[i]!) + 1e-12);
      }
    }
  });

  test('it ends at rest, in the pose in which it began or the set-up ended: hands off, no force', () => {
    const posesAt = (t: number): number[] => {
      solveFrame(solver, t);
      return (['person', 'helper'] as const).flatMap((name) => [...solver.figures[name].scratch.coordinates]);
    };
    const restsRadians = [posesAt(0), posesAt(solver.phaseStartsSeconds[1]!)];
    const end = posesAt(solver.durationSeconds);
    const furthest = restsRadians.map((rest) => Math.max(...end.map((value, i) => Math.abs(value - rest[i]!))));
    // To 0.2 degrees: a fist that is off the ribs but near them still goes with their breath.
    expect(Math.min(...furthest)).toBeLessThan(3.5e-3);
    for (const contact of solver.frame.contacts) expect([contact.touch, contact.forceLevel]).toEqual([0, 0]);
  });

  test('where a hand is laid on, its place on the skin is under the palm, and one hand\'s is not another\'s', () => {
    const { contacts } = solveFrame(solver, solver.phaseStartsSeconds[3]! + 1);
    for (const [i, { part, laidInWorld: laid, palmInWorld: palm, normalInWorld: n, id }] of contacts.entries()) {
      // A fist's place is that of what it holds.
      if (solver.stretch.contacts[i]!.grip !== undefined) continue;
      const away = [0, 1, 2].map((k) => palm[k]! - laid[k]!);
      const up = away.reduce((sum, value, k) => sum + value * n[k]!, 0);
      // Along the skin; a hand that is tipped, or lies across knuckles, has its palm's middle a little aside.
      const aside = Math.hypot(...away.map((value, k) => value - up * n[k]!));
      expect([id, part === 'forearm' || aside < 0.02]).toEqual([id, true]);
    }
    for (const [i, a] of contacts.entries()) for (const b of contacts.slice(i + 1)) expect(Math.hypot(...[0, 1, 2].map((k) => a.laidInWorld[k]! - b.laidInWorld[k]!))).toBeGreaterThan(0.1);
  });

  test('times outside are brought to the ends, and what is not a number to the start', () => {
    expect([-3, Number.NaN, Number.NEGATIVE_INFINITY].map((t) => solveFrame(solver, t).timeSeconds)).toEqual([0, 0, 0]);
    expect([1e9, Number.POSITIVE_INFINITY].map((t) => solveFrame(solver, t).timeSeconds)).toEqual([solver.durationSeconds, solver.durationSeconds]);
  });

  test('solving makes no garbage that a frame loop would feel', () => {
    const before = solver.frame;
    expect(solveFrame(solver, 1)).toBe(before);
  });
});

describe.each(stretches.map((stretch) => ({ stretch, name: stretch.id })))('$name, both sides', ({ stretch }) => {
  test('the other side is the mirror image, but for the figures not being quite symmetric', () => {
    /** The figures' own left and right differ by less than this, metres. */
    const asymmetryMetres = 0.004;
    // As written: compiled motions are found for each side by itself.
    const written = structuredClone(stretch);
    const [left, right] = [solverOf(written, 'left'), solverOf(written, 'right')];
    for (const t of [0, 4, 11, 17, 30, 46, 53]) {
      solveFrame(left, t);
      solveFrame(right, t);
      for (const figure of ['person', 'helper'] as const) {
        for (const [i, { name }] of BONES.entries()) {
          const mirrored = name.replace(/^(left|right)/, (word) => (word === 'left' ? 'right' : 'left'));
          const j = BONES.findIndex((bone) => bone.name === mirrored);
          const [a, b] = [left.frame[figure].worldPositions.subarray(3 * i), right.frame[figure].worldPositions.subarray(3 * j)];
          expect(Math.hypot(a[0]! + b[0]!, a[1]! - b[1]!, a[2]! - b[2]!), `${figure} ${name} at ${t} s`).toBeLessThan(asymmetryMetres);
        }
      }
    }
  });
});
