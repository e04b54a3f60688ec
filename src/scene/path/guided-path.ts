import { Group, Mesh, MeshBasicMaterial, Vector3 } from 'three';
import { solveFrame, type FrameSolver } from '../../core/frame/solve-frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { MARKER_COLOUR } from '../room/palette.ts';
import { tubeGeometry } from '../simple-shapes.ts';

/** Between two points that are looked at, seconds, and how far apart they are at least, metres. */
const EVERY_SECONDS = 0.2;
const LEAST_STEP_METRES = 0.004;
const RADIUS_METRES = 0.0035;
const OPACITY = 0.85;

/** The ways that the places take on which a guiding hand lies, while it does. */
export const guidedPaths = (solver: FrameSolver): Vector3[][] => {
  const ways = new Map<string, Vector3[]>();
  for (let t = 0; t <= solver.durationSeconds; t += EVERY_SECONDS) {
    for (const { id, role, touch, laidInWorld } of solveFrame(solver, t).contacts) {
      if (role !== 'guide' || touch < 1) continue;
      const way = ways.get(id) ?? [];
      ways.set(id, way);
      const point = new Vector3().fromArray(laidInWorld);
      // Back the same way is the same way.
      if (way.every((other) => other.distanceTo(point) >= LEAST_STEP_METRES)) way.push(point);
    }
  }
  return [...ways.values()].filter((way) => way.length > 2);
};

export interface GuidedPath {
  readonly group: Group;
  show(solver: FrameSolver): void;
  dispose(): void;
}

/** Draws them over the bodies, in the colour of what guides. */
export const createGuidedPath = (): GuidedPath => {
  const group = new Group();
  group.name = 'guided-path';
  const material = new MeshBasicMaterial({ color: MARKER_COLOUR.guide, transparent: true, opacity: OPACITY, depthTest: false, depthWrite: false, toneMapped: false });
  let meshes: Mesh[] = [];
  const clear = (): void => {
    for (const mesh of meshes) {
      mesh.removeFromParent();
      mesh.geometry.dispose();
    }
    meshes = [];
  };
  return {
    group,
    show: (solver) => {
      clear();
      for (const way of guidedPaths(solver)) {
        const mesh = new Mesh(tubeGeometry(way, RADIUS_METRES), material);
        mesh.renderOrder = DRAW_ORDER.ghost;
        meshes.push(mesh);
        group.add(mesh);
      }
    },
    dispose: () => {
      clear();
      material.dispose();
    },
  };
};
