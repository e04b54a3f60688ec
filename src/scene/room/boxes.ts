import { BufferAttribute, type BufferGeometry, Color } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';

/** A block with round edges, metres. */
export interface Box {
  readonly size: readonly [number, number, number];
  readonly centre: readonly [number, number, number];
  readonly rounding: number;
  readonly colour: string;
}

const block = ({ size, centre, rounding, colour }: Box): BufferGeometry => {
  const geometry = new RoundedBoxGeometry(size[0], size[1], size[2], rounding > 0.01 ? 4 : 1, rounding);
  geometry.translate(centre[0], centre[1], centre[2]);
  geometry.deleteAttribute('uv');
  const count = geometry.getAttribute('position').count;
  const { r, g, b } = new Color(colour);
  const colours = new Float32Array(count * 3);
  for (let i = 0; i < count; i += 1) colours.set([r, g, b], 3 * i);
  geometry.setAttribute('color', new BufferAttribute(colours, 3));
  return geometry;
};

/** Blocks in one geometry with vertex colours. */
export const mergedBoxes = (boxes: readonly Box[]): BufferGeometry => {
  const blocks = boxes.map(block);
  const merged = mergeGeometries(blocks);
  for (const part of blocks) part.dispose();
  return merged;
};
