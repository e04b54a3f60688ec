import type { Side } from '../anatomy/bones.ts';
import type { Stretch } from '../stretch/stretch.ts';
import { spanAt } from '../stretch/supports.ts';

const SIDES = ['left', 'right'] as const;

/** The helper's feet that the file says stand on the floor at a time. */
export const standingFeet = (stretch: Stretch, timeSeconds: number): Side[] =>
  SIDES.filter((side) => stretch.supports.some((one) =>
    one.figure === 'helper' && one.on === 'floor' && one.parts.includes(`${side}Foot`) && spanAt(one, timeSeconds) >= 0));
