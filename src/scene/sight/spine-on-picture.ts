import { type PerspectiveCamera, Vector3 } from 'three';
import { MIDLINE_POINT_COUNT, type Frame } from '../../core/frame/frame.ts';

/** The no-hands strip along the spine as a camera shows it, as rounds along its middle. Places are slopes, as `picture-bodies.ts` has them. */

/** Half of the strip's width on the skin, metres (`choreography.md`, 4). */
export const SPINE_HALF_WIDTH_METRES = 0.05;
/** Cosine of the look to the skin from which on the strip is seen there: nearer to its edge it is all but gone. */
const FACING_COSINE = 0.22;
/** Nothing nearer to the eye is asked about, metres. */
const NEAR_METRES = 0.12;

/** x, y, radius, and so on; `count` of them. */
export interface SpineOnPicture {
  readonly rounds: Float64Array;
  count: number;
}

export const createSpineOnPicture = (): SpineOnPicture => ({ rounds: new Float64Array(3 * MIDLINE_POINT_COUNT), count: 0 });

const point = new Vector3();
const outward = new Vector3();
const look = new Vector3();

/** Projects what faces the camera of the strip; seen from aside it is as narrow as it is drawn. */
export const projectSpine = ({ midlineInWorld: line, midlineNormalsInWorld: normals }: Frame, camera: PerspectiveCamera, out: SpineOnPicture): void => {
  out.count = 0;
  for (let i = 0; i < MIDLINE_POINT_COUNT; i += 1) {
    point.fromArray(line, 3 * i);
    const facing = outward.fromArray(normals, 3 * i).dot(look.copy(camera.position).sub(point).normalize());
    if (facing < FACING_COSINE) continue;
    point.applyMatrix4(camera.matrixWorldInverse);
    if (-point.z < NEAR_METRES) continue;
    const at = 3 * out.count;
    out.rounds[at] = -point.x / point.z;
    out.rounds[at + 1] = -point.y / point.z;
    out.rounds[at + 2] = (-SPINE_HALF_WIDTH_METRES * facing) / point.z;
    out.count += 1;
  }
};

/** Whether a place of the picture lies on the strip. */
export const isOnSpine = ({ rounds, count }: SpineOnPicture, x: number, y: number): boolean => {
  for (let at = 0; at < 3 * count; at += 3) {
    const dx = (rounds[at] ?? 0) - x, dy = (rounds[at + 1] ?? 0) - y, radius = rounds[at + 2] ?? 0;
    if (dx * dx + dy * dy < radius * radius) return true;
  }
  return false;
};
