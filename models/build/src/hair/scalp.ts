import type { Body } from '../clothes/body.ts';
import { addScaled, cross, normalize, scale, add, dot, sub, type Vec3 } from '../math/vector.ts';
import { raycast } from '../surface/raycast.ts';

/** Columns round the pole and rows from pole to pole. */
export const COLUMNS = 96;
export const ROWS = 60;
/** Rounds of smoothing of the skull's radius: bridges the ears' roots. */
const RADIUS_SMOOTHING = 6;
/** No skull is wider than this, metres. */
const REACH = 0.2;

/** The bare skull as a polar height field about `centre`: `point(row, column)` with rows from the pole. */
export interface Scalp {
  readonly centre: Vec3;
  readonly direction: (row: number, column: number) => Vec3;
  /** As measured: lies on the skin, so that a hairline does. */
  readonly radius: readonly (readonly number[])[];
  /** Smoothed: bridges the ears' roots. */
  readonly smoothRadius: readonly (readonly number[])[];
}

/** A point of the skull; `smooth` 0 as measured .. 1 smoothed. */
export const scalpPoint = (scalp: Scalp, row: number, column: number, smooth: number): Vec3 => {
  const k = column % COLUMNS;
  return addScaled(scalp.centre, scalp.direction(row, column), scalp.radius[row][k] * (1 - smooth) + scalp.smoothRadius[row][k] * smooth);
};

/** Middle of the skull: above and behind the eyes. */
export const skullCentre = (body: Body): Vec3 => {
  const eye = body.eyes.left.centre;
  const head = body.skeleton.bindPoint.head;
  return [0, eye[1] + 0.025, head[2] + (eye[2] - head[2]) * 0.25];
};

/** Measures the skull without its ears by rays from its middle. `pole`: where all columns meet (crown or bun). */
export const measureScalp = (body: Body, pole: Vec3): Scalp => {
  const centre = skullCentre(body);
  const axis = normalize(pole);
  const x = normalize(cross(Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1], axis));
  const y = cross(axis, x);
  const direction = (row: number, column: number): Vec3 => {
    const polar = (Math.PI * row) / ROWS;
    const round = (2 * Math.PI * column) / COLUMNS;
    return add(scale(axis, Math.cos(polar)), scale(add(scale(x, Math.cos(round)), scale(y, Math.sin(round))), Math.sin(polar)));
  };
  const skull = body.triangles.filter((t) => t.every((v) => !body.isEar[v] && body.points[v][1] > centre[1] - 0.16 && Math.abs(body.points[v][0]) < 0.12));
  const spheres = skull.map((t) => {
    const middle = scale(t.reduce<Vec3>((s, v) => add(s, body.points[v]), [0, 0, 0]), 1 / 3);
    return normalize(sub(middle, centre));
  });
  const radius: (number | null)[][] = [];
  for (let row = 0; row <= ROWS; row++) {
    radius.push(Array.from({ length: COLUMNS }, (_, column) => {
      const d = direction(row, column);
      // A triangle seen from the centre more than about 20 degrees off cannot be hit; skipping it saves most of the work.
      const hits = raycast(body.points, skull, centre, d, (t) => dot(spheres[t], d) > 0.9).filter((h) => h.distance < REACH);
      return hits.length > 0 ? hits[hits.length - 1].distance : null;
    }));
  }
  const filled = fillGaps(radius);
  return { centre, direction, radius: filled, smoothRadius: smoothRadius(filled) };
};

/** Fills rays that met no skull (at the ears' roots) from their neighbours. */
const fillGaps = (radius: (number | null)[][]): number[][] => {
  let now = radius;
  for (let round = 0; round < COLUMNS && now.some((row) => row.includes(null)); round++) {
    now = now.map((row, i) => row.map((value, k) => {
      if (value !== null) return value;
      const around = [row[(k + 1) % COLUMNS], row[(k + COLUMNS - 1) % COLUMNS], now[i - 1]?.[k], now[i + 1]?.[k]].filter((v) => typeof v === 'number');
      return around.length > 0 ? around.reduce((s, v) => s + v, 0) / around.length : null;
    }));
  }
  return now.map((row) => row.map((v) => v ?? 0.1));
};

const smoothRadius = (radius: readonly (readonly number[])[]): number[][] => {
  let now = radius.map((row) => row.slice());
  for (let round = 0; round < RADIUS_SMOOTHING; round++) {
    now = now.map((row, i) => row.map((value, k) => {
      const around = row[(k + 1) % COLUMNS] + row[(k + COLUMNS - 1) % COLUMNS] + now[Math.max(0, i - 1)][k] + now[Math.min(ROWS, i + 1)][k];
      return value * 0.5 + around / 8;
    }));
  }
  // All columns meet at the poles.
  for (const end of [0, ROWS]) now[end] = now[end].map(() => now[end].reduce((s, v) => s + v, 0) / COLUMNS);
  return now;
};
