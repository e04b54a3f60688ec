import { BufferAttribute, BufferGeometry } from 'three';

/** Layers of the curved arrow, as the shader knows them, in the order in which they are drawn. */
export const ARC_LAYERS = [1, 2, 3] as const;
/** Sides of the tube: round at any size it is drawn. */
const SIDES = 14;

/**
 * A ring of the arrow's outline turned about its middle line: where it is (share of the shaft, share of the head), its
 * radius (shares of the shaft's and of the head's), and how it moves along and outwards when the surface grows by a metre.
 */
export interface ArcRing {
  readonly shaft: number;
  readonly head: number;
  readonly shaftRadius: number;
  readonly headRadius: number;
  readonly along: number;
  readonly outwards: number;
}

/**
 * The rings of a straight arrow with `segments` along its shaft. Flat ends stay flat and edges sharp when it grows; with
 * `sine` and `cosine` of the head's half angle, the cone's surface moves by the same width as the shaft's.
 */
export const arcRings = (segments: number, sine: number, cosine: number): ArcRing[] => {
  const shaft = (share: number, along: number, outwards: number, shaftRadius = 1): ArcRing =>
    ({ shaft: share, head: 0, shaftRadius, headRadius: 0, along, outwards });
  const rings = [shaft(0, -1, 0, 0), shaft(0, -1, 1)];
  for (let i = 1; i < segments; i += 1) rings.push(shaft(i / segments, 0, 1));
  rings.push(
    shaft(1, -1, 1),
    { shaft: 1, head: 0, shaftRadius: 0, headRadius: 1, along: -1, outwards: (1 + sine) / cosine },
    { shaft: 1, head: 1, shaftRadius: 0, headRadius: 0, along: 1 / sine, outwards: 0 },
  );
  return rings;
};

/** The curved arrow, once for each layer: `position` (shaft, head, layer), `radius`, `grow` and `round` (cosine, sine). */
export const arcGeometry = (rings: readonly ArcRing[]): BufferGeometry => {
  const position: number[] = [], radius: number[] = [], grow: number[] = [], round: number[] = [], index: number[] = [];
  for (const layer of ARC_LAYERS) {
    const first = position.length / 3;
    rings.forEach((ring, row) => {
      for (let side = 0; side < SIDES; side += 1) {
        const angle = (2 * Math.PI * side) / SIDES;
        position.push(ring.shaft, ring.head, layer);
        radius.push(ring.shaftRadius, ring.headRadius);
        grow.push(ring.along, ring.outwards);
        round.push(Math.cos(angle), Math.sin(angle));
        if (row === 0) continue;
        const a = first + (row - 1) * SIDES + side;
        const b = first + (row - 1) * SIDES + ((side + 1) % SIDES);
        index.push(a, a + SIDES, b, b, a + SIDES, b + SIDES);
      }
    });
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(position), 3));
  geometry.setAttribute('radius', new BufferAttribute(Float32Array.from(radius), 2));
  geometry.setAttribute('grow', new BufferAttribute(Float32Array.from(grow), 2));
  geometry.setAttribute('round', new BufferAttribute(Float32Array.from(round), 2));
  geometry.setIndex(index);
  return geometry;
};
