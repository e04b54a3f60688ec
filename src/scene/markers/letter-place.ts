/**
 * Where a mark's letter stands on the picture: pure arithmetic in metres on the picture's plane, right and up from the
 * mark's middle, so that it can be tested alone.
 */

/** Directions that are tried, from straight up, and how far out, metres: on the rim, or a step beyond. */
const DIRECTIONS = 16;
const STEPS_METRES = [0, 0.022, 0.045];
/** Between the letter and what it keeps off, metres. */
const GAP_METRES = 0.006;
/** What it costs to stand farther out, and on the far side from the label, metres of cover. */
const OUT_COST = 0.35;
const LABEL_COST_METRES = 0.02;
/** Makes earlier places win a tie. */
const TIE_COST = 1e-6;

/** Round places that a letter should not cover: x, y, radius, metres, and so on; `count` of them. */
export interface LetterObstacles {
  readonly rounds: Float64Array;
  count: number;
}

export interface OnPicture {
  x: number;
  y: number;
}

export interface LetterInput {
  readonly obstacles: LetterObstacles;
  /** Unit, towards the label; 0, 0 where there is none. */
  readonly label: Readonly<OnPicture>;
  readonly radiusMetres: number;
  /** From the mark's middle to the letter's, at least, metres. */
  readonly outMetres: number;
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

/** Writes the place at which the letter is least in the way, near the mark and on the label's side if it can be had. */
export const placeLetter = ({ obstacles, label, radiusMetres, outMetres }: LetterInput, out: OnPicture): OnPicture => {
  let least = Infinity;
  for (let step = 0; step < STEPS_METRES.length; step += 1) {
    const further = STEPS_METRES[step] ?? 0;
    for (let i = 0; i < DIRECTIONS; i += 1) {
      // Up, then to both sides of it in turn.
      const turn = ((i % 2 === 0 ? i / 2 : -(i + 1) / 2) * 2 * Math.PI) / DIRECTIONS;
      const ux = Math.sin(turn), uy = Math.cos(turn);
      const x = (outMetres + further) * ux, y = (outMetres + further) * uy;
      const cost = coverMetres(obstacles, x, y, radiusMetres) + OUT_COST * further + LABEL_COST_METRES * (1 - label.x * ux - label.y * uy) + TIE_COST * i;
      if (cost >= least) continue;
      least = cost;
      out.x = x;
      out.y = y;
    }
  }
  return out;
};
