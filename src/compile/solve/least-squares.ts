import { solveLinear } from './solve-linear.ts';

/** One unknown number: where it starts, how far it may go, and the step by which its effect is felt out. */
export interface Unknown {
  readonly name: string;
  readonly start: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Some residuals, and which unknowns they depend on: only these are felt out when an unknown changes. */
export interface ResidualBlock {
  readonly size: number;
  /** Indices of unknowns. */
  readonly unknowns: readonly number[];
  /** Writes `size` residuals for the unknowns' values. */
  evaluate(out: Float64Array, values: Float64Array): void;
}

export interface LeastSquaresInput {
  readonly unknowns: readonly Unknown[];
  readonly blocks: readonly ResidualBlock[];
  readonly iterations: number;
}

export interface LeastSquaresResult {
  readonly values: Float64Array;
  /** Half the sum of squared residuals. */
  readonly cost: number;
}

/** Damping at the start, and how it falls after a step that helps and rises after one that doesn't. Nocedal and Wright, 10.3. */
const FIRST_DAMPING = 1e-2;
const DAMPING_FALL = 0.3;
const DAMPING_RISE = 5;
const MOST_TRIES = 7;
/** Kept on the diagonal, so that an unknown that nothing feels stays where it is. */
const LEAST_CURVATURE = 1e-9;

const halfSquare = (residuals: Float64Array): number => {
  let sum = 0;
  for (const residual of residuals) sum += residual * residual;
  return sum / 2;
};

/** The residuals of all blocks in a row. */
const createResiduals = (blocks: readonly ResidualBlock[]) => {
  const offsets: number[] = [];
  let size = 0;
  for (const block of blocks) {
    offsets.push(size);
    size += block.size;
  }
  const view = (all: Float64Array, i: number): Float64Array => all.subarray(offsets[i]!, offsets[i]! + blocks[i]!.size);
  return {
    size,
    evaluate: (out: Float64Array, values: Float64Array): void => blocks.forEach((block, i) => block.evaluate(view(out, i), values)),
    /** Only the blocks that an unknown can change; the others keep what `out` has. */
    evaluateOf: (out: Float64Array, values: Float64Array, unknown: number): void =>
      blocks.forEach((block, i) => { if (block.unknowns.includes(unknown)) block.evaluate(view(out, i), values); }),
  };
};

/**
 * Damped least squares (Levenberg-Marquardt) with a Jacobian by differences, inside bounds. A fixed count of
 * iterations, no randomness, no clock: the same input gives the same bits. A step is taken only when it helps.
 */
export const solveLeastSquares = ({ unknowns, blocks, iterations }: LeastSquaresInput): LeastSquaresResult => {
  const n = unknowns.length;
  const residuals = createResiduals(blocks);
  const clamp = (value: number, i: number): number => Math.min(Math.max(value, unknowns[i]!.least), unknowns[i]!.most);
  let values = Float64Array.from(unknowns, ({ start }, i) => clamp(start, i));
  let now = new Float64Array(residuals.size);
  residuals.evaluate(now, values);
  let cost = halfSquare(now);
  let damping = FIRST_DAMPING;
  const columns = unknowns.map(() => new Float64Array(residuals.size));

  /** Writes how each residual changes with an unknown; returns the slope of the cost. */
  const feel = (i: number): number => {
    const { step, most } = unknowns[i]!;
    const column = columns[i]!;
    const here = values[i]!;
    const signedStep = here + step > most ? -step : step;
    column.set(now);
    values[i] = here + signedStep;
    residuals.evaluateOf(column, values, i);
    values[i] = here;
    let slope = 0;
    for (let k = 0; k < column.length; k += 1) {
      column[k] = (column[k]! - now[k]!) / signedStep;
      slope += column[k]! * now[k]!;
    }
    return slope;
  };

  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const slopes = Float64Array.from(unknowns, (_, i) => feel(i));
    // An unknown that stands at its bound and wants past it is left out.
    const free = unknowns.map(({ least, most }, i) => !(values[i]! <= least && slopes[i]! > 0) && !(values[i]! >= most && slopes[i]! < 0));
    const normal = new Float64Array(n * n);
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j <= i; j += 1) {
        let sum = 0;
        if (free[i] && free[j]) for (let k = 0; k < now.length; k += 1) sum += columns[i]![k]! * columns[j]![k]!;
        normal[i * n + j] = sum;
        normal[j * n + i] = sum;
      }
    }
    let helped = false;
    for (let attempt = 0; attempt < MOST_TRIES && !helped; attempt += 1) {
      const matrix = normal.slice();
      for (let i = 0; i < n; i += 1) matrix[i * n + i] = free[i] ? matrix[i * n + i]! * (1 + damping) + LEAST_CURVATURE : 1;
      const move = slopes.map((slope, i) => (free[i] ? -slope : 0));
      const isSolved = solveLinear(matrix, move);
      const next = values.map((value, i) => clamp(value + move[i]!, i));
      const there = new Float64Array(residuals.size);
      if (isSolved) residuals.evaluate(there, next);
      const nextCost = isSolved ? halfSquare(there) : Infinity;
      helped = nextCost < cost;
      if (helped) [values, now, cost] = [next, there, nextCost];
      damping = Math.min(Math.max(damping * (helped ? DAMPING_FALL : DAMPING_RISE), 1e-9), 1e9);
    }
  }
  residuals.evaluate(now, values);
  return { values, cost };
};
