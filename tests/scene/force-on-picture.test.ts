import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { cameraDirection } from '../../src/scene/camera/presets.ts';
import { forceOnPicture } from '../../src/scene/markers/force-arrow.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

const at = (degrees: number) => forceOnPicture(Math.cos((degrees * Math.PI) / 180), { arrow: NaN, isTowards: false });

describe('a force on the picture', () => {
  test('is an arrow across the look, and a sign along it', () => {
    for (const degrees of [45, 90, 120, 150]) expect(at(degrees).arrow).toBe(1);
    expect(at(10)).toEqual({ arrow: 0, isTowards: true });
    expect(at(24)).toEqual({ arrow: 0, isTowards: true });
    expect(at(156)).toEqual({ arrow: 0, isTowards: false });
  });

  test.each(['left', 'right'] as const)('is seen at 45 degrees or more in the first view (%s)', (side) => {
    const direction = cameraDirection('over-shoulder', side);
    for (const { forceDirectionInWorld: force } of solveFrame(solverOf(stretchNamed('seated-twist'), side), 32).contacts) {
      const cosine = direction.reduce((sum, part, i) => sum + part * (force[i] ?? 0), 0) / Math.hypot(...direction);
      expect(Math.abs(cosine)).toBeLessThan(Math.cos((45 * Math.PI) / 180));
    }
  });
});
