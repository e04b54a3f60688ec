import { type Camera, type Group, type Object3D, Vector3 } from 'three';
import type { ContactFrame, PadFrame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import { arrowLengthMetres } from './arrow-length.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph, setUniform } from './glyph.ts';
import { ARROW_FRAGMENT, ARROW_VERTEX } from './glyph-shader.ts';
import { ribbonGeometry } from './ribbon-geometry.ts';

const HALF_WIDTH_METRES = 0.03;
/** Pulled towards the camera in depth, metres: the limb that the hand presses does not swallow the arrow. */
const DEPTH_PULL_METRES = 0.16;
/** Angle to the look (sines of 27 and 33 degrees) between which the arrow fades: nearer to the look it would be a blob. */
const END_ON_SINE = 0.454;
const READABLE_SINE = 0.545;

/** How much of an arrow is drawn, 0 to 1: seen nearly end on it says nothing, or the wrong thing. `alongLook`: cosine to the look. */
export const arrowShare = (alongLook: number): number => smoothStep(END_ON_SINE, READABLE_SINE, Math.sqrt(Math.max(0, 1 - alongLook * alongLook)));

/** What has a force: a hand, or the towel. */
type Pressing = ContactFrame | PadFrame;

export interface ForceArrow {
  /** Named `arrow:<contact id>`. */
  readonly group: Group;
  /** What is drawn, for its place in the order. */
  readonly solid: Object3D;
  /** Middle of what is drawn relative to the hand's middle, and half of its length, metres (0 without force). */
  readonly middle: Vector3;
  readonly halfLengthMetres: number;
  apply(contact: Pressing, handMiddle: Vector3, camera: Camera, opacity: number): void;
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
    shader: { vertexShader: ARROW_VERTEX, fragmentShader: ARROW_FRAGMENT },
    uniforms: {
      ...paintUniforms(colour, DEPTH_PULL_METRES),
      uLength: { value: 0 }, uHalfWidth: { value: HALF_WIDTH_METRES }, uHolding: { value: 0 },
    },
    order: DRAW_ORDER.marks,
    // What is hidden of an arrow would point at what hides it.
    hasGhost: false,
  });
  arrow.group.name = `arrow:${id}`;
  const middle = new Vector3();
  let halfLengthMetres = 0;
  return {
    group: arrow.group,
    solid: arrow.solid,
    middle,
    get halfLengthMetres() {
      return halfLengthMetres;
    },
    apply: (contact, handMiddle, camera, opacity) => {
      force.fromArray(contact.forceDirectionInWorld);
      look.copy(camera.position).sub(handMiddle).normalize();
      const alongLook = force.dot(look);
      const shown = opacity * arrowShare(alongLook);
      // A hand that does not get there presses nothing.
      const length = contact.touch > 0 && shown > 0 ? arrowLengthMetres(role, contact.forceLevel) : 0;
      arrow.setOpacity(length > 0 ? shown : 0);
      halfLengthMetres = length / 2;
      // It begins beside the hand as the picture shows it, also where it comes towards the viewer.
      start.copy(force).addScaledVector(look, -alongLook);
      if (start.lengthSq() < 1e-6) start.setFromMatrixColumn(camera.matrixWorld, 0);
      start.normalize().multiplyScalar(startMetres);
      middle.copy(start).addScaledVector(force, length / 2);
      setUniform(arrow.uniforms, 'uLength', length);
      setUniform(arrow.uniforms, 'uHolding', contact.isHolding ? 1 : 0);
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
