import type { Vec3 } from '../math/vector.ts';
import type { HairCut } from '../recipes/figure-recipe.ts';

/** Height of the hairline above the eyes at an azimuth (degrees from the front, either side), by a monotone-slope cubic. */
export const hairlineHeight = (line: HairCut['hairline'], azimuth: number): number => {
  const a = Math.min(180, Math.abs(azimuth));
  const i = Math.max(0, Math.min(line.length - 2, line.findIndex(([at]) => at > a) - 1 < 0 ? line.length - 2 : line.findIndex(([at]) => at > a) - 1));
  const slope = (k: number): number => {
    // Flat at both ends: the line is mirrored there.
    if (k <= 0 || k >= line.length - 1) return 0;
    return (line[k + 1][1] - line[k - 1][1]) / (line[k + 1][0] - line[k - 1][0]);
  };
  const [a0, h0] = line[i];
  const [a1, h1] = line[i + 1];
  const w = a1 - a0;
  const t = (a - a0) / w;
  return h0 * (1 + 2 * t) * (1 - t) ** 2 + slope(i) * w * t * (1 - t) ** 2 + h1 * t * t * (3 - 2 * t) + slope(i + 1) * w * t * t * (t - 1);
};

/** About how far (metres) a point of the scalp lies inside the hair; negative on bare skin. `centre` is the middle of the skull. */
export const hairField = (line: HairCut['hairline'], centre: Vec3, eyeHeight: number, point: Vec3): number => {
  const azimuth = (Math.atan2(point[0] - centre[0], point[2] - centre[2]) * 180) / Math.PI;
  return point[1] - eyeHeight - hairlineHeight(line, azimuth);
};
