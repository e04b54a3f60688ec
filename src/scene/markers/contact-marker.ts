import { Group, type PerspectiveCamera, PlaneGeometry, Sprite, SpriteMaterial, Vector3 } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { ContactFrame, Frame } from '../../core/frame/frame.ts';
import { words } from '../../words/en.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { HALO_COLOUR, MARKER_COLOUR, OUTLINE_COLOUR } from '../room/palette.ts';
import { contactSight, HIDDEN_SHARE, SEEN_SHARE } from '../sight/hand-sight.ts';
import { hintAllowed } from '../sight/off-limits.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import { badgeAngle } from './badge-angle.ts';
import { createForceArrow, type ForceArrow } from './force-arrow.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph, setUniform } from './glyph.ts';
import { DISC_FRAGMENT, DISC_VERTEX } from './glyph-shader.ts';
import { letterTexture } from './letter-texture.ts';

/** Radius of disc and ring, metres: a hand from wrist to fingertips (0.18) lies within it with the rim still in sight. */
export const MARKER_RADIUS_METRES = 0.105;
/** Room for outline and halo at any distance, as a share of the radius. */
const QUAD_SCALE = 1.35;
/**
 * How far the disc is pulled towards the camera in depth, metres: the roundness of a thigh or shoulder within the disc,
 * so that it does not cut the disc.
 */
const DEPTH_PULL_METRES = 0.075;
/** From the palm's centre towards the fingers, metres: the middle of the whole hand. */
const HAND_MIDDLE_METRES = 0.025;
/** Half of a hand's thickness above the skin, metres. */
const HAND_RISE_METRES = 0.015;
/** Side of the letter's plate, metres, and how far its middle stands outside the rim. */
const BADGE_METRES = 0.062;
const BADGE_OUT_METRES = 0.026;
/** Another hand nearer than this on the screen is kept clear of the letter, metres. */
const OTHER_HAND_METRES = 0.3;
/** Opacity of a marker whose hand is still far away: it shows where the hand will go. */
const WAITING_OPACITY = 0.55;

export interface ContactMarker {
  /** Named `marker:<contact id>`, the force arrow in it `arrow:<contact id>`; its origin is the marker's middle. */
  readonly group: Group;
  readonly radiusMetres: number;
  /** The force's arrow, relative to the group. */
  readonly arrow: Pick<ForceArrow, 'middle' | 'halfLengthMetres'>;
  /** 1 where the hand (or its place, before it comes) can be seen, 0 where a body hides it. */
  readonly seen: number;
  /** 1 where this contact belongs to the picture, 0 in a close-up of another. */
  readonly share: number;
  apply(contact: ContactFrame, frame: Frame, camera: PerspectiveCamera, share: number): void;
  setBadgeVisible(visible: boolean): void;
  dispose(): void;
}

const fingers = new Vector3();
const forearm = new Vector3();
const force = new Vector3();
const eye = { x: 0, y: 0, z: 0, back: new Vector3() };
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
  const disc = createGlyph({
    geometry: new PlaneGeometry(side, side),
    shader: { vertexShader: DISC_VERTEX, fragmentShader: DISC_FRAGMENT, ...(role === 'steady' ? { defines: { RING: '' } } : {}) },
    uniforms: { ...paintUniforms(colour, DEPTH_PULL_METRES), uRadius: { value: MARKER_RADIUS_METRES }, uTouch: { value: 1 } },
    order: DRAW_ORDER.disc,
    hasGhost: true,
  });
  const arrow = createForceArrow(contact, colour, MARKER_RADIUS_METRES);
  const texture = letterTexture({ letter: words.markerLetter[role], colour, dark: OUTLINE_COLOUR, halo: HALO_COLOUR, onRedraw });
  const badge = new Sprite(new SpriteMaterial({ map: texture, depthTest: false, depthWrite: false, toneMapped: false }));
  badge.renderOrder = DRAW_ORDER.badge;
  badge.scale.setScalar(BADGE_METRES);
  const group = new Group();
  group.name = `marker:${contact.id}`;
  group.add(disc.group, arrow.group, arrow.sign, badge);

  const handAt = 3 * BONE_INDEX[`${hand}Hand`];
  const knuckleAt = 3 * BONE_INDEX[`${hand}MiddleProximal`];
  const elbowAt = 3 * BONE_INDEX[`${hand}LowerArm`];

  let seen = 1;
  let share = 1;
  let isBadgeWanted = true;
  return {
    group,
    radiusMetres: MARKER_RADIUS_METRES,
    arrow,
    get seen() {
      return seen;
    },
    get share() {
      return share;
    },
    apply: (now, frame, camera, nextShare) => {
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
      eye.back.setFromMatrixColumn(camera.matrixWorld, 2);
      eye.x = camera.position.x;
      eye.y = camera.position.y;
      eye.z = camera.position.z;
      share = nextShare;
      seen = smoothStep(HIDDEN_SHARE, SEEN_SHARE, contactSight(now, frame, eye));
      const hint = share > 0 ? share * hintAllowed(frame, eye, group.position, MARKER_RADIUS_METRES) : 0;
      disc.setOpacity(share * seen * (WAITING_OPACITY + (1 - WAITING_OPACITY) * now.touch), hint);
      arrow.apply(now, group.position, camera, share * seen);
      badge.visible = isBadgeWanted && share * seen > 0.01;
      badge.material.opacity = share * seen;
      force.fromArray(now.forceDirectionInWorld);

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
      isBadgeWanted = visible;
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
