import { BONE_INDEX } from '../../../../src/core/anatomy/bones.ts';
import type { Body } from '../clothes/body.ts';
import { hexToLinear } from '../math/colour.ts';
import { smoothstep } from '../math/smoothstep.ts';
import { distance, mix, type Vec3 } from '../math/vector.ts';

const LASH = hexToLinear(0x2a1d18);
/** The lids' rims lie on the eyeball: how far off it the line is full and has faded, metres. */
const LINE_FULL = 0.0015;
const LINE_FADES = 0.0035;
/** Strength of the line on the upper and the lower lid. */
const UPPER = 0.8;
const LOWER = 0.25;

/** Darkens the edges of the lids: a hint of lashes that gives the eyes a calm outline. In place. */
export const paintLashLine = (body: Body, colours: Vec3[]): void => {
  body.points.forEach((p, v) => {
    for (const side of ['left', 'right'] as const) {
      const row = body.weights[v];
      const upper = row[BONE_INDEX[`${side}UpperEyelid`]];
      const lower = row[BONE_INDEX[`${side}LowerEyelid`]];
      if (upper + lower < 0.3) continue;
      const { centre, radius } = body.eyes[side];
      const near = 1 - smoothstep(LINE_FULL, LINE_FADES, distance(p, centre) - radius);
      // Only the lid's rim: the upper one faces down, the lower one up. The lid itself keeps the skin's colour.
      const faces = body.normals[v][1] * (upper > lower ? -1 : 1);
      colours[v] = mix(colours[v], LASH, near * smoothstep(0.1, 0.4, faces) * (upper > lower ? UPPER : LOWER));
    }
  });
};
