import { quat, vec3 } from 'gl-matrix';

/**
 * Vectors and quaternions (x, y, z, w) as double-precision arrays, and the few kernels that gl-matrix lacks.
 * Double precision, since contacts are measured to a tenth of a millimetre through chains of a dozen bones.
 * Functions write into `out` and return it.
 */
export type Vector = Float64Array;
export type Quaternion = Float64Array;

export const vector = (x = 0, y = 0, z = 0): Vector => Float64Array.of(x, y, z);
export const quaternion = (): Quaternion => Float64Array.of(0, 0, 0, 1);

/** Rotation about +X by `angle` radians. */
export const setRotationX = (out: Quaternion, angle: number): Quaternion => {
  out[0] = Math.sin(angle / 2); out[1] = 0; out[2] = 0; out[3] = Math.cos(angle / 2);
  return out;
};

/** Rotation about +Y by `angle` radians. */
export const setRotationY = (out: Quaternion, angle: number): Quaternion => {
  out[0] = 0; out[1] = Math.sin(angle / 2); out[2] = 0; out[3] = Math.cos(angle / 2);
  return out;
};

/** Rotation about +Z by `angle` radians. */
export const setRotationZ = (out: Quaternion, angle: number): Quaternion => {
  out[0] = 0; out[1] = 0; out[2] = Math.sin(angle / 2); out[3] = Math.cos(angle / 2);
  return out;
};

const partScratch = quaternion();

/** Intrinsic X, then Z, then Y: the order of every three-axis joint here (flexion, side, axial). */
export const setRotationXZY = (out: Quaternion, x: number, z: number, y: number): Quaternion => {
  setRotationX(out, x);
  quat.multiply(out, out, setRotationZ(partScratch, z));
  return quat.multiply(out, out, setRotationY(partScratch, y)) as Quaternion;
};

/** Rotation by the vector's length (radians) about its direction. */
export const setRotationVector = (out: Quaternion, x: number, y: number, z: number): Quaternion => {
  const angle = Math.hypot(x, y, z);
  const scale = angle < 1e-12 ? 0.5 : Math.sin(angle / 2) / angle;
  out[0] = x * scale; out[1] = y * scale; out[2] = z * scale; out[3] = Math.cos(angle / 2);
  return out;
};

/** Part of `rotation` that turns about +Y, as an angle in radians (swing-twist decomposition). */
export const twistAboutY = (rotation: Quaternion): number => wrapAngle(2 * Math.atan2(rotation[1]!, rotation[3]!));

/** Part of `rotation` that turns about +X, as an angle in radians (swing-twist decomposition). */
export const twistAboutX = (rotation: Quaternion): number => wrapAngle(2 * Math.atan2(rotation[0]!, rotation[3]!));

/** An angle brought to -pi..pi. */
export const wrapAngle = (angle: number): number =>
  angle > Math.PI ? angle - 2 * Math.PI : angle < -Math.PI ? angle + 2 * Math.PI : angle;

/** A share (0..1) of a rotation, from the identity along the shorter way. */
export const setPartOfRotation = (out: Quaternion, rotation: Quaternion, share: number): Quaternion => {
  const sign = rotation[3]! < 0 ? -1 : 1;
  const x = rotation[0]! * sign, y = rotation[1]! * sign, z = rotation[2]! * sign, w = rotation[3]! * sign;
  const sine = Math.hypot(x, y, z);
  if (sine < 1e-12) return setRotationX(out, 0);
  const half = Math.atan2(sine, w) * share;
  const scale = Math.sin(half) / sine;
  out[0] = x * scale; out[1] = y * scale; out[2] = z * scale; out[3] = Math.cos(half);
  return out;
};

/** Rotation whose columns are the orthonormal axes x, y, z (the inverse of reading a frame's axes). */
export const setRotationFromAxes = (out: Quaternion, x: Vector, y: Vector, z: Vector): Quaternion => {
  const m00 = x[0]!, m11 = y[1]!, m22 = z[2]!;
  const trace = m00 + m11 + m22;
  if (trace > 0) {
    const s = 0.5 / Math.sqrt(trace + 1);
    out[3] = 0.25 / s; out[0] = (y[2]! - z[1]!) * s; out[1] = (z[0]! - x[2]!) * s; out[2] = (x[1]! - y[0]!) * s;
  } else if (m00 > m11 && m00 > m22) {
    const s = 2 * Math.sqrt(1 + m00 - m11 - m22);
    out[3] = (y[2]! - z[1]!) / s; out[0] = 0.25 * s; out[1] = (y[0]! + x[1]!) / s; out[2] = (z[0]! + x[2]!) / s;
  } else if (m11 > m22) {
    const s = 2 * Math.sqrt(1 + m11 - m00 - m22);
    out[3] = (z[0]! - x[2]!) / s; out[0] = (y[0]! + x[1]!) / s; out[1] = 0.25 * s; out[2] = (z[1]! + y[2]!) / s;
  } else {
    const s = 2 * Math.sqrt(1 + m22 - m00 - m11);
    out[3] = (x[1]! - y[0]!) / s; out[0] = (z[0]! + x[2]!) / s; out[1] = (z[1]! + y[2]!) / s; out[2] = 0.25 * s;
  }
  return quat.normalize(out, out) as Quaternion;
};

/** Angles p, f, r of `rotation` = Rx(p) Rz(f) Ry(r), radians, into out[0..2]; f within ±90°. */
export const readXZY = (out: Vector, rotation: Quaternion): Vector => {
  const x = rotation[0]!, y = rotation[1]!, z = rotation[2]!, w = rotation[3]!;
  // Matrix entries of Rx(p) Rz(f) Ry(r): row 0 is (cos f cos r, -sin f, cos f sin r); column 1 is (-sin f, cos p cos f, sin p cos f).
  const m01 = 2 * (x * y - w * z);
  const m11 = 1 - 2 * (x * x + z * z), m21 = 2 * (y * z + w * x);
  const m00 = 1 - 2 * (y * y + z * z), m02 = 2 * (x * z + w * y);
  out[0] = Math.atan2(m21, m11);
  out[1] = Math.asin(Math.max(-1, Math.min(1, -m01)));
  out[2] = Math.atan2(m02, m00);
  return out;
};

/** Removes from `v` its part along the unit vector `along` and brings the rest to length 1; returns the length before. */
export const makePerpendicular = (v: Vector, along: Vector): number => {
  vec3.scaleAndAdd(v, v, along, -vec3.dot(v, along));
  const length = vec3.length(v);
  if (length > 1e-12) vec3.scale(v, v, 1 / length);
  return length;
};
