/**
 * The order in which three draws the opaque list (`renderOrder`).
 *
 * Force arrows stand between the bodies and the hands: they are pulled towards the camera in depth, so that the limb
 * under them does not swallow them; each comes right after its own hand, so that its forearm does not cut it in pieces.
 * From the farthest to the nearest (`order-marks.ts`), so that a far hand does not lie over a near arrow. Arrows blend,
 * but stay in the opaque list (custom blending), which is what makes this order possible.
 */
export const DRAW_ORDER = {
  /** What lies nearer comes first, so that what it hides need not be painted. */
  bodies: -3,
  room: -2,
  floor: -1,
  spineZone: 2,
  /** The towel's patches. */
  disc: 3,
  /** Arrows and hands, from here in steps up to the next. */
  marks: 4,
  marksEnd: 5,
  /** What is hidden behind a body, drawn through it faintly; after every body, in the transparent list. */
  ghost: 6,
  /** Other moments; then bodies that are seen through, behind all that can be seen through them; then bones. All transparent. */
  pastAndNext: 6.2,
  /** How near the skin of a body that is seen through is, before its colour. */
  nearestSkin: 6.3,
  seeThrough: 6.4,
  skeleton: 6.6,
  /** The turn's arrow: like a body it writes depth, so that its layers lie in their order. */
  turn: -1,
  /** What ties a letter to its hand, under the letter. */
  stem: 8.9,
  /** Letters, always on top. */
  badge: 9,
} as const;
