/**
 * The order in which three draws the opaque list (`renderOrder`).
 *
 * Markers stand between the bodies and the helper's hands: they are pulled a little towards the camera in depth, so
 * that the roundness of the limb under them does not cut them; the hands are drawn after them, so that a hand is never
 * covered by its own marker. All of them blend, but stay in the opaque list (custom blending), which is what makes
 * this order possible.
 */
export const DRAW_ORDER = {
  /** What lies nearer comes first, so that what it hides need not be painted. */
  bodies: -3,
  room: -2,
  floor: -1,
  spineZone: 2,
  disc: 3,
  arrow: 4,
  hands: 5,
  /** What is hidden behind a body, drawn through it faintly; after every body, in the transparent list. */
  ghost: 6,
  /** The turn's arrow, after all that reads depth: it writes depth to stay open. */
  turn: 7,
  /** Letters, always on top. */
  badge: 9,
} as const;
