/** Fits a perspective camera round points, exactly and in closed form. Metres; pure. */

/** Points with a radius each: x, y, z, radius, and so on. */
export type Balls = ArrayLike<number>;

export interface FitInput {
  readonly balls: Balls;
  /** From the target towards the camera; any length. Not straight up or down (lean it a little). */
  readonly direction: readonly [number, number, number];
  /** Vertical field of view, radians. */
  readonly fieldOfView: number;
  /** Width over height of the stage. */
  readonly aspect: number;
  /** Share of half the picture that stays free at left and right, and at top and bottom. */
  readonly marginX: number;
  readonly marginY: number;
}

export interface CameraPlace {
  readonly position: [number, number, number];
  /** On the view axis, in the middle of the balls' depth: what orbiting turns about. */
  readonly target: [number, number, number];
}

type Vec = readonly [number, number, number];
const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vec, b: Vec): Vec => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Vec): Vec => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};

/** Camera axes for a direction: `back` points to the camera, `right` is level. */
export const cameraAxes = (direction: Vec): { right: Vec; up: Vec; back: Vec } => {
  const back = unit(direction);
  const right = unit(cross([0, 1, 0], back));
  return { right, up: cross(back, right), back };
};

/**
 * The nearest place along a direction from which all balls lie within the picture's margins, centred where there is room.
 *
 * With a ball at (x, y, d) in camera axes (d towards the camera) and the camera at (cx, cy, cd), the ball is inside the
 * right-hand plane when (x - cx) * cos + (d - cd) * sin + r <= 0, and likewise for the other three. Each pair of
 * opposite planes gives the least cd, and the middle between them.
 */
export const fitCamera = ({ balls, direction, fieldOfView, aspect, marginX, marginY }: FitInput): CameraPlace => {
  const { right, up, back } = cameraAxes(direction);
  const tanY = Math.tan(fieldOfView / 2) * (1 - marginY);
  const tanX = Math.tan(fieldOfView / 2) * aspect * (1 - marginX);
  const across = edges(balls, right, back, tanX);
  const along = edges(balls, up, back, tanY);
  const cd = Math.max(across.least, along.least);
  const [cx, cy] = [across.middle, along.middle];
  const at = (depth: number): [number, number, number] => [
    right[0] * cx + up[0] * cy + back[0] * depth,
    right[1] * cx + up[1] * cy + back[1] * depth,
    right[2] * cx + up[2] * cy + back[2] * depth,
  ];
  return { position: at(cd), target: at(across.middleDepth) };
};

/** Least camera depth for one pair of opposite planes, the middle across them, and the balls' middle depth. */
const edges = (balls: Balls, axis: Vec, back: Vec, tangent: number): { least: number; middle: number; middleDepth: number } => {
  const cosine = 1 / Math.hypot(1, tangent);
  let high = -Infinity, low = -Infinity, near = -Infinity, far = Infinity;
  for (let i = 0; i + 3 < balls.length; i += 4) {
    const point: Vec = [balls[i] ?? 0, balls[i + 1] ?? 0, balls[i + 2] ?? 0];
    const radius = balls[i + 3] ?? 0;
    const across = dot(point, axis);
    const depth = dot(point, back);
    high = Math.max(high, across + depth * tangent + radius / cosine);
    low = Math.max(low, -across + depth * tangent + radius / cosine);
    near = Math.max(near, depth);
    far = Math.min(far, depth);
  }
  return { least: (high + low) / (2 * tangent), middle: (high - low) / 2, middleDepth: (near + far) / 2 };
};
