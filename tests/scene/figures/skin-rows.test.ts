/** Rows of bones put every corner of a skin where three's own skinning puts it. */
import { type Bone, type BufferGeometry, Quaternion, SkinnedMesh, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { figureScene } from '../../../src/scene/figures/figure-scene.ts';
import { mergeMeshes } from '../../../src/scene/figures/merge-meshes.ts';
import { createSkinRows, setSkinRows, withSkinRows, writeSkinRows } from '../../../src/scene/figures/skin-rows.ts';
import { ShaderChunk, ShaderLib } from 'three';
import { FIGURES, readGlb } from '../../models/load-figure.ts';

/** Every so many corners are looked at: several hundred of each body. */
const EVERY = 37;

/** What the vertex shader does: rows blended by their shares, then one product. */
const blended = ({ attributes: { position, skinIndex, skinWeight } }: BufferGeometry, rows: Float32Array, corner: number): number[] =>
  [0, 1, 2].map((row) => {
    let sum = 0;
    for (let k = 0; k < 4; k += 1) {
      const first = 12 * (skinIndex?.getComponent(corner, k) ?? 0) + 4 * row;
      const [a = 0, b = 0, c = 0, d = 0] = rows.subarray(first, first + 4);
      const share = skinWeight?.getComponent(corner, k) ?? 0;
      sum += share * (a * (position?.getX(corner) ?? 0) + b * (position?.getY(corner) ?? 0) + c * (position?.getZ(corner) ?? 0) + d);
    }
    return sum;
  });

/** Some pose, the same each time: every bone turned by up to half a radian about an axis of its own. */
const pose = (bones: readonly Bone[], seed: number): void => {
  bones.forEach((bone, i) => {
    const axis = new Vector3(Math.sin(seed + i), Math.cos(2 * seed + 3 * i), Math.sin(5 * i) + 0.2).normalize();
    bone.quaternion.copy(new Quaternion().setFromAxisAngle(axis, 0.5 * Math.sin(seed * 7 + i)));
  });
};

test.each(FIGURES)('%s, in three poses', async (name) => {
  const root = await figureScene(new Uint8Array(readGlb(name)).buffer);
  const parts: SkinnedMesh[] = [];
  root.traverse((node) => node instanceof SkinnedMesh && parts.push(node));
  const mesh = mergeMeshes(parts);
  const { geometry, skeleton } = mesh;
  const rows = createSkinRows(skeleton.bones.length);
  for (const seed of [0.3, 1.9, 4.4]) {
    pose(skeleton.bones, seed);
    root.updateMatrixWorld(true);
    writeSkinRows(skeleton, rows);
    let farthestMetres = 0;
    const place = new Vector3();
    for (let corner = 0; corner < geometry.getAttribute('position').count; corner += EVERY) {
      mesh.applyBoneTransform(corner, place.fromBufferAttribute(geometry.getAttribute('position'), corner));
      farthestMetres = Math.max(farthestMetres, place.distanceTo(new Vector3(...blended(geometry, rows.value, corner))));
    }
    expect(farthestMetres).toBeLessThan(1e-5);
  }
});

test('a device without room for the rows keeps three\'s own skinning; one with room takes them', () => {
  const [small, large]: Record<string, unknown>[] = [{}, {}];
  setSkinRows(small ?? {}, 72, 256);
  setSkinRows(large ?? {}, 72, 1024);
  expect(small).toEqual({});
  expect(large).toEqual({ SKIN_ROWS: 216 });
});

test('every chunk of three\'s skinning has rows in its place, and stands behind them for the small device', () => {
  const chunks = Object.keys(ShaderChunk).filter((chunk) => chunk.startsWith('skin') && ShaderLib.standard.vertexShader.includes(`<${chunk}>`));
  expect(chunks).toHaveLength(4);
  const shader = withSkinRows(ShaderLib.standard.vertexShader);
  for (const chunk of chunks) expect(shader).toMatch(new RegExp(`#ifdef SKIN_ROWS[^#]*#else\\s*#include <${chunk}>`));
});
