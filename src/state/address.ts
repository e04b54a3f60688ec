import type { Side } from '../core/anatomy/bones.ts';
import { baseIdOf, variantId, variantOf } from '../core/stretch/variant.ts';
import type { SideMeaning } from '../core/stretch/stretch.ts';
import { clampTimeSeconds } from '../core/stretch/timeline.ts';
import { layersText, readLayers, type LayerSwitch } from './layers.ts';
import { nearestName } from './nearest-name.ts';
import type { NoticeContent } from './notice.ts';
import { MAX_SPEED, MIN_SPEED } from './playback.ts';
import { VIEWER_ROLES, VIEWS_NAMES, type ViewerRole, type ViewsName } from './kept-choices.ts';
import { orbitText, readOrbit, type Orbit } from './orbit.ts';
import { CAMERA_NAMES, DEFAULT_CAMERA, type CameraName } from './view.ts';

/** One view of one moment, as a link names it: `?stretch=&variant=&side=&t=&camera=&look=&orbit=&views=&role=&speed=&show=&still=1`. */
export interface Address {
  /** Of a stretch, or of a variant of it; null: no stretch can be shown. */
  readonly stretchId: string | null;
  readonly side: Side;
  readonly timeSeconds: number;
  readonly camera: CameraName;
  /** Id of the contact that is looked at from near by; null for the prepared view. */
  readonly look: string | null;
  /** Where the camera was turned to by hand; null for as it was asked for. */
  readonly orbit: Orbit | null;
  /** How many pictures at once; null: as the visitor had it last. */
  readonly views: ViewsName | null;
  /** Whom the captions speak to; null: whom they spoke to last. */
  readonly role: ViewerRole | null;
  /** Times life. */
  readonly speed: number;
  /** What the picture shows; null: what the visitor had it show last. */
  readonly layers: readonly LayerSwitch[] | null;
  readonly still: boolean;
}

/** What an address may name. */
export interface AddressOffer {
  readonly id: string;
  /** Its other holds. */
  readonly variants: readonly string[];
  /** null: its file is broken, it cannot be shown. */
  readonly durationSeconds: number | null;
  /** The side the file is written for: shown unless the address says otherwise. */
  readonly side: Side;
  /** What the side is the side of. */
  readonly sideMeans: SideMeaning;
}

export interface ParsedAddress {
  readonly address: Address;
  /** One for each part that could not be taken as it stood. */
  readonly notices: readonly NoticeContent[];
}

const SIDES: readonly Side[] = ['left', 'right'];
const DEFAULT_SIDE: Side = 'right';
const DEFAULT_SIDE_MEANING: SideMeaning = 'bentKnee';
/** Decimals of a time in the address: a frame is 33 ms, so a thousandth of a second is exact enough to find it again. */
const TIME_DECIMALS = 3;

/** Parts that are left out where they say nothing: an old one must not stay behind. */
const OWN_NAMES = ['still', 'variant', 'look', 'orbit', 'views', 'role', 'speed', 'show'];

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

const chooseStretch = (asked: string, offers: readonly AddressOffer[], notices: NoticeContent[]): AddressOffer | null => {
  const shown = offers.filter(({ durationSeconds }) => durationSeconds !== null);
  const first = shown[0] ?? null;
  if (first === null) notices.push({ kind: 'noStretch' });
  if (first === null || asked === '') return first;
  if (offers.some(({ id, durationSeconds }) => durationSeconds === null && sameName(asked, id))) {
    notices.push({ kind: 'brokenStretch', asked, used: first.id });
    return first;
  }
  const nearest = nearestName(asked, shown.map(({ id }) => id));
  const used = shown.find(({ id }) => id === nearest) ?? first;
  if (!sameName(asked, used.id)) notices.push({ kind: 'unknownStretch', asked, used: used.id });
  return used;
};

const chooseName = <Name extends string>(asked: string, names: readonly Name[], fallback: Name, onGuess: (used: Name) => void): Name => {
  if (asked === '') return fallback;
  const used = nearestName(asked, names) ?? fallback;
  if (!sameName(asked, used)) onGuess(used);
  return used;
};

/** The stretch's own hold where none is asked for, or where it has no other. */
const chooseVariant = (asked: string, { id, variants }: AddressOffer, notices: NoticeContent[]): string => {
  const used = asked === '' ? null : nearestName(asked, variants);
  const chosen = used === null ? id : variantId(id, used);
  if (asked !== '' && (used === null || !sameName(asked, used))) notices.push({ kind: 'unknownVariant', asked, used: chosen });
  return chosen;
};

const chooseTime = (asked: string, durationSeconds: number, notices: NoticeContent[]): number => {
  if (asked === '') return 0;
  const typed = Number(asked.replace(',', '.'));
  if (Number.isNaN(typed)) {
    notices.push({ kind: 'timeNotANumber', asked });
    return 0;
  }
  const used = clampTimeSeconds(typed, durationSeconds);
  if (used !== typed) notices.push({ kind: 'timeOutOfRange', asked, usedSeconds: used });
  // "-0" is 0, and must compare as such.
  return used + 0;
};

const chooseSpeed = (asked: string, notices: NoticeContent[]): number => {
  const typed = asked === '' ? MAX_SPEED : Number(asked.replace(',', '.'));
  const used = Number.isNaN(typed) ? MAX_SPEED : Math.min(Math.max(typed, MIN_SPEED), MAX_SPEED);
  if (used !== typed) notices.push({ kind: 'oddSpeed', asked, used });
  return used;
};

const chooseLayers = (asked: string, notices: NoticeContent[]): readonly LayerSwitch[] | null => {
  if (asked === '') return null;
  const { layers, unknown } = readLayers(asked);
  if (unknown.length > 0) notices.push({ kind: 'unknownLayer', asked: unknown.join(', ') });
  return layers;
};

/** Reads an address. Whatever stands in it, there is an answer: the nearest sensible moment, and a notice for each guess. */
export const parseAddress = (search: string, offers: readonly AddressOffer[]): ParsedAddress => {
  const query = new URLSearchParams(search);
  const asked = (name: string): string => query.get(name)?.trim() ?? '';
  const notices: NoticeContent[] = [];
  const stretch = chooseStretch(asked('stretch'), offers, notices);
  const askedSide = asked('side');
  const askedCamera = asked('camera');
  const side = chooseName(askedSide, SIDES, stretch?.side ?? DEFAULT_SIDE, (used) =>
    notices.push({ kind: 'unknownSide', asked: askedSide, used, means: stretch?.sideMeans ?? DEFAULT_SIDE_MEANING }));
  const stretchId = stretch === null ? null : chooseVariant(asked('variant'), stretch, notices);
  const timeSeconds = stretch === null ? 0 : chooseTime(asked('t'), stretch.durationSeconds ?? 0, notices);
  const camera = chooseName(askedCamera, CAMERA_NAMES, DEFAULT_CAMERA, (used) =>
    notices.push({ kind: 'unknownCamera', asked: askedCamera, used }));
  const look = asked('look') === '' ? null : asked('look');
  const orbit = readOrbit(asked('orbit'));
  if (orbit === null && asked('orbit') !== '') notices.push({ kind: 'unknownCamera', asked: asked('orbit'), used: camera });
  const views = asked('views') === '' ? null : chooseName(asked('views'), VIEWS_NAMES, 'one', () => notices.push({ kind: 'unknownLayer', asked: asked('views') }));
  const role = asked('role') === '' ? null : chooseName(asked('role'), VIEWER_ROLES, 'both', () => notices.push({ kind: 'unknownLayer', asked: asked('role') }));
  const speed = chooseSpeed(asked('speed'), notices);
  const layers = chooseLayers(asked('show'), notices);
  const still = asked('still');
  return {
    address: { stretchId, side, timeSeconds, camera, look, orbit, views, role, speed, layers, still: still === '1' || still === 'true' },
    notices,
  };
};

/** The query of an address, with what else stood in `search` kept behind it. */
export const formatAddress = (address: Address, search = ''): string => {
  const query = new URLSearchParams();
  const variant = address.stretchId === null ? null : variantOf(address.stretchId);
  if (address.stretchId !== null) query.set('stretch', baseIdOf(address.stretchId));
  if (variant !== null) query.set('variant', variant);
  query.set('side', address.side);
  query.set('t', String(Number(address.timeSeconds.toFixed(TIME_DECIMALS))));
  query.set('camera', address.camera);
  if (address.look !== null) query.set('look', address.look);
  if (address.orbit !== null) query.set('orbit', orbitText(address.orbit));
  if (address.views !== null) query.set('views', address.views);
  if (address.role !== null && address.role !== 'both') query.set('role', address.role);
  if (address.speed !== MAX_SPEED) query.set('speed', String(Number(address.speed.toFixed(3))));
  if (address.layers !== null) query.set('show', layersText(address.layers));
  if (address.still) query.set('still', '1');
  for (const [name, value] of new URLSearchParams(search)) if (!query.has(name) && !OWN_NAMES.includes(name)) query.append(name, value);
  return `?${query.toString()}`;
};
