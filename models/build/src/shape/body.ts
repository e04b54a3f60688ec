import { BODY_VERTEX_COUNT, METRES_PER_UNIT, readBaseMesh, type BaseMesh } from '../source/base-mesh.ts';
import { findJoints } from '../source/joints.ts';
import { openTargets, TARGET_STEP, type ReadTarget } from '../source/targets.ts';
import type { Body, Eye, Toes } from '../clothes/body.ts';
import type { Vec3 } from '../math/vector.ts';
import type { FigureRecipe } from '../recipes/figure-recipe.ts';
import { bindSkeleton } from '../skeleton/bind-skeleton.ts';
import { findNeighbours, triangulate, vertexNormals } from '../surface/topology.ts';
import { prepareWeights } from '../weights/prepare-weights.ts';
import { symmetrize } from '../weights/symmetrize.ts';
import { readWeights } from '../weights/weights.ts';
import { addArmTargets } from './arm-targets.ts';
import { macroTargets } from './macro.ts';
import { morph } from './morph.ts';

/** Targets that move an ear: whatever they move by more than this is ear, metres. */
const EAR_TARGETS = ['ears/l-ear-wing-out', 'ears/r-ear-wing-out', 'ears/l-ear-lobe-max', 'ears/r-ear-lobe-max', 'ears/l-ear-flap-in', 'ears/r-ear-flap-in'];
const EAR_MOVES = 0.0004;

const bodyHeight = (vertices: Float64Array): number => {
  let low = Infinity;
  let high = -Infinity;
  for (let v = 0; v < BODY_VERTEX_COUNT; v++) {
    low = Math.min(low, vertices[v * 3 + 1]);
    high = Math.max(high, vertices[v * 3 + 1]);
  }
  return high - low;
};

const eyeOf = (vertices: Float64Array, list: readonly number[]): Eye => {
  const range = (k: number): readonly [number, number] => {
    const xs = list.map((v) => vertices[v * 3 + k]);
    return [Math.min(...xs), Math.max(...xs)];
  };
  const [x, y, z] = [range(0), range(1), range(2)];
  return { centre: [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2], radius: (x[1] - x[0]) / 2 };
};

const findEars = (readTarget: ReadTarget): boolean[] => {
  const ear = Array<boolean>(BODY_VERTEX_COUNT).fill(false);
  const least = EAR_MOVES / (METRES_PER_UNIT * TARGET_STEP);
  for (const name of EAR_TARGETS) {
    const offsets = readTarget(name);
    for (let v = 0; v < BODY_VERTEX_COUNT; v++) {
      ear[v] ||= Math.hypot(offsets[v * 3], offsets[v * 3 + 1], offsets[v * 3 + 2]) > least;
    }
  }
  return ear;
};

/** Shapes the base mesh by a recipe, to its stature and arm lengths. */
const shapeVertices = (base: BaseMesh, readTarget: ReadTarget, recipe: FigureRecipe): Float64Array => {
  const plain = new Map([...macroTargets(recipe.macro), ...Object.entries(recipe.details)]);
  const size = recipe.stature / bodyHeight(morph(base, readTarget, plain, 1));
  const shapeOf = (targets: ReadonlyMap<string, number>): Float64Array => morph(base, readTarget, targets, size);
  return shapeOf(addArmTargets(plain, recipe.arms, shapeOf));
};

/** The figure's bare body: shaped, with skeleton and weights. */
export const makeBody = (recipe: FigureRecipe): Body => {
  const base = readBaseMesh();
  const readTarget = openTargets();
  const vertices = shapeVertices(base, readTarget, recipe);
  const points = Array.from({ length: BODY_VERTEX_COUNT }, (_, v): Vec3 => [vertices[v * 3], vertices[v * 3 + 1], vertices[v * 3 + 2]]);
  const eyes = { left: eyeOf(vertices, base.eyeVertices.left), right: eyeOf(vertices, base.eyeVertices.right) };
  const joints = findJoints(vertices);
  const skeleton = bindSkeleton({ joints, points, eyeCentre: { left: eyes.left.centre, right: eyes.right.centre } });
  const neighbours = findNeighbours(base.bodyQuads, BODY_VERTEX_COUNT);
  const weights = symmetrize(readWeights(base), base);
  const toes = (letter: 'L' | 'R'): Toes => ({ big: joints.head(`toe1-1.${letter}`), little: joints.head(`toe5-1.${letter}`) });
  prepareWeights(weights, points, neighbours, skeleton);
  return {
    base, points, neighbours, weights, skeleton, eyes,
    normals: vertexNormals(points, base.bodyQuads),
    triangles: triangulate(base.bodyQuads, points),
    isEar: findEars(readTarget),
    toeJoints: { left: toes('L'), right: toes('R') },
  };
};
