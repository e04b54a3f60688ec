/** A body that is seen through shows its nearest skin alone. */
import { Bone, BufferGeometry, type Material, MeshBasicMaterial, PerspectiveCamera, Scene, Skeleton, SkinnedMesh, type WebGLRenderer } from 'three';
import { expect, test } from 'vitest';
import { DRAW_ORDER } from '../../src/scene/draw-order.ts';
import { createNearestSkin } from '../../src/scene/figures/nearest-skin.ts';

const skin = (): SkinnedMesh => {
  const mesh = new SkinnedMesh(new BufferGeometry(), new MeshBasicMaterial({ transparent: true, depthWrite: false }));
  mesh.bind(new Skeleton([new Bone()]));
  return mesh;
};

test('its depth is drawn before its colour, after all that is seen through it, with the same bones, and leaves the material as it was', () => {
  const mesh = skin();
  const { group } = createNearestSkin([mesh], DRAW_ORDER.nearestSkin);
  expect(group.visible).toBe(false);
  const depth = group.children[0] as SkinnedMesh;
  expect([depth.skeleton, depth.material, depth.geometry]).toEqual([mesh.skeleton, mesh.material, mesh.geometry]);
  expect(depth.castShadow).toBe(false);
  expect(DRAW_ORDER.nearestSkin).toBeGreaterThan(DRAW_ORDER.pastAndNext);
  expect(DRAW_ORDER.nearestSkin).toBeLessThan(DRAW_ORDER.seeThrough);
  const drawn = [{} as WebGLRenderer, new Scene(), new PerspectiveCamera(), depth.geometry, depth.material as Material, null!] as const;
  const writes = (): boolean[] => [(mesh.material as Material).colorWrite, (mesh.material as Material).depthWrite];
  depth.onBeforeRender(...drawn);
  expect(writes()).toEqual([false, true]);
  depth.onAfterRender(...drawn);
  expect(writes()).toEqual([true, false]);
});

test('it follows to another geometry and another material', () => {
  const mesh = skin();
  const { group, follow } = createNearestSkin([mesh], DRAW_ORDER.nearestSkin);
  mesh.geometry = new BufferGeometry();
  mesh.material = new MeshBasicMaterial();
  follow();
  const depth = group.children[0] as SkinnedMesh;
  expect([depth.geometry === mesh.geometry, depth.material === mesh.material]).toEqual([true, true]);
});
