import type { Block } from '../math/block.ts';
import type { Pillow } from './prop-schema.ts';
import type { Support } from './schema.ts';
import type { Stretch } from './stretch.ts';

/** Everything below y = 0. */
const FLOOR: Block = { least: [-Infinity, -Infinity, -Infinity], most: [Infinity, 0, Infinity] };

/** From the floor up to a height, around the middle x = 0, from a rear edge on; metres. */
const standingBlock = (width: number, height: number, rearEdgeZ: number, depth: number): Block => ({
  least: [-width / 2, 0, rearEdgeZ], most: [width / 2, height, rearEdgeZ + depth],
});

const blockAround = ([x, y, z]: Pillow['centreMetres'], [width, height, length]: Pillow['sizeMetres']): Block => ({
  least: [x - width / 2, y - height / 2, z - length / 2], most: [x + width / 2, y + height / 2, z + length / 2],
});

/** The room that something solid takes, metres, world; null when the stretch has no such prop. Tables and chairs reach to the floor. */
export const blockOf = (stretch: Pick<Stretch, 'props'>, on: Support['on']): Block | null => {
  if (on === 'floor') return FLOOR;
  for (const prop of stretch.props) {
    if (prop.kind !== on) continue;
    if (prop.kind === 'table') return standingBlock(prop.widthMetres, prop.topHeightMetres, prop.rearEdgeZMetres, prop.lengthMetres);
    if (prop.kind === 'chair') return standingBlock(prop.widthMetres, prop.seatHeightMetres, prop.rearEdgeZMetres, prop.depthMetres);
    if (prop.kind === 'pillow') return blockAround(prop.centreMetres, prop.sizeMetres);
  }
  return null;
};

/** Key times are written in tenths; frames lie at thirtieths, which binary fractions don't hit. Seconds. */
const TIME_SLACK_SECONDS = 1e-6;

/** Which of a support's times holds this moment: its place in `during`, 0 for all the time, -1 for none. */
export const spanAt = ({ during }: Support, timeSeconds: number): number =>
  during === undefined ? 0 : during.findIndex(([from, to]) => timeSeconds >= from - TIME_SLACK_SECONDS && timeSeconds <= to + TIME_SLACK_SECONDS);
