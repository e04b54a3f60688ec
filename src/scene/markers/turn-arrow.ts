import type { Group } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { Frame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { TURN_COLOUR } from '../room/palette.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph, setUniform } from './glyph.ts';
import { ARROW_FRAGMENT, ARROW_VERTEX } from './glyph-shader.ts';
import { ribbonGeometry } from './ribbon-geometry.ts';

/** Radius of the arc about the trunk, metres: clear of the shoulders in front. */
const RADIUS_METRES = 0.36;
/** Above the C7 joint's height, metres: the arc goes round the chest at the height of the collar, clear of the face. */
const RISE_METRES = -0.03;
const HALF_WIDTH_METRES = 0.042;
/** Below this turn (1.5 degrees) there is nothing to show; it fades in up to three times of it. */
const LEAST_TURN_RADIANS = 0.026;
/** Length of arc for each radian of turn, as a share of the radius: above 1, for a turn of 28 degrees is short to see. */
const ARC_PER_TURN = 1.6;
const DEPTH_PULL_METRES = 0.05;
const SEGMENTS = 28;

export interface TurnArrow {
  readonly group: Group;
  apply(frame: Frame): void;
  dispose(): void;
}

/** The person's own turn: an open curved arrow round the shoulders, from where the pelvis faces towards the turn. */
export const createTurnArrow = (): TurnArrow => {
  const glyph = createGlyph(
    ribbonGeometry(SEGMENTS),
    { vertexShader: ARROW_VERTEX, fragmentShader: ARROW_FRAGMENT, defines: { OPEN: '' } },
    {
      ...paintUniforms(TURN_COLOUR, DEPTH_PULL_METRES),
      uLength: { value: 0 }, uHalfWidth: { value: HALF_WIDTH_METRES }, uBend: { value: RADIUS_METRES }, uTurnSign: { value: 1 }, uDashed: { value: 0 },
    },
    DRAW_ORDER.arrow,
  );
  glyph.group.name = 'turn';
  const hipsAt = 4 * BONE_INDEX.hips;
  const chestAt = 3 * BONE_INDEX.upperChest;
  const neckAt = 3 * BONE_INDEX.neck;
  return {
    group: glyph.group,
    apply: ({ person, trunkTurnRadians }) => {
      const turn = Math.abs(trunkTurnRadians);
      glyph.setOpacity(Math.min(1, Math.max(0, (turn - LEAST_TURN_RADIANS) / (2 * LEAST_TURN_RADIANS))));
      if (!glyph.group.visible) return;
      const at = person.worldPositions;
      glyph.group.position.set(at[chestAt] ?? 0, (at[neckAt + 1] ?? 0) + RISE_METRES, at[chestAt + 2] ?? 0);
      // Heading of the pelvis: where its +Z axis points in plan.
      const q = person.worldRotations;
      const x = q[hipsAt] ?? 0, y = q[hipsAt + 1] ?? 0, z = q[hipsAt + 2] ?? 0, w = q[hipsAt + 3] ?? 1;
      glyph.group.rotation.y = Math.atan2(2 * (x * z + w * y), 1 - 2 * (x * x + y * y));
      setUniform(glyph.uniforms, 'uLength', turn * RADIUS_METRES * ARC_PER_TURN);
      setUniform(glyph.uniforms, 'uTurnSign', Math.sign(trunkTurnRadians));
    },
    dispose: glyph.dispose,
  };
};
