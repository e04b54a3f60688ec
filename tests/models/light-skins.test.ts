import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lightSkin, lightSkinFile } from '../../src/compile/mesh/light-skin.ts';
import { loadSkinnedMesh, type SkinnedMesh } from '../../src/compile/mesh/load-skinned-mesh.ts';
import { FIGURES } from './load-figure.ts';

/** Budget of a light skin, vertices that are drawn. */
const MAX_VERTICES = 6000;

/** For each vertex the first one of its part in the same place: a seam is no gap. */
const welded = ({ positions, parts }: SkinnedMesh): Int32Array => {
  const first = new Int32Array(positions.length / 3);
  parts.forEach(({ firstVertex, vertexCount }, part) => {
    const places = new Map<string, number>();
    for (let v = firstVertex; v < firstVertex + vertexCount; v += 1) {
      const key = `${part}:${positions.subarray(3 * v, 3 * v + 3).join()}`;
      first[v] = places.get(key) ?? v;
      if (!places.has(key)) places.set(key, v);
    }
  });
  return first;
};

/** Vertices at which the surface ends. */
const rimOf = (corners: ArrayLike<number>, weld: Int32Array): Set<number> => {
  const counts = new Map<string, number>();
  for (let i = 0; i < corners.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [weld[corners[i] ?? 0], weld[corners[i + 1] ?? 0], weld[corners[i + 2] ?? 0]];
    for (const [from, to] of [[a, b], [b, c], [c, a]] as const) {
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count === 1).flatMap(([key]) => key.split(' ').map(Number)));
};

describe.each(FIGURES)('the light skin of %s', async (name) => {
  const mesh = await loadSkinnedMesh(`models/figures/${name}.glb`);
  const corners = await lightSkin(mesh);

  it('is the one that is made of this very figure', async () => {
    expect(Buffer.from(await lightSkinFile(corners)).equals(readFileSync(`models/figures/${name}.light.bin`)), 'npm run light-figures makes it anew').toBe(true);
  });

  it('is light, and of every part something is left', () => {
    expect(new Set(corners).size).toBeLessThanOrEqual(MAX_VERTICES);
    for (const { name: part, firstVertex, vertexCount } of mesh.parts) {
      expect(corners.some((corner) => corner >= firstVertex && corner < firstVertex + vertexCount), part).toBe(true);
    }
  });

  it('ends nowhere but where the whole skin ends: no gap opens', () => {
    const weld = welded(mesh);
    const whole = rimOf(mesh.indices, weld);
    // Hair lies in sheets on the scalp: a sliver between two of them shows the next.
    const isHair = (vertex: number): boolean => mesh.parts.some(({ name: part, firstVertex, vertexCount }) => part === 'hair' && vertex >= firstVertex && vertex < firstVertex + vertexCount);
    expect([...rimOf(corners, weld)].filter((vertex) => !whole.has(vertex) && !isHair(vertex))).toEqual([]);
  });
});
