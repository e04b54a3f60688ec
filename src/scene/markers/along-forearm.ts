import { type Camera, Vector3 } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { ContactFrame, Frame } from '../../core/frame/frame.ts';
import { smoothStep } from '../sight/smooth-step.ts';

/** Cosines of the angle on the picture between arrow and forearm between which the arrow comes to lie over the forearm. */
const ALONG_FROM = 0.5;
const ALONG_TO = 0.8;

const elbow = new Vector3();
const wrist = new Vector3();

/** Writes a place as a camera shows it: right and up, at a distance of one metre. */
const onPicture = (place: Vector3, camera: Camera): Vector3 => {
  place.applyMatrix4(camera.matrixWorldInverse);
  return place.divideScalar(Math.max(-place.z, 0.05));
};

/**
 * How much a force leads along the own forearm on the picture, 0 to 1: a hand that pulls towards its own elbow, seen over
 * that arm. There the arrow would lie under the forearm; it is drawn over it, from under the hand.
 */
export const alongForearm = ({ handFigure, hand, forceDirectionInWorld }: ContactFrame, frame: Frame, camera: Camera): number => {
  const bones = frame[handFigure].worldPositions;
  wrist.fromArray(bones, 3 * BONE_INDEX[`${hand}Hand`]);
  onPicture(wrist, camera);
  onPicture(elbow.fromArray(bones, 3 * BONE_INDEX[`${hand}LowerArm`]), camera);
  const ax = elbow.x - wrist.x, ay = elbow.y - wrist.y;
  const [x = 0, y = 0, z = 0] = forceDirectionInWorld;
  const e = camera.matrixWorld.elements;
  const fx = x * e[0] + y * e[1] + z * e[2], fy = x * e[4] + y * e[5] + z * e[6];
  return smoothStep(ALONG_FROM, ALONG_TO, (fx * ax + fy * ay) / (Math.hypot(fx, fy) * Math.hypot(ax, ay) || 1));
};
