import { type PerspectiveCamera, Vector3 } from 'three';

/** Nearer to the eye nothing is drawn, metres. */
const NEAR_METRES = 0.06;

/** A mark's middle as a camera shows it: slopes to the right and up, and how far before the camera, metres. */
export interface MarkOnPicture {
  camera: PerspectiveCamera;
  x: number;
  y: number;
  depthMetres: number;
}
export const createMarkOnPicture = (camera: PerspectiveCamera): MarkOnPicture => ({ camera, x: 0, y: 0, depthMetres: 1 });

/** A place beside a mark: metres right and up of it at its own depth, and how much larger than there things look. */
export interface Beside {
  x: number;
  y: number;
  scale: number;
}

const point = new Vector3();

export const writeOnPicture = (placeInWorld: Vector3, camera: PerspectiveCamera, out: MarkOnPicture): void => {
  point.copy(placeInWorld).applyMatrix4(camera.matrixWorldInverse);
  out.camera = camera;
  out.depthMetres = Math.max(-point.z, NEAR_METRES);
  out.x = point.x / out.depthMetres;
  out.y = point.y / out.depthMetres;
};

/** Writes where a point of the world lies beside a mark; false behind the eye. */
export const writeBeside = (placeInWorld: Vector3, mark: Readonly<MarkOnPicture>, out: Beside): boolean => {
  point.copy(placeInWorld).applyMatrix4(mark.camera.matrixWorldInverse);
  if (-point.z < NEAR_METRES) return false;
  out.scale = -mark.depthMetres / point.z;
  out.x = point.x * out.scale - mark.x * mark.depthMetres;
  out.y = point.y * out.scale - mark.y * mark.depthMetres;
  return true;
};
