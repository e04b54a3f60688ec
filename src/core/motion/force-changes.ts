import { minimumJerk } from '../math/ease.ts';
import type { Track } from './track.ts';

/** Levels at which the word for a force changes; see `forceLevelName`. */
export const LEVELS_BETWEEN_WORDS = [0.5, 1.5] as const;

/** Share of a minimum-jerk way at which it has come to a share of its height: by halving, to a millionth. */
const shareAtHeight = (height: number): number => {
  let [from, to] = [0, 1];
  for (let i = 0; i < 20; i += 1) {
    const middle = (from + to) / 2;
    if (minimumJerk(middle) < height) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
};

/** When a level begins to rise or to fall, and when it comes to another word; seconds, rising. */
export const forceChanges = ({ times, values }: Track): Float64Array => {
  const changes: number[] = [];
  let way = 0;
  for (let key = 0; key + 1 < times.length; key += 1) {
    const from = values[key]![0]!, to = values[key + 1]![0]!;
    const next = Math.sign(to - from);
    if (next !== 0 && next !== way) changes.push(times[key]!);
    way = next;
    for (const level of LEVELS_BETWEEN_WORDS) {
      const height = (level - from) / (to - from);
      if (height > 0 && height < 1) changes.push(times[key]! + (times[key + 1]! - times[key]!) * shareAtHeight(height));
    }
  }
  return Float64Array.from(changes).sort();
};
