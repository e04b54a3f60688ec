import type { MotionFile } from '../core/motion/motion-file.ts';

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const told = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const firstDifference = (made: unknown, written: unknown, path: string): string | null => {
  if (!isBranch(made) || !isBranch(written)) return made === written ? null : `${path}: ${told(made)} is found, ${told(written)} is written`;
  for (const key of new Set([...Object.keys(made), ...Object.keys(written)])) {
    const found = firstDifference(made[key], written[key], path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
};

/**
 * The first place where the motion that was just made is not the one that is written down, in words with both values, as
 * "poses.helper.guiding.pelvis.yaw: 25.67 is found, 25.45 is written"; null when they are alike to the last digit.
 */
export const motionDifference = (made: MotionFile, written: MotionFile): string | null => firstDifference(made, written, '');
