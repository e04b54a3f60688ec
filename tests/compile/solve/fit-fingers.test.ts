import { describe, expect, test } from 'vitest';
import { fitFingers, type FingerInput, type FingerShape } from '../../../src/compile/solve/fit-fingers.ts';
import type { Surface } from '../../../src/compile/solve/surface.ts';
import type { SkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { BONE_COUNT, BONE_INDEX } from '../../../src/core/anatomy/bones.ts';
import { COORDINATE_INDEX, type CoordinateName } from '../../../src/core/anatomy/coordinates.ts';
import { createFigureScratch } from '../../../src/core/rig/figure-scratch.ts';
import { placeBones } from '../../../src/core/rig/forward-kinematics.ts';
import { createRig, digitBones } from '../../../src/core/rig/rig.ts';
import { helperRig } from '../../support/models.ts';

/** A made-up hand: a few points along and under each finger bone of the real skeleton, 8 mm thick, in the T-pose. */
const THICKNESS = 0.008;
const rig = createRig(helperRig);
const tPose = () => {
  const figure = createFigureScratch();
  figure.frame.rootPosition.set(rig.restTranslations.subarray(0, 3));
  placeBones(rig, figure);
  return figure;
};

const stickHand = (): SkinnedMesh => {
  const rest = tPose();
  const points = digitBones('left').flatMap((name) => {
    const bone = BONE_INDEX[name];
    return [0, 0.008, 0.016].map((along) => ({ bone, at: [along, -THICKNESS, 0] as const }));
  });
  const inverseBinds = new Float64Array(16 * BONE_COUNT);
  for (let bone = 0; bone < BONE_COUNT; bone += 1) {
    const p = rest.worldPosition[bone]!;
    inverseBinds.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -p[0]!, -p[1]!, -p[2]!, 1], 16 * bone);
  }
  return {
    vertexCount: points.length,
    positions: Float32Array.from(points.flatMap(({ bone, at }) => at.map((value, axis) => value + rest.worldPosition[bone]![axis]!))),
    breath: new Float32Array(3 * points.length),
    colours: new Float32Array(3 * points.length),
    bones: Uint8Array.from(points.flatMap(({ bone }) => [bone, 0, 0, 0])),
    weights: Float32Array.from(points.flatMap(() => [1, 0, 0, 0])),
    give: new Float32Array(points.length),
    inverseBinds: [inverseBinds],
    indices: new Uint32Array(),
    parts: [{ name: 'skin', skin: 0, firstVertex: 0, vertexCount: points.length, firstIndex: 0, indexCount: 0 }],
  };
};

/** A bar across under the fingers: its axis lies `below` the middle joint of the middle finger. */
const bar = (radius: number, below: number): Surface => {
  const middle = tPose().worldPosition[BONE_INDEX.leftMiddleIntermediate]!;
  const distance = (x: number, y: number): number => Math.hypot(x - middle[0]!, y - middle[1]! + below) - radius;
  return { distance, distanceWithin: (_, x, y) => distance(x, y) };
};

type Intent = FingerInput['intent'];

const fit = (surface: Surface, before: FingerShape | null = null, fingers: Intent['fingers'] = 'wrap', { figure = tPose(), thumb = 'beside' as Intent['thumb'] } = {}) =>
  fitFingers({ rig, figure, mesh: stickHand(), side: 'left', surface, avoided: null, skinUnder: null, intent: { fingers, thumb }, before });

describe('fingers on a bar', () => {
  const shape = fit(bar(0.03, 0.058));
  const knuckles = [0, 2, 4, 6].map((i) => shape.values[i]!);

  test('their ends rest on it and press a little', () => {
    for (const gap of shape.gaps.slice(1)) {
      expect(gap).toBeLessThan(3);
      expect(gap).toBeGreaterThan(-4);
    }
  });
  test('they close, and neighbours close alike', () => {
    for (const i of [0, 2, 4, 6]) expect(shape.values[i]! + shape.values[i + 1]!).toBeGreaterThan(20);
    for (let i = 1; i < 4; i += 1) expect(Math.abs(knuckles[i]! - knuckles[i - 1]!)).toBeLessThan(16);
  });
  test('they open for a thicker bar, and keep their shape as far as it lets them', () => {
    const thicker = fit(bar(0.034, 0.058), shape);
    const sum = ({ values }: FingerShape) => values.slice(0, 8).reduce((total, value) => total + value, 0);
    expect(sum(thicker)).toBeLessThan(sum(shape));
    for (let i = 0; i < 8; i += 1) expect(Math.abs(thicker.values[i]! - shape.values[i]!)).toBeLessThan(25);
  });
  test('the same bits twice', () => {
    expect(fit(bar(0.03, 0.058))).toEqual(shape);
  });
});

test('where there is nothing to touch the hand stays at ease', () => {
  const { values } = fit({ distance: () => 1, distanceWithin: () => 1 }, null, 'flat');
  expect(Array.from(values.slice(0, 8), Math.round)).toEqual([8, 14, 8, 14, 8, 14, 8, 14]);
});

test('a thumb that is written stays as the pose has it, while the fingers close', () => {
  const figure = tPose();
  const thumb = ['thumb0', 'thumb1', 'thumb2', 'thumbOpposition'].map((name) => COORDINATE_INDEX[`leftFingers.${name}` as CoordinateName]);
  thumb.forEach((index, i) => { figure.coordinates[index] = 0.1 * (i + 1); });
  const { values } = fit(bar(0.03, 0.058), null, 'wrap', { figure, thumb: 'written' });
  expect(thumb.map((index) => figure.coordinates[index])).toEqual([0.1, 0.2, 0.1 * 3, 0.4]);
  expect(values[4]! + values[5]!).toBeGreaterThan(20);
});
