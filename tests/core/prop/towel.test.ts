import { describe, expect, test } from 'vitest';
import { vector } from '../../../src/core/math/vector.ts';
import { findAtTowel } from '../../../src/core/prop/towel-distance.ts';
import { END_RINGS, LEFT_FIST_RING, RIGHT_FIST_RING, RING_COUNT, RING_STRIDE } from '../../../src/core/prop/towel-frame.ts';
import { createTowelSection, setSection, setSurfacePoint } from '../../../src/core/prop/towel-surface.ts';
import { createDrum, DRUM_RADIUS, reachRound } from './towel-on-a-drum.ts';

const STEPS = 400;
const shares = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
const drum = createDrum();

const middleOf = (rings: Float64Array, ring: number): number[] => [...rings.subarray(RING_STRIDE * ring, RING_STRIDE * ring + 3)];
const between = (a: readonly number[], b: readonly number[]): number => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);

describe('a towel round a drum, from hanging to wrapped', () => {
  test('is as long between the fists as it is, all the way', () => {
    for (const share of shares) expect(Math.abs(drum.lay(reachRound(share)).wrapMetres - drum.prop.wrapMetres), `at ${share}`).toBeLessThan(0.005);
  });

  test('is held in the middle of both fists, and its ends stay as long', () => {
    for (const share of shares) {
      const hands = reachRound(share);
      const { rings } = drum.lay(hands);
      expect(between(middleOf(rings, LEFT_FIST_RING), hands.left)).toBeLessThan(1e-9);
      expect(between(middleOf(rings, RIGHT_FIST_RING), hands.right)).toBeLessThan(1e-9);
      let end = 0;
      for (let ring = LEFT_FIST_RING; ring + 1 < RING_COUNT; ring += 1) end += between(middleOf(rings, ring), middleOf(rings, ring + 1));
      expect(end).toBeCloseTo((drum.prop.lengthMetres - drum.prop.wrapMetres) / 2, 6);
    }
  });

  test('never enters the drum, and lies on it when wrapped', () => {
    const section = createTowelSection();
    const point = vector();
    for (const share of shares) {
      const { rings } = drum.lay(reachRound(share));
      let least = Infinity;
      for (let at = RIGHT_FIST_RING; at <= LEFT_FIST_RING; at += 0.25) {
        setSection(section, rings, at);
        for (let angle = 0; angle < 2 * Math.PI; angle += 0.2) {
          setSurfacePoint(point, section, angle);
          least = Math.min(least, Math.hypot(point[0]!, point[2]!) - DRUM_RADIUS);
        }
      }
      expect(least, `at ${share}`).toBeGreaterThan(-0.001);
      if (share === 1) expect(least).toBeLessThan(0.001);
    }
  });

  test('moves smoothly: small steps of the hands are small steps of the towel', () => {
    let before = drum.lay(reachRound(0)).rings.slice();
    for (const share of shares.slice(1)) {
      const hands = reachRound(share), was = reachRound(share - 1 / STEPS);
      const moved = between(hands.left, was.left) + 0.05 * between(hands.leftAxis, was.leftAxis);
      const { rings } = drum.lay(hands);
      for (let ring = 0; ring < RING_COUNT; ring += 1)
        expect(between(middleOf(rings, ring), middleOf(before, ring)), `ring ${ring} at ${share}`).toBeLessThan(6 * moved + 1e-4);
      before = rings.slice();
    }
  });

  test('is the same for the same hands, whatever came before', () => {
    const once = drum.lay(reachRound(0.4)).rings.slice();
    for (const other of [0, 0.9, 0.1]) {
      drum.lay(reachRound(other));
      expect(drum.lay(reachRound(0.4)).rings).toEqual(once);
    }
  });

  test('is a mirror image of itself for hands that are', () => {
    const { rings } = drum.lay(reachRound(0.7));
    for (let ring = 0; ring < RING_COUNT; ring += 1) {
      const [x, y, z] = middleOf(rings, RING_COUNT - 1 - ring);
      expect(between(middleOf(rings, ring), [-x!, y!, z!])).toBeLessThan(1e-6);
    }
  });

  test('hangs down in the middle where there is more of it than the way is long', () => {
    const { rings } = drum.lay({ ...reachRound(0), left: [0.3, 0.9, -0.4], right: [-0.3, 0.9, -0.4] });
    const lowest = middleOf(rings, (LEFT_FIST_RING + RIGHT_FIST_RING) / 2)[1]!;
    for (let ring = RIGHT_FIST_RING; ring <= LEFT_FIST_RING; ring += 1) expect(middleOf(rings, ring)[1]!).toBeGreaterThanOrEqual(lowest - 1e-9);
    expect(lowest).toBeLessThan(0.85);
  });

  test('tells that it is too tight where the hands are further apart than it is long', () => {
    const frame = drum.lay({ ...reachRound(0), left: [0.36, 0.9, -0.4], right: [-0.36, 0.9, -0.4] });
    expect(frame.wrapMetres).toBeGreaterThan(0.71);
  });
});

describe('the free ends', () => {
  test('leave the fist along the grip and bend down, never tighter than the droop radius', () => {
    const { rings } = drum.lay(reachRound(1));
    const { leftAxis } = reachRound(1);
    const step = (drum.prop.lengthMetres - drum.prop.wrapMetres) / 2 / END_RINGS;
    const ways = Array.from({ length: END_RINGS }, (_, i) => {
      const [a, b] = [middleOf(rings, LEFT_FIST_RING + i), middleOf(rings, LEFT_FIST_RING + i + 1)];
      return b.map((value, k) => (value - a[k]!) / between(a, b));
    });
    expect(between(ways[0]!, leftAxis)).toBeLessThan(0.05);
    expect(ways.at(-1)![1]).toBeLessThan(-0.85);
    for (let i = 0; i + 1 < ways.length; i += 1) {
      const bend = Math.acos(Math.min(1, ways[i]!.reduce((sum, value, k) => sum + value * ways[i + 1]![k]!, 0)));
      expect(bend).toBeLessThan((1.01 * step) / drum.prop.droopRadiusMetres);
    }
  });
});

describe('the distance to a towel', () => {
  test('is 0 on the surface, and what lies off it along the normal beside it', () => {
    const frame = drum.lay(reachRound(1));
    const section = createTowelSection();
    const point = vector();
    const found = { distanceMetres: 0, alongMetres: 0 };
    for (let at = RIGHT_FIST_RING + 4; at <= LEFT_FIST_RING - 4; at += 0.5) {
      for (const [angle, out] of [[0, 'outward'], [Math.PI / 2, 'up']] as const) {
        for (const off of [-0.004, 0, 0.006]) {
          setSurfacePoint(point, setSection(section, frame.rings, at), angle);
          for (let k = 0; k < 3; k += 1) point[k]! += off * section[out][k]!;
          findAtTowel(found, frame, drum.prop, point);
          expect(found.distanceMetres).toBeCloseTo(off, 3);
        }
      }
    }
  });
});
