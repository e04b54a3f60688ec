import { Quaternion, Vector3 } from 'three';
import { BONE_INDEX, type Side } from '../../core/anatomy/bones.ts';
import type { PosedFigure } from './posed-figure.ts';
import { dominantBone } from './posed-skin.ts';

/** Skin of a palm lies below this in the hand's frame (the palm faces -Y), metres: the palm's points lie 18-29 mm below the wrist joint, the hand's back above it. */
const PALM_BELOW_METRES = -0.012;
/** The palm reaches from the wrist's crease to the knuckles, along the fingers from the wrist joint, metres. */
const PALM_ALONG_METRES = [0.02, 0.105] as const;

const inHand = new Vector3();
const handRotation = new Quaternion();

/** Vertices of a palm's skin, told by where they are in the frame of the posed hand. */
export const palmVertices = ({ mesh, positions, frame, clusters }: PosedFigure, side: Side): number[] => {
  const bone = BONE_INDEX[`${side}Hand`];
  handRotation.fromArray(frame.worldRotations, 4 * bone).invert();
  return [...clusters(`${side}Hand`).vertices].filter((v) => {
    if (dominantBone(mesh, v) !== bone) return false;
    inHand.fromArray(positions, 3 * v);
    inHand.x -= frame.worldPositions[3 * bone]!;
    inHand.y -= frame.worldPositions[3 * bone + 1]!;
    inHand.z -= frame.worldPositions[3 * bone + 2]!;
    inHand.applyQuaternion(handRotation);
    const along = Math.abs(inHand.x);
    return inHand.y < PALM_BELOW_METRES && along > PALM_ALONG_METRES[0] && along < PALM_ALONG_METRES[1];
  });
};
