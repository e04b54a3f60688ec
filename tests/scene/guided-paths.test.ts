import { expect, test } from 'vitest';
import { guidedPaths } from '../../src/scene/path/guided-path.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

test('two guiding hands that are laid out from one place each have a path of their own', () => {
  const [first = [], second = []] = guidedPaths(solverOf(stretchNamed('knee-pull/shin'), 'right'));
  expect(first.length).toBeGreaterThan(2);
  for (const point of second) expect(Math.min(...first.map((other) => other.distanceTo(point)))).toBeGreaterThan(0.03);
});
