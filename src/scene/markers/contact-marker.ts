import { type Camera, Group, PlaneGeometry, Sprite, SpriteMaterial, Vector3 } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { ContactFrame, Frame } from '../../core/frame/frame.ts';
import { words } from '../../words/en.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { HALO_COLOUR, MARKER_COLOUR, OUTLINE_COLOUR } from '../room/palette.ts';
import { arrowLengthMetres } from './arrow-length.ts';
import { badgeAngle } from './badge-angle.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph, setUniform } from './glyph.ts';
import { ARROW_FRAGMENT, ARROW_VERTEX, DISC_FRAGMENT, DISC_VERTEX } from './glyph-shader.ts';
import { letterTexture } from './letter-texture.ts';
import { ribbonGeometry } from './ribbon-geometry.ts';

/** Radius of disc and ring, metres: a hand from wrist to fingertips (0.18) lies within it with the rim still in sight. */
export const MARKER_RADIUS_METRES = 0.105;
/** Room for outline and halo at any distance, as a share of the radius. */
const QUAD_SCALE = 1.35;
/**
 * How far disc and arrow are pulled towards the camera in depth, metres: the roundness of a thigh or shoulder within
 * the disc, so that it does not cut the disc; less than its thickness, so that a hand on the far side shows as a ghost.
 */
const DEPTH_PULL_METRES = 0.075;
/** From the palm's centre towards the fingers, metres: the middle of the whole hand. */
const HAND_MIDDLE_METRES = 0.025;
/** Half of a hand's thickness above the skin, metres. */
const HAND_RISE_METRES = 0.015;
/** Gap between rim and arrow, metres. */
const ARROW_GAP_METRES = 0.012;
const ARROW_HALF_WIDTH_METRES = 0.03;
/** Side of the letter's plate, metres, and how far its middle stands outside the rim. */
const BADGE_METRES = 0.062;
const BADGE_OUT_METRES = 0.026;
/** Another hand nearer than this on the screen is kept clear of the letter, metres. */
const OTHER_HAND_METRES = 0.3;
/** An arrow seen this nearly end on (cosine) begins to fade, and is gone at the second: it would only be a blot. */
const END_ON_FROM = 0.9;
const END_ON_TO = 0.985;
/** Opacity of a marker whose hand is still far away: it shows where the hand will go. */
const WAITING_OPACITY = 0.55;

export interface ContactMarker {
  /** Named `marker:<contact id>`, the force arrow in it `arrow:<contact id>`; its origin is the marker's middle. */
  readonly group: Group;
  readonly radiusMetres: number;
  /** Middle of the arrow relative to the group, and half its length, metres (0 without force). */
  readonly arrowMiddle: Vector3;
  readonly arrowHalfLengthMetres: number;
  apply(contact: ContactFrame, frame: Frame, camera: Camera): void;
  setBadgeVisible(visible: boolean): void;
  dispose(): void;
}

const fingers = new Vector3();
const forearm = new Vector3();
const force = new Vector3();
const toCamera = new Vector3();
const across = new Vector3();
const right = new Vector3();
const up = new Vector3();
const neighbours = { arrow: { x: 0, y: 0 }, fingers: { x: 0, y: 0 }, forearm: { x: 0, y: 0 }, otherHand: { x: 0, y: 0 } };
const onScreen = (direction: Vector3, out: { x: number; y: number }): void => {
  out.x = direction.dot(right);
  out.y = direction.dot(up);
};

/** Writes the direction to the nearest other contact that the letter could reach. */
const findOtherHand = (own: ContactFrame, frame: Frame, middle: Vector3): void => {
  const { otherHand } = neighbours;
  otherHand.x = 0;
  otherHand.y = 0;
  let nearest = OTHER_HAND_METRES;
  for (let i = 0; i < frame.contacts.length; i += 1) {
    const other = frame.contacts[i];
    if (other === undefined || other === own) continue;
    across.fromArray(other.pointInWorld).sub(middle);
    const x = across.dot(right);
    const y = across.dot(up);
    const distance = Math.hypot(x, y);
    if (distance >= nearest || distance === 0) continue;
    nearest = distance;
    otherHand.x = x / distance;
    otherHand.y = y / distance;
  }
};

/** Draws one contact: a disc (guide) or ring (steady) that frames the hand, an arrow for the force, the role's letter. */
export const createContactMarker = (contact: ContactFrame, onRedraw: () => void): ContactMarker => {
  const { role, hand, handFigure } = contact;
  const colour = MARKER_COLOUR[role];
  const side = 2 * QUAD_SCALE * MARKER_RADIUS_METRES;
  const disc = createGlyph(
    new PlaneGeometry(side, side),
    { vertexShader: DISC_VERTEX, fragmentShader: DISC_FRAGMENT, ...(role === 'steady' ? { defines: { RING: '' } } : {}) },
    { ...paintUniforms(colour, DEPTH_PULL_METRES), uRadius: { value: MARKER_RADIUS_METRES }, uTouch: { value: 1 } },
    DRAW_ORDER.disc,
  );
  const arrow = createGlyph(
    ribbonGeometry(),
    { vertexShader: ARROW_VERTEX, fragmentShader: ARROW_FRAGMENT },
    {
      ...paintUniforms(colour, DEPTH_PULL_METRES),
      uLength: { value: 0 }, uHalfWidth: { value: ARROW_HALF_WIDTH_METRES }, uDashed: { value: 0 },
    },
    DRAW_ORDER.arrow,
  );
  arrow.group.name = `arrow:${contact.id}`;
  const texture = letterTexture({ letter: words.markerLetter[role], colour, dark: OUTLINE_COLOUR, halo: HALO_COLOUR, onRedraw });
  const badge = new Sprite(new SpriteMaterial({ map: texture, depthTest: false, depthWrite: false, toneMapped: false }));
  badge.renderOrder = DRAW_ORDER.badge;
  badge.scale.setScalar(BADGE_METRES);
  const group = new Group();
  group.name = `marker:${contact.id}`;
  group.add(disc.group, arrow.group, badge);

  const handAt = 3 * BONE_INDEX[`${hand}Hand`];
  const knuckleAt = 3 * BONE_INDEX[`${hand}MiddleProximal`];
  const elbowAt = 3 * BONE_INDEX[`${hand}LowerArm`];

  const arrowMiddle = new Vector3();
  let arrowHalfLengthMetres = 0;
  return {
    group,
    radiusMetres: MARKER_RADIUS_METRES,
    arrowMiddle,
    get arrowHalfLengthMetres() {
      return arrowHalfLengthMetres;
    },
    apply: (now, frame, camera) => {
      const bones = frame[handFigure].worldPositions;
      forearm.fromArray(bones, elbowAt);
      fingers.fromArray(bones, handAt);
      forearm.sub(fingers).normalize();
      fingers.negate().add(up.fromArray(bones, knuckleAt)).normalize();
      group.position
        .fromArray(now.pointInWorld)
        .addScaledVector(across.fromArray(now.normalInWorld), HAND_RISE_METRES)
        .addScaledVector(fingers, HAND_MIDDLE_METRES * now.touch);

      disc.group.quaternion.copy(camera.quaternion);
      setUniform(disc.uniforms, 'uTouch', now.touch);
      disc.setOpacity(WAITING_OPACITY + (1 - WAITING_OPACITY) * now.touch);

      force.fromArray(now.forceDirectionInWorld);
      // A hand that does not get there presses nothing.
      const length = now.touch > 0 ? arrowLengthMetres(role, now.forceLevel) : 0;
      arrowHalfLengthMetres = length / 2;
      arrowMiddle.copy(force).multiplyScalar(MARKER_RADIUS_METRES + ARROW_GAP_METRES + length / 2);
      setUniform(arrow.uniforms, 'uLength', length);
      setUniform(arrow.uniforms, 'uDashed', now.isHolding ? 1 : 0);
      toCamera.copy(camera.position).sub(group.position);
      // The flat arrow turns about its own axis to face the camera.
      const endOn = Math.abs(toCamera.dot(force)) / toCamera.length();
      const fade = 1 - Math.min(Math.max((endOn - END_ON_FROM) / (END_ON_TO - END_ON_FROM), 0), 1);
      arrow.setOpacity(length > 0 ? fade : 0);
      across.crossVectors(toCamera, force);
      if (across.lengthSq() < 1e-6) across.setFromMatrixColumn(camera.matrixWorld, 1);
      across.normalize();
      up.crossVectors(force, across);
      arrow.group.matrix.makeBasis(force, across, up);
      arrow.group.quaternion.setFromRotationMatrix(arrow.group.matrix);
      arrow.group.position.copy(force).multiplyScalar(MARKER_RADIUS_METRES + ARROW_GAP_METRES);

      right.setFromMatrixColumn(camera.matrixWorld, 0);
      up.setFromMatrixColumn(camera.matrixWorld, 1);
      onScreen(force, neighbours.arrow);
      onScreen(fingers, neighbours.fingers);
      onScreen(forearm, neighbours.forearm);
      findOtherHand(now, frame, group.position);
      const angle = badgeAngle(neighbours);
      const out = MARKER_RADIUS_METRES + BADGE_OUT_METRES;
      badge.position.copy(right).multiplyScalar(out * Math.cos(angle)).addScaledVector(up, out * Math.sin(angle));
    },
    setBadgeVisible: (visible) => {
      badge.visible = visible;
    },
    dispose: () => {
      disc.dispose();
      arrow.dispose();
      texture.dispose();
      badge.material.dispose();
    },
  };
};
