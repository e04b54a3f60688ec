import { BONE_INDEX, type BoneName } from '../../core/anatomy/bones.ts';
import type { ContactFrame, FigureFrame, Frame } from '../../core/frame/frame.ts';
import { HEAD_RADIUS_METRES, headMiddle } from '../sight/bodies-as-capsules.ts';

/** A moment of the stretch as labels need it: balls in the world (x, y, z, radius). */
export interface LabelMoment {
  /** What has a label, in the labels' order. */
  readonly contacts: Float64Array;
  /** Better not covered: heads, hands, arms, feet, trunks, force arrows. */
  readonly others: Float64Array;
  /** Where no leader may seem to lead: the spine, chests, bellies, necks and faces. */
  readonly offLimits: Float64Array;
  /** How much the moment counts: less before hands come, when only places are marked. */
  readonly weight: number;
}

/** A hand, a foot or a part of the trunk lies between two bones. */
const PARTS: ReadonlyArray<readonly [BoneName, BoneName, number]> = (['left', 'right'] as const).flatMap((side) => [
  [`${side}Hand`, `${side}MiddleDistal`, 0.085] as const,
  [`${side}Foot`, `${side}Toes`, 0.1] as const,
  // Also of the trunk: a letter on a back says that a hand is there.
  [`${side}UpperArm`, 'chest', 0.1] as const,
  // An arm under a label looks cut off.
  [`${side}LowerArm`, `${side}Hand`, 0.07] as const,
  [`${side}UpperArm`, `${side}LowerArm`, 0.08] as const,
]);
/** Chest, belly and neck: no leader may seem to lead there. */
const TRUNK: ReadonlyArray<readonly [BoneName, BoneName, number]> = [['chest', 'neck', 0.13], ['spineUpper', 'chest', 0.12], ['hips', 'spineUpper', 0.12], ['neck', 'head', 0.06]];
/** Levels of the midline that stand for the strip: C7, T4, T7, T10, L1, L4. */
const SPINE_LEVELS = [0, 2, 4, 6, 8, 11];
const SPINE_RADIUS_METRES = 0.07;
/** Where a force's arrow lies: its middle from the contact, and its radius, metres. */
const ARROW_OUT_METRES = 0.13;
const ARROW_RADIUS_METRES = 0.08;
/** The arrow of the own turn: before the collar. */
const TURN_OUT_METRES = 0.22;
const TURN_RADIUS_METRES = 0.11;
/** Before a hand comes nothing is marked: it only breaks ties. */
const SET_UP_WEIGHT = 0.05;

const head = new Float64Array(3);

const pushParts = (balls: number[], { worldPositions: p }: FigureFrame, parts: typeof PARTS): void => {
  for (const [from, to, radius] of parts) {
    const a = 3 * BONE_INDEX[from], b = 3 * BONE_INDEX[to];
    for (let k = 0; k < 3; k += 1) balls.push(((p[a + k] ?? 0) + (p[b + k] ?? 0)) / 2);
    balls.push(radius);
  }
};

const pushTurn = (balls: number[], { person: { worldPositions: p, worldRotations: q } }: Frame): void => {
  const at = 4 * BONE_INDEX.upperChest, neck = 3 * BONE_INDEX.neck;
  const [x = 0, y = 0, z = 0, w = 1] = q.subarray(at, at + 4);
  const ahead = [2 * (x * z + w * y), 2 * (y * z - w * x), 1 - 2 * (x * x + y * y)];
  for (let k = 0; k < 3; k += 1) balls.push((p[neck + k] ?? 0) + TURN_OUT_METRES * (ahead[k] ?? 0));
  balls.push(TURN_RADIUS_METRES);
};

/** Where a letter stands, usually: at the wrist behind a hand, or on the forearm on the elbow's side of what touches; its leader ends there. Shares of the forearm. */
const UP_FROM_WRIST = 0.1;
const UP_FROM_PATCH = 0.4;

const pushLetter = (balls: number[], frame: Frame, { handFigure, hand, part, laidInWorld }: ContactFrame): void => {
  const p = frame[handFigure].worldPositions;
  const wrist = 3 * BONE_INDEX[`${hand}Hand`], elbow = 3 * BONE_INDEX[`${hand}LowerArm`];
  for (let k = 0; k < 3; k += 1) {
    const from = (part === 'forearm' ? laidInWorld[k] : p[wrist + k]) ?? 0;
    balls.push(from + (part === 'forearm' ? UP_FROM_PATCH : UP_FROM_WRIST) * ((p[elbow + k] ?? 0) - from));
  }
};

/** Copies out of a frame what labels have to keep off. `contactRadius` is that of a contact's mark, metres; `hasTurn`: the arrow of the own turn may be drawn. */
export const labelMoment = (frame: Frame, contactRadius: number, hasTurn: boolean): LabelMoment => {
  const contacts: number[] = [], others: number[] = [], offLimits: number[] = [];
  let touch = 0;
  for (const contact of frame.contacts) {
    const { laidInWorld: p, forceDirectionInWorld: f, touch: own } = contact;
    pushLetter(contacts, frame, contact);
    contacts.push(contactRadius);
    for (let k = 0; k < 3; k += 1) others.push((p[k] ?? 0) + ARROW_OUT_METRES * (f[k] ?? 0));
    others.push(ARROW_RADIUS_METRES);
    touch = Math.max(touch, own);
  }
  for (const pad of frame.pads.slice(0, 1)) contacts.push(...pad.pointInWorld, pad.halfHeightMetres);
  if (hasTurn) pushTurn(others, frame);
  for (const figure of [frame.person, frame.helper]) {
    headMiddle(figure, head);
    // A face counts as three other things.
    for (let i = 0; i < 3; i += 1) others.push(...head, HEAD_RADIUS_METRES);
    pushParts(others, figure, PARTS);
  }
  for (const level of SPINE_LEVELS) offLimits.push(...frame.midlineInWorld.subarray(3 * level, 3 * level + 3), SPINE_RADIUS_METRES);
  for (const figure of [frame.person, frame.helper]) {
    pushParts(offLimits, figure, TRUNK);
    headMiddle(figure, head);
    offLimits.push(...head, HEAD_RADIUS_METRES);
  }
  return { contacts: Float64Array.from(contacts), others: Float64Array.from(others), offLimits: Float64Array.from(offLimits), weight: touch > 0 ? 1 : SET_UP_WEIGHT };
};
