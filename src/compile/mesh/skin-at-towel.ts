import { vector } from '../../core/math/vector.ts';
import { findAtTowel } from '../../core/prop/towel-distance.ts';
import { RING_COUNT, RING_STRIDE, type TowelFrame } from '../../core/prop/towel-frame.ts';
import type { TowelSizes } from '../../core/prop/towel-section.ts';
import type { SkinAtTowel } from '../../core/safety/rule.ts';
import type { Boxes } from './box.ts';
import type { PosedFigure } from './posed-figure.ts';

/** Skin further from the towel than this isn't told of, metres. */
const NEAR_METRES = 0.03;

const point = vector();
const found = { distanceMetres: 0, alongMetres: 0 };

/** The box round a towel and what is near it. */
const boxAround = ({ rings }: TowelFrame): Boxes => {
  const box = Float64Array.of(Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity);
  for (let ring = 0; ring < RING_COUNT; ring += 1) {
    const at = RING_STRIDE * ring;
    const reach = Math.max(rings[at + 3]!, rings[at + 7]!) + NEAR_METRES;
    for (let k = 0; k < 3; k += 1) {
      box[k] = Math.min(box[k]!, rings[at + k]! - reach);
      box[3 + k] = Math.max(box[3 + k]!, rings[at + k]! + reach);
    }
  }
  return box;
};

const isInside = (box: Boxes, x: number, y: number, z: number, radius: number): boolean =>
  x > box[0]! - radius && x < box[3]! + radius && y > box[1]! - radius && y < box[4]! + radius && z > box[2]! - radius && z < box[5]! + radius;

/** All skin of a figure (hair left out) that is near a towel or in it, vertex by vertex. */
export const skinAtTowel = (figure: PosedFigure, towel: TowelFrame, sizes: TowelSizes): SkinAtTowel[] => {
  const box = boxAround(towel);
  const near: SkinAtTowel[] = [];
  for (const part of figure.parts) {
    const clusters = figure.clusters(part);
    clusters.refreshBalls();
    const { vertices, starts, centres, radii } = clusters;
    for (let cluster = 0; cluster < radii.length; cluster += 1) {
      if (!isInside(box, centres[3 * cluster]!, centres[3 * cluster + 1]!, centres[3 * cluster + 2]!, radii[cluster]!)) continue;
      for (let i = starts[cluster]!; i < starts[cluster + 1]!; i += 1) {
        const v = vertices[i]!;
        for (let k = 0; k < 3; k += 1) point[k] = figure.positions[3 * v + k]!;
        if (!isInside(box, point[0]!, point[1]!, point[2]!, 0)) continue;
        findAtTowel(found, towel, sizes, point);
        if (found.distanceMetres < NEAR_METRES) near.push({ part, point: [point[0]!, point[1]!, point[2]!], ...found });
      }
    }
  }
  return near;
};
