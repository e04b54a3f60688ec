/** Labels, round places and leader lines on the stage, pixels (x to the right, y down): what touches, covers and crosses what. */

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

/** Between a label and what it keeps off, pixels. */
export const GAP = 8;
/** Reaching into something so far covers it, pixels. */
const DEEP = 24;

export const touchesRound = (round: Round, label: LabelBox, left: number, top: number, gap = GAP): boolean => {
  const x = Math.max(left - round.x, 0, round.x - left - label.width);
  const y = Math.max(top - round.y, 0, round.y - top - label.height);
  const least = round.radius + gap - 1e-6;
  return x * x + y * y < least * least;
};

/** How far a label reaches into a round place, 0 not at all to 1 for {@link DEEP} pixels or more: a touch is no cover. */
export const coverShare = (round: Round, label: LabelBox, left: number, top: number): number => {
  const x = Math.max(left - round.x, 0, round.x - left - label.width);
  const y = Math.max(top - round.y, 0, round.y - top - label.height);
  return clamp((round.radius + GAP - Math.sqrt(x * x + y * y)) / DEEP, 0, 1);
};

export const touchesLabel = (other: LabelBox, label: LabelBox, left: number, top: number): boolean =>
  left < other.left + other.width + GAP - 1e-6 && other.left < left + label.width + GAP - 1e-6 &&
  top < other.top + other.height + GAP - 1e-6 && other.top < top + label.height + GAP - 1e-6;

export const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, Math.max(from, to)));

/** Whether a line from the middle of `from` to a point passes through a round place. */
export const crosses = (from: Round, toX: number, toY: number, round: Round): boolean => {
  const x = toX - from.x, y = toY - from.y;
  const long = x * x + y * y;
  const share = long > 0 ? clamp(((round.x - from.x) * x + (round.y - from.y) * y) / long, 0, 1) : 0;
  const awayX = from.x + share * x - round.x, awayY = from.y + share * y - round.y;
  return awayX * awayX + awayY * awayY < (0.85 * round.radius) ** 2;
};

const ends = { x: 0, y: 0 };

/** Shares of a label's width and height at which its leader may begin, where the nearest point's leader would run across something. */
const ALONG = [0, 0.15, 0.5, 0.85, 1] as const;

/**
 * The point of a label at which its leader begins: the nearest to what it leads to, or where that leader would run across
 * another round place, the nearest from which it does not. Written anew by each call.
 */
export const leaderStart = (from: Round, label: LabelBox, left: number, avoided: readonly Round[], own: number): Readonly<{ x: number; y: number }> => {
  const isClear = (x: number, y: number): boolean => {
    for (let i = 0; i < avoided.length; i += 1) {
      const round = avoided[i];
      if (i !== own && round !== undefined && round.radius > 0 && crosses(from, x, y, round)) return false;
    }
    return true;
  };
  ends.x = clamp(from.x, left, left + label.width);
  ends.y = clamp(from.y, label.top, label.top + label.height);
  if (isClear(ends.x, ends.y)) return ends;
  let least = Infinity;
  for (const across of ALONG) for (const down of ALONG) {
    const x = left + across * label.width, y = label.top + down * label.height;
    const far = Math.hypot(x - from.x, y - from.y);
    // On the label's edge alone.
    if ((across > 0 && across < 1 && down > 0 && down < 1) || far >= least || !isClear(x, y)) continue;
    least = far;
    ends.x = x;
    ends.y = y;
  }
  return ends;
};

/** On which side of a line from a to b a point lies: below 0, 0 or above. */
export const sideOf = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

export const doLinesCross = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean =>
  sideOf(ax, ay, bx, by, cx, cy) * sideOf(ax, ay, bx, by, dx, dy) < 0 && sideOf(cx, cy, dx, dy, ax, ay) * sideOf(cx, cy, dx, dy, bx, by) < 0;

/** Whether the leaders of two labels cross, from the middle of each hand to the nearest point of its label. */
export const doLeadersCross = (hand: Round, label: LabelBox, otherHand: Round, other: LabelBox): boolean =>
  doLinesCross(
    hand.x, hand.y, clamp(hand.x, label.left, label.left + label.width), clamp(hand.y, label.top, label.top + label.height),
    otherHand.x, otherHand.y, clamp(otherHand.x, other.left, other.left + other.width), clamp(otherHand.y, other.top, other.top + other.height),
  );
