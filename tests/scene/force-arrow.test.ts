import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { cameraDirection } from '../../src/scene/camera/presets.ts';
import { arrowShare } from '../../src/scene/markers/force-arrow.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

const at = (degrees: number) => arrowShare(Math.cos((degrees * Math.PI) / 180));

describe('a force on the picture', () => {
  test('is an arrow across the look, and nothing where it would be seen nearly end on', () => {
    for (const degrees of [29.4, 35, 45, 90, 120, 150.6]) expect(at(degrees)).toBe(1);
    for (const degrees of [0, 8, 15, 24, 28.3, 151.7, 172, 180]) expect(at(degrees)).toBe(0);
  });

  test.each(['left', 'right'] as const)('is a whole arrow in the first view, for both hands, while they press (%s)', (side) => {
    const direction = cameraDirection('over-shoulder', side);
    for (const time of [13, 17, 22, 32, 44]) {
      for (const { id, forceDirectionInWorld: force } of solveFrame(solverOf(stretchNamed('seated-twist'), side), time).contacts) {
        const cosine = direction.reduce((sum, part, i) => sum + part * (force[i] ?? 0), 0) / Math.hypot(...direction);
        expect([id, time, arrowShare(cosine)]).toEqual([id, time, 1]);
      }
    }
  });
});
