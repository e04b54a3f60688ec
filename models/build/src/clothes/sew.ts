import { hexToLinear } from '../math/colour.ts';
import { smoothstep } from '../math/smoothstep.ts';
import { addScaled, mix, normalize, ZERO, type Vec3 } from '../math/vector.ts';
import type { FigureRecipe } from '../recipes/figure-recipe.ts';
import { addClipped, Part } from '../surface/part.ts';
import { smoothPoints } from '../surface/smooth-points.ts';
import { vertexNormals } from '../surface/topology.ts';
import { armShare } from '../weights/prepare-weights.ts';
import type { Body } from './body.ts';
import { breathAt } from './breathe.ts';
import { softenChest } from './chest-cloth.ts';
import type { GarmentFields } from './garment-fields.ts';

/** Cloth is only worked out this far outside its own edge, metres. */
const MARGIN = 0.06;
/** Over this distance from the edge smoothing fades in, so that hems lie on the skin, metres. */
const EDGE = 0.08;
/** At the neckline the shirt lies closer, metres, and over which width it lifts off. */
const COLLAR_OFFSET = 0.0045;
const COLLAR_WIDTH = 0.04;
/** How much the shirt stands off at its hem, metres, and over which height. */
const HEM_FLARE = 0.004;
const HEM_FLARE_HEIGHT = 0.12;

interface Layer {
  readonly inside: readonly number[];
  readonly smooth: readonly Vec3[];
  readonly offset: (vertex: number) => number;
}

/** A copy of the body pushed out along its normals: skin near the edges, smoothed within. */
const layerOver = (body: Body, layer: Layer): { points: Vec3[]; normals: Vec3[] } => {
  const near = layer.inside.map((f) => f > -MARGIN);
  const faces = body.base.bodyQuads.filter((quad) => quad.some((v) => near[v]));
  const smoothNormals = vertexNormals(layer.smooth, faces);
  const points = body.points.map((p, v) => {
    if (!near[v]) return p;
    const inner = smoothstep(0, EDGE, layer.inside[v]);
    const normal = normalize(mix(body.normals[v], smoothNormals[v], inner));
    return addScaled(mix(p, layer.smooth[v], inner), normal, layer.offset(v));
  });
  return { points, normals: vertexNormals(points, faces) };
};

/** Trousers: a copy of the legs. */
export const sewBottom = (body: Body, fields: GarmentFields, recipe: FigureRecipe): Part => {
  const part = new Part('bottom');
  const cloth = recipe.bottom;
  const mask = fields.bottom.map((f) => (f > -MARGIN ? 1 : 0));
  const smooth = smoothPoints(body.points, { neighbours: body.neighbours, mask, rounds: cloth.smoothing });
  const layer = layerOver(body, { inside: fields.bottom, smooth, offset: () => cloth.offset });
  const colour = hexToLinear(cloth.colour);
  addClipped(part, {
    vertexAt: (v) => ({ point: layer.points[v], normal: layer.normals[v], colour, weights: body.weights[v], breath: ZERO }),
    triangles: body.triangles, field: fields.bottom, rim: cloth.offset * 0.8,
  });
  return part;
};

/** Shirt: a copy of trunk and upper arms. The chest is flattened, as cloth hangs from it, and it carries the breathing shape. */
export const sewTop = (body: Body, fields: GarmentFields, recipe: FigureRecipe): Part => {
  const part = new Part('top');
  const cloth = recipe.top;
  const at = body.skeleton.bindPoint;
  const mask = fields.top.map((f) => (f > -MARGIN ? 1 : 0));
  const arm = body.weights.map((row) => Math.max(armShare(row, 'left'), armShare(row, 'right')));
  const flat = softenChest(body, cloth.chestSpread, arm);
  const smooth = smoothPoints(flat, { neighbours: body.neighbours, mask, rounds: cloth.smoothing });
  const hem = at.hips[1] + cloth.hem;
  const layer = layerOver(body, {
    inside: fields.top, smooth,
    offset: (v) => COLLAR_OFFSET + (cloth.offset - COLLAR_OFFSET) * smoothstep(0, COLLAR_WIDTH, fields.collar[v])
      + (arm[v] > 0.35 ? 0 : HEM_FLARE * smoothstep(HEM_FLARE_HEIGHT, 0, body.points[v][1] - hem)),
  });
  const colour = hexToLinear(cloth.colour);
  addClipped(part, {
    vertexAt: (v) => ({
      point: layer.points[v], normal: layer.normals[v], colour, weights: body.weights[v],
      breath: breathAt(body, layer.points[v], layer.normals[v], fields.top[v], arm[v]),
    }),
    triangles: body.triangles, field: fields.top, rim: cloth.offset * 0.8,
  });
  return part;
};
