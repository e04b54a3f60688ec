import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import {
  clampTimeSeconds,
  phaseIndexAt,
  phaseStartsSeconds as startsOf,
  stepFrameSeconds,
  stretchDurationSeconds,
  type Timed,
} from '../core/stretch/timeline.ts';

/** Slowest speed, times life: below it, playing looks like a stopped page. */
export const MIN_SPEED = 0.05;
/** Fastest speed, times life: nothing here is ever shown faster than it should be done. */
export const MAX_SPEED = 1;
/** While playing, "previous phase" within this many seconds of a phase's start goes one phase further back, as players do. */
const PREVIOUS_PHASE_GRACE_SECONDS = 1;

export interface PlaybackValues {
  readonly timeSeconds: number;
  readonly durationSeconds: number;
  /** Start of each phase, and one more entry: the end. */
  readonly phaseStartsSeconds: readonly number[];
  readonly paused: boolean;
  /** Times life, {@link MIN_SPEED} to {@link MAX_SPEED}. */
  readonly speed: number;
  /** While true (a finger holds the slider) `advance` does nothing, so that the clock does not pull the thumb away. */
  readonly isScrubbing: boolean;
}

export interface PlaybackCommands {
  /** Takes another stretch: paused, at 0. */
  load(stretch: Timed): void;
  /** Plays on; at the end, from the start. */
  play(): void;
  pause(): void;
  toggle(): void;
  /** Goes to a time, clamped; playing goes on. */
  seek(timeSeconds: number): void;
  /** Pauses and goes that many frames on (or back). */
  step(frames: number): void;
  nextPhase(): void;
  previousPhase(): void;
  toStart(): void;
  toEnd(): void;
  setSpeed(speed: number): void;
  /** Lets `deltaSeconds` of clock time pass; stops at the end. */
  advance(deltaSeconds: number): void;
  beginScrub(): void;
  endScrub(): void;
}

export type PlaybackState = PlaybackValues & PlaybackCommands;
export type PlaybackStore = ReturnType<typeof createPlaybackStore>;

const EMPTY: PlaybackValues = {
  timeSeconds: 0,
  durationSeconds: 0,
  phaseStartsSeconds: [0],
  paused: true,
  speed: 1,
  isScrubbing: false,
};

const clampSpeed = (speed: number): number =>
  Number.isNaN(speed) ? MAX_SPEED : Math.min(Math.max(speed, MIN_SPEED), MAX_SPEED);

const previousPhaseStart = ({ timeSeconds, phaseStartsSeconds, paused }: PlaybackValues): number => {
  const index = phaseIndexAt(phaseStartsSeconds, timeSeconds);
  const start = phaseStartsSeconds[index] ?? 0;
  const grace = paused ? 0 : PREVIOUS_PHASE_GRACE_SECONDS;
  return timeSeconds - start > grace ? start : (phaseStartsSeconds[index - 1] ?? 0);
};

/**
 * The clock of the page: which moment is shown, and whether it runs. Commands live beside the values
 * (`store.getState().seek(14)`). The time changes up to 60 times a second: never bind it to React.
 */
export const createPlaybackStore = () =>
  createStore<PlaybackState>()(
    subscribeWithSelector((set, get) => ({
      ...EMPTY,
      load: (stretch) =>
        set({
          timeSeconds: 0,
          durationSeconds: stretchDurationSeconds(stretch),
          phaseStartsSeconds: startsOf(stretch),
          paused: true,
          isScrubbing: false,
        }),
      play: () => set((s) => ({ paused: s.durationSeconds === 0, timeSeconds: s.timeSeconds >= s.durationSeconds ? 0 : s.timeSeconds })),
      pause: () => set({ paused: true }),
      toggle: () => (get().paused ? get().play() : get().pause()),
      seek: (timeSeconds) => set((s) => ({ timeSeconds: clampTimeSeconds(timeSeconds, s.durationSeconds) })),
      step: (frames) => set((s) => ({ paused: true, timeSeconds: stepFrameSeconds(s.timeSeconds, frames, s.durationSeconds) })),
      nextPhase: () =>
        set((s) => ({ timeSeconds: s.phaseStartsSeconds[phaseIndexAt(s.phaseStartsSeconds, s.timeSeconds) + 1] ?? s.durationSeconds })),
      previousPhase: () => set((s) => ({ timeSeconds: previousPhaseStart(s) })),
      toStart: () => set({ timeSeconds: 0 }),
      toEnd: () => set((s) => ({ timeSeconds: s.durationSeconds, paused: true })),
      setSpeed: (speed) => set({ speed: clampSpeed(speed) }),
      advance: (deltaSeconds) => {
        const { paused, isScrubbing, timeSeconds, durationSeconds, speed } = get();
        if (paused || isScrubbing || !(deltaSeconds > 0)) return;
        const next = timeSeconds + deltaSeconds * speed;
        set(next >= durationSeconds ? { timeSeconds: durationSeconds, paused: true } : { timeSeconds: next });
      },
      beginScrub: () => set({ isScrubbing: true }),
      endScrub: () => set({ isScrubbing: false }),
    })),
  );
