import type { FigureName } from '../frame/frame.ts';
import { minimumJerk } from '../math/ease.ts';

/**
 * When eyes blink, and how far the lids are closed: a fixed sequence, the same at every showing. Gaps are spread by the
 * golden ratio, which never falls into a beat; people at ease blink 10 to 20 times a minute (Bentivoglio 1997).
 */

const SHORTEST_GAP_SECONDS = 3;
const LONGEST_GAP_SECONDS = 6;
/** What is left of the golden ratio after its whole part. */
const GOLDEN_SHARE = (Math.sqrt(5) - 1) / 2;

/** A calm blink, seconds: the lids fall fast, rest closed for a frame, and rise slower (Espinosa 2018: about 0.1 and 0.2). */
const CLOSING_SECONDS = 0.1;
const CLOSED_SECONDS = 0.04;
const OPENING_SECONDS = 0.2;
export const BLINK_SECONDS = CLOSING_SECONDS + CLOSED_SECONDS + OPENING_SECONDS;

/** Where each figure's sequence begins: seconds before the start, and a share of the golden sequence. */
const BEGINNING = { person: { seconds: -6.2, share: 0.4 }, helper: { seconds: -1.2, share: 0 } } as const;

/** A blink comes with a glance; none of the sequence's is nearer to it than this, seconds. */
const NEAREST_SECONDS = 2;
/** Two people who blink within this look as one: the second then comes this long before or after, seconds. */
const IN_STEP_SECONDS = 0.8;

/** The time itself, or the one nearest to it that is not in step with the others. */
const outOfStep = (time: number, others: ArrayLike<number>): number => {
  const near = Array.from(others).find((one) => Math.abs(one - time) < IN_STEP_SECONDS);
  return near === undefined ? time : near + (time < near ? -IN_STEP_SECONDS : IN_STEP_SECONDS);
};

/** A blink that would hide the eyes at a moment at which they are to be open comes so long after it instead, seconds. */
const AFTER_OPEN_SECONDS = 0.05;

/** The time itself, or one soon after it at which a blink covers none of the moments. */
const clearOf = (time: number, moments: readonly number[]): number => {
  const hidden = moments.find((moment) => moment >= time && moment <= time + BLINK_SECONDS);
  return hidden === undefined ? time : hidden + AFTER_OPEN_SECONDS;
};

/**
 * Beginnings of a figure's blinks from 0 to an end, seconds, rising: one with each glance, between them the golden
 * sequence, out of step with the other figure's blinks; the eyes are open at the moments of `openAt`.
 */
export const blinkTimes = (figure: FigureName, given: { readonly glances: readonly number[]; readonly others?: ArrayLike<number>; readonly openAt?: readonly number[]; readonly endSeconds: number }): Float64Array => {
  const { glances, others = [], openAt = [], endSeconds } = given;
  const times = [...glances];
  let time: number = BEGINNING[figure].seconds;
  for (let k = 1; time < endSeconds; k += 1) {
    const golden = (BEGINNING[figure].share + k * GOLDEN_SHARE) % 1;
    time += SHORTEST_GAP_SECONDS + (LONGEST_GAP_SECONDS - SHORTEST_GAP_SECONDS) * golden;
    const put = clearOf(outOfStep(time, others), openAt);
    if (put >= 0 && glances.every((glance) => Math.abs(glance - put) > NEAREST_SECONDS)) times.push(put);
  }
  return Float64Array.from(times).sort();
};

/** How far the lids are closed, 0 open to 1 closed, so long after a blink began. */
const closureIn = (sinceSeconds: number): number =>
  sinceSeconds < CLOSING_SECONDS
    ? minimumJerk(sinceSeconds / CLOSING_SECONDS)
    : 1 - minimumJerk((sinceSeconds - CLOSING_SECONDS - CLOSED_SECONDS) / OPENING_SECONDS);

/** How far the lids are closed at a time, 0 open to 1 closed. */
export const closureAt = (times: Float64Array, timeSeconds: number): number => {
  let blink = -1;
  while (blink + 1 < times.length && times[blink + 1]! <= timeSeconds) blink += 1;
  const since = blink < 0 ? BLINK_SECONDS : timeSeconds - times[blink]!;
  return since < BLINK_SECONDS ? closureIn(since) : 0;
};
