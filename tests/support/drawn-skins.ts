import { type PerspectiveCamera, Vector3 } from 'three';
import { loadSkinnedMesh } from '../../src/compile/mesh/load-skinned-mesh.ts';
import { partOfVertices } from '../../src/compile/mesh/face-groups.ts';
import { createPosedSkin } from '../../src/compile/mesh/posed-skin.ts';
import type { BodyPart } from '../../src/core/anatomy/body-parts.ts';
import type { FigureName, Frame } from '../../src/core/frame/frame.ts';
import { figurePath } from './models.ts';

/** What the picture shows at a place: a body's part, `far` metres from the camera's plane; null where no body is. */
export interface DrawnAt {
  readonly figure: FigureName;
  readonly part: BodyPart;
  readonly depthMetres: number;
}

const FIGURES = ['person', 'helper'] as const;
const skins = await Promise.all(FIGURES.map(async (figure) => {
  const mesh = await loadSkinnedMesh(figurePath(figure));
  return { figure, mesh, parts: partOfVertices(mesh), skin: createPosedSkin(mesh, () => true), projected: new Float64Array(3 * mesh.vertexCount) };
}));

/** Poses both real skins once for a frame, and answers what a camera shows of them at a place of the picture, -1 to 1: of both, or through one of them. */
export const drawnSkins = (frame: Frame): ((camera: PerspectiveCamera) => (x: number, y: number, through?: FigureName) => DrawnAt | null) => {
  for (const { figure, skin } of skins) skin.pose(frame[figure]);
  return (camera) => {
    const point = new Vector3();
    const focal = camera.projectionMatrix.elements;
    for (const { skin, projected } of skins) for (let v = 0; v < projected.length / 3; v += 1) {
      point.fromArray(skin.positions, 3 * v).applyMatrix4(camera.matrixWorldInverse);
      projected[3 * v] = (focal[0]! * point.x) / -point.z;
      projected[3 * v + 1] = (focal[5]! * point.y) / -point.z;
      projected[3 * v + 2] = -point.z;
    }
    return (x, y, through) => {
      let found: DrawnAt | null = null;
      for (const { figure, mesh, parts, projected: p } of skins) if (figure !== through) for (let i = 0; i < mesh.indices.length; i += 3) {
        const a = 3 * mesh.indices[i]!, b = 3 * mesh.indices[i + 1]!, c = 3 * mesh.indices[i + 2]!;
        if ((p[a]! > x && p[b]! > x && p[c]! > x) || (p[a]! < x && p[b]! < x && p[c]! < x)) continue;
        if ((p[a + 1]! > y && p[b + 1]! > y && p[c + 1]! > y) || (p[a + 1]! < y && p[b + 1]! < y && p[c + 1]! < y)) continue;
        const depth = Math.min(p[a + 2]!, p[b + 2]!, p[c + 2]!);
        if (depth < camera.near || (found !== null && depth > found.depthMetres)) continue;
        const u = (p[b]! - p[a]!) * (y - p[a + 1]!) - (p[b + 1]! - p[a + 1]!) * (x - p[a]!);
        const v = (p[c]! - p[b]!) * (y - p[b + 1]!) - (p[c + 1]! - p[b + 1]!) * (x - p[b]!);
        const w = (p[a]! - p[c]!) * (y - p[c + 1]!) - (p[a + 1]! - p[c + 1]!) * (x - p[c]!);
        if ((u >= 0 && v >= 0 && w >= 0) || (u <= 0 && v <= 0 && w <= 0)) found = { figure, part: parts[mesh.indices[i]!]!, depthMetres: depth };
      }
      return found;
    };
  };
};
