import { BONE_INDEX, BONES, type BoneName } from '../../core/anatomy/bones.ts';
import type { FigureFrame, Frame } from '../../core/frame/frame.ts';

/** Bones whose joints outline a body, and how much flesh stands round each, metres. */
const OUTLINE: ReadonlyArray<readonly [BoneName, number]> = [
  ['head', 0.24], ['upperChest', 0.17], ['hips', 0.17],
  ...(['left', 'right'] as const).flatMap((side) => [
    [`${side}UpperArm`, 0.1], [`${side}LowerArm`, 0.07], [`${side}Hand`, 0.07], [`${side}MiddleDistal`, 0.05],
    [`${side}LowerLeg`, 0.09], [`${side}Foot`, 0.1], [`${side}Toes`, 0.08],
  ] as const),
];
/** Radius that a marker with its arrow needs, metres. */
const MARKER_ROOM = 0.17;

if (OUTLINE.some(([bone]) => !BONES.some(({ name }) => name === bone))) throw new Error('A bone of the outline does not exist.');

const pushBody = (balls: number[], figure: FigureFrame): void => {
  for (const [bone, radius] of OUTLINE) {
    const i = 3 * BONE_INDEX[bone];
    balls.push(figure.worldPositions[i] ?? 0, figure.worldPositions[i + 1] ?? 0, figure.worldPositions[i + 2] ?? 0, radius);
  }
};

/** Balls round both bodies and all markers of a frame, appended: what a camera has to keep in the picture. */
export const pushFrameBalls = (balls: number[], frame: Frame): void => {
  pushBody(balls, frame.person);
  pushBody(balls, frame.helper);
  for (const { pointInWorld } of frame.contacts) balls.push(pointInWorld[0] ?? 0, pointInWorld[1] ?? 0, pointInWorld[2] ?? 0, MARKER_ROOM);
};
