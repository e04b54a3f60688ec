import { expect, test } from 'vitest';
import { isAtMoment, momentsOf } from '../../src/ui/present/pen-marks.ts';
import { isHeldBack, presentCommand } from '../../src/ui/present/present-keys.ts';

const press = (key: string, held = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

test('a clicker goes from step to step; letters work with Caps Lock; the browser keeps its own', () => {
  expect(presentCommand(press('PageDown'))).toBe('nextPhase');
  expect(presentCommand(press('PageUp'))).toBe('previousPhase');
  expect(presentCommand(press('B'))).toBe('black');
  expect(presentCommand(press('.'))).toBe('black');
  expect(presentCommand(press('f', { ctrlKey: true }))).toBe(null);
  // Left to the page: stop above all.
  for (const key of ['s', 'Escape', 'ArrowRight']) expect(presentCommand(press(key))).toBe(null);
});

test('frozen, only stop and the ways about the page go through', () => {
  expect(['s', 'S', 'Escape', 'Tab', 'Enter'].filter((key) => isHeldBack(press(key)))).toEqual([]);
  expect(['ArrowRight', ']', 'Home', 'l'].filter((key) => !isHeldBack(press(key)))).toEqual([]);
});

test('pen marks belong to their moment, to the frame', () => {
  const strokes = [{ timeSeconds: 17, points: [] }, { timeSeconds: 3, points: [] }, { timeSeconds: 17, points: [] }];
  expect(momentsOf(strokes)).toEqual([3, 17]);
  expect(isAtMoment(strokes[0]!, 17)).toBe(true);
  expect(isAtMoment(strokes[0]!, 17 + 1 / 30)).toBe(false);
});
