import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { COORDINATE_INDEX } from '../../../src/core/anatomy/coordinates.ts';
import { createFigureFrame } from '../../../src/core/frame/frame.ts';
import { regionDegrees, TOLD_REGIONS } from '../../../src/core/frame/region-degrees.ts';
import { solveFrame } from '../../../src/core/frame/solve-frame.ts';
import { radians } from '../../../src/core/units.ts';
import { solverOf, stretchNamed } from '../../support/models.ts';

describe('degrees of the regions', () => {
  test.prop([fc.constantFrom(...TOLD_REGIONS), fc.double({ min: -30, max: 30, noNaN: true })])('tell what the joint was set to, and a share that grows with it', (coordinate, angle) => {
    const figure = createFigureFrame();
    figure.coordinates[COORDINATE_INDEX[coordinate]] = radians(angle);
    const told = regionDegrees(figure).find((one) => one.coordinate === coordinate)!;
    expect(told.degrees).toBeCloseTo(angle, 9);
    expect(told.comfortShare).toBeGreaterThanOrEqual(0);
    if (told.comfortDegrees !== 0) expect(told.comfortShare * told.comfortDegrees).toBeCloseTo(angle, 9);
  });

  test('count from how the figure lies or sits unbent', () => {
    const figure = createFigureFrame();
    figure.coordinates[COORDINATE_INDEX['lumbar.flexion']] = radians(15);
    figure.neutral[COORDINATE_INDEX['lumbar.flexion']] = radians(3);
    expect(regionDegrees(figure).find(({ coordinate }) => coordinate === 'lumbar.flexion')!.degrees).toBeCloseTo(12, 9);
  });

  test.each(['left', 'right'] as const)('in the hold of the twist, %s, most of the turn is in the chest and nothing is past comfort', (side) => {
    const solver = solverOf(stretchNamed('seated-twist'), side);
    const { person } = solveFrame(solver, 32);
    const regions = regionDegrees(person);
    const at = (coordinate: string): number => Math.abs(regions.find((one) => one.coordinate === coordinate)!.degrees);
    expect(at('thoracic.rotation')).toBeGreaterThan(3 * at('lumbar.rotation'));
    for (const { comfortShare } of regions) expect(comfortShare).toBeLessThanOrEqual(1);
  });
});
