import type { MotionFile } from '../core/motion/motion-file.ts';

/** A list of numbers stands on one line: a change of a pose shows as a change of a line. */
const NUMBER_LISTS = /\[\s+(-?[\d.e-]+(?:,\s+-?[\d.e-]+)*)\s+\]/g;

/** A motion file's text. */
export const motionFileText = (motion: MotionFile): string =>
  `${JSON.stringify(motion, null, 2).replace(NUMBER_LISTS, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`)}\n`;
