import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { badgeAngle } from '../../src/scene/markers/badge-angle.ts';

const directions = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }).map((angle) => ({ x: Math.cos(angle), y: Math.sin(angle) }));

describe('place of the letter', () => {
  test.prop([directions, directions, directions], { numRuns: 2000 })('is never where fingers, arrow or forearm point', (arrow, fingers, forearm) => {
    const angle = badgeAngle({ arrow, fingers, forearm, otherHand: { x: 0, y: 0 } });
    for (const { x, y } of [arrow, fingers, forearm]) {
      // Places are 45 degrees apart: each direction comes nearer than 36 degrees to two of the eight at most.
      expect(x * Math.cos(angle) + y * Math.sin(angle)).toBeLessThan(Math.cos((35 * Math.PI) / 180));
    }
  });
});
