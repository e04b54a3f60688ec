/** The labels of every stretch, laid out as on the page: in all views and sizes inside the stage, off each other, leaders that do not cross. */
import { type PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { doLeadersCross, touchesLabel, type LabelBox, type Round } from '../../src/scene/labels/layout-geometry.ts';
import { layOutLabels, type LayoutMoment, type Stage } from '../../src/scene/labels/layout.ts';
import { labelMoment, type LabelMoment } from '../../src/scene/labels/obstacles.ts';
import { MARKER_ROOM_METRES, presence } from '../../src/scene/markers/contact-marker.ts';
import { CAMERA_NAMES } from '../../src/state/view.ts';
import { camerasOf } from '../support/marks.ts';
import { solverOf, stretches } from '../support/models.ts';

/** Sizes of a stage and of labels on it as the page has them, pixels: two lines, and three for a long place; the last for the back row of a class. */
const SIZES: ReadonlyArray<{ stage: Stage; width: number; heights: readonly number[] }> = [
  { stage: { width: 1010, height: 640 }, width: 270, heights: [62, 44, 44] },
  { stage: { width: 640, height: 480 }, width: 270, heights: [62, 44, 44] },
  { stage: { width: 1600, height: 900 }, width: 270, heights: [62, 44, 44] },
  { stage: { width: 1100, height: 620 }, width: 418, heights: [96, 68, 68] },
];
const MOMENTS = 20;
const MOMENTS_OF_LAYOUT = 9;

const projectBalls = (balls: Float64Array, camera: PerspectiveCamera, stage: Stage): Round[] =>
  Array.from({ length: balls.length / 4 }, (_, i) => {
    const at = new Vector3().fromArray(balls, 4 * i);
    const edge = at.clone().addScaledVector(new Vector3().setFromMatrixColumn(camera.matrixWorld, 1), balls[4 * i + 3] ?? 0).project(camera);
    at.project(camera);
    return { x: at.z > 1 ? -1e4 : ((at.x + 1) / 2) * stage.width, y: ((1 - at.y) / 2) * stage.height, radius: (Math.abs(edge.y - at.y) / 2) * stage.height };
  });

const toLayout = ({ contacts, others, offLimits, weight }: LabelMoment, camera: PerspectiveCamera, stage: Stage): LayoutMoment =>
  ({ anchors: projectBalls(contacts, camera, stage), soft: projectBalls(others, camera, stage), offLimits: projectBalls(offLimits, camera, stage), weight });

const every = stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side })));

test.each(every)('$name', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const hasTurn = solver.stretch.movement.trunkTurn !== undefined;
  const momentAt = (time: number): LabelMoment => labelMoment(solveFrame(solver, time), MARKER_ROOM_METRES, hasTurn);
  const laidOutFor = Array.from({ length: MOMENTS_OF_LAYOUT }, (_, i) => momentAt((solver.durationSeconds * i) / (MOMENTS_OF_LAYOUT - 1)));
  const count = laidOutFor[0]!.contacts.length / 4;
  const faults: string[] = [];
  for (const { stage, width, heights } of SIZES) {
    const cameraOf = camerasOf(solver, stage.width / stage.height);
    for (const view of CAMERA_NAMES) {
      const isEyes = view === 'helper-eyes' || view === 'person-eyes';
      const boxes: LabelBox[] = Array.from({ length: count }, (_, i) => ({ width, height: heights[i] ?? 44, left: 0, top: 0, isFree: true }));
      let isLaidOut = false;
      for (let i = 0; i < MOMENTS; i += 1) {
        const moment = momentAt((solver.durationSeconds * i) / (MOMENTS - 1));
        if (moment.weight < 1) continue;
        const camera = cameraOf(view);
        // With somebody's eyes the camera moves, and the labels with it.
        if (!isLaidOut || isEyes) layOutLabels(boxes, laidOutFor.map((one) => toLayout(one, camera, stage)), stage);
        isLaidOut = true;
        const where = `${view}, ${stage.width} x ${stage.height}, ${solver.frame.timeSeconds.toFixed(1)} s`;
        const { anchors } = toLayout(moment, camera, stage);
        for (const [k, box] of boxes.entries()) {
          if (box.left < 0 || box.top < 0 || box.left + box.width > stage.width || box.top + box.height > stage.height) faults.push(`cut off: ${where}`);
          for (const [j, other] of boxes.entries()) {
            if (j <= k) continue;
            if (touchesLabel(other, box, box.left, box.top)) faults.push(`overlap: ${where}`);
            const bothThere = [k, j].every((index) => { const contact = solver.frame.contacts[index]; return contact === undefined || presence(contact) > 0; });
            if (bothThere && !isEyes && doLeadersCross(anchors[k]!, box, anchors[j]!, other)) faults.push(`leaders cross: ${where}`);
          }
        }
      }
    }
  }
  expect(faults).toEqual([]);
});
