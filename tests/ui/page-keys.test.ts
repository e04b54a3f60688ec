import { describe, expect, test, vi } from 'vitest';
import { createPlaybackStore, type PlaybackState, type PlaybackStore } from '../../src/state/playback.ts';
import { CAMERA_NAMES, createViewStore } from '../../src/state/view.ts';
import { pageCommand, type KeyPress } from '../../src/ui/page-keys.ts';
import { FAKE } from '../state/fake.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, repeat: false, ...held });
const SHIFT = { shiftKey: true };
const CONTROL = { ctrlKey: true };

const NOTHING = { view: { setCamera: vi.fn(), lookAtNext: vi.fn() }, contactIds: ['guide', 'steady'], toggleHelp: () => undefined };

/** A clock at 20 s of 54, in the phase from 12 to 22. */
const clock = (): PlaybackStore => {
  const playback = createPlaybackStore();
  playback.getState().load(FAKE.stretch);
  playback.getState().seek(20);
  return playback;
};
const after = (...presses: KeyPress[]): PlaybackState => {
  const playback = clock();
  for (const one of presses) pageCommand(one)?.({ playback: playback.getState(), ...NOTHING });
  return playback.getState();
};

describe('going', () => {
  test.each([
    ['one frame on', press('ArrowRight'), 20 + 1 / 30],
    ['one frame back', press('ArrowLeft'), 20 - 1 / 30],
    ['one frame on', press('.'), 20 + 1 / 30],
    ['one frame back', press(','), 20 - 1 / 30],
    ['one second on', press('ArrowRight', SHIFT), 21],
    ['one second back', press('ArrowLeft', SHIFT), 19],
    ['start', press('Home'), 0],
    ['end', press('End'), 54],
    ['next phase', press(']'), 22],
    ['phase before', press('['), 12],
    ['next phase, where ] needs AltGr', press(']', { ctrlKey: true, altKey: true }), 22],
    ['next phase', press('ArrowRight', CONTROL), 22],
    ['phase before', press('ArrowLeft', CONTROL), 12],
  ])('%s', (_, key, time) => {
    expect(after(key).timeSeconds).toBeCloseTo(time, 9);
  });
});

test('a second on leaves it playing; held down, it is a movement by hand and pauses', () => {
  expect(after(press(' '), press('ArrowRight', SHIFT))).toMatchObject({ paused: false, timeSeconds: 21 });
  expect(after(press(' '), press('ArrowRight', SHIFT), press('ArrowRight', { ...SHIFT, repeat: true }))).toMatchObject({ paused: true, timeSeconds: 22 });
});

test('S and Escape stop, whatever goes on; Caps Lock or not', () => {
  for (const key of ['s', 'S', 'Escape']) expect(after(press('l'), press(key))).toMatchObject({ paused: true, timeSeconds: 20, sinceStopSeconds: 0 });
  expect(pageCommand(press('s', CONTROL))).toBe(null);
});

describe('playing', () => {
  test('space plays and pauses', () => {
    expect(after(press(' ')).paused).toBe(false);
    expect(after(press(' '), press(' ')).paused).toBe(true);
  });
  test('J back, K pause, L on; Caps Lock or not', () => {
    expect(after(press('l'))).toMatchObject({ paused: false, direction: 1 });
    expect(after(press('L'))).toMatchObject({ paused: false, direction: 1 });
    expect(after(press('j'))).toMatchObject({ paused: false, direction: -1 });
    expect(after(press('j'), press('k')).paused).toBe(true);
    expect(after(press('j'), press('k'), press('l')).direction).toBe(1);
  });
  test('L again is faster, never faster than life', () => {
    const slow = [press('ArrowDown'), press('ArrowDown'), press('l')];
    expect(after(...slow).speed).toBe(0.5);
    expect(after(...slow, press('l')).speed).toBe(0.75);
    expect(after(...slow, press('l'), press('l'), press('l'), press('l')).speed).toBe(1);
  });
  test('up and down, and < and >, change the speed', () => {
    expect(after(press('ArrowDown')).speed).toBe(0.75);
    expect(after(press('<', SHIFT), press('<', SHIFT), press('>', SHIFT)).speed).toBe(0.75);
    expect(after(...Array.from({ length: 9 }, () => press('ArrowDown'))).speed).toBe(0.05);
    expect(after(press('ArrowUp')).speed).toBe(1);
  });
});

describe('loops', () => {
  test('I and O set the ends, P loops the phase and ends that loop, R turns round', () => {
    expect(after(press('i')).loop).toEqual({ startSeconds: 20, endSeconds: 54 });
    expect(after(press('o')).loop).toEqual({ startSeconds: 0, endSeconds: 20 });
    expect(after(press('o'), press('Home'), press('ArrowRight', SHIFT), press('i')).loop).toEqual({ startSeconds: 1, endSeconds: 20 });
    expect(after(press('p')).loop).toEqual({ startSeconds: 12, endSeconds: 22 });
    expect(after(press('p'), press('p')).loop).toBeNull();
    expect(after(press('r')).pingPong).toBe(true);
  });
});

test('? shows the list of keys', () => {
  const toggleHelp = vi.fn();
  pageCommand(press('?', SHIFT))?.({ playback: clock().getState(), ...NOTHING, toggleHelp });
  expect(toggleHelp).toHaveBeenCalledOnce();
});

test.each([
  press(' ', CONTROL), press('ArrowLeft', { altKey: true }), press('Home', { metaKey: true }), press('End', SHIFT), press('a'), press('toString'),
  press('L', SHIFT), press('r', CONTROL), press('p', CONTROL), press('l', { metaKey: true }), press('ArrowRight', { ctrlKey: true, shiftKey: true }),
])('no command for %o', (key) => expect(pageCommand(key)).toBeNull());

test('1 to 8 are the views in their order, 9 one contact after another', () => {
  const view = createViewStore({ storage: null });
  const targets = () => ({ ...NOTHING, playback: clock().getState(), view: view.getState() });
  CAMERA_NAMES.forEach((name, i) => {
    pageCommand(press(String(i + 1)))?.(targets());
    expect(view.getState()).toMatchObject({ camera: name, lookAt: null });
  });
  const seen = Array.from({ length: 3 }, () => {
    pageCommand(press('9'))?.(targets());
    return view.getState().lookAt;
  });
  expect(seen).toEqual(['guide', 'steady', 'guide']);
});
