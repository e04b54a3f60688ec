import { expect, test } from 'vitest';
import { isFasterThanLife } from '../../src/ui/stage/pace.ts';

const at = (atMilliseconds: number, timeSeconds: number) => ({ atMilliseconds, timeSeconds });

test('a drag that moves more than passes is faster than life', () => {
  expect(isFasterThanLife(at(0, 10), at(100, 10.5), false)).toBe(true);
  expect(isFasterThanLife(at(0, 10), at(100, 9.5), false)).toBe(true);
});
test('a slow drag, a step of a frame, a single jump are not', () => {
  expect(isFasterThanLife(at(0, 10), at(200, 10.2), false)).toBe(false);
  expect(isFasterThanLife(at(0, 10), at(10, 10 + 1 / 30), false)).toBe(false);
  expect(isFasterThanLife(at(0, 10), at(2000, 40), false)).toBe(false);
});
test('in a drag that a slow device tells late it still is', () => {
  expect(isFasterThanLife(at(0, 10), at(800, 20), false)).toBe(false);
  expect(isFasterThanLife(at(0, 10), at(800, 20), true)).toBe(true);
  expect(isFasterThanLife(at(0, 10), at(800, 10.7), true)).toBe(false);
});
