import type { Shortfall } from '../../core/frame/find-shortfalls.ts';
import type { FigureName } from '../../core/frame/frame.ts';
import { placeOf } from '../place-of.ts';
import { centimetres, seconds, sideWord, site } from './names.ts';

const figureWord = { person: 'person', helper: 'helper' } satisfies Record<FigureName, string>;
const limbWord = { hand: 'hand', foot: 'foot' } satisfies Record<Shortfall['limb'], string>;

/** What is said of a hand or a foot that stays short of its place. */
export const outOfReach = {
  limb: ({ limb, figure, side, site: place, metres }: Shortfall) =>
    `The ${figureWord[figure]}’s ${sideWord[side]} ${limbWord[limb]} cannot reach its place${place === null ? '' : `: ${placeOf(site, place)}`}. It stays ${centimetres(metres)} cm short.`,
  /** For who writes stretches: what the file calls it, and when. */
  mark: ({ id, timeSeconds }: Shortfall) => `${id === null ? '' : `${id}, `}${seconds(timeSeconds)} s`,
  advice: 'Do not copy this position.',
};
