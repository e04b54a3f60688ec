/**
 * Where labels stand on the stage: pure arithmetic on pixels (x to the right, y down), so that it can be tested alone.
 *
 * A label has one place for the whole movement, so that it stands still while time runs: it is the best for all moments
 * together. It wants to stand beside its hand, on the outer side; it never covers a marked hand or another label and
 * never leaves the stage, if that can be had at all; it keeps off hands, feet, heads and the spine, and its leader off
 * the other marked hands. The answer depends on nothing but the input, so that a moment looks the same however it was
 * reached.
 */

/** A round place: a hand that a label belongs to or keeps off, or a head. */
export interface Round {
  x: number;
  y: number;
  radius: number;
}

export interface LabelBox {
  /** Size, pixels. */
  width: number;
  height: number;
  /** Answer: upper left corner. */
  left: number;
  top: number;
  /** Answer: whether it stands free of marked hands and labels and inside the stage. */
  isFree: boolean;
}

/** What is where at one moment. */
export interface LayoutMoment {
  /** The marked hands, in the order of the labels. */
  readonly anchors: readonly Round[];
  /** What is better not covered. */
  readonly soft: readonly Round[];
  /** The spine: no leader may seem to lead to it. */
  readonly spine: readonly Round[];
  /** How much the moment counts; below 1, it does not forbid a place either. */
  weight: number;
}

export interface Stage {
  width: number;
  height: number;
}

/** Between a label and what it keeps off, pixels. */
export const GAP = 8;
/** Between a label and the stage's edge, pixels. */
export const EDGE = 8;
/** Length that a leader line would rather have, pixels: close, with the line still to be seen. */
const LEADER = 26;
/** A label on the inner side counts as this much farther away, pixels. */
const INNER_SIDE_COST = 250;
/** Covering a hand, a foot, a head, an arrow or the spine is not forbidden, but costs this much, pixels. */
const COVER_COST = 400;
/** So does covering a marked hand where nothing else is left, ... */
const COVER_MARK_COST = 4000;
/** ... and a leader across another marked hand, across the spine, or across something else. */
const CROSS_MARK_COST = 600;
const CROSS_SPINE_COST = 800;
const CROSS_COST = 60;

/** Reaching into something so far covers it, pixels. */
const DEEP = 24;

const xs = new Float64Array(24);
const ys = new Float64Array(48);

const touchesRound = (round: Round, label: LabelBox, left: number, top: number): boolean => {
  const x = Math.max(left - round.x, 0, round.x - left - label.width);
  const y = Math.max(top - round.y, 0, round.y - top - label.height);
  const least = round.radius + GAP - 1e-6;
  return x * x + y * y < least * least;
};

/** How far a label reaches into a round place, 0 not at all to 1 for {@link DEEP} pixels or more: a touch is no cover. */
const coverShare = (round: Round, label: LabelBox, left: number, top: number): number => {
  const x = Math.max(left - round.x, 0, round.x - left - label.width);
  const y = Math.max(top - round.y, 0, round.y - top - label.height);
  return clamp((round.radius + GAP - Math.sqrt(x * x + y * y)) / DEEP, 0, 1);
};

const touchesLabel = (other: LabelBox, label: LabelBox, left: number, top: number): boolean =>
  left < other.left + other.width + GAP - 1e-6 && other.left < left + label.width + GAP - 1e-6 &&
  top < other.top + other.height + GAP - 1e-6 && other.top < top + label.height + GAP - 1e-6;

const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, Math.max(from, to)));

/** Whether a line from the middle of `from` to a point passes through a round place. */
const crosses = (from: Round, toX: number, toY: number, round: Round): boolean => {
  const x = toX - from.x, y = toY - from.y;
  const long = x * x + y * y;
  const share = long > 0 ? clamp(((round.x - from.x) * x + (round.y - from.y) * y) / long, 0, 1) : 0;
  const awayX = from.x + share * x - round.x, awayY = from.y + share * y - round.y;
  return awayX * awayX + awayY * awayY < (0.85 * round.radius) ** 2;
};

const isForbidding = (moment: LayoutMoment): boolean => moment.weight >= 1;

/** The round place that holds a hand at every moment that forbids, or at all of them where none does. */
const sweep: Round[] = [];
const sweepHands = (count: number, moments: readonly LayoutMoment[]): void => {
  while (sweep.length < count) sweep.push({ x: 0, y: 0, radius: 0 });
  const all = !moments.some(isForbidding);
  for (let i = 0; i < count; i += 1) {
    let west = Infinity, east = -Infinity, north = Infinity, south = -Infinity, radius = 0;
    for (const moment of moments) {
      const anchor = moment.anchors[i];
      if (anchor === undefined || !(all || isForbidding(moment))) continue;
      west = Math.min(west, anchor.x);
      east = Math.max(east, anchor.x);
      north = Math.min(north, anchor.y);
      south = Math.max(south, anchor.y);
      radius = Math.max(radius, anchor.radius);
    }
    const round = sweep[i];
    if (round === undefined) continue;
    round.x = (west + east) / 2;
    round.y = (north + south) / 2;
    round.radius = radius + Math.hypot(east - west, south - north) / 2;
  }
};

const places = { columns: 0, rows: 0 };
const addX = (left: number, label: LabelBox, stage: Stage): void => {
  if (places.columns < xs.length) xs[places.columns++] = clamp(left, EDGE, stage.width - EDGE - label.width);
};
const addY = (top: number, label: LabelBox, stage: Stage): void => {
  if (places.rows < ys.length) ys[places.rows++] = clamp(top, EDGE, stage.height - EDGE - label.height);
};

/** Fills xs and ys with places worth trying for a label: beside, above and below everything, and along the edges. */
const collectPlaces = (labels: readonly LabelBox[], index: number, label: LabelBox, stage: Stage): void => {
  places.columns = 0;
  places.rows = 0;
  const own = sweep[index];
  if (own === undefined) return;
  const { x, y, radius } = own;
  addX(x + radius + LEADER, label, stage);
  addX(x - radius - LEADER - label.width, label, stage);
  addX(x - label.width / 2, label, stage);
  addX(EDGE, label, stage);
  addX(stage.width, label, stage);
  addY(y - label.height / 2, label, stage);
  addY(y - radius - label.height, label, stage);
  addY(y + radius, label, stage);
  addY(EDGE, label, stage);
  addY(stage.height, label, stage);
  for (let i = 0; i < labels.length; i += 1) {
    const hand = sweep[i];
    const other = labels[i];
    if (hand === undefined || other === undefined) continue;
    addY(hand.y - hand.radius - GAP - label.height, label, stage);
    addY(hand.y + hand.radius + GAP, label, stage);
    addX(hand.x - hand.radius - GAP - label.width, label, stage);
    addX(hand.x + hand.radius + GAP, label, stage);
    if (i >= index) continue;
    addY(other.top - GAP - label.height, label, stage);
    addY(other.top + other.height + GAP, label, stage);
    addX(other.left - GAP - label.width, label, stage);
    addX(other.left + other.width + GAP, label, stage);
  }
};

/** What a place costs at a moment: the leader's length, and more on the inner side, over or across something. */
const costAt = (label: LabelBox, index: number, left: number, top: number, isLeftSide: boolean, { anchors, soft, spine }: LayoutMoment): number => {
  const own = anchors[index];
  if (own === undefined) return 0;
  const toX = clamp(own.x, left, left + label.width);
  const toY = clamp(own.y, top, top + label.height);
  const leader = Math.sqrt((own.x - toX) ** 2 + (own.y - toY) ** 2) - own.radius;
  const middle = left + label.width / 2;
  let cost = Math.abs(leader - LEADER) + 0.25 * Math.abs(top + label.height / 2 - own.y);
  if (isLeftSide ? middle > own.x : middle < own.x) cost += INNER_SIDE_COST;
  for (let i = 0; i < anchors.length; i += 1) {
    const anchor = anchors[i];
    if (anchor === undefined) continue;
    if (touchesRound(anchor, label, left, top)) cost += COVER_MARK_COST;
    if (i !== index && crosses(own, toX, toY, anchor)) cost += CROSS_MARK_COST;
  }
  let isOverSpine = false;
  for (let i = 0; i < spine.length; i += 1) {
    const round = spine[i];
    if (round === undefined) continue;
    cost += COVER_COST * coverShare(round, label, left, top);
    isOverSpine ||= crosses(own, toX, toY, round);
  }
  if (isOverSpine) cost += CROSS_SPINE_COST;
  for (let i = 0; i < soft.length; i += 1) {
    const round = soft[i];
    if (round === undefined || !(round.radius > 0)) continue;
    const cover = coverShare(round, label, left, top);
    if (cover > 0) cost += COVER_COST * cover;
    // What lies within the own mark is where the leader begins.
    else if ((round.x - own.x) ** 2 + (round.y - own.y) ** 2 > own.radius * own.radius && crosses(own, toX, toY, round)) cost += CROSS_COST;
  }
  return cost;
};

const isFreeAt = (labels: readonly LabelBox[], index: number, left: number, top: number, moments: readonly LayoutMoment[]): boolean => {
  const label = labels[index];
  if (label === undefined) return false;
  for (let i = 0; i < index; i += 1) {
    const other = labels[i];
    if (other !== undefined && touchesLabel(other, label, left, top)) return false;
  }
  for (let m = 0; m < moments.length; m += 1) {
    const moment = moments[m];
    if (moment === undefined || !isForbidding(moment)) continue;
    for (let i = 0; i < moment.anchors.length; i += 1) {
      const anchor = moment.anchors[i];
      if (anchor !== undefined && touchesRound(anchor, label, left, top)) return false;
    }
  }
  return true;
};

/** Whether a label stands to the left of its hand: the hands on the left half of all hands do. */
const isOnLeft = (count: number, index: number): boolean => {
  const own = sweep[index];
  if (own === undefined) return false;
  let further = 0;
  for (let i = 0; i < count; i += 1) {
    const other = sweep[i];
    if (other !== undefined && i !== index && (other.x < own.x || (other.x === own.x && i < index))) further += 1;
  }
  return 2 * further < count - (count === 1 ? 1 : 0);
};

/** A place that is not free is taken only where none is. */
const NOT_FREE_COST = 1e6;

/** Gives every label its place (`left`, `top`, `isFree`) for all moments. Writes into the labels; allocates nothing that stays. */
export const layOutLabels = (labels: readonly LabelBox[], moments: readonly LayoutMoment[], stage: Stage): void => {
  sweepHands(labels.length, moments);
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index];
    if (label === undefined) continue;
    collectPlaces(labels, index, label, stage);
    const isLeftSide = isOnLeft(labels.length, index);
    let best = Infinity;
    for (let column = 0; column < places.columns; column += 1) {
      for (let row = 0; row < places.rows; row += 1) {
        const x = xs[column] ?? 0;
        const y = ys[row] ?? 0;
        // Once a free place is known, only free ones count.
        let cost = isFreeAt(labels, index, x, y, moments) ? 0 : NOT_FREE_COST;
        for (let m = 0; m < moments.length && cost < best; m += 1) {
          const moment = moments[m];
          if (moment !== undefined) cost += moment.weight * costAt(label, index, x, y, isLeftSide, moment);
        }
        if (cost >= best) continue;
        best = cost;
        label.left = x;
        label.top = y;
      }
    }
    label.isFree = best < NOT_FREE_COST;
  }
};
