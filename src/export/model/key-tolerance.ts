import { BONE_COUNT, BONE_INDEX, BONES } from '../../core/anatomy/bones.ts';
import type { RigFile } from '../../core/rig/rig-file.ts';
import { radians } from '../../core/units.ts';

/** How far a bone of an exported model may be from the solved frame: promised in issue and docs. */
const MOST_METRES = 0.0004;
const MOST_RADIANS = radians(0.08);

const parentIndex = BONES.map(({ parent }) => (parent === null ? -1 : BONE_INDEX[parent]));

const depths = (): number[] => {
  const depth: number[] = [];
  for (const parent of parentIndex) depth.push(parent < 0 ? 1 : depth[parent]! + 1);
  return depth;
};

/** From each bone to the furthest one that hangs on it, along the bones, metres. */
const reaches = ({ bones }: RigFile): number[] => {
  const reach = bones.map(() => 0);
  for (let i = BONE_COUNT - 1; i >= 0; i -= 1) {
    const parent = parentIndex[i]!;
    if (parent >= 0) reach[parent] = Math.max(reach[parent]!, reach[i]! + Math.hypot(...bones[i]!.translation));
  }
  return reach;
};

/** What a track may be off, so that no bone is further off than promised, however the errors along a chain of bones add up. */
export interface KeyTolerance {
  /** Of the root's place, metres. */
  readonly rootMetres: number;
  /** Of each bone's turn, radians. */
  readonly radians: readonly number[];
}

/** Shares the promised error out among the bones of the longest chain. */
export const keyTolerance = (rig: RigFile): KeyTolerance => {
  const longest = Math.max(...depths());
  const metres = MOST_METRES / (longest + 1);
  return {
    rootMetres: metres,
    radians: reaches(rig).map((reach) => Math.min(MOST_RADIANS / longest, reach > 0 ? metres / reach : Infinity)),
  };
};
