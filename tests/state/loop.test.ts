import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLoop, MIN_LOOP_SECONDS, runClock } from '../../src/state/loop.ts';
import { clockSecondsOf, createPlaybackStore, type PlaybackStore } from '../../src/state/playback.ts';
import { FAKE } from './fake.ts';

const open = (timeSeconds: number): PlaybackStore => {
  const store = createPlaybackStore();
  store.getState().load(FAKE.stretch);
  store.getState().seek(timeSeconds);
  return store;
};

describe('a loop', () => {
  test('plays again and again between its ends', () => {
    const { getState } = open(20);
    getState().loopPhase();
    getState().play();
    getState().advance(3);
    expect(getState()).toMatchObject({ timeSeconds: 13, paused: false });
  });
  test('turns round at both ends', () => {
    const { getState } = open(20);
    getState().loopPhase();
    getState().togglePingPong();
    getState().play();
    getState().advance(3);
    expect(getState()).toMatchObject({ timeSeconds: 21, direction: -1 });
    getState().advance(10);
    expect(getState()).toMatchObject({ timeSeconds: 13, direction: 1 });
  });
  test('playing from outside of it begins inside', () => {
    const { getState } = open(20);
    getState().loopPhase();
    getState().seek(50);
    getState().play();
    expect(getState().timeSeconds).toBe(12);
    getState().pause();
    getState().seek(2);
    getState().shuttle(-1);
    expect(getState().timeSeconds).toBe(22);
  });
  test('a moment outside, reached while it plays, leads back in', () => {
    const { getState } = open(20);
    getState().loopPhase();
    getState().play();
    getState().seek(40);
    getState().advance(0.1);
    expect(getState().timeSeconds).toBeGreaterThanOrEqual(12);
    expect(getState().timeSeconds).toBeLessThanOrEqual(22);
  });
  test('goes with another stretch', () => {
    const { getState } = open(20);
    getState().loopPhase();
    getState().load(FAKE.stretch);
    expect(getState().loop).toBeNull();
  });
});

test('played back, it stops at the start, and play goes on from there', () => {
  const { getState } = open(2);
  getState().shuttle(-1);
  getState().advance(3);
  expect(getState()).toMatchObject({ timeSeconds: 0, paused: true, direction: 1 });
  getState().play();
  getState().advance(1);
  expect(getState().timeSeconds).toBe(1);
});

test('back and forth without a loop turns at both ends of the stretch', () => {
  const { getState } = open(53);
  getState().togglePingPong();
  getState().play();
  getState().advance(2);
  expect(getState()).toMatchObject({ timeSeconds: 53, direction: -1, paused: false });
  getState().togglePingPong();
  expect(getState().direction).toBe(1);
});

test('whatever its ends are set to, a loop is inside the stretch and long enough', () => {
  const seconds = fc.double({ min: -100, max: 100, noNaN: true });
  fc.assert(fc.property(seconds, seconds, fc.constantFrom('start' as const, 'end' as const), (startSeconds, endSeconds, moved) => {
    const loop = fitLoop({ startSeconds, endSeconds }, 54, moved);
    expect(loop.startSeconds).toBeGreaterThanOrEqual(0);
    expect(loop.endSeconds).toBeLessThanOrEqual(54);
    expect(loop.endSeconds - loop.startSeconds).toBeGreaterThanOrEqual(MIN_LOOP_SECONDS - 1e-9);
  }));
});

test('a running clock never moves faster than it is told, but for the cut from a loop’s end to its start', () => {
  const range = { startSeconds: 12, endSeconds: 22 };
  const time = fc.double({ min: 0, max: 54, noNaN: true });
  fc.assert(fc.property(time, fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom(1 as const, -1 as const), (timeSeconds, bySeconds, direction) => {
    const turned = runClock({ timeSeconds, direction, bySeconds, range, atEnd: 'turn' });
    expect(Math.abs(turned.timeSeconds - timeSeconds)).toBeLessThanOrEqual(bySeconds + 1e-9);
    const again = runClock({ timeSeconds, direction, bySeconds, range, atEnd: 'again' });
    const isCut = Math.abs(again.timeSeconds - timeSeconds) > bySeconds + 1e-9;
    expect(!isCut || (again.timeSeconds >= 12 && again.timeSeconds <= 22)).toBe(true);
  }));
});

describe('with less motion', () => {
  /** Plays on in frames of a tenth of a second, and tells each moment that is shown, once. */
  const shownWhile = (store: PlaybackStore, seconds: number): number[] => {
    const shown = [store.getState().timeSeconds];
    for (let i = 0; i < seconds * 10; i += 1) {
      store.getState().advance(0.1);
      const { timeSeconds } = store.getState();
      if (timeSeconds !== shown.at(-1)) shown.push(timeSeconds);
    }
    return shown.map((time) => Number(time.toFixed(2)));
  };
  const cutting = (timeSeconds: number): PlaybackStore => {
    const store = open(timeSeconds);
    store.getState().setCutsBetweenPhases(true);
    store.getState().play();
    return store;
  };
  test('each phase is one moment, for as long as the phase lasts; the end is the end', () => {
    const store = cutting(0);
    expect(shownWhile(store, 7.5)).toEqual([0]);
    expect(shownWhile(store, 47)).toEqual([0, 11.97, 17, 32, 46, 54]);
    expect(store.getState().paused).toBe(true);
  });
  test('the clock runs on meanwhile, at the speed that was chosen', () => {
    const store = cutting(24);
    store.getState().setSpeed(0.5);
    shownWhile(store, 8);
    expect(store.getState().timeSeconds).toBe(24);
    expect(clockSecondsOf(store.getState())).toBeCloseTo(28, 6);
  });
  test('another moment is shown as it is, and goes on from there', () => {
    const store = cutting(24);
    shownWhile(store, 8);
    store.getState().seek(13);
    expect(clockSecondsOf(store.getState())).toBe(13);
    expect(shownWhile(store, 9.5)).toEqual([13, 32]);
  });
  test('a loop comes round to its first phase', () => {
    const store = cutting(20);
    store.getState().setLoopEnd('start', 13);
    store.getState().setLoopEnd('end', 25);
    expect(shownWhile(store, 14.5)).toEqual([20, 32, 17, 32]);
  });
  test('in motion again, it moves from where the clock is', () => {
    const store = cutting(24);
    shownWhile(store, 8);
    store.getState().setCutsBetweenPhases(false);
    store.getState().advance(0.5);
    expect(store.getState().timeSeconds).toBeCloseTo(32.5, 6);
  });
});
