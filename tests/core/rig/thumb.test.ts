import { describe, expect, test } from 'vitest';
import { vec3 } from 'gl-matrix';
import { COORDINATE_INDEX } from '../../../src/core/anatomy/coordinates.ts';
import { BONE_INDEX } from '../../../src/core/anatomy/bones.ts';
import { createFigureScratch, type FigureScratch } from '../../../src/core/rig/figure-scratch.ts';
import { placeBones } from '../../../src/core/rig/forward-kinematics.ts';
import { poseBones } from '../../../src/core/rig/pose-bones.ts';
import { createRig } from '../../../src/core/rig/rig.ts';
import { radians } from '../../../src/core/units.ts';
import { helperRig, personRig } from '../../support/models.ts';

describe.each([['person', personRig], ['helper', helperRig]] as const)('%s', (_, file) => {
  const rig = createRig(file);
  const withAdduction = (side: 'left' | 'right', degrees: number): FigureScratch => {
    const figure = createFigureScratch();
    figure.coordinates[COORDINATE_INDEX[`${side}Fingers.thumbAdduction`]] = radians(degrees);
    poseBones(rig, figure);
    placeBones(rig, figure);
    return figure;
  };
  const at = (figure: FigureScratch, bone: keyof typeof BONE_INDEX) => figure.worldPosition[BONE_INDEX[bone]]!;

  test.each(['left', 'right'] as const)('a %s thumb goes to the index in the plane of the palm', (side) => {
    const [apart, beside] = [withAdduction(side, 0), withAdduction(side, 40)];
    const gap = (figure: FigureScratch): number => vec3.distance(at(figure, `${side}ThumbDistal`), at(figure, `${side}IndexProximal`));
    expect(gap(beside)).toBeLessThan(gap(apart) - 0.01);
    // Arms hang, palms to the thighs: the plane of the palm goes forward and up.
    expect(at(beside, `${side}ThumbDistal`)[0]).toBeCloseTo(at(apart, `${side}ThumbDistal`)[0]!, 6);
  });

  test('both thumbs go the same way', () => {
    const [left, right] = [at(withAdduction('left', 30), 'leftThumbDistal'), at(withAdduction('right', 30), 'rightThumbDistal')];
    expect(right[0]).toBeCloseTo(-left[0]!, 4);
    expect(right[2]).toBeCloseTo(left[2]!, 4);
  });
});
