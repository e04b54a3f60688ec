import type { Block } from '../math/block.ts';
import type { Support } from './schema.ts';
import type { Stretch } from './stretch.ts';

/** Everything below y = 0. */
const FLOOR: Block = { least: [-Infinity, -Infinity, -Infinity], most: [Infinity, 0, Infinity] };

/** The room that something solid takes, metres, world; null when the stretch has no such prop. A table reaches to the floor. */
export const blockOf = (stretch: Pick<Stretch, 'props'>, on: Support['on']): Block | null => {
  if (on === 'floor') return FLOOR;
  const table = stretch.props.find(({ kind }) => kind === on);
  if (table?.kind !== 'table') return null;
  const { widthMetres, lengthMetres, topHeightMetres, rearEdgeZMetres } = table;
  return { least: [-widthMetres / 2, 0, rearEdgeZMetres], most: [widthMetres / 2, topHeightMetres, rearEdgeZMetres + lengthMetres] };
};

/** Key times are written in tenths; frames lie at thirtieths, which binary fractions don't hit. Seconds. */
const TIME_SLACK_SECONDS = 1e-6;

/** Which of a support's times holds this moment: its place in `during`, 0 for all the time, -1 for none. */
export const spanAt = ({ during }: Support, timeSeconds: number): number =>
  during === undefined ? 0 : during.findIndex(([from, to]) => timeSeconds >= from - TIME_SLACK_SECONDS && timeSeconds <= to + TIME_SLACK_SECONDS);
