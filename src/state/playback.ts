import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import {
  clampTimeSeconds,
  phaseIndexAt,
  phaseMomentsSeconds,
  phaseStartsSeconds as startsOf,
  stepFrameSeconds,
  stretchDurationSeconds,
  type TimedPhases,
} from '../core/stretch/timeline.ts';
import { fitLoop, runClock, type Direction, type Loop } from './loop.ts';

/** Slowest speed, times life: below it, playing looks like a stopped page. */
export const MIN_SPEED = 0.05;
/** Fastest speed, times life: nothing here is ever shown faster than it should be done. */
export const MAX_SPEED = 1;
/** Speeds on offer, times life. */
export const SPEEDS = [MIN_SPEED, 0.1, 0.25, 0.5, 0.75, MAX_SPEED] as const;
/** While playing, "previous phase" within this many seconds of a phase's start goes one phase further back, as players do. */
const PREVIOUS_PHASE_GRACE_SECONDS = 1;

export interface PlaybackValues {
  readonly timeSeconds: number;
  readonly durationSeconds: number;
  /** Start of each phase, and one more entry: the end. */
  readonly phaseStartsSeconds: readonly number[];
  readonly paused: boolean;
  /** Which way it plays. */
  readonly direction: Direction;
  /** Times life, {@link MIN_SPEED} to {@link MAX_SPEED}. */
  readonly speed: number;
  /** What is played again and again; null for all of it, once. */
  readonly loop: Loop | null;
  /** At an end it turns round and plays back. */
  readonly pingPong: boolean;
  /** The moment that shows each phase best. */
  readonly phaseMomentsSeconds: readonly number[];
  /** Less motion is asked for: playing shows each phase by one moment, for as long as the phase lasts. */
  readonly cutsBetweenPhases: boolean;
  /** While it cuts: how far the clock has run, and the moment that is shown meanwhile; of no meaning once another moment is on show. */
  readonly cut: { readonly shownSeconds: number; readonly clockSeconds: number } | null;
  /** While true (a finger holds the slider) `advance` does nothing, so that the clock does not pull the thumb away. */
  readonly isScrubbing: boolean;
  /** Somebody said stop in the moment on show: so long ago, in clock time. The figures let go from there. null: nobody did. */
  readonly sinceStopSeconds: number | null;
}

export interface PlaybackCommands {
  /** Takes another stretch: paused, at 0, without a loop. */
  load(stretch: TimedPhases): void;
  /** Plays on; from the end, or from outside of the loop, from the start. */
  play(): void;
  pause(): void;
  toggle(): void;
  /** Plays that way; already playing that way: a step faster, up to life. */
  shuttle(direction: Direction): void;
  /** Goes to a time, clamped; playing goes on. */
  seek(timeSeconds: number): void;
  /** Pauses and goes that many frames on (or back). */
  step(frames: number): void;
  /** Goes that many seconds on (or back), clamped; playing goes on. */
  skip(seconds: number): void;
  nextPhase(): void;
  previousPhase(): void;
  toStart(): void;
  toEnd(): void;
  setSpeed(speed: number): void;
  /** The next speed on offer, slower (-1) or faster (1). */
  changeSpeed(way: Direction): void;
  /** Sets the loop's start or end to a time; without a loop, the other end is that of the stretch. */
  setLoopEnd(which: 'start' | 'end', timeSeconds: number): void;
  /** Loops the phase on show; when that is what is looped, ends the loop. */
  loopPhase(): void;
  clearLoop(): void;
  togglePingPong(): void;
  /** Lets `deltaSeconds` of clock time pass, after a stop for the let-go; stops at the end, unless it loops or turns round there. */
  advance(deltaSeconds: number): void;
  /** Plays by one moment of each phase from now on, or moves again. */
  setCutsBetweenPhases(cuts: boolean): void;
  beginScrub(): void;
  endScrub(): void;
  /** Pauses, and lets the figures let go; whatever goes to a moment or plays ends that. */
  stop(): void;
}

export type PlaybackState = PlaybackValues & PlaybackCommands;
export type PlaybackStore = ReturnType<typeof createPlaybackStore>;

const EMPTY: PlaybackValues = {
  timeSeconds: 0,
  durationSeconds: 0,
  phaseStartsSeconds: [0],
  paused: true,
  direction: 1,
  speed: 1,
  loop: null,
  pingPong: false,
  phaseMomentsSeconds: [0],
  cutsBetweenPhases: false,
  cut: null,
  isScrubbing: false,
  sinceStopSeconds: null,
};

const clampSpeed = (speed: number): number =>
  Number.isNaN(speed) ? MAX_SPEED : Math.min(Math.max(speed, MIN_SPEED), MAX_SPEED);

/** The nearest speed on offer that is slower or faster; the same at the ends. */
const nextSpeed = (speed: number, way: Direction): number =>
  (way > 0 ? SPEEDS.find((one) => one > speed + 1e-6) : SPEEDS.findLast((one) => one < speed - 1e-6)) ?? speed;

const previousPhaseStart = ({ timeSeconds, phaseStartsSeconds, paused }: PlaybackValues): number => {
  const index = phaseIndexAt(phaseStartsSeconds, timeSeconds);
  const start = phaseStartsSeconds[index] ?? 0;
  const grace = paused ? 0 : PREVIOUS_PHASE_GRACE_SECONDS;
  return timeSeconds - start > grace ? start : (phaseStartsSeconds[index - 1] ?? 0);
};

const rangeOf = ({ loop, durationSeconds }: PlaybackValues): Loop => loop ?? { startSeconds: 0, endSeconds: durationSeconds };

/** Playing that way from where it stands; from the end, or outside of the loop, from where that way begins. */
const playing = (s: PlaybackValues, direction: Direction): Partial<PlaybackValues> => {
  if (s.durationSeconds === 0) return { paused: true };
  const { startSeconds, endSeconds } = rangeOf(s);
  const isInside = direction > 0 ? s.timeSeconds < endSeconds : s.timeSeconds > startSeconds;
  const isNear = s.loop === null || (s.timeSeconds >= startSeconds && s.timeSeconds <= endSeconds);
  const begin = direction > 0 ? startSeconds : endSeconds;
  return { paused: false, direction, timeSeconds: isInside && isNear ? s.timeSeconds : begin };
};

const loopOfPhase = ({ phaseStartsSeconds, timeSeconds, loop }: PlaybackValues): Loop | null => {
  const index = phaseIndexAt(phaseStartsSeconds, timeSeconds);
  const [startSeconds = 0, endSeconds = 0] = phaseStartsSeconds.slice(index, index + 2);
  return loop?.startSeconds === startSeconds && loop.endSeconds === endSeconds ? null : { startSeconds, endSeconds };
};

/** Where the clock stands, seconds: at the moment on show, or further on while that stands for its whole phase. */
export const clockSecondsOf = ({ cut, timeSeconds }: Pick<PlaybackValues, 'cut' | 'timeSeconds'>): number => (cut?.shownSeconds === timeSeconds ? cut.clockSeconds : timeSeconds);

/** The clock has come to a time: the moment that is shown for it, which changes with the phase alone. */
const cutTo = (s: PlaybackValues, clockSeconds: number): Pick<PlaybackValues, 'timeSeconds' | 'cut'> => {
  const phaseNow = phaseIndexAt(s.phaseStartsSeconds, clockSeconds);
  const isSame = phaseNow === phaseIndexAt(s.phaseStartsSeconds, s.timeSeconds);
  const timeSeconds = isSame ? s.timeSeconds : (s.phaseMomentsSeconds[phaseNow] ?? clockSeconds);
  return { timeSeconds, cut: { shownSeconds: timeSeconds, clockSeconds } };
};

const advanced = (s: PlaybackValues, deltaSeconds: number): Partial<PlaybackValues> => {
  const atEnd = s.pingPong ? 'turn' : s.loop === null ? 'stop' : 'again';
  const { timeSeconds, direction, hasEnded } = runClock({ timeSeconds: clockSecondsOf(s), direction: s.direction, bySeconds: deltaSeconds * s.speed, range: rangeOf(s), atEnd });
  return hasEnded ? { timeSeconds, paused: true, direction: 1 } : { ...(s.cutsBetweenPhases ? cutTo(s, timeSeconds) : { timeSeconds }), direction };
};

/**
 * The clock of the page: which moment is shown, and whether it runs. Commands live beside the values
 * (`store.getState().seek(14)`). The time changes up to 60 times a second: never bind it to React.
 */
export const createPlaybackStore = () =>
  createStore<PlaybackState>()(
    subscribeWithSelector((set, get) => {
      /** To another moment, or on: out of a stop. */
      const go = (change: (s: PlaybackState) => Partial<PlaybackValues>): void => set((s) => ({ ...change(s), sinceStopSeconds: null }));
      return {
        ...EMPTY,
        load: (stretch) =>
          go(() => ({
            timeSeconds: 0,
            durationSeconds: stretchDurationSeconds(stretch),
            phaseStartsSeconds: startsOf(stretch),
            phaseMomentsSeconds: phaseMomentsSeconds(stretch),
            paused: true,
            direction: 1,
            loop: null,
            isScrubbing: false,
          })),
        play: () => go((s) => playing(s, s.pingPong ? s.direction : 1)),
        pause: () => set({ paused: true }),
        toggle: () => (get().paused ? get().play() : get().pause()),
        shuttle: (direction) => go((s) => (s.paused || s.direction !== direction ? playing(s, direction) : { speed: nextSpeed(s.speed, 1) })),
        seek: (timeSeconds) => go((s) => ({ timeSeconds: clampTimeSeconds(timeSeconds, s.durationSeconds) })),
        step: (frames) => go((s) => ({ paused: true, timeSeconds: stepFrameSeconds(s.timeSeconds, frames, s.durationSeconds) })),
        skip: (seconds) => go((s) => ({ timeSeconds: clampTimeSeconds(s.timeSeconds + seconds, s.durationSeconds) })),
        nextPhase: () =>
          go((s) => ({ timeSeconds: s.phaseStartsSeconds[phaseIndexAt(s.phaseStartsSeconds, s.timeSeconds) + 1] ?? s.durationSeconds })),
        previousPhase: () => go((s) => ({ timeSeconds: previousPhaseStart(s) })),
        toStart: () => go(() => ({ timeSeconds: 0 })),
        toEnd: () => go((s) => ({ timeSeconds: s.durationSeconds, paused: true })),
        setSpeed: (speed) => set({ speed: clampSpeed(speed) }),
        changeSpeed: (way) => set((s) => ({ speed: nextSpeed(s.speed, way) })),
        setLoopEnd: (which, timeSeconds) =>
          set((s) => {
            const moved = which === 'start' ? { startSeconds: timeSeconds } : { endSeconds: timeSeconds };
            return s.durationSeconds === 0 || Number.isNaN(timeSeconds) ? {} : { loop: fitLoop({ ...rangeOf(s), ...moved }, s.durationSeconds, which) };
          }),
        loopPhase: () => set((s) => (s.durationSeconds === 0 ? {} : { loop: loopOfPhase(s) })),
        clearLoop: () => set({ loop: null }),
        togglePingPong: () => set((s) => ({ pingPong: !s.pingPong, direction: s.pingPong ? 1 : s.direction })),
        advance: (deltaSeconds) => {
          const { paused, isScrubbing, sinceStopSeconds } = get();
          if (sinceStopSeconds !== null) set({ sinceStopSeconds: sinceStopSeconds + deltaSeconds });
          else if (!paused && !isScrubbing && deltaSeconds > 0) set((s) => advanced(s, deltaSeconds));
        },
        setCutsBetweenPhases: (cutsBetweenPhases) => set({ cutsBetweenPhases }),
        beginScrub: () => set({ isScrubbing: true }),
        endScrub: () => set({ isScrubbing: false }),
        stop: () => set((s) => ({ paused: true, isScrubbing: false, sinceStopSeconds: s.sinceStopSeconds ?? 0 })),
      };
    }),
  );
