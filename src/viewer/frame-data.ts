import { BONES, type BoneName, type Side } from '../core/anatomy/bones.ts';
import type { ContactSite } from '../core/anatomy/sites.ts';
import { forceLevelName, type ContactFrame, type FigureFrame, type FigureName, type Frame, type PadFrame } from '../core/frame/frame.ts';
import { RING_COUNT, RING_STRIDE, type TowelFrame } from '../core/prop/towel-frame.ts';
import { regionDegrees, type RegionDegrees } from '../core/frame/region-degrees.ts';
import type { ForceLevelName, PhaseId, Role } from '../core/stretch/stretch.ts';
import { degrees } from '../core/units.ts';

type Triple = [x: number, y: number, z: number];

/** One contact, copied: seconds, metres, world axes. */
export interface ContactData {
  readonly id: string;
  readonly role: Role;
  readonly hand: { readonly figure: FigureName; readonly side: Side };
  readonly on: { readonly figure: FigureName; readonly site: ContactSite | null };
  /** On the posed skin. */
  readonly point: Triple;
  /** Outward, unit. */
  readonly normal: Triple;
  readonly palm: Triple;
  readonly forceDirection: Triple;
  /** 0 none, 1 light, 2 gentle; fractions between. */
  readonly forceLevel: number;
  readonly forceLevelName: ForceLevelName;
  readonly isHolding: boolean;
  /** 0 hand away, 1 laid on. */
  readonly touch: number;
  /** From the palm's centre to the skin midline C7-S2. */
  readonly spineDistance: number;
}

/** A place where the towel presses, copied: metres, world axes. */
export interface PadData {
  readonly id: string;
  /** The person's own side of the spine. */
  readonly side: Side;
  /** On the posed skin. */
  readonly point: Triple;
  /** Outward, unit. */
  readonly normal: Triple;
  readonly forceDirection: Triple;
  /** 0 none, 1 light, 2 gentle; fractions between. */
  readonly forceLevel: number;
  readonly forceLevelName: ForceLevelName;
  readonly isHolding: boolean;
  /** 0 the towel is away, 1 it lies on. */
  readonly touch: number;
}

/** The towel, copied: metres, world axes. */
export interface TowelData {
  /** Its middle line, from the end at the person's right to that at the left. */
  readonly line: readonly Triple[];
  /** From fist to fist. */
  readonly wrap: number;
}

/** A moment as plain data, safe to keep and to send: metres, degrees, seconds, world axes. */
export interface FrameData {
  readonly time: number;
  readonly phase: PhaseId;
  readonly phaseIndex: number;
  readonly contacts: readonly ContactData[];
  readonly pads: readonly PadData[];
  /** null in a stretch without one. */
  readonly towel: TowelData | null;
  /** Origin of each bone by name. */
  readonly bones: Readonly<Record<FigureName, Readonly<Record<BoneName, Triple>>>>;
  /** Chest relative to pelvis, + = to the person's left, degrees. */
  readonly trunkTurn: number;
  /** How far neck, chest, lower back, hips and knees have turned and bent, and what share of comfort that is. */
  readonly regions: Readonly<Record<FigureName, readonly RegionDegrees[]>>;
}

const tripleAt = (values: Float64Array, first: number): Triple => [values[first] ?? 0, values[first + 1] ?? 0, values[first + 2] ?? 0];

const contactData = (contact: ContactFrame): ContactData => ({
  id: contact.id,
  role: contact.role,
  hand: { figure: contact.handFigure, side: contact.hand },
  on: { figure: contact.onFigure, site: contact.site },
  point: tripleAt(contact.pointInWorld, 0),
  normal: tripleAt(contact.normalInWorld, 0),
  palm: tripleAt(contact.palmInWorld, 0),
  forceDirection: tripleAt(contact.forceDirectionInWorld, 0),
  forceLevel: contact.forceLevel,
  forceLevelName: forceLevelName(contact.forceLevel),
  isHolding: contact.isHolding,
  touch: contact.touch,
  spineDistance: contact.spineDistanceMetres,
});

const padData = (pad: PadFrame): PadData => ({
  id: pad.id,
  side: pad.side,
  point: tripleAt(pad.pointInWorld, 0),
  normal: tripleAt(pad.normalInWorld, 0),
  forceDirection: tripleAt(pad.forceDirectionInWorld, 0),
  forceLevel: pad.forceLevel,
  forceLevelName: forceLevelName(pad.forceLevel),
  isHolding: pad.isHolding,
  touch: pad.touch,
});

const towelData = ({ rings, wrapMetres }: TowelFrame): TowelData => ({
  line: Array.from({ length: RING_COUNT }, (_, ring) => tripleAt(rings, RING_STRIDE * ring)),
  wrap: wrapMetres,
});

const bonesOf = (figure: FigureFrame): Record<BoneName, Triple> =>
  Object.fromEntries(BONES.map(({ name }, i) => [name, tripleAt(figure.worldPositions, 3 * i)])) as Record<BoneName, Triple>;

/** Copies a frame, which the next solve would overwrite. */
export const frameData = (frame: Frame): FrameData => ({
  time: frame.timeSeconds,
  phase: frame.phase.id,
  phaseIndex: frame.phaseIndex,
  contacts: frame.contacts.map(contactData),
  pads: frame.pads.map(padData),
  towel: frame.towel === null ? null : towelData(frame.towel),
  bones: { person: bonesOf(frame.person), helper: bonesOf(frame.helper) },
  trunkTurn: degrees(frame.trunkTurnRadians),
  regions: { person: regionDegrees(frame.person), helper: regionDegrees(frame.helper) },
});
