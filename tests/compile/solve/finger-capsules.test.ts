import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createFingerCapsule, depthInCapsule } from '../../../src/compile/solve/finger-capsules.ts';
import { loadSkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { BONE_INDEX } from '../../../src/core/anatomy/bones.ts';
import { createFigureScratch } from '../../../src/core/rig/figure-scratch.ts';
import { placeBones } from '../../../src/core/rig/forward-kinematics.ts';
import { createRig, digitBones } from '../../../src/core/rig/rig.ts';
import { figurePath, helperRig } from '../../support/models.ts';

const mesh = await loadSkinnedMesh(figurePath('helper'));
const rig = createRig(helperRig);
const figure = createFigureScratch();
figure.frame.rootPosition.set(rig.restTranslations.subarray(0, 3));
placeBones(rig, figure);

const capsules = digitBones('left').map((name) => createFingerCapsule(mesh, BONE_INDEX[name]));

describe('a finger bone as a rod', () => {
  test('is as thick as a finger and as long as a finger bone', () => {
    // The thumb's first bone lies in the ball of the thumb; all others are fingers of 10 to 24 mm.
    for (const { radius, to } of capsules.slice(1)) {
      expect(radius).toBeGreaterThan(0.004);
      expect(radius).toBeLessThan(0.013);
      expect(Math.hypot(...to)).toBeLessThan(0.06);
    }
  });

  test.prop([fc.integer({ min: 1, max: 14 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })])(
    'a point on its axis is as deep as it is thick, and one that goes out gets no deeper', (i, along, out) => {
      const capsule = capsules[i]!;
      const joint = figure.worldPosition[capsule.bone]!;
      // The T-pose has identity rotations: the bone's frame is the world's.
      const at = (aside: number): Float64Array => {
        const length = Math.hypot(capsule.to[0]!, capsule.to[1]!) || 1;
        const across = [-capsule.to[1]! / length, capsule.to[0]! / length, 0];
        return Float64Array.from([0, 1, 2], (k) => joint[k]! + along * capsule.to[k]! + aside * across[k]!);
      };
      expect(depthInCapsule(capsule, figure, at(0))).toBeCloseTo(1000 * capsule.radius, 6);
      expect(depthInCapsule(capsule, figure, at(out * capsule.radius))).toBeLessThanOrEqual(1000 * capsule.radius + 1e-9);
      expect(depthInCapsule(capsule, figure, at(1.2 * capsule.radius))).toBe(0);
    });
});
