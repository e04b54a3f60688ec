import { expect, it } from 'vitest';
import { momentsOf, phaseMoment, stretchNamed, timeMoment } from '../../src/cli/moments.ts';
import { listOf, oneOf, sizeOf, UsageError, vectorOf } from '../../src/cli/usage.ts';
import { CAMERAS } from '../../src/cli/viewer-page.ts';
import { CAMERA_NAMES } from '../../src/state/view.ts';

const twist = stretchNamed('seated-twist');

it('the tools know the page’s own views', () => {
  expect([...CAMERAS].sort()).toEqual([...CAMERA_NAMES].sort());
});

it('shows each phase at its key moment, inside that phase', () => {
  const moments = momentsOf(twist, {});
  expect(moments.map(({ label }) => label)).toEqual(twist.phases.map(({ id }) => id));
  for (const { timeSeconds, label } of moments) expect(timeMoment(twist, String(timeSeconds)).label).toBe(label);
});

it('names parts of phases', () => {
  const [start, mid, end] = ['hold:start', 'hold:mid', 'hold:end'].map((name) => phaseMoment(twist, name).timeSeconds);
  expect(start).toBeLessThan(mid ?? NaN);
  expect(mid).toBeLessThan(end ?? NaN);
});

it.each([
  ['an unknown stretch', () => stretchNamed('headstand')],
  ['no stretch', () => stretchNamed(undefined)],
  ['an unknown phase', () => phaseMoment(twist, 'leap')],
  ['an unknown part', () => phaseMoment(twist, 'hold:third')],
  ['a time outside', () => timeMoment(twist, '300')],
  ['a time that is none', () => timeMoment(twist, 'abc')],
  ['times and phases', () => momentsOf(twist, { times: '1', phases: 'hold' })],
  ['a size that is none', () => sizeOf('big')],
  ['a point of two numbers', () => vectorOf('--target', '1,2')],
  ['an unknown camera', () => oneOf('camera', 'moon', CAMERAS)],
])('%s is a usage error', (_what, typed) => {
  expect(typed).toThrow(UsageError);
});

it('reads lists, sizes and points', () => {
  expect(listOf('a, b,,c')).toEqual(['a', 'b', 'c']);
  expect(sizeOf('480x360')).toEqual({ width: 480, height: 360 });
  expect(vectorOf('--target', '1,-2,0.5')).toEqual([1, -2, 0.5]);
});
