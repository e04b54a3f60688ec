import { Vector3 } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { Frame } from '../../core/frame/frame.ts';
import type { EyesFile } from '../../core/stretch/schema.ts';

/**
 * The helper leans the head to the side of the steady hand to see past the person's head; from the eyes to the camera,
 * metres: aside (across the level look, towards the steady hand), ahead, and up. The own head stays out of the picture.
 * A helper who stands closer, with the arms round the person, leans further ahead: the stretch file says so.
 */
const USUAL: EyesFile = { aside: 0.24, ahead: -0.05, up: 0.08 };

/** Where there is no steady hand the camera stands so far before the eyes, metres: the own face stays out of the picture. */
const AHEAD_METRES = 0.13;

/** How far the look moves from the middle of the hands to the steady hand, as a share of the way. */
const LOOK_STEADY = 0.6;

export interface EyesView {
  readonly position: Vector3;
  /** Between the hands, nearer to the steady one. */
  readonly target: Vector3;
}

const one = new Vector3();
const look = new Vector3();
const steady = new Vector3();

/** What the helper sees; false where there is no hand to look at. Depends on the frame and the file alone. */
export const helperEyes = (frame: Frame, { position, target }: EyesView, { aside, ahead, up }: EyesFile = USUAL): boolean => {
  const { contacts } = frame;
  if (contacts.length === 0) return false;
  target.set(0, 0, 0);
  for (let i = 0; i < contacts.length; i += 1) {
    const contact = contacts[i];
    if (contact !== undefined) target.add(one.fromArray(contact.pointInWorld));
  }
  target.multiplyScalar(1 / contacts.length);
  // Towards the steady hands, where there are others too.
  steady.set(0, 0, 0);
  for (let i = 0; i < contacts.length; i += 1) {
    const contact = contacts[i];
    if (contact?.role === 'steady') steady.add(one.fromArray(contact.pointInWorld).sub(target));
  }
  const bones = frame.helper.worldPositions;
  position.fromArray(bones, 3 * BONE_INDEX.leftEye).add(one.fromArray(bones, 3 * BONE_INDEX.rightEye)).multiplyScalar(0.5);
  look.copy(target).sub(position).setY(0);
  if (look.lengthSq() < 1e-6) look.set(0, 0, 1);
  look.normalize();
  target.addScaledVector(steady, LOOK_STEADY);
  steady.setY(0).addScaledVector(look, -steady.dot(look));
  if (steady.lengthSq() < 1e-6) {
    // Nothing to look past: from before the own face.
    position.addScaledVector(look, AHEAD_METRES);
    return true;
  }
  steady.normalize();
  position.addScaledVector(steady, aside).addScaledVector(look, ahead);
  position.y += up;
  return true;
};
