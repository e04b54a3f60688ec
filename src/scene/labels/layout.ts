/**
 * Where labels stand on the stage: pure arithmetic on pixels (x to the right, y down), so that it can be tested alone.
 *
 * A label wants to stand beside its hand, on the outer side; it never covers a hand or another label and never leaves
 * the stage, if that can be had at all. The answer depends on nothing but the input, so that a moment looks the same
 * however it was reached.
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
  /** The hand that it tells about. */
  readonly anchor: Round;
  /** Answer: upper left corner. */
  left: number;
  top: number;
  /** Answer: whether it stands free of hands and labels and inside the stage. */
  isFree: boolean;
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
const INNER_SIDE_COST = 90;
/** Covering a head or an arrow is not forbidden, but costs this much, pixels. */
const COVER_COST = 400;

const xs = new Float64Array(24);
const ys = new Float64Array(48);

const distanceToBox = (x: number, y: number, left: number, top: number, width: number, height: number): number =>
  Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));

const touchesRound = (round: Round, label: LabelBox, left: number, top: number): boolean =>
  distanceToBox(round.x, round.y, left, top, label.width, label.height) < round.radius + GAP - 1e-6;

const touchesLabel = (other: LabelBox, label: LabelBox, left: number, top: number): boolean =>
  left < other.left + other.width + GAP - 1e-6 && other.left < left + label.width + GAP - 1e-6 &&
  top < other.top + other.height + GAP - 1e-6 && other.top < top + label.height + GAP - 1e-6;

const isFreeAt = (labels: readonly LabelBox[], index: number, left: number, top: number): boolean => {
  const label = labels[index];
  if (label === undefined) return false;
  for (let i = 0; i < labels.length; i += 1) {
    const other = labels[i];
    if (other === undefined) continue;
    if (touchesRound(other.anchor, label, left, top)) return false;
    if (i < index && touchesLabel(other, label, left, top)) return false;
  }
  return true;
};

const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, Math.max(from, to)));

/** Fills xs and ys with places worth trying for a label: beside, above and below everything, and along the edges. */
const collectPlaces = (labels: readonly LabelBox[], index: number, label: LabelBox, stage: Stage): { columns: number; rows: number } => {
  const maxLeft = stage.width - EDGE - label.width;
  const maxTop = stage.height - EDGE - label.height;
  const { x, y } = label.anchor;
  places.columns = 0;
  places.rows = 0;
  const addX = (left: number): void => {
    if (places.columns < xs.length) xs[places.columns++] = clamp(left, EDGE, maxLeft);
  };
  const addY = (top: number): void => {
    if (places.rows < ys.length) ys[places.rows++] = clamp(top, EDGE, maxTop);
  };
  addX(x + label.anchor.radius + LEADER);
  addX(x - label.anchor.radius - LEADER - label.width);
  addX(x - label.width / 2);
  addX(EDGE);
  addX(maxLeft);
  addY(y - label.height / 2);
  addY(EDGE);
  addY(maxTop);
  for (let i = 0; i < labels.length; i += 1) {
    const other = labels[i];
    if (other === undefined) continue;
    addY(other.anchor.y - other.anchor.radius - GAP - label.height);
    addY(other.anchor.y + other.anchor.radius + GAP);
    addX(other.anchor.x - other.anchor.radius - GAP - label.width);
    addX(other.anchor.x + other.anchor.radius + GAP);
    if (i >= index) continue;
    addY(other.top - GAP - label.height);
    addY(other.top + other.height + GAP);
    addX(other.left - GAP - label.width);
    addX(other.left + other.width + GAP);
  }
  return places;
};
const places = { columns: 0, rows: 0 };

/** What a place costs: the leader's length, and more on the inner side, or over a head or an arrow. */
const costAt = (label: LabelBox, left: number, top: number, isLeftSide: boolean, soft: readonly Round[]): number => {
  const { x, y, radius } = label.anchor;
  const leader = distanceToBox(x, y, left, top, label.width, label.height) - radius;
  const middle = left + label.width / 2;
  let cost = Math.abs(leader - LEADER) + 0.25 * Math.abs(top + label.height / 2 - y);
  if (isLeftSide ? middle > x : middle < x) cost += INNER_SIDE_COST;
  for (let i = 0; i < soft.length; i += 1) {
    const round = soft[i];
    if (round !== undefined && round.radius > 0 && touchesRound(round, label, left, top)) cost += COVER_COST;
  }
  return cost;
};

/** Whether a label stands to the left of its hand: the hands on the left half of all hands do. */
const isOnLeft = (labels: readonly LabelBox[], index: number): boolean => {
  const own = labels[index];
  if (own === undefined) return false;
  let further = 0;
  for (let i = 0; i < labels.length; i += 1) {
    const other = labels[i];
    if (other !== undefined && i !== index && (other.anchor.x < own.anchor.x || (other.anchor.x === own.anchor.x && i < index))) further += 1;
  }
  return 2 * further < labels.length - (labels.length === 1 ? 1 : 0);
};

/** Gives every label its place (`left`, `top`, `isFree`). Writes into the labels; allocates nothing that stays. */
export const layOutLabels = (labels: readonly LabelBox[], soft: readonly Round[], stage: Stage): void => {
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index];
    if (label === undefined) continue;
    const { columns, rows } = collectPlaces(labels, index, label, stage);
    const isLeftSide = isOnLeft(labels, index);
    let best = Infinity;
    let left = clamp(label.anchor.x, EDGE, stage.width - EDGE - label.width);
    let top = clamp(label.anchor.y, EDGE, stage.height - EDGE - label.height);
    for (let column = 0; column < columns; column += 1) {
      for (let row = 0; row < rows; row += 1) {
        const x = xs[column] ?? 0;
        const y = ys[row] ?? 0;
        const cost = costAt(label, x, y, isLeftSide, soft);
        if (cost >= best || !isFreeAt(labels, index, x, y)) continue;
        best = cost;
        left = x;
        top = y;
      }
    }
    label.left = left;
    label.top = top;
    label.isFree = best < Infinity;
  }
};
