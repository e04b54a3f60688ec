import { describe, expect, test } from 'vitest';
import { solveLeastSquares, type ResidualBlock, type Unknown } from '../../../src/compile/solve/least-squares.ts';
import { solveLinear } from '../../../src/compile/solve/solve-linear.ts';

const unknown = (start: number, least = -10, most = 10): Unknown => ({ name: 'x', start, least, most, step: 1e-5 });
const block = (unknowns: number[], residuals: (x: Float64Array) => number[]): ResidualBlock => ({
  size: residuals(new Float64Array(8)).length, unknowns, evaluate: (out, x) => out.set(residuals(x)),
});

test('a linear system is solved, and one that is none is told', () => {
  const x = Float64Array.of(10, 9);
  expect(solveLinear(Float64Array.of(4, 1, 1, 3), x)).toBe(true);
  expect([...x].map((value) => Number(value.toFixed(9)))).toEqual([1.909090909, 2.363636364]);
  expect(solveLinear(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBe(false);
});

describe('damped least squares', () => {
  test('finds the bottom of a bent valley', () => {
    const rosenbrock = block([0, 1], (x) => [10 * (x[1]! - x[0]! ** 2), 1 - x[0]!]);
    const { values, cost } = solveLeastSquares({ unknowns: [unknown(-1.2), unknown(1)], blocks: [rosenbrock], iterations: 60 });
    expect(values[0]).toBeCloseTo(1, 5);
    expect(values[1]).toBeCloseTo(1, 5);
    expect(cost).toBeLessThan(1e-10);
  });
  test('stays inside bounds, and still solves for the others', () => {
    const wish = block([0, 1], (x) => [x[0]! - 5, x[0]! + x[1]! - 4]);
    const { values } = solveLeastSquares({ unknowns: [unknown(0, -1, 2), unknown(0)], blocks: [wish], iterations: 20 });
    expect(values[0]).toBe(2);
    expect(values[1]).toBeCloseTo(2, 5);
  });
  test('asks a block only about unknowns that it depends on', () => {
    let asked = 0;
    const counted: ResidualBlock = { size: 1, unknowns: [0], evaluate: (out, x) => { asked += 1; out[0] = x[0]! - 1; } };
    const other = block([1], (x) => [x[1]! - 2]);
    solveLeastSquares({ unknowns: [unknown(0), unknown(0)], blocks: [counted, other], iterations: 1 });
    // Once at the start, once for its own unknown, once for the step, once at the end.
    expect(asked).toBe(4);
  });
  test('gives the same bits twice, and never a worse place than the start', () => {
    const rough = block([0], (x) => [Math.abs(x[0]! - 0.3) + 0.2 * Math.sin(40 * x[0]!), 0.1 * x[0]!]);
    const solve = () => solveLeastSquares({ unknowns: [unknown(2)], blocks: [rough], iterations: 25 });
    expect(solve().values).toEqual(solve().values);
    expect(solve().cost).toBeLessThan((1.7 + 0.2 * Math.sin(80)) ** 2 / 2 + 0.02);
  });
});
