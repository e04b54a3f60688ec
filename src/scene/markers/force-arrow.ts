import { type Group, type Object3D, type PerspectiveCamera, Vector3 } from 'three';
import type { ContactFrame, PadFrame } from '../../core/frame/frame.ts';
import type { Role } from '../../core/stretch/stretch.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import { arrowLengthMetres, arrowWeight, MOST_LEVEL } from './arrow-length.ts';
import { type ArrowPlace, arrowPlaceOf, type ArrowScene, clearMetres, writeStart } from './arrow-place.ts';
import { pulseAt } from './pulse.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph, setUniform } from './glyph.ts';
import { ARROW_FRAGMENT, ARROW_VERTEX } from './glyph-shader.ts';
import { ribbonGeometry } from './ribbon-geometry.ts';

const HALF_WIDTH_METRES = 0.03;
/** In a picture that shows much of the world it is drawn larger: times usual for each metre from top to bottom, and at most. */
const SCALE_PER_METRE = 0.52;
const MOST_SCALE = 1.5;
/** How much longer and wider it is at a pulse's height, shares. */
const PULSE_LENGTH = 0.1;
const PULSE_WIDTH = 0.35;
/** Pulled towards the camera in depth, metres: the limb that the hand presses does not swallow the arrow. */
const DEPTH_PULL_METRES = 0.16;
/** At most so much of the way to the camera. */
const PULL_SHARE = 0.33;
/** As much more, and of the way, where it is a hand's: over the own forearm, a forearm's length; never past where a picture begins, which would cut off its tail. */
const OVER_FOREARM_METRES = 0.3;
export const OVER_FOREARM_SHARE = 0.75;
/** Angle to the look (sines of 28.35 and 28.7 degrees) between which the arrow fades: nearer to the look its way on the picture says something else than its force's. */
const END_ON_SINE = 0.4749;
const READABLE_SINE = 0.4802;
/** Of a patch's arrow (sines of 33 and 34.9 degrees): no hand is there to say where it is. */
const PATCH_END_ON_SINE = 0.545;
const PATCH_READABLE_SINE = 0.572;
/** Foreshortened no more than at this angle (sine of 37 degrees): the flat arrow is turned to the camera, along the same way on the picture. */
const LEAST_DRAWN_SINE = 0.6;
/** The least of an arrow that is one, metres: of one that is cut short by a face or the edge of the picture; and from where on it is whole. */
const STUB_METRES = 0.04;
const WHOLE_METRES = 0.05;

/** How much of an arrow is drawn, 0 to 1: seen nearly end on it says nothing, or the wrong thing. `alongLook`: cosine to the look. */
export const arrowShare = (alongLook: number, isHand = true): number =>
  smoothStep(isHand ? END_ON_SINE : PATCH_END_ON_SINE, isHand ? READABLE_SINE : PATCH_READABLE_SINE, Math.sqrt(Math.max(0, 1 - alongLook * alongLook)));

/** What has a force: a hand, or the towel. */
type Pressing = ContactFrame | PadFrame;

/** How an arrow is shown in a picture. */
export interface ArrowLook {
  readonly opacity: number;
  /** Whether it pulses when its force changes: not for who asks for less motion. */
  readonly pulses: boolean;
  /** For a hand's arrow: where bodies are on the picture; null for one that lies where it is. */
  readonly scene: ArrowScene | null;
  /** From the mark's middle to what the arrow is at, metres: the middle of what is seen of the hand. */
  readonly anchor: Vector3;
  /** Share of its usual size, where another arrow lies close. */
  readonly size: number;
}

export interface ForceArrow {
  /** Named `arrow:<contact id>`. */
  readonly group: Group;
  /** What is drawn, for its place in the order. */
  readonly solid: Object3D;
  /** Middle of what is drawn relative to the mark's middle, and half of its length, metres (0 without force). */
  readonly middle: Vector3;
  /** The way it is drawn, unit: the force's on the picture, in depth no steeper than can be read. */
  readonly way: Vector3;
  readonly halfLengthMetres: number;
  /** As long as it ever gets while the hand touches: what others keep off, so that they need not move when it grows. */
  readonly room: Vector3;
  readonly roomHalfLengthMetres: number;
  /** Half of its head's width at the most, metres; and how much of it is drawn, 0 to 1. */
  readonly halfWidthMetres: number;
  readonly shown: number;
  /** Where it lies on its hand's line of force. */
  readonly place: ArrowPlace;
  apply(contact: Pressing, markMiddle: Vector3, camera: PerspectiveCamera, how: ArrowLook): void;
  dispose(): void;
}

const force = new Vector3();
const look = new Vector3();
const across = new Vector3();
const third = new Vector3();
const start = new Vector3();
const way = new Vector3();
const shape = { middle: new Vector3(), way, ahead: new Vector3(), lengthMetres: 0, startMetres: 0 };

/** How much of the world a picture shows from top to bottom at a place, metres. */
const pictureMetres = (camera: PerspectiveCamera, place: Vector3): number => 2 * camera.position.distanceTo(place) * Math.tan((camera.fov * Math.PI) / 360);

/** Writes the longest that an arrow gets, and its way: `force`, `look` and where it starts are known already. */
const writeShape = (role: Role, scale: number, alongLook: number, camera: PerspectiveCamera): void => {
  // It begins beside the hand as the picture shows it, also where it comes towards the viewer.
  shape.ahead.copy(force).addScaledVector(look, -alongLook);
  if (shape.ahead.lengthSq() < 1e-6) shape.ahead.setFromMatrixColumn(camera.matrixWorld, 0);
  shape.ahead.normalize();
  way.copy(force);
  if (1 - alongLook * alongLook < LEAST_DRAWN_SINE * LEAST_DRAWN_SINE) {
    way.copy(shape.ahead).multiplyScalar(LEAST_DRAWN_SINE).addScaledVector(look, Math.sign(alongLook) * Math.sqrt(1 - LEAST_DRAWN_SINE * LEAST_DRAWN_SINE)).normalize();
  }
  // The flat arrow turns about its own axis to face the camera.
  across.crossVectors(look, way).normalize();
  shape.lengthMetres = scale * arrowLengthMetres(role, MOST_LEVEL);
};

/** The force's arrow, along the force: one that leads away begins `startMetres` from the hand's middle on the picture. */
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
  const drawnWay = new Vector3();
  let halfLengthMetres = 0;
  let place: ArrowPlace = 'ahead';
  const room = new Vector3();
  let roomHalfLengthMetres = 0;
  let halfWidthMetres = 0;
  let shown = 0;
  return {
    group: arrow.group,
    solid: arrow.solid,
    middle,
    way: drawnWay,
    get halfLengthMetres() {
      return halfLengthMetres;
    },
    room,
    get roomHalfLengthMetres() {
      return roomHalfLengthMetres;
    },
    get halfWidthMetres() {
      return halfWidthMetres;
    },
    get shown() {
      return shown;
    },
    get place() {
      return place;
    },
    apply: (contact, markMiddle, camera, { opacity, pulses, scene, anchor, size }) => {
      force.fromArray(contact.forceDirectionInWorld);
      shape.middle.copy(markMiddle).add(anchor);
      look.copy(camera.position).sub(shape.middle).normalize();
      const alongLook = force.dot(look);
      place = arrowPlaceOf(contact.forceDirectionInWorld, contact.normalInWorld);
      const scale = size * Math.min(Math.max(SCALE_PER_METRE * pictureMetres(camera, shape.middle), 1), MOST_SCALE);
      shape.startMetres = startMetres;
      // Asked for the longest that it gets, so that it does not come and go while the force grows.
      writeShape(role, scale, alongLook, camera);
      // A hand that does not get there presses nothing.
      const isThere = contact.touch > 0 && opacity > 0;
      const clear = !isThere || scene === null ? shape.lengthMetres : clearMetres(scene, shape, place);
      shown = isThere ? opacity * arrowShare(alongLook, scene !== null) * smoothStep(STUB_METRES, WHOLE_METRES, clear) : 0;
      shape.lengthMetres = Math.min(shape.lengthMetres, clear);
      const pulse = pulses ? pulseAt(contact.sinceForceChangeSeconds) : 0;
      const length = shown > 0 ? Math.min(scale * arrowLengthMetres(role, contact.forceLevel) * (1 + PULSE_LENGTH * pulse), scene === null ? Infinity : clear) : 0;
      roomHalfLengthMetres = shown > 0 ? shape.lengthMetres / 2 : 0;
      room.copy(writeStart(place, shape, start)).add(anchor).addScaledVector(way, shape.lengthMetres / 2);
      shape.lengthMetres = length;
      writeStart(place, shape, start).add(anchor);
      const lifted = scene === null ? 0 : 1;
      halfLengthMetres = length / 2;
      middle.copy(start).addScaledVector(way, length / 2);
      drawnWay.copy(way);
      arrow.setOpacity(halfLengthMetres > 0 ? shown : 0);
      setUniform(arrow.uniforms, 'uDepthPull', DEPTH_PULL_METRES + OVER_FOREARM_METRES * lifted);
      setUniform(arrow.uniforms, 'uPullShare', PULL_SHARE + (OVER_FOREARM_SHARE - PULL_SHARE) * lifted);
      setUniform(arrow.uniforms, 'uLength', length);
      halfWidthMetres = scale * HALF_WIDTH_METRES;
      setUniform(arrow.uniforms, 'uHalfWidth', scale * HALF_WIDTH_METRES * arrowWeight(contact.forceLevel) * (1 + PULSE_WIDTH * pulse));
      setUniform(arrow.uniforms, 'uDashed', contact.isHolding ? 1 : 0);
      setUniform(arrow.uniforms, 'uOpen', contact.forceTrend < 0 ? 1 : 0);
      third.crossVectors(way, across);
      arrow.group.matrix.makeBasis(way, across, third);
      arrow.group.quaternion.setFromRotationMatrix(arrow.group.matrix);
      arrow.group.position.copy(start);
    },
    dispose: arrow.dispose,
  };
};
