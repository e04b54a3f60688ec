import type { BufferGeometry } from 'three';
import type { Document, Material, Mesh } from '@gltf-transform/core';

/** glTF's names of what three calls otherwise. */
const SEMANTICS = { position: 'POSITION', normal: 'NORMAL', color: 'COLOR_0' } as const;

/** Puts a geometry of three into a document, with its colours if it has some. */
export const addPlainMesh = (document: Document, name: string, geometry: BufferGeometry, material: Material): Mesh => {
  const buffer = document.getRoot().listBuffers()[0]!;
  const primitive = document.createPrimitive().setMaterial(material);
  for (const [from, to] of Object.entries(SEMANTICS)) {
    const attribute = geometry.getAttribute(from);
    if (attribute === undefined) continue;
    primitive.setAttribute(to, document.createAccessor().setType('VEC3').setArray(Float32Array.from(attribute.array)).setBuffer(buffer));
  }
  if (geometry.index !== null) primitive.setIndices(document.createAccessor().setType('SCALAR').setArray(Uint32Array.from(geometry.index.array)).setBuffer(buffer));
  return document.createMesh(name).addPrimitive(primitive);
};
