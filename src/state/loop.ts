/** A part of the stretch that is played again and again, seconds. */
export interface Loop {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** Shortest loop: six frames. A shorter one is a flicker, not a movement. */
export const MIN_LOOP_SECONDS = 0.2;

/** A loop inside the stretch and long enough; the end that was not moved gives way. */
export const fitLoop = ({ startSeconds, endSeconds }: Loop, durationSeconds: number, moved: 'start' | 'end'): Loop => {
  const most = Math.max(durationSeconds - MIN_LOOP_SECONDS, 0);
  if (moved === 'start') {
    const start = Math.min(Math.max(startSeconds, 0), most);
    return { startSeconds: start, endSeconds: Math.min(Math.max(endSeconds, start + MIN_LOOP_SECONDS), durationSeconds) };
  }
  const end = Math.min(Math.max(endSeconds, MIN_LOOP_SECONDS), durationSeconds);
  return { startSeconds: Math.max(Math.min(startSeconds, end - MIN_LOOP_SECONDS), 0), endSeconds: end };
};

/** Which way the clock runs: 1 on, -1 back. */
export type Direction = 1 | -1;

export interface Clock {
  readonly timeSeconds: number;
  readonly direction: Direction;
  /** Whether it has come to its end. */
  readonly hasEnded: boolean;
}

export interface Run {
  readonly timeSeconds: number;
  readonly direction: Direction;
  /** Seconds to go, 0 or more. */
  readonly bySeconds: number;
  /** Between which times the clock runs. */
  readonly range: Loop;
  /** At an end: stop there, begin again at the other end, or turn round. */
  readonly atEnd: 'stop' | 'again' | 'turn';
}

/** Where a running clock is a little later. Outside of its range it begins again, or comes back to it at its own pace. */
export const runClock = ({ timeSeconds, direction, bySeconds, range: { startSeconds, endSeconds }, atEnd }: Run): Clock => {
  const next = timeSeconds + direction * bySeconds;
  const beyond = direction > 0 ? next - endSeconds : startSeconds - next;
  if (beyond < 0) return { timeSeconds: next, direction, hasEnded: false };
  const border = direction > 0 ? endSeconds : startSeconds;
  if (atEnd === 'stop') return { timeSeconds: border, direction, hasEnded: true };
  const length = endSeconds - startSeconds;
  if (atEnd === 'again') {
    const from = direction > 0 ? startSeconds : endSeconds;
    return { timeSeconds: from + direction * (length > 0 ? beyond % length : 0), direction, hasEnded: false };
  }
  // Far outside it comes back step by step; just over the border it is as far inside.
  const back = direction > 0 ? Math.min(timeSeconds, endSeconds) : Math.max(timeSeconds, startSeconds);
  const isOutside = back !== timeSeconds;
  const turned = isOutside ? timeSeconds - direction * bySeconds : border - direction * Math.min(beyond, length);
  return { timeSeconds: turned, direction: direction > 0 ? -1 : 1, hasEnded: false };
};
