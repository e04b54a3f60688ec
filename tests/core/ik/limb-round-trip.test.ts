import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { COORDINATE_INDEX, type CoordinateName } from '../../../src/core/anatomy/coordinates.ts';
import { LIMB_BONES } from '../../../src/core/anatomy/limb-index.ts';
import { vec3 } from 'gl-matrix';
import { solveArm } from '../../../src/core/ik/solve-arm.ts';
import { solveLeg } from '../../../src/core/ik/solve-leg.ts';
import { vector } from '../../../src/core/math/vector.ts';
import { createFigureScratch, type FigureScratch } from '../../../src/core/rig/figure-scratch.ts';
import { placeBones } from '../../../src/core/rig/forward-kinematics.ts';
import { poseBones } from '../../../src/core/rig/pose-bones.ts';
import { createRig } from '../../../src/core/rig/rig.ts';
import { radians } from '../../../src/core/units.ts';
import { helperRig } from '../../support/models.ts';

const rig = createRig(helperRig);
const side = fc.constantFrom('left' as const, 'right' as const);
const angle = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

const posed = (values: Partial<Record<CoordinateName, number>>): FigureScratch => {
  const figure = createFigureScratch();
  for (const [name, value] of Object.entries(values)) figure.coordinates[COORDINATE_INDEX[name as CoordinateName]] = radians(value);
  poseBones(rig, figure);
  placeBones(rig, figure);
  return figure;
};

describe('arms', () => {
  test.prop([side, angle(-30, 80), angle(-10, 80), angle(-40, 50), angle(10, 130), angle(-60, 60), angle(-40, 40), angle(-20, 20)])(
    'a hand asked to be where it is stays there, and every angle with it',
    (s, forward, outward, internal, elbow, pronation, wrist, deviation) => {
      const wanted: Partial<Record<CoordinateName, number>> = {
        [`${s}Arm.shoulderForward`]: forward, [`${s}Arm.shoulderOutward`]: outward, [`${s}Arm.shoulderInternalRotation`]: internal,
        [`${s}Arm.elbowFlexion`]: elbow, [`${s}Arm.forearmPronation`]: pronation, [`${s}Arm.wristFlexion`]: wrist, [`${s}Arm.wristRadialDeviation`]: deviation,
      };
      const figure = posed(wanted);
      const hand = LIMB_BONES[s].hand;
      const before = figure.frame.localRotations.slice();
      const result = { shortfallMetres: 0, reserveMetres: 0 };
      solveArm(result, rig, figure, s, figure.worldPosition[hand]!.slice(), figure.worldRotation[hand]!.slice());
      expect(result.shortfallMetres).toBeLessThan(1e-9);
      for (const [name, value] of Object.entries(wanted)) expect(figure.coordinates[COORDINATE_INDEX[name as CoordinateName]]).toBeCloseTo(radians(value), 5);
      for (let i = 0; i < before.length; i += 4) {
        let dot = 0;
        for (let k = 0; k < 4; k += 1) dot += before[i + k]! * figure.frame.localRotations[i + k]!;
        expect(Math.abs(dot)).toBeCloseTo(1, 8);
      }
    },
  );
});

describe('legs', () => {
  test.prop([side, angle(0, 120), angle(-20, 15), angle(-25, 15), angle(5, 120), angle(-10, 40)])(
    'a foot asked to be where it is stays there, and every angle with it',
    (s, flexion, adduction, internal, knee, ankle) => {
      const wanted: Partial<Record<CoordinateName, number>> = {
        [`${s}Leg.hipFlexion`]: flexion, [`${s}Leg.hipAdduction`]: adduction, [`${s}Leg.hipInternalRotation`]: internal,
        [`${s}Leg.kneeFlexion`]: knee, [`${s}Leg.anklePlantarFlexion`]: ankle,
      };
      const figure = posed(wanted);
      const bones = LIMB_BONES[s];
      const forward = vec3.transformQuat(vector(), vector(0, 0, 1), figure.worldRotation[bones.upperLegTwist]!) as Float64Array;
      const shortfall = solveLeg(rig, figure, s, figure.worldPosition[bones.foot]!.slice(), figure.worldRotation[bones.foot]!.slice(), forward);
      expect(shortfall).toBeLessThan(1e-9);
      for (const [name, value] of Object.entries(wanted)) expect(figure.coordinates[COORDINATE_INDEX[name as CoordinateName]]).toBeCloseTo(radians(value), 5);
    },
  );
});
