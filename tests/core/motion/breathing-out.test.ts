import { expect, test } from 'vitest';
import { breathAt, isBreathingOut, prepareBreath } from '../../../src/core/motion/breath.ts';
import { phaseStartsSeconds } from '../../../src/core/stretch/timeline.ts';
import { stretches } from '../../support/models.ts';

/** Long enough for a breath to be seen to rise or fall. */
const SOON_SECONDS = 0.02;

test('what the cue says is what the chest does, at every tenth of a second of every stretch, and before and after', () => {
  for (const stretch of [...stretches, { ...stretches[0]!, breath: undefined }]) {
    const breath = prepareBreath(stretch.breath, phaseStartsSeconds(stretch)[2] ?? 0);
    for (let t = -5; t < 70; t += 0.1) {
      const change = breathAt(breath, t + SOON_SECONDS) - breathAt(breath, t);
      if (isBreathingOut(breath, t) !== isBreathingOut(breath, t + SOON_SECONDS) || Math.abs(change) < 1e-6) continue;
      expect(isBreathingOut(breath, t), `${stretch.id} at ${t.toFixed(1)} s`).toBe(change < 0);
    }
  }
});
