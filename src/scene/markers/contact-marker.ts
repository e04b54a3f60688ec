import { Color, Group, type Object3D, PerspectiveCamera, PlaneGeometry, Vector3 } from 'three';
import type { Side } from '../../core/anatomy/bones.ts';
import { isHandBack } from '../../core/anatomy/sites.ts';
import type { ContactFrame, FigureName, Frame } from '../../core/frame/frame.ts';
import { FOREARM_MARK_RADIUS_METRES, HAND_MARK_RADIUS_METRES, SKIN_MARK_RADIUS_METRES, type SkinMarks } from '../figures/skin-marks.ts';
import { MARKER_COLOUR } from '../room/palette.ts';
import type { OwnHand } from '../sight/bodies-as-capsules.ts';
import { contactSight, HIDDEN_SHARE, SEEN_SHARE, writeSeenMiddle } from '../sight/hand-sight.ts';
import { hintAllowed } from '../sight/off-limits.ts';
import { type PictureBodies, shownAt } from '../sight/picture-bodies.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import type { ArrowScene } from './arrow-place.ts';
import { type ArrowOnPicture, createArrowOnPicture } from './arrows-apart.ts';
import { type ArrowLook, createForceArrow, type ForceArrow } from './force-arrow.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGhost } from './glyph.ts';
import { DISC_VERTEX, GHOST_RING_FRAGMENT } from './glyph-shader.ts';
import { createLabelOnPicture, type LabelOnPicture } from './labelled-mark.ts';
import { createLetterBadge, type LetterBadge, type LetterScene } from './letter-badge.ts';
import { createMarkOnPicture, writeOnPicture } from './on-picture.ts';
import { addArrow, type PlacedMarks } from './placed-marks.ts';

/** Radius of the mark on the skin, metres. */
export const MARKER_RADIUS_METRES = SKIN_MARK_RADIUS_METRES;
/** Radius of the mark with its letter, wherever that sits: what labels keep off. */
export const MARKER_ROOM_METRES = 0.12;
/** Room for the ghost's line at any distance, as a share of the radius. */
const QUAD_SCALE = 1.2;
/** Half of a hand's thickness above the skin, metres. */
const HAND_RISE_METRES = 0.012;
/** An arrow that leads away begins beside the hand, from its middle, metres. */
const ARROW_START_METRES = 0.045;
/** Shares of the hand in sight at which its arrow begins and is whole. */
const ARROW_FROM = 0.205;
const ARROW_WHOLE = 0.22;
/** From this share of the place in sight on, the letter is whole, and the arrow of what touches with the forearm begins. */
const LETTER_SEEN = 0.3;

/** Which share of the hand's way to its place it has come when its mark begins to show, and when it is whole: before that nobody is touched, and the limb may still move. */
const COMES_FROM_REACH = 0.02;
const COMES_TO_REACH = 0.25;
/** And how near the hand is, metres: a hand that holds a towel leaves without giving up its grip. */
const NEAR_METRES = 0.12;
const AWAY_METRES = 0.2;

/** How much of a contact's mark there is at a moment, 0 to 1, by how far its hand has come. */
export const presence = (contact: Pick<ContactFrame, 'reach' | 'palmInWorld' | 'laidInWorld'>): number =>
  smoothStep(COMES_FROM_REACH, COMES_TO_REACH, contact.reach) * (1 - smoothStep(NEAR_METRES, AWAY_METRES, awayMetres(contact)));

/** How much of it is on the skin, 0 to 1: all while the hand is on its way, then what lies under the hand itself. */
const onSkin = (contact: ContactFrame): number => 1 - contact.touch * (contact.part === 'forearm' ? 0 : smoothStep(ON_SKIN_METRES, OFF_SKIN_METRES, awayMetres(contact)));

/** Distance of palm and skin between which a mark on the skin goes: a fist that holds a towel touches that, and a mark beside it would be a place of its own. */
const ON_SKIN_METRES = 0.02;
const OFF_SKIN_METRES = 0.035;

const awayMetres = ({ palmInWorld: a, laidInWorld: b }: Pick<ContactFrame, 'palmInWorld' | 'laidInWorld'>): number =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0), (a[2] ?? 0) - (b[2] ?? 0));

/** How a contact is shown in a picture. */
export interface MarkerLook {
  /** 1 where it belongs to the picture, 0 in a close-up of another. */
  share: number;
  /** Whether arrows pulse when their force changes. */
  pulses: boolean;
  /** Bodies that are seen through. */
  seesThrough: Readonly<Record<FigureName, boolean>>;
  /** Letters and arrows that stand already; the mark adds its own. */
  readonly placed: PlacedMarks;
  /** Both bodies on the picture. */
  readonly bodies: PictureBodies;
  /** Whether its place, and whether its force is drawn. */
  hands: boolean;
  forces: boolean;
}

/** What others leave of an arrow: a share of its size, and of its opacity. */
export interface BesideOthers {
  size: number;
  left: number;
}

export interface ContactMarker {
  /** Named `marker:<contact id>`, the force arrow in it `arrow:<contact id>`; its origin is the marker's middle. */
  readonly group: Group;
  readonly radiusMetres: number;
  /** The force's arrow, relative to the group. */
  readonly arrow: Pick<ForceArrow, 'middle' | 'way' | 'halfLengthMetres' | 'place' | 'shown'>;
  /** The arrow as long as it ever gets, on the picture. */
  readonly arrowOnPicture: ArrowOnPicture;
  readonly handFigure: FigureName;
  readonly hand: Side;
  /** The arrow as it is drawn. */
  readonly solid: Object3D;
  /** The letter's middle relative to the group, and its radius. */
  readonly letter: Pick<LetterBadge, 'middle' | 'radiusMetres' | 'hasStem'>;
  /** The letter as it is drawn. */
  readonly badge: Object3D;
  readonly label: LabelOnPicture;
  /** 1 where the hand (or its place, before it comes) can be seen, 0 where a body hides it. */
  readonly seen: number;
  /** 1 where a hidden mark may be hinted at, 0 where its outline would lie on a head, a neck, a hand or the spine. */
  readonly hint: number;
  readonly hasLetter: boolean;
  /** Whether a leader may end at the mark itself. */
  readonly leads: boolean;
  /** 1 where this contact belongs to the picture, 0 in a close-up of another. */
  readonly share: number;
  /** Places mark and arrow; then the arrow at a share of its size, where another is close; then the letter, once all arrows have their places. */
  apply(contact: ContactFrame, frame: Frame, camera: PerspectiveCamera, how: Readonly<MarkerLook>): void;
  applySize(contact: ContactFrame, camera: PerspectiveCamera, beside: BesideOthers): void;
  applyLetter(contact: ContactFrame, hasHands: boolean): void;
  /** Writes the mark on the skin as number `index` of its body's marks. */
  paint(contact: ContactFrame, marks: SkinMarks, index: number): void;
  dispose(): void;
}

const nobody: Readonly<Record<FigureName, boolean>> = { person: false, helper: false };
const eye = { x: 0, y: 0, z: 0, back: new Vector3(), seesThrough: nobody };
const normal = new Vector3();
const way = new Vector3();

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
/** What a mark's arrow and letter are placed in. */
type MarkScene = Mutable<ArrowScene & LetterScene>;

const end = createMarkOnPicture(new PerspectiveCamera());

const writeArrowOnPicture = ({ room, way: drawn, roomHalfLengthMetres, place, halfWidthMetres, shown }: ForceArrow, middle: Vector3, camera: PerspectiveCamera, out: ArrowOnPicture): void => {
  const toHand = place === 'behind' ? roomHalfLengthMetres : -roomHalfLengthMetres;
  writeOnPicture(way.copy(middle).add(room).addScaledVector(drawn, -toHand), camera, end);
  const { x, y } = end;
  writeOnPicture(way.copy(middle).add(room).addScaledVector(drawn, toHand), camera, end);
  out.x = end.x;
  out.y = end.y;
  out.wayX = x - end.x;
  out.wayY = y - end.y;
  out.halfWidth = halfWidthMetres / end.depthMetres;
  out.depthMetres = end.depthMetres;
  out.shown = roomHalfLengthMetres > 0 ? shown : 0;
};

/** What lies so much nearer than a mark is not what is touched, metres. */
const BEFORE_METRES = 0.08;

/** Whether what the picture shows at a mark's place lets a leader end there: the own hand, or the touched limb; a sole, a face, another hand or what lies before it would be what the label tells of. */
const mayLeadTo = ({ bodies, mark, own }: MarkScene): boolean => {
  const shown = shownAt(bodies, mark.x, mark.y);
  if (shown === null) return true;
  if (shown.part === 'foot' || shown.part === 'head' || shown.part === 'neck') return false;
  if (shown.figure === own.figure) return shown.side === own.hand;
  return bodies.askedMetres > mark.depthMetres - BEFORE_METRES;
};

/** Draws one contact: a solid disc (guide) or an open ring (steady) on the skin under the hand, an arrow for the force, the role's letter. */
export const createContactMarker = (contact: ContactFrame, onRedraw: () => void): ContactMarker => {
  const { role, hand, handFigure, site } = contact;
  const isOnHand = site !== null && isHandBack(site);
  const colour = MARKER_COLOUR[role];
  const { r, g, b } = new Color(colour);
  const side = 2 * QUAD_SCALE * MARKER_RADIUS_METRES;
  const ghost = createGhost({
    geometry: new PlaneGeometry(side, side),
    shader: { vertexShader: DISC_VERTEX, fragmentShader: GHOST_RING_FRAGMENT },
    uniforms: { ...paintUniforms(colour, 0), uRadius: { value: MARKER_RADIUS_METRES } },
  });
  const arrow = createForceArrow(contact, colour, ARROW_START_METRES);
  const badge = createLetterBadge(role, onRedraw);
  const group = new Group();
  group.name = `marker:${contact.id}`;
  group.add(ghost.mesh, arrow.group, badge.group);
  const label = createLabelOnPicture();
  const own: OwnHand = { figure: handFigure, hand };
  const arrowLook: Mutable<ArrowLook> = { opacity: 0, pulses: false, scene: null, anchor: new Vector3(), size: 1 };
  const arrowOnPicture = createArrowOnPicture();
  /** Made with the first picture. */
  let scene: MarkScene | null = null;
  let seen = 1;
  let hint = 1;
  let share = 1;
  let isLeaving = false;
  return {
    group,
    radiusMetres: MARKER_RADIUS_METRES,
    arrow,
    arrowOnPicture,
    handFigure,
    hand,
    solid: arrow.solid,
    letter: badge,
    badge: badge.sprite,
    label,
    get seen() {
      return seen;
    },
    get hint() {
      return hint;
    },
    get hasLetter() {
      return badge.sprite.visible;
    },
    get leads() {
      return scene !== null && mayLeadTo(scene);
    },
    get share() {
      return share;
    },
    apply: (now, frame, camera, how) => {
      group.position.fromArray(now.laidInWorld).addScaledVector(normal.fromArray(now.normalInWorld), HAND_RISE_METRES);
      eye.back.setFromMatrixColumn(camera.matrixWorld, 2);
      eye.x = camera.position.x;
      eye.y = camera.position.y;
      eye.z = camera.position.z;
      eye.seesThrough = how.seesThrough;
      share = how.share * presence(now);
      isLeaving = frame.phase.id === 'release';
      seen = smoothStep(HIDDEN_SHARE, SEEN_SHARE, contactSight(now, frame, eye));
      // Once the hand is there, a ring on the limb that hides it would be a place on that limb.
      hint = seen < 1 ? (1 - now.touch) * hintAllowed(frame, eye, group.position, MARKER_RADIUS_METRES, own) : 1;
      ghost.mesh.quaternion.copy(camera.quaternion);
      ghost.setShare(how.hands && !isLeaving ? share * (1 - seen) * hint * onSkin(now) : 0);

      const { bodies, placed } = how;
      scene ??= { frame, bodies, placed, own, part: now.part, anchor: arrowLook.anchor, anchorShare: 0, mark: createMarkOnPicture(camera), middle: group.position, markRadiusMetres: MARKER_RADIUS_METRES, label };
      scene.frame = frame;
      writeOnPicture(group.position, camera, scene.mark);
      arrowLook.pulses = how.pulses;
      arrowLook.scene = scene;
      // What touches with the forearm is at its own mark.
      scene.anchorShare = now.part === 'forearm' ? 1 : writeSeenMiddle(now, frame, eye, arrowLook.anchor);
      const handSeen = smoothStep(LETTER_SEEN, 1, seen) * smoothStep(ARROW_FROM, ARROW_WHOLE, scene.anchorShare);
      if (now.part === 'forearm') arrowLook.anchor.set(0, 0, 0);
      else arrowLook.anchor.sub(group.position);
      arrowLook.opacity = how.forces ? share * handSeen : 0;
      arrowLook.size = 1;
      arrow.apply(now, group.position, camera, arrowLook);
      writeArrowOnPicture(arrow, group.position, camera, arrowOnPicture);
    },
    applySize: (now, camera, { size, left }) => {
      arrowLook.size = size;
      arrowLook.opacity *= left;
      if (size < 1 || left < 1) arrow.apply(now, group.position, camera, arrowLook);
      if (scene !== null) addArrow(scene.placed.arrows, way.copy(group.position).add(arrow.room), arrow.way, arrow.roomHalfLengthMetres, arrow.halfWidthMetres);
    },
    // It comes with the touch: beside a place that no hand is on it would name what it happens to lie over.
    applyLetter: ({ touch }, hasHands) => {
      if (scene !== null) badge.apply(scene, hasHands ? share * touch * smoothStep(0, LETTER_SEEN, seen) : 0);
    },
    paint: (now, marks, index) => {
      const { laidInWorld, normalInWorld, touch } = now;
      const at = 4 * index;
      for (let k = 0; k < 3; k += 1) {
        marks.place.value[at + k] = laidInWorld[k] ?? 0;
        marks.normal.value[at + k] = normalInWorld[k] ?? 0;
      }
      // A mark goes with its hand, whole: dashes say where a hand will come, and what is left behind is a stain.
      marks.place.value[at + 3] = isLeaving ? 1 : touch;
      // Of a hand that is hidden no rest of its mark is left beside what hides it.
      marks.normal.value[at + 3] = share * seen * onSkin(now) * (isLeaving ? touch : 1);
      // On a hand it is no wider than that hand: wider, it would lie on what is beside it too.
      marks.radius.value[index] = now.part === 'forearm' ? FOREARM_MARK_RADIUS_METRES : isOnHand ? HAND_MARK_RADIUS_METRES : SKIN_MARK_RADIUS_METRES;
      marks.paint.value[at] = r;
      marks.paint.value[at + 1] = g;
      marks.paint.value[at + 2] = b;
      marks.paint.value[at + 3] = role === 'steady' ? 1 : 0;
    },
    dispose: () => {
      ghost.dispose();
      arrow.dispose();
      badge.dispose();
    },
  };
};
