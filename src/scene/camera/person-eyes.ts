import { Quaternion, Vector3 } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { Frame } from '../../core/frame/frame.ts';
import type { EyesView } from './helper-eyes.ts';

/** From between the eyes, metres: the own face stays out of the picture. */
const AHEAD_METRES = 0.12;
/** How far down the look goes from where the head points: to the own knees and hands. A slope. */
const DOWN = 1.3;

const ahead = new Vector3();
const turn = new Quaternion();

/** What the person sees who looks down along the own body. Depends on the frame alone. */
export const personEyes = ({ person }: Frame, { position, target }: EyesView): void => {
  const { worldPositions: bones, worldRotations } = person;
  turn.fromArray(worldRotations, 4 * BONE_INDEX.head);
  ahead.set(0, 0, 1).applyQuaternion(turn);
  position.fromArray(bones, 3 * BONE_INDEX.leftEye).add(target.fromArray(bones, 3 * BONE_INDEX.rightEye)).multiplyScalar(0.5).addScaledVector(ahead, AHEAD_METRES);
  ahead.set(0, -DOWN, 1).applyQuaternion(turn).normalize();
  target.copy(position).add(ahead);
};
