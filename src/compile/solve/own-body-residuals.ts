import { PART_OF_BONE, type BodyPart } from '../../core/anatomy/body-parts.ts';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { SkinnedMesh } from '../mesh/load-skinned-mesh.ts';
import { dominantBone } from '../mesh/posed-skin.ts';
import { missing } from './hinge.ts';
import { createSkinSamples, inBone, pickVertices, type SkinSamples } from './skin-samples.ts';
import { leastDistance } from './surface.ts';
import type { Moment, Workbench } from './workbench.ts';

/** No part of a crossed arm is deeper in the own body, millimetres; the rule allows 6 at any time, this is at the solved moments. */
const DEEPEST = -3;
/** Residual for a millimetre deeper, where 1 is a millimetre of a palm point off its target. */
const DEPTH_WEIGHT = 2;
/** A part is measured at about so many vertices: a centimetre apart. */
const MOST_SAMPLES = 220;

/** An upper arm presses the chest: flesh gives way. The rule allows 15. */
const UPPER_ARM_DEEPEST = -9;
/** Nearer to the shoulder joint than this, an upper arm folds into the chest, metres; as the rule has it. */
const FOLD_METRES = 0.14;

const SIDES = ['left', 'right'] as const;
const PARTS = ['UpperArm', 'Forearm', 'Hand'] as const;

/** Skin of both arms of a figure, and how deep each part of it may be. */
export type OwnArms = ReadonlyArray<{ readonly side: (typeof SIDES)[number]; readonly part: BodyPart; readonly deepest: number; readonly samples: SkinSamples }>;

export const prepareOwnArms = (mesh: SkinnedMesh): OwnArms =>
  SIDES.flatMap((side) => PARTS.map((name) => {
    const part = `${side}${name}` as const;
    const shoulder = BONE_INDEX[`${side}UpperArm`];
    const isFold = (vertex: number): boolean => name === 'UpperArm' && Math.hypot(...inBone(mesh, shoulder, vertex)) < FOLD_METRES;
    const vertices = pickVertices(mesh, (vertex) => PART_OF_BONE[dominantBone(mesh, vertex)] === part && !isFold(vertex), MOST_SAMPLES);
    return { side, part, deepest: name === 'UpperArm' ? UPPER_ARM_DEEPEST : DEEPEST, samples: createSkinSamples(mesh, vertices) };
  }));

/** How deep each part of crossed arms is in the own body at a moment that was just solved, millimetres. */
export const ownDepths = ({ solver }: Workbench, { solved, offArm }: Moment, arms: OwnArms): number[] => {
  if (offArm === null) return [];
  const { scratch } = solver.figures[solved.figure];
  return arms.map(({ side, samples }) => {
    samples.pose(scratch);
    return -1000 * leastDistance(samples, offArm[side], 0);
  });
};

/** What crossed arms want: not to go through each other or the chest. */
export const ownBodyResiduals = (bench: Workbench, moment: Moment, arms: OwnArms): number[] =>
  ownDepths(bench, moment, arms).map((millimetres, i) => DEPTH_WEIGHT * missing(-millimetres, arms[i]!.deepest));
