import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from './package-folder.ts';

/** Vertices of the whole base mesh, helper geometry included. */
export const VERTEX_COUNT = 19158;
/** The first vertices are the body itself; all after them is helper geometry, which is morphed but never drawn. */
export const BODY_VERTEX_COUNT = 13380;
/** The package's decimetres in metres. */
export const METRES_PER_UNIT = 0.1;

/** Each face: type bits (always 11 here: quad, material, uv), 4 vertices, material, 4 uvs. */
const INTS_PER_FACE = 10;

const fileSchema = z.object({
  vertices: z.array(z.number()),
  faces: z.array(z.number()),
  uvs: z.array(z.array(z.number())),
  materials: z.array(z.object({ DbgName: z.string() })),
  bones: z.array(z.object({ name: z.string() })),
  skinIndices: z.array(z.number()),
  skinWeights: z.array(z.number()),
});

export type Quad = readonly [number, number, number, number];

export interface BaseMesh {
  /** xyz of every vertex, in the package's decimetres. */
  readonly vertices: readonly number[];
  readonly bodyQuads: readonly Quad[];
  /** UV of each body vertex (v up); at seams, one of its UVs. */
  readonly bodyUv: ReadonlyArray<readonly [number, number]>;
  /** Vertices of the left and right eyeball helpers. */
  readonly eyeVertices: { readonly left: readonly number[]; readonly right: readonly number[] };
  /** Four source bones and weights of each vertex. */
  readonly skin: ReadonlyArray<ReadonlyArray<readonly [bone: string, weight: number]>>;
}

/** Reads the base mesh, its groups, UVs and weights. */
export const readBaseMesh = (): BaseMesh => {
  const file = fileSchema.parse(JSON.parse(readFileSync(packagePath('public/data/models/human_full_size.json'), 'utf8')));
  const uvs = file.uvs[0];
  const bodyQuads: Quad[] = [];
  const bodyUv: (readonly [number, number])[] = [];
  const eyes = { left: new Set<number>(), right: new Set<number>() };
  for (let i = 0; i < file.faces.length; i += INTS_PER_FACE) {
    const quad: Quad = [file.faces[i + 1], file.faces[i + 2], file.faces[i + 3], file.faces[i + 4]];
    const group = file.materials[file.faces[i + 5]].DbgName;
    if (group === 'helper-l-eye') quad.forEach((v) => eyes.left.add(v));
    if (group === 'helper-r-eye') quad.forEach((v) => eyes.right.add(v));
    if (group !== 'body') continue;
    bodyQuads.push(quad);
    quad.forEach((v, k) => {
      const uv = file.faces[i + 6 + k];
      bodyUv[v] ??= [uvs[uv * 2], uvs[uv * 2 + 1]];
    });
  }
  const skin = Array.from({ length: VERTEX_COUNT }, (_, v) => [0, 1, 2, 3].map((k) => {
    const bone = file.bones[file.skinIndices[v * 4 + k]].name.replace('____head', '');
    return [bone, file.skinWeights[v * 4 + k]] as const;
  }));
  return { vertices: file.vertices, bodyQuads, bodyUv, eyeVertices: { left: [...eyes.left], right: [...eyes.right] }, skin };
};
