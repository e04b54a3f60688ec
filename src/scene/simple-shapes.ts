import { BufferAttribute, BufferGeometry, Vector3 } from 'three';

/** Corners round a tube, and round and along a ball: small things, seen from a little way off. */
const TUBE_SIDES = 7;
const BALL_ROUND = 16;
const BALL_ALONG = 10;

/** A grid of points, `across` in each of its rows, joined to a surface; each row closes on itself. Normals as given. */
const gridGeometry = (positions: readonly number[], normals: readonly number[], across: number): BufferGeometry => {
  const rows = positions.length / 3 / across;
  const corners: number[] = [];
  for (let row = 0; row + 1 < rows; row += 1) {
    for (let i = 0; i < across; i += 1) {
      const a = row * across + i, b = row * across + ((i + 1) % across);
      corners.push(a, b, a + across, b, b + across, a + across);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3));
  geometry.setIndex(corners);
  return geometry;
};

/** A tube through some points, metres; open at its ends. three's own shapes would come with the first picture's script. */
export const tubeGeometry = (points: readonly Vector3[], radius: number): BufferGeometry => {
  const positions: number[] = [], normals: number[] = [];
  const way = new Vector3(), aside = new Vector3(), over = new Vector3(), out = new Vector3();
  points.forEach((point, i) => {
    way.copy(points[i + 1] ?? point).sub(points[i - 1] ?? point).normalize();
    // The same aside from point to point as far as it can be, so that the tube does not twist.
    if (aside.lengthSq() === 0) aside.set(Math.abs(way.y) < 0.9 ? 0 : 1, Math.abs(way.y) < 0.9 ? 1 : 0, 0);
    aside.addScaledVector(way, -aside.dot(way)).normalize();
    over.crossVectors(way, aside);
    for (let k = 0; k < TUBE_SIDES; k += 1) {
      const turn = (2 * Math.PI * k) / TUBE_SIDES;
      out.copy(aside).multiplyScalar(Math.cos(turn)).addScaledVector(over, Math.sin(turn));
      normals.push(out.x, out.y, out.z);
      positions.push(point.x + radius * out.x, point.y + radius * out.y, point.z + radius * out.z);
    }
  });
  return gridGeometry(positions, normals, TUBE_SIDES);
};

/** A ball with a radius along each axis, metres. */
export const ballGeometry = (middle: Vector3, radii: Vector3): BufferGeometry => {
  const positions: number[] = [], normals: number[] = [];
  const out = new Vector3();
  for (let row = 0; row <= BALL_ALONG; row += 1) {
    const tilt = (Math.PI * row) / BALL_ALONG;
    for (let k = 0; k < BALL_ROUND; k += 1) {
      const turn = (2 * Math.PI * k) / BALL_ROUND;
      out.set(Math.sin(tilt) * Math.sin(turn), Math.cos(tilt), Math.sin(tilt) * Math.cos(turn));
      positions.push(middle.x + radii.x * out.x, middle.y + radii.y * out.y, middle.z + radii.z * out.z);
      out.divide(radii).normalize();
      normals.push(out.x, out.y, out.z);
    }
  }
  // Rows run down, corners round to the left as seen from outside.
  return gridGeometry(positions, normals, BALL_ROUND);
};
