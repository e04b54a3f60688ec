import { Group, type Material, SkinnedMesh } from 'three';

/** Of a body that is seen through: its depth alone, drawn before its colour, so that only its nearest skin is painted. */
export interface NearestSkin {
  /** Not visible as long as the body is whole. */
  readonly group: Group;
  /** Takes geometry and material as they are now drawn, of the first `count` meshes; the others are whole. */
  follow(count?: number): void;
}

/** With the material of the mesh itself, so that both depths are the same to the last bit. */
const depthOf = (mesh: SkinnedMesh, order: number): SkinnedMesh => {
  const depth = new SkinnedMesh(mesh.geometry, mesh.material);
  depth.bind(mesh.skeleton, mesh.bindMatrix);
  depth.name = `${mesh.name}:nearest`;
  depth.renderOrder = order;
  depth.frustumCulled = false;
  depth.onBeforeRender = (_renderer, _scene, _camera, _geometry, material: Material) => {
    material.colorWrite = false;
    material.depthWrite = true;
  };
  depth.onAfterRender = (_renderer, _scene, _camera, _geometry, material: Material) => {
    material.colorWrite = true;
    material.depthWrite = false;
  };
  return depth;
};

/** Eyes, mouth and the inner sides of hair lie behind a skin: without this, they show through the back of a head that is seen through. */
export const createNearestSkin = (meshes: readonly SkinnedMesh[], order: number): NearestSkin => {
  const pairs = meshes.map((mesh) => ({ mesh, depth: depthOf(mesh, order) }));
  const group = new Group();
  group.visible = false;
  group.add(...pairs.map(({ depth }) => depth));
  return {
    group,
    follow: (count = pairs.length) => {
      for (const [i, { mesh, depth }] of pairs.entries()) {
        depth.geometry = mesh.geometry;
        depth.material = mesh.material;
        depth.visible = i < count;
      }
    },
  };
};
