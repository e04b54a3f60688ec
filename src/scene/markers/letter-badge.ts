import { Sprite, SpriteMaterial, Vector3 } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { Frame } from '../../core/frame/frame.ts';
import type { Role } from '../../core/stretch/stretch.ts';
import { words } from '../../words/words.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { HALO_COLOUR, MARKER_COLOUR, OUTLINE_COLOUR } from '../room/palette.ts';
import type { OwnHand } from '../sight/bodies-as-capsules.ts';
import { type PictureBodies, shownAt } from '../sight/picture-bodies.ts';
import { FORBIDDEN_METRES, groundCost } from './ground.ts';
import type { LabelOnPicture } from './labelled-mark.ts';
import { collectForLetter, createObstacles } from './letter-obstacles.ts';
import { type LetterInput, placeLetter } from './letter-place.ts';
import { letterTexture } from './letter-texture.ts';
import { type MarkOnPicture, writeBeside } from './on-picture.ts';
import { addPlaced, type PlacedMarks } from './placed-marks.ts';

/** Side of the letter's plate: metres, and a share of the picture's height, whichever is more. */
const BADGE_METRES = 0.05;
const BADGE_SHARE = 0.046;
/** From the mark's middle to the letter's, at least, metres: on the rim, clear of the palm (half width 0.043). */
const BADGE_OUT_METRES = 0.068;

/** Joints of a hand of which one has to be seen for a letter at the mark's rim; and places on its forearm, shares of the way from wrist to elbow. */
const HAND_JOINTS = ['Hand', 'MiddleProximal', 'IndexDistal', 'LittleDistal', 'IndexProximal', 'LittleProximal', 'ThumbDistal'] as const;
const FOREARM_SHARES = [0.2, 0.35, 0.5, 0.65, 0.8] as const;

/** What a letter is placed in. */
export interface LetterScene {
  readonly frame: Frame;
  readonly bodies: PictureBodies;
  readonly placed: PlacedMarks;
  readonly own: OwnHand;
  readonly mark: Readonly<MarkOnPicture>;
  /** The mark's middle in the world. */
  readonly middle: Vector3;
  readonly markRadiusMetres: number;
  readonly label: LabelOnPicture;
}

export interface LetterBadge {
  readonly sprite: Sprite;
  /** Relative to the mark's middle, and its radius. */
  readonly middle: Vector3;
  readonly radiusMetres: number;
  /** Draws it, and adds it to what stands; at opacity 0 nothing. */
  apply(scene: LetterScene, opacity: number): void;
  dispose(): void;
}

const up = new Vector3();
const point = new Vector3();
const place = { x: 0, y: 0 };
const beside = { x: 0, y: 0, scale: 1 };
const obstacles = createObstacles();
let asked: LetterScene | null = null;

/** What a place beside the mark lies on; off the picture a letter would not be seen. */
const groundMetres = (x: number, y: number): number => {
  if (asked === null) return 0;
  const { bodies, mark, own } = asked;
  const right = mark.x + x / mark.depthMetres, high = mark.y + y / mark.depthMetres;
  if (Math.abs(right) > bodies.halfWidth || Math.abs(high) > bodies.halfHeight) return FORBIDDEN_METRES;
  return groundCost(shownAt(bodies, right, high), own);
};
const input = { obstacles, groundMetres, forearm: new Float64Array(4), seen: { places: new Float64Array(2 * (HAND_JOINTS.length + FOREARM_SHARES.length)), count: 0 }, label: { x: 0, y: 0 }, radiusMetres: 0, outMetres: 0, rimMetres: 0 } satisfies LetterInput;

/** Adds a place of the own arm, if the picture shows it. */
const addSeen = ({ bodies, mark, own }: LetterScene, placeInWorld: Vector3): void => {
  if (!writeBeside(placeInWorld, mark, beside)) return;
  const x = mark.x + beside.x / mark.depthMetres, y = mark.y + beside.y / mark.depthMetres;
  if (Math.abs(x) > bodies.halfWidth || Math.abs(y) > bodies.halfHeight) return;
  const there = shownAt(bodies, x, y);
  if (!bodies.seenThrough[own.figure] && (there === null || there.figure !== own.figure || there.side !== own.hand)) return;
  input.seen.places[2 * input.seen.count] = beside.x;
  input.seen.places[2 * input.seen.count + 1] = beside.y;
  input.seen.count += 1;
};

/** Writes what the picture shows of the own hand and forearm; false where it is nothing of the hand: a letter at the rim would stand at what hides it. */
const writeSeenArm = (scene: LetterScene): boolean => {
  const { frame, own } = scene;
  const bones = frame[own.figure].worldPositions;
  input.seen.count = 0;
  for (let i = 0; i < HAND_JOINTS.length; i += 1) addSeen(scene, point.fromArray(bones, 3 * BONE_INDEX[`${own.hand}${HAND_JOINTS[i] ?? 'Hand'}`]));
  const isHandShown = input.seen.count > 0;
  for (let i = 0; i < FOREARM_SHARES.length; i += 1) {
    up.fromArray(bones, 3 * BONE_INDEX[`${own.hand}LowerArm`]);
    addSeen(scene, point.fromArray(bones, 3 * BONE_INDEX[`${own.hand}Hand`]).lerp(up, FOREARM_SHARES[i] ?? 0));
  }
  return isHandShown;
};

/** Writes the unit way on the picture from the mark to its label; 0, 0 where there is none. */
const writeWayToLabel = ({ label, mark, bodies }: LetterScene): void => {
  const x = label.isThere ? label.x * bodies.halfWidth - mark.x : 0, y = label.isThere ? label.y * bodies.halfHeight - mark.y : 0;
  const long = Math.hypot(x, y) || 1;
  input.label.x = x / long;
  input.label.y = y / long;
};

/** Writes wrist and elbow as they lie beside the mark; an elbow behind the eye is cut off before it. */
const writeForearm = ({ frame, own, mark }: LetterScene): void => {
  const bones = frame[own.figure].worldPositions;
  input.forearm.fill(0);
  if (!writeBeside(point.fromArray(bones, 3 * BONE_INDEX[`${own.hand}Hand`]), mark, beside)) return;
  input.forearm[0] = beside.x;
  input.forearm[1] = beside.y;
  up.fromArray(bones, 3 * BONE_INDEX[`${own.hand}LowerArm`]);
  for (let tries = 0; tries < 4 && !writeBeside(up, mark, beside); tries += 1) up.lerp(point, 0.3);
  input.forearm[2] = beside.x;
  input.forearm[3] = beside.y;
};

/** The letter of a role on a plate: solid for who guides, an open ring for who steadies. */
export const createLetterBadge = (role: Role, onRedraw: () => void): LetterBadge => {
  const texture = letterTexture({
    letter: words.markerLetter[role], colour: MARKER_COLOUR[role], dark: OUTLINE_COLOUR, halo: HALO_COLOUR, isOpen: role === 'steady', onRedraw,
  });
  const material = new SpriteMaterial({ map: texture, depthTest: false, depthWrite: false, toneMapped: false });
  const sprite = new Sprite(material);
  sprite.renderOrder = DRAW_ORDER.badge;
  const middle = sprite.position;
  let radiusMetres = 0;
  return {
    sprite,
    middle,
    get radiusMetres() {
      return radiusMetres;
    },
    apply: (scene, opacity) => {
      const { mark, bodies, placed, markRadiusMetres } = scene;
      sprite.visible = opacity > 0.01;
      material.opacity = opacity;
      // A leader leads to the mark itself.
      middle.set(0, 0, 0);
      radiusMetres = markRadiusMetres;
      if (!sprite.visible) return;
      const size = Math.max(BADGE_METRES, BADGE_SHARE * 2 * mark.depthMetres * bodies.halfHeight);
      sprite.scale.setScalar(size);
      radiusMetres = size / 2;
      input.radiusMetres = radiusMetres;
      input.outMetres = Math.max(BADGE_OUT_METRES, markRadiusMetres / 2 + radiusMetres);
      asked = scene;
      collectForLetter(scene, mark, obstacles);
      writeWayToLabel(scene);
      writeForearm(scene);
      input.rimMetres = writeSeenArm(scene) ? 0 : FORBIDDEN_METRES;
      // Nowhere rather than over a chest or at what hides the hand.
      if (placeLetter(input, place) >= FORBIDDEN_METRES) sprite.visible = false;
      if (!sprite.visible) return;
      middle.setFromMatrixColumn(mark.camera.matrixWorld, 0).multiplyScalar(place.x).addScaledVector(up.setFromMatrixColumn(mark.camera.matrixWorld, 1), place.y);
      addPlaced(placed.letters, point.copy(scene.middle).add(middle), radiusMetres);
    },
    dispose: () => {
      texture.dispose();
      material.dispose();
    },
  };
};
