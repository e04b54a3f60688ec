import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createPlaybackStore, MAX_SPEED, MIN_SPEED, type PlaybackStore } from '../../src/state/playback.ts';
import { FAKE } from './fake.ts';

let store: PlaybackStore;
const now = () => store.getState();

beforeEach(() => {
  store = createPlaybackStore();
  now().load(FAKE.stretch);
});

test('starts paused at 0, and knows its phases', () => {
  expect(now()).toMatchObject({ timeSeconds: 0, durationSeconds: 54, paused: true, speed: 1, phaseStartsSeconds: [0, 8, 12, 22, 42, 50, 54] });
});

test('an empty clock does not play', () => {
  store = createPlaybackStore();
  now().play();
  expect(now().paused).toBe(true);
});

describe('playing', () => {
  test('advances by clock time, slower at a lower speed', () => {
    now().play();
    now().advance(2);
    now().setSpeed(0.25);
    now().advance(2);
    expect(now().timeSeconds).toBeCloseTo(2.5);
  });
  test('stops at the end, and plays again from the start', () => {
    now().seek(53.9);
    now().play();
    now().advance(1);
    expect(now()).toMatchObject({ timeSeconds: 54, paused: true });
    now().toggle();
    expect(now()).toMatchObject({ timeSeconds: 0, paused: false });
  });
  test('goes on after a seek, and stops for a frame step', () => {
    now().play();
    now().seek(20);
    expect(now().paused).toBe(false);
    now().step(1);
    expect(now()).toMatchObject({ paused: true, timeSeconds: 601 / 30 });
  });
  test('waits while a finger holds the slider', () => {
    now().play();
    now().beginScrub();
    now().seek(10);
    now().advance(1);
    expect(now().timeSeconds).toBe(10);
    now().endScrub();
    now().advance(1);
    expect(now().timeSeconds).toBe(11);
  });
  test('a clock that goes backward or nowhere changes nothing', () => {
    now().play();
    for (const delta of [-1, 0, Number.NaN]) now().advance(delta);
    expect(now().timeSeconds).toBe(0);
  });
});

describe('going by phase', () => {
  test('next phase, up to the end', () => {
    const visited = Array.from({ length: 7 }, () => (now().nextPhase(), now().timeSeconds));
    expect(visited).toEqual([8, 12, 22, 42, 50, 54, 54]);
  });
  test('back to the start of the phase, then to the one before', () => {
    now().seek(25);
    const visited = Array.from({ length: 5 }, () => (now().previousPhase(), now().timeSeconds));
    expect(visited).toEqual([22, 12, 8, 0, 0]);
  });
  test('while it plays, a moment after a phase began counts as its start', () => {
    now().seek(22.5);
    now().play();
    now().previousPhase();
    expect(now().timeSeconds).toBe(12);
  });
  test('start and end', () => {
    now().play();
    now().toEnd();
    expect(now()).toMatchObject({ timeSeconds: 54, paused: true });
    now().toStart();
    expect(now().timeSeconds).toBe(0);
  });
});

test('nothing plays faster than life', () => {
  for (const [asked, got] of [[2, MAX_SPEED], [0, MIN_SPEED], [-1, MIN_SPEED], [Number.NaN, MAX_SPEED], [0.5, 0.5]] as const) {
    now().setSpeed(asked);
    expect(now().speed).toBe(got);
  }
});

test('whatever is done in whatever order, the time is inside the stretch', () => {
  const command = fc.oneof(
    fc.double().map((t) => () => now().seek(t)),
    fc.integer({ min: -100, max: 100 }).map((n) => () => now().step(n)),
    fc.double().map((d) => () => now().advance(d)),
    fc.double().map((s) => () => now().setSpeed(s)),
    fc.constantFrom('play', 'pause', 'toggle', 'nextPhase', 'previousPhase', 'toStart', 'toEnd', 'beginScrub', 'endScrub').map((name) => () => now()[name as 'play']()),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      for (const run of commands) run();
      const { timeSeconds, speed } = now();
      expect(timeSeconds >= 0 && timeSeconds <= 54 && speed >= MIN_SPEED && speed <= MAX_SPEED).toBe(true);
    }),
  );
});

describe('stop', () => {
  test('keeps the moment, pauses, and counts from there in clock time, whatever the speed', () => {
    now().setSpeed(0.25);
    now().seek(30);
    now().play();
    now().stop();
    now().advance(0.5);
    now().stop();
    now().advance(0.25);
    now().pause();
    expect(now()).toMatchObject({ timeSeconds: 30, paused: true, sinceStopSeconds: 0.75 });
  });
  test('takes the slider out of a hand that holds it', () => {
    now().beginScrub();
    now().stop();
    expect(now().isScrubbing).toBe(false);
  });
  test.each<[string, () => void]>([
    ['seek, also to the same moment', () => now().seek(30)],
    ['play', () => now().play()],
    ['toggle', () => now().toggle()],
    ['step', () => now().step(1)],
    ['nextPhase', () => now().nextPhase()],
    ['toStart', () => now().toStart()],
    ['toEnd', () => now().toEnd()],
    ['shuttle', () => now().shuttle(-1)],
    ['another stretch', () => now().load(FAKE.stretch)],
  ])('%s ends it', (_, command) => {
    now().seek(30);
    now().stop();
    command();
    expect(now().sinceStopSeconds).toBe(null);
  });
});
