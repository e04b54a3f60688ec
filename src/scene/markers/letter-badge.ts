import { Group, type Object3D, Sprite, SpriteMaterial, Vector3 } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { ContactFrame, Frame } from '../../core/frame/frame.ts';
import type { Role } from '../../core/stretch/stretch.ts';
import { words } from '../../words/words.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { HALO_COLOUR, MARKER_COLOUR, OUTLINE_COLOUR } from '../room/palette.ts';
import type { OwnHand } from '../sight/bodies-as-capsules.ts';
import { type PictureBodies, shownAt } from '../sight/picture-bodies.ts';
import { isOnSpine } from '../sight/spine-on-picture.ts';
import { FORBIDDEN_METRES, groundCost } from './ground.ts';
import type { LabelOnPicture } from './labelled-mark.ts';
import { collectForLetter, createObstacles } from './letter-obstacles.ts';
import { type LetterInput, placeLetter, type Places } from './letter-place.ts';
import { createLetterStem } from './letter-stem.ts';
import { letterTexture } from './letter-texture.ts';
import { type MarkOnPicture, writeBeside } from './on-picture.ts';
import { addPlaced, MOST_CONTACTS, type PlacedMarks } from './placed-marks.ts';

/** Side of the letter's plate: metres, and a share of the picture's height, whichever is more. */
const BADGE_METRES = 0.05;
const BADGE_SHARE = 0.046;
/** From the mark's middle to the letter's, at least, metres: on the rim, clear of the palm (half width 0.043). */
const BADGE_OUT_METRES = 0.068;

/** Joints by which a hand is looked for; and, of what touches with the forearm, places from what touches on towards the elbow, shares of the way. */
const HAND_JOINTS = ['Hand', 'MiddleProximal', 'IndexDistal', 'LittleDistal', 'IndexProximal', 'LittleProximal', 'ThumbDistal'] as const;
const FOREARM_SHARES = [0, 0.25] as const;
/** And the hand beyond that: its letter there would say that the hand touches. */
const BEYOND_JOINTS = ['Hand', 'MiddleProximal'] as const;

/** What a letter is placed in. */
export interface LetterScene {
  readonly frame: Frame;
  readonly bodies: PictureBodies;
  readonly placed: PlacedMarks;
  readonly own: OwnHand;
  /** What of the own arm touches. */
  readonly part: ContactFrame['part'];
  /** The middle of what is seen of the own hand, from the mark's middle, and the share that is seen. */
  readonly anchor: Vector3;
  readonly anchorShare: number;
  readonly mark: Readonly<MarkOnPicture>;
  /** The mark's middle in the world. */
  readonly middle: Vector3;
  readonly markRadiusMetres: number;
  readonly label: LabelOnPicture;
}

export interface LetterBadge {
  /** The letter with its stem, and the letter alone. */
  readonly group: Object3D;
  readonly sprite: Sprite;
  /** Whether it stands off its hand and a stem leads there. */
  readonly hasStem: boolean;
  /** Relative to the mark's middle, and its radius. */
  readonly middle: Vector3;
  readonly radiusMetres: number;
  /** Draws it, and adds it to what stands; at opacity 0 nothing. */
  apply(scene: LetterScene, opacity: number): void;
  dispose(): void;
}

const up = new Vector3();
const point = new Vector3();
const start = new Vector3();
const elbow = new Vector3();
const place = { x: 0, y: 0, isOnArm: false };
const nearest = { x: 0, y: 0 };
const other: { -readonly [Key in keyof OwnHand]: OwnHand[Key] } = { figure: 'helper', hand: 'left' };
const beside = { x: 0, y: 0, scale: 1 };
const obstacles = createObstacles();
let asked: LetterScene | null = null;

/** The person's knees beside the mark: x, y, x, y; nearer to one, metres, a letter on the person would say that the kneecap is what is pressed. */
const knees = new Float64Array(4);
const OFF_KNEE_METRES = 0.062;

/** What a place beside the mark lies on; off the picture a letter would not be seen. */
const groundMetres = (x: number, y: number): number => {
  if (asked === null) return 0;
  const { bodies, mark, own, label } = asked;
  const right = mark.x + x / mark.depthMetres, high = mark.y + y / mark.depthMetres;
  if (Math.abs(right) > bodies.halfWidth || Math.abs(high) > bodies.halfHeight) return FORBIDDEN_METRES;
  // Under its own label it is not seen either.
  if (label.isThere && Math.abs(right / bodies.halfWidth - label.x) < label.halfWidth && Math.abs(high / bodies.halfHeight - label.y) < label.halfHeight) return FORBIDDEN_METRES;
  for (let i = 0; i < knees.length; i += 2) {
    if (Math.hypot(x - (knees[i] ?? 0), y - (knees[i + 1] ?? 0)) < OFF_KNEE_METRES && shownAt(bodies, right, high)?.figure === 'person') return FORBIDDEN_METRES;
  }
  // On the strip it would say that the spine is what is pressed.
  return isOnSpine(bodies.spine, right, high) ? FORBIDDEN_METRES : groundCost(shownAt(bodies, right, high), own);
};
const places = (most: number): Places => ({ places: new Float64Array(2 * most), count: 0 });
const MOST_PLACES = HAND_JOINTS.length + FOREARM_SHARES.length + 1;
/** Of a hand of which so much is seen, its middle is there too: rods of what it lies on may cover every joint. */
const LEAST_SEEN = 0.2;
const input = {
  obstacles, groundMetres, forearm: new Float64Array(4), seen: places(MOST_PLACES), others: places(MOST_PLACES * MOST_CONTACTS),
  label: { x: 0, y: 0 }, isUpArm: false as boolean, radiusMetres: 0, outMetres: 0, rimMetres: 0,
} satisfies LetterInput;

const addPlace = (out: Places): void => {
  out.places[2 * out.count] = beside.x;
  out.places[2 * out.count + 1] = beside.y;
  out.count += 1;
};

/** Whether the place last looked for is in the picture. */
const isInPicture = ({ mark, bodies }: Pick<LetterScene, 'mark' | 'bodies'>): boolean =>
  Math.abs(mark.x + beside.x / mark.depthMetres) <= bodies.halfWidth && Math.abs(mark.y + beside.y / mark.depthMetres) <= bodies.halfHeight;

/** A body so much nearer hides a joint that lies on it, metres. */
const BEFORE_METRES = 0.04;

/** Adds a place of an arm, if the picture shows it there. */
const addSeen = (out: Places, { bodies, mark }: LetterScene, arm: OwnHand, placeInWorld: Vector3): void => {
  if (!writeBeside(placeInWorld, mark, beside)) return;
  const x = mark.x + beside.x / mark.depthMetres, y = mark.y + beside.y / mark.depthMetres;
  if (!isInPicture({ mark, bodies })) return;
  const there = shownAt(bodies, x, y);
  if (bodies.seenThrough[arm.figure]) {
    // Of a body that is seen through no rod is there: what counts is whether the other lies before it.
    if (bodies.askedMetres < mark.depthMetres / beside.scale - BEFORE_METRES) return;
  } else if (there === null || there.figure !== arm.figure || there.side !== arm.hand) return;
  addPlace(out);
};

const addJoints = (out: Places, scene: LetterScene, arm: OwnHand, joints: readonly (typeof HAND_JOINTS)[number][]): void => {
  const bones = scene.frame[arm.figure].worldPositions;
  for (let i = 0; i < joints.length; i += 1) addSeen(out, scene, arm, point.fromArray(bones, 3 * BONE_INDEX[`${arm.hand}${joints[i] ?? 'Hand'}`]));
};

/** Writes the place of the own arm at which what touches ends towards the elbow's side: the wrist, or of a forearm the middle of what touches. */
const writeArmStart = ({ frame, own, part, middle }: LetterScene, out: Vector3): void => {
  const bones = frame[own.figure].worldPositions;
  out.fromArray(bones, 3 * BONE_INDEX[`${own.hand}Hand`]);
  if (part !== 'forearm') return;
  elbow.fromArray(bones, 3 * BONE_INDEX[`${own.hand}LowerArm`]).sub(out);
  const share = point.copy(middle).sub(out).dot(elbow) / elbow.lengthSq();
  out.addScaledVector(elbow, Math.min(Math.max(share, 0), 1));
};

/** Writes what the picture shows of the own hand, or of the forearm that touches, and of the other marked hands; false where it is nothing of the own. */
const writeSeenHands = (scene: LetterScene): boolean => {
  const { frame, own, part } = scene;
  input.seen.count = 0;
  input.others.count = 0;
  if (part === 'forearm') {
    for (let i = 0; i < FOREARM_SHARES.length; i += 1) {
      writeArmStart(scene, start);
      addSeen(input.seen, scene, own, start.lerp(elbow.fromArray(frame[own.figure].worldPositions, 3 * BONE_INDEX[`${own.hand}LowerArm`]), FOREARM_SHARES[i] ?? 0));
    }
    addJoints(input.others, scene, own, BEYOND_JOINTS);
  } else {
    addJoints(input.seen, scene, own, HAND_JOINTS);
    if (scene.anchorShare > LEAST_SEEN && writeBeside(point.copy(scene.middle).add(scene.anchor), scene.mark, beside) && isInPicture(scene)) addPlace(input.seen);
  }
  for (let i = 0; i < frame.contacts.length; i += 1) {
    const contact = frame.contacts[i];
    if (contact === undefined || (contact.handFigure === own.figure && contact.hand === own.hand)) continue;
    other.figure = contact.handFigure;
    other.hand = contact.hand;
    addJoints(input.others, scene, other, HAND_JOINTS);
  }
  return input.seen.count > 0;
};

/** Writes where the person's knees lie beside the mark; far off where one is behind the eye. */
const writeKnees = ({ frame, mark }: LetterScene): void => {
  const bones = frame.person.worldPositions;
  for (let i = 0; i < 2; i += 1) {
    const isThere = writeBeside(point.fromArray(bones, 3 * (i === 0 ? BONE_INDEX.leftLowerLeg : BONE_INDEX.rightLowerLeg)), mark, beside);
    knees[2 * i] = isThere ? beside.x : Infinity;
    knees[2 * i + 1] = isThere ? beside.y : Infinity;
  }
};

/** Writes the unit way on the picture from the mark to its label; 0, 0 where there is none. */
const writeWayToLabel = ({ label, mark, bodies }: LetterScene): void => {
  const x = label.isThere ? label.x * bodies.halfWidth - mark.x : 0, y = label.isThere ? label.y * bodies.halfHeight - mark.y : 0;
  const long = Math.hypot(x, y) || 1;
  input.label.x = x / long;
  input.label.y = y / long;
};

/** Writes where the own arm's band begins and its elbow as they lie beside the mark; an elbow behind the eye is cut off before it. */
const writeForearm = (scene: LetterScene): void => {
  const { frame, own, mark } = scene;
  input.forearm.fill(0);
  writeArmStart(scene, start);
  if (!writeBeside(start, mark, beside)) return;
  input.forearm[0] = beside.x;
  input.forearm[1] = beside.y;
  elbow.fromArray(frame[own.figure].worldPositions, 3 * BONE_INDEX[`${own.hand}LowerArm`]);
  for (let tries = 0; tries < 4 && !writeBeside(elbow, mark, beside); tries += 1) elbow.lerp(start, 0.3);
  input.forearm[2] = beside.x;
  input.forearm[3] = beside.y;
};

/** From its letter's rim to the next place of its own hand, letters' radii: nearer it stands at the hand, and needs no stem. */
const STEM_FROM = 0.35;

/** Writes the place of the own hand that is nearest to the letter; how far that is, metres. */
const writeNearest = ({ places: all, count }: Places, out: { x: number; y: number }): number => {
  let least = Infinity;
  for (let i = 0; i < 2 * count; i += 2) {
    const metres = Math.hypot((all[i] ?? 0) - place.x, (all[i + 1] ?? 0) - place.y);
    if (metres >= least) continue;
    least = metres;
    out.x = all[i] ?? 0;
    out.y = all[i + 1] ?? 0;
  }
  return least;
};

/** The letter of a role on a plate: solid for who guides, an open ring for who steadies. */
export const createLetterBadge = (role: Role, onRedraw: () => void): LetterBadge => {
  const texture = letterTexture({
    letter: words.markerLetter[role], colour: MARKER_COLOUR[role], dark: OUTLINE_COLOUR, halo: HALO_COLOUR, isOpen: role === 'steady', onRedraw,
  });
  const material = new SpriteMaterial({ map: texture, depthTest: false, depthWrite: false, toneMapped: false });
  const sprite = new Sprite(material);
  sprite.renderOrder = DRAW_ORDER.badge;
  const stem = createLetterStem();
  const group = new Group().add(stem.group, sprite);
  const middle = sprite.position;
  let radiusMetres = 0;
  return {
    group,
    sprite,
    get hasStem() {
      return stem.group.visible;
    },
    middle,
    get radiusMetres() {
      return radiusMetres;
    },
    apply: (scene, opacity) => {
      const { mark, bodies, placed, markRadiusMetres } = scene;
      sprite.visible = opacity > 0.01;
      material.opacity = opacity;
      stem.group.visible = false;
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
      writeKnees(scene);
      writeForearm(scene);
      input.isUpArm = scene.part === 'forearm';
      input.rimMetres = writeSeenHands(scene) ? 0 : FORBIDDEN_METRES;
      // Nowhere rather than over a chest or at what hides the hand.
      if (placeLetter(input, place) >= FORBIDDEN_METRES) sprite.visible = false;
      if (!sprite.visible) return;
      middle.setFromMatrixColumn(mark.camera.matrixWorld, 0).multiplyScalar(place.x).addScaledVector(up.setFromMatrixColumn(mark.camera.matrixWorld, 1), place.y);
      if (!place.isOnArm && writeNearest(input.seen, nearest) > (1 + STEM_FROM) * radiusMetres) stem.apply({ from: place, to: nearest, radiusMetres, opacity }, mark.camera);
      addPlaced(placed.letters, point.copy(scene.middle).add(middle), radiusMetres);
    },
    dispose: () => {
      texture.dispose();
      material.dispose();
      stem.dispose();
    },
  };
};
