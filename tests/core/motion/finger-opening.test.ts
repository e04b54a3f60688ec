import { describe, expect, test } from 'vitest';
import { COORDINATE_COUNT, COORDINATE_INDEX, type CoordinateName } from '../../../src/core/anatomy/coordinates.ts';
import { openFingers, openingAt } from '../../../src/core/motion/finger-opening.ts';
import { prepareMotion } from '../../../src/core/motion/prepare-motion.ts';
import { degrees, radians } from '../../../src/core/units.ts';
import { stretches } from '../../support/models.ts';

/** Frames of a second, fine enough for speeds and their changes. */
const STEP_SECONDS = 1 / 120;
const hand = { lays: [10], leaves: [50] };

describe('a hand that comes, lies and leaves', () => {
  test('is open when the palm touches, closed 0.4 s later, and opens 0.3 s before the palm leaves', () => {
    expect(openingAt(hand, 9.7)).toBeCloseTo(1, 9);
    expect(openingAt(hand, 10)).toBeGreaterThan(0.5);
    for (const still of [0, 8.4, 10.4, 30, 49.7, 51.7, 60]) expect(openingAt(hand, still), `${still} s`).toBe(0);
    expect(openingAt(hand, 50)).toBeGreaterThan(0.2);
    expect(openingAt(hand, 50.4)).toBeCloseTo(1, 9);
  });

  test('closes and opens softly: no speed and no change of speed beyond what a knuckle of 10 degrees may have', () => {
    const openings = Array.from({ length: 60 / STEP_SECONDS }, (_, i) => openingAt(hand, i * STEP_SECONDS));
    openings.slice(2).forEach((opening, i) => {
      const [before, now] = [openings[i]!, openings[i + 1]!];
      expect(Math.abs(opening - before) / (2 * STEP_SECONDS)).toBeLessThan(3);
      expect(Math.abs(opening - 2 * now + before) / STEP_SECONDS ** 2).toBeLessThan(13);
      expect(opening).toBeGreaterThanOrEqual(0);
      expect(opening).toBeLessThanOrEqual(1);
    });
  });

  test('that comes again before it is at ease stays between open and closed', () => {
    const busy = { lays: [2, 4], leaves: [3, 5] };
    for (let time = 0; time < 8; time += STEP_SECONDS) expect(Math.abs(openingAt(busy, time) - 0.5)).toBeLessThanOrEqual(0.5);
  });
});

test('opening straightens fingers, but none beyond straight, and leaves the other hand alone', () => {
  const coordinates = new Float64Array(COORDINATE_COUNT);
  const at = (name: CoordinateName): number => degrees(coordinates[COORDINATE_INDEX[name]]!);
  const put = (name: CoordinateName, angle: number): void => { coordinates[COORDINATE_INDEX[name]] = radians(angle); };
  put('leftFingers.index0', 40);
  put('leftFingers.index1', 30);
  put('leftFingers.ring0', -9);
  put('leftFingers.ring1', 5);
  put('rightFingers.index0', 40);
  openFingers(coordinates, 'left', 0.5);
  expect([at('leftFingers.index0'), at('leftFingers.index1'), at('leftFingers.ring0'), at('leftFingers.ring1'), at('rightFingers.index0')].map((angle) => Math.round(100 * angle) / 100)).toEqual([35, 26, -9, 4, 40]);
});

describe.each(stretches.map((stretch) => ({ id: stretch.id, stretch })))('$id', ({ stretch }) => {
  const motion = prepareMotion(stretch);

  test('every hand that is laid on and leaves opens and closes; fists that hold something stay closed', () => {
    for (const { contact, figure, side, track } of motion.contacts) {
      const { lays, leaves } = motion.fingers[figure][side];
      const laid = track.values.findIndex(([reach, height]) => reach === 1 && height === 0);
      if (contact.part === 'palm' && contact.grip === undefined) expect(lays).toContain(track.times[laid]);
      else expect([...lays, ...leaves]).toEqual([]);
    }
  });

  test('no force is on while the fingers of its hand move', () => {
    for (const { contact, figure, side, force } of motion.contacts) {
      if (contact.grip !== undefined) continue;
      for (let k = 0; k + 1 < force.times.length; k += 1) {
        if (force.values[k]![0] === 0 && force.values[k + 1]![0] === 0) continue;
        for (let time = force.times[k]!; time <= force.times[k + 1]!; time += STEP_SECONDS) expect(openingAt(motion.fingers[figure][side], time), `${contact.id} at ${time} s`).toBe(0);
      }
    }
  });

  test('rest has settled hands: when the set-up ends, and when all is over', () => {
    const { setUp, all } = { setUp: stretch.phases[0]!.durationSeconds, all: stretch.phases.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0) };
    for (const figure of ['person', 'helper'] as const) for (const side of ['left', 'right'] as const) for (const time of [setUp, all]) expect(openingAt(motion.fingers[figure][side], time)).toBe(0);
  });
});
