import { fc, test } from '@fast-check/vitest';
import { vec3 } from 'gl-matrix';
import { describe, expect } from 'vitest';
import { createTwoBoneResult, solveTwoBone } from '../../../src/core/ik/two-bone.ts';
import { vector } from '../../../src/core/math/vector.ts';

const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate).map(([x, y, z]) => vector(x, y, z));
const length = fc.double({ min: 0.1, max: 0.6, noNaN: true });

describe('solveTwoBone', () => {
  test.prop([point, point, point, length, length])('keeps both lengths, and the end lies on the way to the target', (root, target, pole, upperLength, lowerLength) => {
    const result = solveTwoBone(createTwoBoneResult(), { root, target, pole, upperLength, lowerLength });
    expect(vec3.distance(root, result.middle)).toBeCloseTo(upperLength, 6);
    expect(vec3.distance(result.middle, result.end)).toBeCloseTo(lowerLength, 6);
    expect(vec3.distance(result.end, target)).toBeCloseTo(result.shortfall, 6);
  });

  test.prop([point, point, length, length, fc.double({ min: 0.05, max: 0.95, noNaN: true })])('reaches whatever is within reach', (root, pole, a, b, share) => {
    const distance = Math.abs(a - b) + 0.002 + share * (a + b - Math.abs(a - b) - 0.01);
    const target = vector(root[0]! + distance * 0.6, root[1]! - distance * 0.8, root[2]);
    expect(solveTwoBone(createTwoBoneResult(), { root, target, pole, upperLength: a, lowerLength: b }).shortfall).toBeLessThan(1e-9);
  });

  test.prop([point, point, point])('the middle joint lies on the side of the pole', (root, target, pole) => {
    const result = solveTwoBone(createTwoBoneResult(), { root, target, pole, upperLength: 0.4, lowerLength: 0.4 });
    const along = vec3.normalize(vector(), vec3.subtract(vector(), result.end, root));
    const side = vec3.scaleAndAdd(vector(), pole, along, -vec3.dot(pole, along));
    if (vec3.length(side) > 1e-3) expect(vec3.dot(result.bendDirection, side)).toBeGreaterThan(0);
  });

  test.prop([point, point, point])('the joint never bends back: its bend is between straight and folded', (root, target, pole) => {
    const { flexion } = solveTwoBone(createTwoBoneResult(), { root, target, pole, upperLength: 0.42, lowerLength: 0.45 });
    expect(flexion).toBeGreaterThanOrEqual(0);
    expect(flexion).toBeLessThanOrEqual(Math.PI);
  });
});
