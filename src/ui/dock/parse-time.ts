import { FRAMES_PER_SECOND } from '../../core/stretch/stretch.ts';
import { clampTimeSeconds } from '../../core/stretch/timeline.ts';

/** What a bare number means. */
export type Unit = 'seconds' | 'frames';

const FRAME = /^(?:f(?:rame)?\s*\.?\s*(\d+)|(\d+)\s*f)$/i;
const MINUTES = /^(\d+):(\d{1,2}(?:\.\d+)?)$/;
const SECONDS = /^(\d+(?:\.\d*)?|\.\d+)\s*s?$/i;

/** A typed time in seconds, inside the stretch: "12.4", "12,4 s", "0:12.4", "f 372"; null when it is none. */
export const parseTime = (typed: string, unit: Unit, durationSeconds: number): number | null => {
  const text = typed.trim().replace(',', '.');
  const frame = FRAME.exec(text) ?? (unit === 'frames' ? /^(\d+)$/.exec(text) : null);
  if (frame !== null) return clampTimeSeconds(Number(frame[1] ?? frame[2]) / FRAMES_PER_SECOND, durationSeconds);
  const minutes = MINUTES.exec(text);
  if (minutes !== null) return clampTimeSeconds(60 * Number(minutes[1]) + Number(minutes[2]), durationSeconds);
  const seconds = SECONDS.exec(text);
  return seconds === null ? null : clampTimeSeconds(Number(seconds[1]), durationSeconds);
};

/** The frame that a time shows, counted from 0. */
export const frameNumber = (timeSeconds: number): number => Math.round(timeSeconds * FRAMES_PER_SECOND);
