import { expect, test } from 'vitest';
import { labelScale } from '../../src/scene/label-scale.ts';

test('large labels are as large as the picture has room for, and never smaller than others', () => {
  expect(labelScale(true, 1400, 800)).toBe(1.55);
  expect(labelScale(true, 1400, 400)).toBeCloseTo(1.21, 2);
  expect(labelScale(true, 800, 800)).toBeCloseTo(1.18, 2);
  expect(labelScale(true, 320, 200)).toBe(1);
});

test('labels that are not large keep their size', () => {
  expect(labelScale(false, 3840, 2160)).toBe(1);
});
