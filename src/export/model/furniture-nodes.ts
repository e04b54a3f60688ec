import type { Document, Node } from '@gltf-transform/core';
import type { Prop } from '../../core/stretch/prop-schema.ts';
import { standingGeometry } from '../../scene/room/standing-geometry.ts';
import { colouredMaterial } from './model-materials.ts';
import { addPlainMesh } from './plain-mesh.ts';

/** What stands in the room: table, chair, pillow. (A towel moves, and is made elsewhere.) */
export const addFurniture = (document: Document, props: readonly Prop[]): Node[] => {
  const material = colouredMaterial(document);
  return props.flatMap((prop): Node[] => {
    const geometry = standingGeometry(prop);
    if (geometry === null) return [];
    const node = document.createNode(prop.kind).setMesh(addPlainMesh(document, prop.kind, geometry, material));
    geometry.dispose();
    return [node];
  });
};
