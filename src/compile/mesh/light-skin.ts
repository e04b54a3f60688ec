import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import { BONES } from '../../core/anatomy/bones.ts';
import type { SkinnedMesh, SkinnedPart } from './load-skinned-mesh.ts';

/** How much of the triangles is kept, by where they lie: hands and heads are what is looked at. */
const KEPT = { hand: 0.32, head: 0.26, rest: 0.1 } as const;
type Region = keyof typeof KEPT;
const REGIONS = Object.keys(KEPT) as Region[];
/** How far a surface may move, as a share of its part's size: larger than is ever reached, the shares decide. */
const MOST_ERROR = 0.05;
/** What a step of colour from 0 to 1 counts for, beside a step in place: brows and lips are painted on vertices. */
const COLOUR_WEIGHT = 0.4;

const regionOfBone = BONES.map(({ name }): Region =>
  /Hand|Thumb|Index|Middle|Ring|Little/.test(name) ? 'hand' : /head|Eye|Jaw|Brow/i.test(name) ? 'head' : 'rest');

const mainBone = ({ bones, weights }: SkinnedMesh, vertex: number): number => {
  let most = 4 * vertex;
  for (let k = most + 1; k < 4 * vertex + 4; k += 1) if ((weights[k] ?? 0) > (weights[most] ?? 0)) most = k;
  return bones[most] ?? 0;
};

/** The triangles of one part that lie in one region, by their first corner. Counted from the part's first vertex. */
const trianglesOf = (mesh: SkinnedMesh, { firstIndex, indexCount, firstVertex }: SkinnedPart, region: Region): Uint32Array => {
  const own: number[] = [];
  for (let i = firstIndex; i < firstIndex + indexCount; i += 3) {
    const corners = [mesh.indices[i] ?? 0, mesh.indices[i + 1] ?? 0, mesh.indices[i + 2] ?? 0];
    if (regionOfBone[mainBone(mesh, corners[0] ?? 0)] === region) own.push(...corners.map((corner) => corner - firstVertex));
  }
  return Uint32Array.from(own);
};

const lightPart = (mesh: SkinnedMesh, part: SkinnedPart): number[] => {
  const { firstVertex, vertexCount } = part;
  const positions = mesh.positions.subarray(3 * firstVertex, 3 * (firstVertex + vertexCount));
  const colours = mesh.colours.subarray(3 * firstVertex, 3 * (firstVertex + vertexCount));
  return REGIONS.flatMap((region) => {
    const triangles = trianglesOf(mesh, part, region);
    if (triangles.length === 0) return [];
    const wanted = 3 * Math.round((triangles.length / 3) * KEPT[region]);
    // What borders on another region, or on nothing, stays: no gap opens.
    const [kept] = MeshoptSimplifier.simplifyWithAttributes(
      triangles, positions, 3, colours, 3, [COLOUR_WEIGHT, COLOUR_WEIGHT, COLOUR_WEIGHT], null, wanted, MOST_ERROR, ['LockBorder'],
    );
    return Array.from(kept, (corner) => corner + firstVertex);
  });
};

/** Fewer triangles over the very vertices of a figure: corners in the figure's own order. For small and for quick pictures. */
export const lightSkin = async (mesh: SkinnedMesh): Promise<Uint16Array> => {
  await MeshoptSimplifier.ready;
  return Uint16Array.from(mesh.parts.flatMap((part) => lightPart(mesh, part)));
};

/** As a file: how many corners (32 bits, little-endian), then the corners in meshoptimizer's coding of triangles. */
export const lightSkinFile = async (corners: Uint16Array): Promise<Uint8Array> => {
  await MeshoptEncoder.ready;
  const packed = MeshoptEncoder.encodeIndexBuffer(new Uint8Array(corners.buffer), corners.length, 2);
  const bytes = new Uint8Array(4 + packed.length);
  new DataView(bytes.buffer).setUint32(0, corners.length, true);
  bytes.set(packed, 4);
  return bytes;
};
