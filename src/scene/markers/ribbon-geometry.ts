import { BufferAttribute, BufferGeometry } from 'three';

/** A flat strip: x from 0 to 1, y from -1 to 1. The arrow's shader gives it its size. */
export const ribbonGeometry = (): BufferGeometry => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.of(0, -1, 0, 0, 1, 0, 1, -1, 0, 1, 1, 0), 3));
  geometry.setIndex([0, 2, 1, 1, 2, 3]);
  return geometry;
};
