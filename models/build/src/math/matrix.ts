import { cross, dot, normalize, sub, scale, type Vec3 } from './vector.ts';

/** A rotation by its three columns. */
export type Mat3 = readonly [Vec3, Vec3, Vec3];

export const IDENTITY: Mat3 = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

export const turn = (m: Mat3, v: Vec3): Vec3 => [
  m[0][0] * v[0] + m[1][0] * v[1] + m[2][0] * v[2],
  m[0][1] * v[0] + m[1][1] * v[1] + m[2][1] * v[2],
  m[0][2] * v[0] + m[1][2] * v[1] + m[2][2] * v[2],
];
export const transpose = (m: Mat3): Mat3 => [
  [m[0][0], m[1][0], m[2][0]], [m[0][1], m[1][1], m[2][1]], [m[0][2], m[1][2], m[2][2]],
];
export const multiply = (a: Mat3, b: Mat3): Mat3 => [turn(a, b[0]), turn(a, b[1]), turn(a, b[2])];

/** Orthonormal frame whose first axis is `a` and whose second lies in the plane of `a` and `b`. */
const frame = (a: Vec3, b: Vec3): Mat3 => {
  const x = normalize(a);
  const y = normalize(sub(b, scale(x, dot(x, b))));
  return [x, y, cross(x, y)];
};

/** The rotation that takes the directions (fromA, fromB) to (toA, toB); the A's exactly, the B's as near as can be. */
export const rotationBetweenPairs = (fromA: Vec3, fromB: Vec3, toA: Vec3, toB: Vec3): Mat3 =>
  multiply(frame(toA, toB), transpose(frame(fromA, fromB)));

/** The rotation by `radians` about a unit axis. */
export const rotationAbout = (axis: Vec3, radians: number): Mat3 => {
  const [x, y, z] = axis;
  const c = Math.cos(radians);
  const s = Math.sin(radians);
  const t = 1 - c;
  return [
    [t * x * x + c, t * x * y + s * z, t * x * z - s * y],
    [t * x * y - s * z, t * y * y + c, t * y * z + s * x],
    [t * x * z + s * y, t * y * z - s * x, t * z * z + c],
  ];
};
