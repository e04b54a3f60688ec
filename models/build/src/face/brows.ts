import { toLinear } from '../math/colour.ts';
import { smoothstep } from '../math/smoothstep.ts';
import { add, addScaled, mix, normalize, ZERO, type Vec3 } from '../math/vector.ts';
import type { Body } from '../clothes/body.ts';
import type { FigureRecipe } from '../recipes/figure-recipe.ts';
import type { Part } from '../surface/part.ts';
import { raycast } from '../surface/raycast.ts';
import type { Triangle } from '../surface/topology.ts';
import { wholly } from '../weights/weights.ts';

/** Middle line of a brow relative to the eye's centre, metres (x away from the nose): softly rising, a low arch, a thin end. */
const LINE: ReadonlyArray<readonly [x: number, y: number]> = [
  [-0.0165, 0.0228], [-0.01, 0.0238], [0, 0.0249], [0.01, 0.0254], [0.018, 0.0238], [0.026, 0.0196],
];
const ALONG = 22;
/** Rows across: the outer ones have the skin's colour, so the edge is soft without any texture. */
const ACROSS = [-1, -0.62, -0.25, 0.25, 0.62, 1];
const ROW_STRENGTH = [0, 0.7, 1, 1, 0.7, 0];
/** Lift off the skin, metres: enough not to flicker at arm's length. */
const LIFT = 0.0007;

/** A point on the line, t 0..1, by a Catmull-Rom curve. */
const lineAt = (t: number): readonly [number, number] => {
  const x = t * (LINE.length - 1);
  const i = Math.min(LINE.length - 2, Math.floor(x));
  const f = x - i;
  const p = [i - 1, i, i + 1, i + 2].map((k) => LINE[Math.min(LINE.length - 1, Math.max(0, k))]);
  const curve = (k: 0 | 1): number => 0.5 * (2 * p[1][k] + (p[2][k] - p[0][k]) * f
    + (2 * p[0][k] - 5 * p[1][k] + 4 * p[2][k] - p[3][k]) * f * f + (3 * p[1][k] - p[0][k] - 3 * p[2][k] + p[3][k]) * f ** 3);
  return [curve(0), curve(1)];
};

/** Thickness along the brow, share of the greatest: soft start, full at a third, thin end. */
const widthAt = (t: number): number => (0.7 + 0.3 * smoothstep(0, 0.3, t)) * (1 - 0.75 * smoothstep(0.45, 1, t));
/** Strength along the brow: fades in at the nose, out at the temple. */
const strengthAt = (t: number): number => smoothstep(0, 0.22, t) * (1 - 0.7 * smoothstep(0.8, 1, t));

/** Adds both brows to the skin as thin ribbons laid on the face. */
export const addBrows = (skin: Part, body: Body, colours: readonly Vec3[], recipe: FigureRecipe): void => {
  const hair = toLinear(recipe.hairColour);
  const weights = wholly('head');
  const eyeHeight = body.eyes.left.centre[1];
  const face: Triangle[] = body.triangles.filter((t) => t.every((v) => body.points[v][1] > eyeHeight - 0.01 && body.points[v][2] > body.eyes.left.centre[2] - 0.03));
  for (const side of ['left', 'right'] as const) {
    const sign = side === 'left' ? 1 : -1;
    const eye = body.eyes[side].centre;
    const first = skin.vertices.length;
    for (let i = 0; i <= ALONG; i++) {
      const t = i / ALONG;
      const [x, y] = lineAt(t);
      ACROSS.forEach((row, k) => {
        const origin: Vec3 = [eye[0] + sign * x, eye[1] + y + row * 0.5 * recipe.brow.thickness * widthAt(t), eye[2] + 0.1];
        const hit = raycast(body.points, face, origin, [0, 0, -1])[0];
        if (!hit) throw new Error('A brow misses the face.');
        const corner = face[hit.triangle];
        const blend = (of: readonly Vec3[]): Vec3 => corner.reduce<Vec3>((s, v, c) => addScaled(s, of[v], hit.barycentric[c]), ZERO);
        const normal = normalize(blend(body.normals));
        const lift = Math.abs(row) === 1 ? LIFT * 0.3 : LIFT;
        skin.push({
          point: addScaled(hit.point, normal, lift), normal, weights, breath: ZERO,
          colour: mix(blend(colours), add(hair, ZERO), ROW_STRENGTH[k] * strengthAt(t) * recipe.brow.strength),
        });
      });
    }
    const rows = ACROSS.length;
    for (let i = 0; i < ALONG; i++) {
      for (let k = 0; k + 1 < rows; k++) {
        const a = first + i * rows + k;
        const quad = [a, a + rows, a + rows + 1, a + 1];
        const turned = sign > 0 ? quad : [...quad].reverse();
        skin.triangles.push([turned[0], turned[1], turned[2]], [turned[0], turned[2], turned[3]]);
      }
    }
  }
};
