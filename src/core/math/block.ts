/** A block along the world's axes, metres: a table, the floor. Sides may be infinitely far. */
export interface Block {
  readonly least: readonly [number, number, number];
  readonly most: readonly [number, number, number];
}

/** Distance of a point to a block's surface, metres: outside +, inside -. */
export const distanceToBlock = ({ least, most }: Block, x: number, y: number, z: number): number => {
  const across = Math.max(least[0] - x, x - most[0]);
  const up = Math.max(least[1] - y, y - most[1]);
  const along = Math.max(least[2] - z, z - most[2]);
  const outside = Math.hypot(Math.max(across, 0), Math.max(up, 0), Math.max(along, 0));
  return outside > 0 ? outside : Math.max(across, up, along);
};
