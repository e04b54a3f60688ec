import { Bone, type BufferAttribute, Matrix4, type Object3D, SkinnedMesh } from 'three';
import { describe, expect, it } from 'vitest';
import { figureScene } from '../../../src/scene/figures/figure-scene.ts';
import { FIGURES, loadFigure, readGlb } from '../../models/load-figure.ts';

const bytesOf = (name: (typeof FIGURES)[number]): ArrayBuffer => new Uint8Array(readGlb(name)).buffer;

const skinsOf = (root: Object3D): SkinnedMesh[] => {
  const skins: SkinnedMesh[] = [];
  root.traverse((node) => {
    if (node instanceof SkinnedMesh) skins.push(node);
  });
  return skins;
};

/** Every number of an attribute as a shader would get it. */
const valuesOf = (attribute: Pick<BufferAttribute, 'count' | 'itemSize' | 'getComponent'>): Float32Array => {
  const values = new Float32Array(attribute.count * attribute.itemSize);
  for (let i = 0; i < attribute.count; i += 1) for (let k = 0; k < attribute.itemSize; k += 1) values[attribute.itemSize * i + k] = attribute.getComponent(i, k);
  return values;
};

describe.each(FIGURES)('our reading of %s and that of three\'s own loader', async (name) => {
  const ours = await figureScene(bytesOf(name));
  const theirs = (await loadFigure(name)).scene;
  const [ourSkins, theirSkins] = [skinsOf(ours), skinsOf(theirs)];

  it('have the same bones, hung up in the same way at the same places', () => {
    const bones = (root: Object3D) => {
      root.updateMatrixWorld(true);
      const found = new Map<string, unknown>();
      root.traverse((node) => {
        if (node instanceof Bone) found.set(node.name, { parent: node.parent instanceof Bone ? node.parent.name : null, world: node.matrixWorld.elements });
      });
      return found;
    };
    expect(bones(ours)).toEqual(bones(theirs));
    expect(bones(ours).size).toBeGreaterThan(60);
  });

  it('have the same parts with the same materials', () => {
    const looks = (skins: readonly SkinnedMesh[]) => skins.map(({ material }) => (Array.isArray(material) ? null : [material.name, Reflect.get(material, 'roughness'), Reflect.get(material, 'color')]));
    expect(looks(ourSkins)).toEqual(looks(theirSkins));
    expect(ourSkins).toHaveLength(5);
  });

  it('have the same vertices to the last bit, triangles and breathing shape included', () => {
    ourSkins.forEach((skin, part) => {
      const { geometry } = skin;
      const other = theirSkins[part]?.geometry;
      expect(Object.keys(geometry.attributes).toSorted()).toEqual(Object.keys(other?.attributes ?? {}).toSorted());
      for (const [key, attribute] of Object.entries(geometry.attributes)) expect(valuesOf(attribute), key).toEqual(valuesOf(other?.getAttribute(key) ?? attribute));
      expect(geometry.index && valuesOf(geometry.index)).toEqual(other?.index && valuesOf(other.index));
      expect(geometry.morphAttributes.position?.map(valuesOf)).toEqual(other?.morphAttributes.position?.map(valuesOf));
    });
    expect(ourSkins.flatMap(({ geometry }) => geometry.morphAttributes.position ?? [])).toHaveLength(1);
  });

  it('bind the skin alike', () => {
    ourSkins.forEach((skin, part) => {
      expect(skin.skeleton.bones.map((bone) => bone.name)).toEqual(theirSkins[part]?.skeleton.bones.map((bone) => bone.name));
      expect(skin.skeleton.boneInverses).toEqual(theirSkins[part]?.skeleton.boneInverses);
      expect(skin.bindMatrix).toEqual(new Matrix4());
    });
  });
});

describe('a file that is no figure of ours', () => {
  const whole = bytesOf('person');
  it.each([
    ['empty', new ArrayBuffer(0), 'no GLB'],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer, 'no GLB'],
    ['cut off', whole.slice(0, whole.byteLength / 2), 'breaks off'],
    ['a header alone', whole.slice(0, 20), 'breaks off'],
  ])('%s: is refused with a reason', async (_kind, bytes, reason) => {
    await expect(figureScene(bytes)).rejects.toThrow(reason);
  });

  it('damaged inside: is refused, never drawn', async () => {
    const damaged = whole.slice(0);
    new Uint8Array(damaged).fill(0, damaged.byteLength - 200_000, damaged.byteLength - 100_000);
    await expect(figureScene(damaged)).rejects.toThrow();
  });
});
