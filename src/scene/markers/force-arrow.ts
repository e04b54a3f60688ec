import { type Camera, type Group, PlaneGeometry, Vector3 } from 'three';
import type { ContactFrame, PadFrame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import { arrowLengthMetres } from './arrow-length.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph, setUniform } from './glyph.ts';
import { ARROW_FRAGMENT, ARROW_VERTEX, DISC_VERTEX, TOWARDS_FRAGMENT } from './glyph-shader.ts';
import { ribbonGeometry } from './ribbon-geometry.ts';

/** Gap between the hand's rim and the arrow, metres. */
const GAP_METRES = 0.012;
const HALF_WIDTH_METRES = 0.03;
/** Pulled towards the camera in depth, metres: the limb that the hand presses does not swallow the arrow. */
const DEPTH_PULL_METRES = 0.16;
/** Angle to the look (sine) at which the arrow gives way to the sign for towards and away: 25 degrees. */
const SIGN_SINE_TO = 0.42;
const SIGN_SINE_FROM = 0.47;
/** Radius of that sign, metres, and of its plane with outline and halo. */
const SIGN_RADIUS_METRES = 0.034;
const SIGN_ROOM = 1.7;

/** How a force stands to the camera: pure arithmetic, so that it can be tested alone. */
export interface ForceOnPicture {
  /** 1 the arrow is drawn, 0 the sign is. */
  arrow: number;
  /** Whether the sign is that for towards the viewer. */
  isTowards: boolean;
}

/** An arrow that is seen nearly end on says nothing, or the wrong thing: a sign takes its place. */
export const forceOnPicture = (alongLook: number, out: ForceOnPicture): ForceOnPicture => {
  const sine = Math.sqrt(Math.max(0, 1 - alongLook * alongLook));
  out.arrow = smoothStep(SIGN_SINE_TO, SIGN_SINE_FROM, sine);
  out.isTowards = alongLook > 0;
  return out;
};

/** What has a force: a hand, or the towel. */
type Pressing = ContactFrame | PadFrame;

export interface ForceArrow {
  /** Named `arrow:<contact id>`. */
  readonly group: Group;
  /** Named `sign:<contact id>`. */
  readonly sign: Group;
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
const onPicture: ForceOnPicture = { arrow: 1, isTowards: true };

/** The force's arrow, which leads away from the rim of a hand's mark; end on, a circle with a dot (towards) or a cross (away). */
export const createForceArrow = ({ id, role }: Pressing, colour: string, rimMetres: number): ForceArrow => {
  const arrow = createGlyph({
    geometry: ribbonGeometry(),
    shader: { vertexShader: ARROW_VERTEX, fragmentShader: ARROW_FRAGMENT },
    uniforms: {
      ...paintUniforms(colour, DEPTH_PULL_METRES),
      uLength: { value: 0 }, uHalfWidth: { value: HALF_WIDTH_METRES }, uDashed: { value: 0 },
    },
    order: DRAW_ORDER.arrow,
    // What is hidden of an arrow would point at what hides it.
    hasGhost: false,
  });
  const sign = createGlyph({
    geometry: new PlaneGeometry(2 * SIGN_ROOM * SIGN_RADIUS_METRES, 2 * SIGN_ROOM * SIGN_RADIUS_METRES),
    shader: { vertexShader: DISC_VERTEX, fragmentShader: TOWARDS_FRAGMENT },
    uniforms: { ...paintUniforms(colour, DEPTH_PULL_METRES), uRadius: { value: SIGN_RADIUS_METRES }, uTowards: { value: 1 } },
    order: DRAW_ORDER.arrow,
    hasGhost: false,
  });
  arrow.group.name = `arrow:${id}`;
  sign.group.name = `sign:${id}`;
  const middle = new Vector3();
  let halfLengthMetres = 0;
  return {
    group: arrow.group,
    sign: sign.group,
    middle,
    get halfLengthMetres() {
      return halfLengthMetres;
    },
    apply: (contact, handMiddle, camera, opacity) => {
      // A hand that does not get there presses nothing.
      const length = contact.touch > 0 && opacity > 0 ? arrowLengthMetres(role, contact.forceLevel) : 0;
      force.fromArray(contact.forceDirectionInWorld);
      look.copy(camera.position).sub(handMiddle).normalize();
      const alongLook = force.dot(look);
      forceOnPicture(alongLook, onPicture);
      const shown = length > 0 ? opacity : 0;
      arrow.setOpacity(shown * onPicture.arrow);
      sign.setOpacity(shown * (1 - onPicture.arrow));
      halfLengthMetres = length / 2;
      // It begins at the rim as the picture shows it, also where it comes towards the viewer.
      start.copy(force).addScaledVector(look, -alongLook);
      if (start.lengthSq() < 1e-6) start.setFromMatrixColumn(camera.matrixWorld, 0);
      start.normalize();
      sign.group.position.copy(start).multiplyScalar(rimMetres + GAP_METRES + SIGN_RADIUS_METRES);
      sign.group.quaternion.copy(camera.quaternion);
      setUniform(sign.uniforms, 'uTowards', onPicture.isTowards ? 1 : 0);
      start.multiplyScalar(rimMetres + GAP_METRES);
      middle.copy(start).addScaledVector(force, length / 2);
      setUniform(arrow.uniforms, 'uLength', length);
      setUniform(arrow.uniforms, 'uDashed', contact.isHolding ? 1 : 0);
      // The flat arrow turns about its own axis to face the camera.
      across.crossVectors(look, force);
      if (across.lengthSq() < 1e-6) across.setFromMatrixColumn(camera.matrixWorld, 1);
      across.normalize();
      third.crossVectors(force, across);
      arrow.group.matrix.makeBasis(force, across, third);
      arrow.group.quaternion.setFromRotationMatrix(arrow.group.matrix);
      arrow.group.position.copy(start);
    },
    dispose: () => {
      arrow.dispose();
      sign.dispose();
    },
  };
};
