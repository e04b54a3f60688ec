/**
 * Where a mark's letter stands on the picture: pure arithmetic in metres on the picture's plane, right and up from the
 * mark's middle, so that it can be tested alone. It stands on the own forearm, right behind what touches, as a band round the
 * wrist would; where that is hidden or in the way, at the mark's rim, with a stem to its own hand. Never nearer to another marked hand.
 */

/** Directions that are tried, from straight up, and how far out, metres: on the rim, or a step beyond. */
const DIRECTIONS = 16;
const STEPS_METRES = [0, 0.022, 0.045, 0.075];
/** Between the letter and what it keeps off, metres. */
const GAP_METRES = 0.006;
/** What it costs to stand at the rim at all, farther out, and on the far side from the label, metres of cover. */
const RIM_COST_METRES = 0.08;
const OUT_COST = 0.35;
const LABEL_COST_METRES = 0.02;
/** What it costs to stand farther up the forearm, a share of the way from the wrist. */
const UP_COST = 1.2;
/** From a letter's rim to the next place that is seen of its own hand, at most: metres, and the letter's diameter; and what a place beyond costs. */
export const LEASH_METRES = 0.06;
const ADRIFT_METRES = 10;
/** Makes earlier places win a tie. */
const TIE_COST = 1e-6;
/** What a letter lies on is asked at its middle and so many of its radii round it; the worst of it counts. On an arm no farther than that is wide, metres: what its rim hangs over is behind that arm. */
const ASKED = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]] as const;
const ASKED_ROUND = 0.75;
const ASKED_ON_ARM_METRES = 0.022;

/** Round places that a letter should not cover: x, y, radius, metres, and so on; `count` of them. */
export interface LetterObstacles {
  readonly rounds: Float64Array;
  count: number;
}

export interface OnPicture {
  x: number;
  y: number;
}

/** Where a letter stands, and whether that is on its own arm. */
export interface LetterPlace extends OnPicture {
  isOnArm: boolean;
}

/** Places on the picture: x, y, and so on; `count` of them. */
export interface Places {
  readonly places: Float64Array;
  count: number;
}

export interface LetterInput {
  readonly obstacles: LetterObstacles;
  /** What it costs to lie over what the picture shows at a place, metres of cover. */
  readonly groundMetres: (x: number, y: number) => number;
  /** Wrist (or the middle of what touches of the forearm) and elbow of the own arm: x, y, x, y. */
  readonly forearm: Float64Array;
  /** What is seen of the own hand, or of the forearm from what touches to the elbow. Beyond the leash from all of it, a letter stands nowhere. */
  readonly seen: Places;
  /** What is seen of the other marked hands: nearer to those than to its own, a letter would be theirs. */
  readonly others: Places;
  /** Whether it stands on the elbow's side alone: of what touches with the forearm, beyond would be at the hand. */
  readonly isUpArm: boolean;
  /** Unit, towards the label; 0, 0 where there is none. */
  readonly label: Readonly<OnPicture>;
  readonly radiusMetres: number;
  /** From the mark's middle to the letter's, at least, metres. */
  readonly outMetres: number;
  /** What it costs to stand at the rim, more than usual. */
  readonly rimMetres: number;
}

/** How far a letter at a place reaches into what it should not cover, all together, metres. */
export const coverMetres = ({ rounds, count }: LetterObstacles, x: number, y: number, radius: number): number => {
  let sum = 0;
  for (let i = 0; i < 3 * count; i += 3) {
    const dx = (rounds[i] ?? 0) - x, dy = (rounds[i + 1] ?? 0) - y;
    const least = (rounds[i + 2] ?? 0) + radius + GAP_METRES;
    const away = dx * dx + dy * dy;
    if (away < least * least) sum += least - Math.sqrt(away);
  }
  return sum;
};

/** The best place so far. */
const best = { x: 0, y: 0, cost: 0, isOnArm: false };

/** From a place to the nearest of some; Infinity where there is none. */
const nearestMetres = ({ places, count }: Places, x: number, y: number): number => {
  let least = Infinity;
  for (let i = 0; i < 2 * count; i += 2) {
    const dx = (places[i] ?? 0) - x, dy = (places[i + 1] ?? 0) - y;
    least = Math.min(least, dx * dx + dy * dy);
  }
  return Math.sqrt(least);
};

/** Whether a letter at a place would be at nothing of its own hand, or rather at another, or on the wrong side of a forearm. */
const isAdrift = ({ seen, others, radiusMetres, isUpArm, forearm }: LetterInput, x: number, y: number): boolean => {
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = forearm;
  if (isUpArm && (x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY) < 0) return true;
  const own = nearestMetres(seen, x, y);
  return own > radiusMetres + Math.min(LEASH_METRES, 2 * radiusMetres) || own >= nearestMetres(others, x, y);
};

const tryPlace = (input: LetterInput, x: number, y: number, own: number, isOnArm: boolean): void => {
  if (own >= best.cost) return;
  const { obstacles, groundMetres, radiusMetres } = input;
  let cost = own;
  if (isAdrift(input, x, y)) cost += ADRIFT_METRES;
  if (cost < best.cost) cost += coverMetres(obstacles, x, y, radiusMetres);
  const round = Math.min(ASKED_ROUND * radiusMetres, isOnArm ? ASKED_ON_ARM_METRES : Infinity);
  let ground = 0;
  for (let i = 0; i < ASKED.length && cost + ground < best.cost; i += 1) {
    const [right, up] = ASKED[i]!;
    ground = Math.max(ground, groundMetres(x + right * round, y + up * round));
  }
  cost += ground;
  if (cost >= best.cost) return;
  best.x = x;
  best.y = y;
  best.cost = cost;
  best.isOnArm = isOnArm;
};

/** Steps up the forearm, metres on the picture; no farther than so much of it. */
const UP_STEP_METRES = 0.012;
const MOST_UP = 0.9;

const tryForearm = (input: LetterInput): void => {
  const [x = 0, y = 0, toX = 0, toY = 0] = input.forearm;
  const long = Math.hypot(toX - x, toY - y);
  for (let up = UP_STEP_METRES; up < MOST_UP * long; up += UP_STEP_METRES) {
    tryPlace(input, x + (up / long) * (toX - x), y + (up / long) * (toY - y), UP_COST * up, true);
  }
};

/** Writes the place at which the letter is least in the way; its cost, metres of cover. */
export const placeLetter = (input: LetterInput, out: LetterPlace): number => {
  best.cost = Infinity;
  tryForearm(input);
  const { label, outMetres, rimMetres } = input;
  for (let step = 0; step < STEPS_METRES.length; step += 1) {
    const further = STEPS_METRES[step] ?? 0;
    const least = rimMetres + RIM_COST_METRES + OUT_COST * further;
    // All that are still to come cost more than the best.
    if (least >= best.cost) break;
    for (let i = 0; i < DIRECTIONS; i += 1) {
      // Up, then to both sides of it in turn.
      const turn = ((i % 2 === 0 ? i / 2 : -(i + 1) / 2) * 2 * Math.PI) / DIRECTIONS;
      const right = Math.sin(turn), up = Math.cos(turn);
      const own = least + LABEL_COST_METRES * (1 - label.x * right - label.y * up) + TIE_COST * i;
      tryPlace(input, (outMetres + further) * right, (outMetres + further) * up, own, false);
    }
  }
  out.x = best.x;
  out.y = best.y;
  out.isOnArm = best.isOnArm;
  return best.cost;
};
