/** A mark on the skin goes with its hand: nothing of it is left on a skin that nobody touches any more. */
import { expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { createSkinMarks } from '../../src/scene/figures/skin-marks.ts';
import { camerasOf, marksOf } from '../support/marks.ts';
import { solverOf, stretches } from '../support/models.ts';

const STEP_SECONDS = 0.2;

test.each(stretches)('$id', (stretch) => {
  const solver = solverOf(stretch, 'right');
  const markers = marksOf(solver);
  const camera = camerasOf(solver, 4 / 3)('over-shoulder');
  const release = solver.durationSeconds - stretch.phases.at(-1)!.durationSeconds;
  expect(stretch.phases.at(-1)?.id).toBe('release');
  const skin = createSkinMarks();
  let painted = 0;
  for (let time = release; time < solver.durationSeconds; time += STEP_SECONDS) {
    const frame = solveFrame(solver, time);
    markers.apply(frame, camera);
    for (const [i, marker] of markers.contacts.entries()) {
      const contact = frame.contacts[i]!;
      marker.paint(contact, skin, 0);
      const [come = 0, opacity = 0] = [skin.place.value[3], skin.normal.value[3]];
      painted = Math.max(painted, opacity);
      // Whole, not dashed as where a hand will come.
      expect([time, contact.id, come, opacity <= contact.touch + 1e-6]).toEqual([time, contact.id, 1, true]);
    }
  }
  // It is there to be left; a fist that holds a towel has none.
  if (solver.frame.pads.length === 0) expect(painted).toBeGreaterThan(0.5);
});
