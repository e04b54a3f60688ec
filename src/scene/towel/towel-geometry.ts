import { BufferAttribute, BufferGeometry } from 'three';
import { RING_COUNT } from '../../core/prop/towel-frame.ts';

/** Steps between two rings, and round a section. */
const STEPS_A_RING = 4;
const ROUND = 28;
/** Rings of an end's face from its rim to its middle: how far each is from the middle, share of the radius. */
const FACE_SHARES = [0.97, 0.9, 0.6, 0.3, 0] as const;

/** A row of vertices round the towel: where along it (in rings), and how much of the radius. */
type Row = readonly [at: number, share: number];

/**
 * The grid that the shader bends into a towel: `place` (rings from the right end, angle, share of the radius) and
 * `fromEnd` (metres from the nearer end). `alongMetres` tells how far a ring is from the right end.
 */
export const towelGeometry = (alongMetres: (ring: number) => number): BufferGeometry => {
  const last = RING_COUNT - 1;
  const rows: Row[] = [
    ...[...FACE_SHARES].reverse().map((share): Row => [0, share]),
    ...Array.from({ length: last * STEPS_A_RING + 1 }, (_, i): Row => [i / STEPS_A_RING, 1]),
    ...FACE_SHARES.map((share): Row => [last, share]),
  ];
  const columns = ROUND + 1;
  const place = new Float32Array(3 * rows.length * columns);
  const fromEnd = new Float32Array(rows.length * columns);
  const whole = alongMetres(last);
  for (const [r, [at, share]] of rows.entries()) {
    const ring = Math.min(Math.floor(at), last - 1);
    const along = alongMetres(ring) + (alongMetres(ring + 1) - alongMetres(ring)) * (at - ring);
    for (let c = 0; c < columns; c += 1) {
      place.set([at, (2 * Math.PI * c) / ROUND, share], 3 * (r * columns + c));
      fromEnd[r * columns + c] = Math.min(along, whole - along);
    }
  }
  const indices: number[] = [];
  for (let r = 0; r + 1 < rows.length; r += 1) {
    for (let c = 0; c < ROUND; c += 1) {
      const a = r * columns + c, b = a + columns;
      // Anticlockwise seen from outside: along the towel is to the left, the angle turns upward.
      indices.push(a, a + 1, b, a + 1, b + 1, b);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('place', new BufferAttribute(place, 3));
  geometry.setAttribute('fromEnd', new BufferAttribute(fromEnd, 1));
  // Three asks for a position; the shader makes its own.
  geometry.setAttribute('position', new BufferAttribute(place, 3));
  geometry.setIndex(indices);
  return geometry;
};
