import { type Camera, type Group, type Object3D, Vector3 } from 'three';
import type { ContactFrame, Frame, PadFrame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import { alongForearm } from './along-forearm.ts';
import { arrowLengthMetres, arrowWeight } from './arrow-length.ts';
import { pulseAt } from './pulse.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph, setUniform } from './glyph.ts';
import { ARROW_FRAGMENT, ARROW_VERTEX } from './glyph-shader.ts';
import { ribbonGeometry } from './ribbon-geometry.ts';

const HALF_WIDTH_METRES = 0.03;
/** How much longer and wider it is at a pulse's height, shares. */
const PULSE_LENGTH = 0.1;
const PULSE_WIDTH = 0.35;
/** Pulled towards the camera in depth, metres: the limb that the hand presses does not swallow the arrow. */
const DEPTH_PULL_METRES = 0.16;
/** At most so much of the way to the camera. */
const PULL_SHARE = 0.33;
/** As much more, and of the way, where it leads along the own forearm: a forearm's length. */
const OVER_FOREARM_METRES = 0.3;
const OVER_FOREARM_SHARE = 0.85;
/** And it begins so many times farther from the palm's middle: beyond the wrist, off the hand. */
const OVER_FOREARM_START = 1.7;
/** Angle to the look (sines of 31 and 33 degrees) between which the arrow fades: nearer to the look it would be a blob. */
const END_ON_SINE = 0.515;
const READABLE_SINE = 0.545;

/** How much of an arrow is drawn, 0 to 1: seen nearly end on it says nothing, or the wrong thing. `alongLook`: cosine to the look. */
export const arrowShare = (alongLook: number): number => smoothStep(END_ON_SINE, READABLE_SINE, Math.sqrt(Math.max(0, 1 - alongLook * alongLook)));

/** What has a force: a hand, or the towel. */
type Pressing = ContactFrame | PadFrame;

/** How an arrow is shown in a picture. */
export interface ArrowLook {
  readonly opacity: number;
  /** Whether it pulses when its force changes: not for who asks for less motion. */
  readonly pulses: boolean;
  /** Where bodies are, for a hand's arrow, which lies over its own forearm. */
  readonly frame: Frame | null;
}

export interface ForceArrow {
  /** Named `arrow:<contact id>`. */
  readonly group: Group;
  /** What is drawn, for its place in the order. */
  readonly solid: Object3D;
  /** Middle of what is drawn relative to the hand's middle, and half of its length, metres (0 without force). */
  readonly middle: Vector3;
  readonly halfLengthMetres: number;
  /** Whether it leads along its own forearm, and lies over it. */
  readonly isOverForearm: boolean;
  apply(contact: Pressing, handMiddle: Vector3, camera: Camera, how: ArrowLook): void;
  dispose(): void;
}

const force = new Vector3();
const look = new Vector3();
const across = new Vector3();
const third = new Vector3();
const start = new Vector3();

/** The force's arrow: it comes out from under the hand, `startMetres` from its middle on the picture, and leads the way of the force. */
export const createForceArrow = ({ id, role }: Pressing, colour: string, startMetres: number): ForceArrow => {
  const arrow = createGlyph({
    geometry: ribbonGeometry(),
    shader: { vertexShader: ARROW_VERTEX, fragmentShader: ARROW_FRAGMENT, defines: { PULL_SHARE: '' } },
    uniforms: {
      ...paintUniforms(colour, DEPTH_PULL_METRES),
      uLength: { value: 0 }, uHalfWidth: { value: HALF_WIDTH_METRES }, uDashed: { value: 0 }, uOpen: { value: 0 }, uPullShare: { value: PULL_SHARE },
    },
    order: DRAW_ORDER.marks,
    // What is hidden of an arrow would point at what hides it.
    hasGhost: false,
  });
  arrow.group.name = `arrow:${id}`;
  const middle = new Vector3();
  let halfLengthMetres = 0;
  let isOverForearm = false;
  return {
    group: arrow.group,
    solid: arrow.solid,
    middle,
    get halfLengthMetres() {
      return halfLengthMetres;
    },
    get isOverForearm() {
      return isOverForearm;
    },
    apply: (contact, handMiddle, camera, { opacity, pulses, frame }) => {
      force.fromArray(contact.forceDirectionInWorld);
      look.copy(camera.position).sub(handMiddle).normalize();
      const alongLook = force.dot(look);
      const shown = opacity * arrowShare(alongLook);
      // A hand that does not get there presses nothing.
      const pulse = pulses ? pulseAt(contact.sinceForceChangeSeconds) : 0;
      const length = contact.touch > 0 && shown > 0 ? arrowLengthMetres(role, contact.forceLevel) * (1 + PULSE_LENGTH * pulse) : 0;
      arrow.setOpacity(length > 0 ? shown : 0);
      halfLengthMetres = length / 2;
      // It begins beside the hand as the picture shows it, also where it comes towards the viewer.
      start.copy(force).addScaledVector(look, -alongLook);
      if (start.lengthSq() < 1e-6) start.setFromMatrixColumn(camera.matrixWorld, 0);
      start.normalize().multiplyScalar(startMetres);
      const over = frame !== null && length > 0 && 'handFigure' in contact ? alongForearm(contact, frame, camera) : 0;
      isOverForearm = over > 0.5;
      start.multiplyScalar(1 + (OVER_FOREARM_START - 1) * over);
      middle.copy(start).addScaledVector(force, length / 2);
      setUniform(arrow.uniforms, 'uDepthPull', DEPTH_PULL_METRES + OVER_FOREARM_METRES * over);
      setUniform(arrow.uniforms, 'uPullShare', PULL_SHARE + (OVER_FOREARM_SHARE - PULL_SHARE) * over);
      setUniform(arrow.uniforms, 'uLength', length);
      setUniform(arrow.uniforms, 'uHalfWidth', HALF_WIDTH_METRES * arrowWeight(contact.forceLevel) * (1 + PULSE_WIDTH * pulse));
      setUniform(arrow.uniforms, 'uDashed', contact.isHolding ? 1 : 0);
      setUniform(arrow.uniforms, 'uOpen', contact.forceTrend < 0 ? 1 : 0);
      // The flat arrow turns about its own axis to face the camera.
      across.crossVectors(look, force);
      if (across.lengthSq() < 1e-6) across.setFromMatrixColumn(camera.matrixWorld, 1);
      across.normalize();
      third.crossVectors(force, across);
      arrow.group.matrix.makeBasis(force, across, third);
      arrow.group.quaternion.setFromRotationMatrix(arrow.group.matrix);
      arrow.group.position.copy(start);
    },
    dispose: arrow.dispose,
  };
};
