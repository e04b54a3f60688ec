import { nearestName } from '../state/nearest-name.ts';
import { CAMERA_NAMES, DEFAULT_CAMERA, type CameraName } from '../state/view.ts';
import { SIDES, type Side } from '../core/anatomy/bones.ts';

/** Attributes of the element that are followed. */
export const OWN_ATTRIBUTES = ['stretch', 'side', 'camera', 'time', 'controls', 'playbackrate'] as const;
export type OwnAttribute = (typeof OWN_ATTRIBUTES)[number];

/** What every element may have besides. */
const COMMON = /^(?:id|class|style|slot|part|title|lang|dir|hidden|tabindex|role|inert|is|nonce|exportparts|accesskey|draggable|itemprop|itemscope|itemtype|aria-.*|data-.*|on.*)$/;

/** How many letters may differ where a name was most likely only mistyped: a third of it. */
const isNear = (asked: string, name: string): boolean => Math.abs(asked.length - name.length) <= 2 && [...name].filter((letter) => asked.includes(letter)).length >= (2 / 3) * name.length;

/** The attribute that was most likely meant by one that is none of ours; null for one that every element may have, or that is like none. */
export const meantAttribute = (name: string): OwnAttribute | null => {
  if (COMMON.test(name) || OWN_ATTRIBUTES.some((own) => own === name)) return null;
  const nearest = nearestName(name, OWN_ATTRIBUTES);
  return nearest !== null && isNear(name, nearest) ? nearest : null;
};

/** Whether an attribute is one that nobody knows. */
export const isUnknown = (name: string): boolean => !COMMON.test(name) && !OWN_ATTRIBUTES.some((own) => own === name);

export type Warn = (message: string) => void;

const choose = <Name extends string>(what: string, asked: string | null, names: readonly Name[], fallback: Name, warn: Warn): Name => {
  if (asked === null || asked === '') return fallback;
  const exact = names.find((name) => name === asked);
  if (exact !== undefined) return exact;
  const used = nearestName(asked, names) ?? fallback;
  warn(`<stretch-viewer> knows no ${what} "${asked}". It shows "${used}". Known: ${names.join(', ')}.`);
  return used;
};

export const stretchOf = (asked: string | null, ids: readonly string[], warn: Warn): string => choose('stretch', asked, ids, ids[0] ?? '', warn);
export const sideOf = (asked: string | null, own: Side, warn: Warn): Side => choose('side', asked, SIDES, own, warn);
export const cameraOf = (asked: string | null, warn: Warn): CameraName => choose('camera', asked, CAMERA_NAMES, DEFAULT_CAMERA, warn);

/** A number, or a warning and what stands for it. */
export const numberOf = (what: string, asked: string | null, fallback: number, warn: Warn): number => {
  if (asked === null || asked.trim() === '') return fallback;
  const value = Number(asked);
  if (Number.isFinite(value)) return value;
  warn(`<stretch-viewer ${what}="${asked}">: this is no number. It takes ${fallback}.`);
  return fallback;
};
