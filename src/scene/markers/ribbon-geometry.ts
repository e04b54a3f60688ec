import { BufferAttribute, BufferGeometry } from 'three';

/** A flat strip: x from 0 to 1 in `segments` steps, y from -1 to 1. The arrow's shader gives it its size and bend. */
export const ribbonGeometry = (segments: number): BufferGeometry => {
  const position = new Float32Array((segments + 1) * 2 * 3);
  const index: number[] = [];
  for (let i = 0; i <= segments; i += 1) {
    position.set([i / segments, -1, 0, i / segments, 1, 0], 6 * i);
    const a = 2 * i;
    if (i < segments) index.push(a, a + 2, a + 1, a + 1, a + 2, a + 3);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setIndex(index);
  return geometry;
};
