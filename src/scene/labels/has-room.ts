import { clamp, coverShare, crosses, doLinesCross, type LabelBox, type Round } from './layout-geometry.ts';
import { EDGE, type LayoutMoment, type Stage } from './layout.ts';

/** A label may lie over so much of hands, heads, arms, feet, trunks, arrows and the spine together: half the tip of one. */
const MOST_COVER = 0.5;

const coverOf = (label: LabelBox, rounds: readonly Round[]): number => {
  let cover = 0;
  for (let i = 0; i < rounds.length; i += 1) {
    const round = rounds[i];
    if (round !== undefined && round.radius > 0) cover += coverShare(round, label, label.left, label.top);
  }
  return cover;
};

/** Whether a leader from `own` to its label runs across one of the rounds that it does not begin in, or not so near as `gap` pixels to. */
const leadsAcross = (own: Round, { left, top, width, height }: LabelBox, rounds: readonly Round[], gap = 0): boolean => {
  const toX = clamp(own.x, left, left + width), toY = clamp(own.y, top, top + height);
  for (let i = 0; i < rounds.length; i += 1) {
    const round = rounds[i];
    if (round === undefined || (round.x - own.x) ** 2 + (round.y - own.y) ** 2 <= (round.radius + gap) ** 2) continue;
    if (crosses(own, toX, toY, round)) return true;
  }
  return false;
};

/** Whether a leader from `own` to its label runs under another label, across one of that one's diagonals. */
const leadsUnder = (own: Round, { left, top, width, height }: LabelBox, other: LabelBox): boolean => {
  const toX = clamp(own.x, left, left + width), toY = clamp(own.y, top, top + height);
  const right = other.left + other.width, bottom = other.top + other.height;
  return doLinesCross(own.x, own.y, toX, toY, other.left, other.top, right, bottom) || doLinesCross(own.x, own.y, toX, toY, other.left, bottom, right, other.top);
};

/**
 * Whether a small picture has room for a label at the place it was given: inside, free of marked hands and other labels,
 * beside the bodies, and its leader across no other label, hand, arm, foot or arrow, no trunk and no face, at every moment that counts. Where not,
 * the letter at the hand has to do.
 */
export const hasRoom = (labels: readonly LabelBox[], index: number, moments: readonly LayoutMoment[], stage: Stage): boolean => {
  const label = labels[index];
  if (label === undefined || !label.isFree || label.left + label.width > stage.width - EDGE + 1e-6 || label.top + label.height > stage.height - EDGE + 1e-6) return false;
  for (let m = 0; m < moments.length; m += 1) {
    const moment = moments[m], own = moment?.anchors[index];
    if (moment === undefined || own === undefined || moment.weight < 1) continue;
    if (coverOf(label, moment.soft) + coverOf(label, moment.offLimits) > MOST_COVER) return false;
    if (leadsAcross(own, label, moment.anchors) || leadsAcross(own, label, moment.offLimits)) return false;
    for (let i = 0; i < labels.length; i += 1) {
      const other = labels[i];
      if (i !== index && other !== undefined && leadsUnder(own, label, other)) return false;
    }
    // The own arm and arrow lie at the mark.
    if (leadsAcross(own, label, moment.soft, own.radius)) return false;
  }
  return true;
};
