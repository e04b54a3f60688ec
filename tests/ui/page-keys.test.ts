import { expect, test } from 'vitest';
import { createPlaybackStore } from '../../src/state/playback.ts';
import { pageCommand, type KeyPress } from '../../src/ui/page-keys.ts';
import { FAKE } from '../state/fake.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });
const timeAfter = (...presses: KeyPress[]): number => {
  const playback = createPlaybackStore();
  playback.getState().load(FAKE.stretch);
  playback.getState().seek(20);
  for (const one of presses) pageCommand(one)?.(playback.getState());
  return playback.getState().timeSeconds;
};

test.each([
  ['one frame on', press('ArrowRight'), 20 + 1 / 30],
  ['one frame back', press('ArrowLeft'), 20 - 1 / 30],
  ['start', press('Home'), 0],
  ['end', press('End'), 54],
  ['next phase', press(']'), 22],
  ['phase before', press('['), 12],
  ['next phase', press('ArrowRight', { ctrlKey: true }), 22],
  ['phase before', press('ArrowLeft', { ctrlKey: true }), 12],
])('%s', (_, key, time) => {
  expect(timeAfter(key)).toBeCloseTo(time, 9);
});

test('space plays', () => {
  const playback = createPlaybackStore();
  playback.getState().load(FAKE.stretch);
  pageCommand(press(' '))?.(playback.getState());
  expect(playback.getState().paused).toBe(false);
});

test.each([press(' ', { ctrlKey: true }), press('ArrowLeft', { altKey: true }), press('Home', { metaKey: true }), press('End', { shiftKey: true }), press('a'), press('toString')])(
  'no command for %o',
  (key) => expect(pageCommand(key)).toBeNull(),
);
