import { smoothstep } from '../math/smoothstep.ts';
import type { TowelProp } from '../stretch/prop-schema.ts';

/** Where along the towel the back's flatter section goes over to that of the sides, metres from the middle. Our posing trial. */
const BACK_TO_METRES = 0.08;
const SIDES_FROM_METRES = 0.2;
/** A fist's half width, and over how much the roll widens beside it, metres. Our posing trial: 6 cm. */
const FIST_METRES = 0.041;
const WIDEN_METRES = 0.06;
/** Ends are slimmer by this share over the last centimetres: the outer layers of a roll don't lie flush. Our posing trial. */
const END_SLIM_SHARE = 0.1;
const END_SLIM_METRES = 0.07;

/** What a section needs to know of a towel. */
export type TowelSizes = Pick<TowelProp, 'lengthMetres' | 'radiusMetres' | 'neckRadiusMetres' | 'wrapMetres' | 'pressed'>;

/** How much the fist closes the roll in, 0 to 1, by the distance from the fist's middle, metres. */
const neckOf = (fromFistMetres: number): number => 1 - smoothstep(FIST_METRES, FIST_METRES + WIDEN_METRES, fromFistMetres);

/** Half thickness (`axis` 0) or half height (1), metres, at a place along the towel, pressed by a share 0 to 1. */
export const halfOfSection = (towel: TowelSizes, axis: 0 | 1, alongMetres: number, pressedShare: number): number => {
  const away = Math.abs(alongMetres);
  const { back, sides } = towel.pressed;
  const pressed = back[axis] + (sides[axis] - back[axis]) * smoothstep(BACK_TO_METRES, SIDES_FROM_METRES, away);
  const free = towel.radiusMetres * (1 - END_SLIM_SHARE * smoothstep(towel.lengthMetres / 2 - END_SLIM_METRES, towel.lengthMetres / 2, away));
  const open = free + (pressed - free) * pressedShare;
  return open + (towel.neckRadiusMetres - open) * neckOf(Math.abs(away - towel.wrapMetres / 2));
};
