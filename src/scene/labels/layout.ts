/**
 * Where labels stand on the stage: pure arithmetic on pixels (x to the right, y down), so that it can be tested alone.
 *
 * A label has one place for the whole movement, so that it stands still while time runs: it is the best for all moments
 * together. It wants to stand beside its hand, on the outer side; it never covers a marked hand or another label and
 * never leaves the stage, if that can be had at all; it keeps off hands, feet, heads and the spine, and its leader off
 * the other marked hands. The answer depends on nothing but the input, so that a moment looks the same however it was
 * reached.
 */

import { clamp, coverShare, crosses, doLinesCross, GAP, touchesLabel, touchesRound, type LabelBox, type Round } from './layout-geometry.ts';

/** What is where at one moment. */
export interface LayoutMoment {
  /** The marked hands, in the order of the labels. */
  readonly anchors: readonly Round[];
  /** What is better not covered. */
  readonly soft: readonly Round[];
  /** Spine, chest, belly, neck and face: no leader may seem to lead there. */
  readonly offLimits: readonly Round[];
  /** How much the moment counts; below 1, it does not forbid a place either. */
  weight: number;
}

export interface Stage {
  width: number;
  height: number;
  /** Height along the upper edge that the view's name takes, pixels. */
  nameHeight?: number;
  /** A small view beside others: a label for which it has no room shrinks to its letter. */
  isOneOfMany?: boolean;
}

/** Between a label and the stage's edge, pixels. */
export const EDGE = 8;
/** Length that a leader line would rather have, pixels: close, with the line still to be seen. */
const LEADER = 26;
/** A long leader leads over much: what each pixel of it counts. */
const LEADER_COST = 2;
/** A label on the inner side counts as this much farther away, pixels. */
const INNER_SIDE_COST = 250;
/** Covering a hand, a foot, a head, an arrow or the spine is not forbidden, but costs this much, pixels. */
const COVER_COST = 400;
/** So does covering a marked hand where nothing else is left, ... */
const COVER_MARK_COST = 4000;
/** ... and a leader across another marked hand, across spine, chest, belly, neck or face, or across something else. */
const CROSS_MARK_COST = 600;
/** Close beside another marked hand, nearer than so many pixels, a label would be taken for that hand's. */
const OTHER_MARK_GAP = 30;
const BESIDE_OTHER_MARK_COST = 300;
const CROSS_OFF_LIMITS_COST = 800;
const CROSS_COST = 150;
/** Where a label may shrink to its letter, what it or its leader lies over counts so many times: better far away than not at all. */
const ONE_OF_MANY = 4;
let strictness = 1;
/** A leader across another leader leads the eye to the wrong hand. */
const CROSS_LEADER_COST = 3000;

const xs = new Float64Array(24);
const ys = new Float64Array(48);

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
  if (places.rows < ys.length) ys[places.rows++] = clamp(top, EDGE + (stage.nameHeight ?? 0), stage.height - EDGE - label.height);
};

/** Which labels have their place already. */
const isPlaced: boolean[] = [];

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
    if (i === index || isPlaced[i] !== true) continue;
    addY(other.top - GAP - label.height, label, stage);
    addY(other.top + other.height + GAP, label, stage);
    addX(other.left - GAP - label.width, label, stage);
    addX(other.left + other.width + GAP, label, stage);
  }
};

/** What a place costs at a moment: the leader's length, and more on the inner side, over or across something. */
const costAt = (label: LabelBox, index: number, left: number, top: number, isLeftSide: boolean, { anchors, soft, offLimits }: LayoutMoment): number => {
  const own = anchors[index];
  if (own === undefined) return 0;
  const toX = clamp(own.x, left, left + label.width);
  const toY = clamp(own.y, top, top + label.height);
  const leader = Math.sqrt((own.x - toX) ** 2 + (own.y - toY) ** 2) - own.radius;
  const middle = left + label.width / 2;
  let cost = LEADER_COST * Math.abs(leader - LEADER) + 0.25 * Math.abs(top + label.height / 2 - own.y);
  if (isLeftSide ? middle > own.x : middle < own.x) cost += INNER_SIDE_COST;
  for (let i = 0; i < anchors.length; i += 1) {
    const anchor = anchors[i];
    if (anchor === undefined) continue;
    if (touchesRound(anchor, label, left, top)) cost += COVER_MARK_COST;
    else if (i !== index && touchesRound(anchor, label, left, top, OTHER_MARK_GAP)) cost += BESIDE_OTHER_MARK_COST;
    if (i !== index && crosses(own, toX, toY, anchor)) cost += CROSS_MARK_COST;
  }
  let isOffLimits = false;
  for (let i = 0; i < offLimits.length; i += 1) {
    const round = offLimits[i];
    if (round === undefined) continue;
    cost += strictness * COVER_COST * coverShare(round, label, left, top);
    // A hand that lies on the ribs has a leader that begins there.
    isOffLimits ||= (round.x - own.x) ** 2 + (round.y - own.y) ** 2 > round.radius * round.radius && crosses(own, toX, toY, round);
  }
  if (isOffLimits) cost += strictness * CROSS_OFF_LIMITS_COST;
  for (let i = 0; i < soft.length; i += 1) {
    const round = soft[i];
    if (round === undefined || !(round.radius > 0)) continue;
    const cover = coverShare(round, label, left, top);
    if (cover > 0) cost += strictness * COVER_COST * cover;
    // What lies within the own mark is where the leader begins.
    else if ((round.x - own.x) ** 2 + (round.y - own.y) ** 2 > own.radius * own.radius && crosses(own, toX, toY, round)) cost += strictness * CROSS_COST;
  }
  return cost;
};

const isFreeAt = (labels: readonly LabelBox[], index: number, left: number, top: number, moments: readonly LayoutMoment[]): boolean => {
  const label = labels[index];
  if (label === undefined) return false;
  for (let i = 0; i < labels.length; i += 1) {
    const other = labels[i];
    if (i !== index && isPlaced[i] === true && other !== undefined && touchesLabel(other, label, left, top)) return false;
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

/** What the leader of a label at a place costs at a moment, across those of the labels that have their places. */
const crossCost = (labels: readonly LabelBox[], index: number, left: number, top: number, { anchors }: LayoutMoment): number => {
  const label = labels[index], own = anchors[index];
  if (label === undefined || own === undefined) return 0;
  const toX = clamp(own.x, left, left + label.width), toY = clamp(own.y, top, top + label.height);
  let cost = 0;
  for (let i = 0; i < labels.length; i += 1) {
    const other = labels[i], hand = anchors[i];
    if (i === index || isPlaced[i] !== true || other === undefined || hand === undefined) continue;
    const otherX = clamp(hand.x, other.left, other.left + other.width), otherY = clamp(hand.y, other.top, other.top + other.height);
    if (doLinesCross(own.x, own.y, toX, toY, hand.x, hand.y, otherX, otherY)) cost += CROSS_LEADER_COST;
  }
  return cost;
};

/** Gives one label the place that is best beside those that have theirs; its cost. */
const placeLabel = (labels: readonly LabelBox[], index: number, moments: readonly LayoutMoment[], stage: Stage): number => {
  const label = labels[index];
  if (label === undefined) return 0;
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
        if (moment !== undefined) cost += moment.weight * (costAt(label, index, x, y, isLeftSide, moment) + crossCost(labels, index, x, y, moment));
      }
      if (cost >= best) continue;
      best = cost;
      label.left = x;
      label.top = y;
    }
  }
  label.isFree = best < NOT_FREE_COST;
  isPlaced[index] = true;
  return best;
};

/** Places all labels one after another, the one called `first` before the others; what all cost together. */
const placeAll = (labels: readonly LabelBox[], first: number, moments: readonly LayoutMoment[], stage: Stage): number => {
  for (let i = 0; i < labels.length; i += 1) isPlaced[i] = false;
  let cost = placeLabel(labels, first, moments, stage);
  for (let i = 0; i < labels.length; i += 1) if (i !== first) cost += placeLabel(labels, i, moments, stage);
  return cost;
};

const hasCrossing = (labels: readonly LabelBox[], moments: readonly LayoutMoment[]): boolean => {
  for (let m = 0; m < moments.length; m += 1) {
    const moment = moments[m];
    for (let i = 0; i < labels.length && moment !== undefined && isForbidding(moment); i += 1) {
      const label = labels[i];
      if (label !== undefined && crossCost(labels, i, label.left, label.top, moment) > 0) return true;
    }
  }
  return false;
};

/**
 * Gives every label its place (`left`, `top`, `isFree`) for all moments. The first label chooses first; where leaders
 * then cross, each of the others may, and the cheapest of all is taken. Writes into the labels; allocates nothing that stays.
 */
export const layOutLabels = (labels: readonly LabelBox[], moments: readonly LayoutMoment[], stage: Stage): void => {
  strictness = stage.isOneOfMany === true ? ONE_OF_MANY : 1;
  sweepHands(labels.length, moments);
  let best = placeAll(labels, 0, moments, stage);
  if (!hasCrossing(labels, moments)) return;
  let bestFirst = 0;
  for (let first = 1; first < labels.length; first += 1) {
    const cost = placeAll(labels, first, moments, stage);
    if (cost >= best) continue;
    best = cost;
    bestFirst = first;
  }
  if (bestFirst !== labels.length - 1) placeAll(labels, bestFirst, moments, stage);
};
