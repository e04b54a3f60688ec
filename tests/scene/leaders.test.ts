import { PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { pushFrameBalls } from '../../src/scene/camera/bodies.ts';
import { fitCamera } from '../../src/scene/camera/fit.ts';
import { cameraDirection, OUTSIDE_FIELD_OF_VIEW } from '../../src/scene/camera/presets.ts';
import { doLeadersCross, type LabelBox, type Round } from '../../src/scene/labels/layout-geometry.ts';
import { layOutLabels, type LayoutMoment, type Stage } from '../../src/scene/labels/layout.ts';
import { labelMoment } from '../../src/scene/labels/obstacles.ts';
import { MARKER_ROOM_METRES } from '../../src/scene/markers/contact-marker.ts';
import { OUTSIDE_CAMERAS } from '../../src/core/stretch/schema.ts';
import { solverOf, stretches } from '../support/models.ts';

/** Sizes of a stage and of a label on it as the page has them, pixels: two lines, and three for a long place. */
const STAGES: readonly Stage[] = [{ width: 1010, height: 640 }, { width: 640, height: 480 }];
const WIDTH = 270;
const HEIGHTS = [62, 44, 44];
const MOMENTS = 20;
const MOMENTS_OF_LAYOUT = 9;

const projectBalls = (balls: Float64Array, camera: PerspectiveCamera, stage: Stage): Round[] =>
  Array.from({ length: balls.length / 4 }, (_, i) => {
    const at = new Vector3().fromArray(balls, 4 * i);
    const edge = at.clone().addScaledVector(new Vector3().setFromMatrixColumn(camera.matrixWorld, 1), balls[4 * i + 3] ?? 0).project(camera);
    at.project(camera);
    return { x: ((at.x + 1) / 2) * stage.width, y: ((1 - at.y) / 2) * stage.height, radius: (Math.abs(edge.y - at.y) / 2) * stage.height };
  });

test.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side }))))(
  '$name: no leader crosses another, in any view from outside, from the first touch to the last',
  ({ stretch, side }) => {
    const solver = solverOf(stretch, side);
    const hasTurn = solver.stretch.movement.trunkTurn !== undefined;
    const balls: number[] = [];
    for (let i = 0; i <= 16; i += 1) pushFrameBalls(balls, solveFrame(solver, (solver.durationSeconds * i) / 16));
    const momentAt = (time: number) => labelMoment(solveFrame(solver, time), MARKER_ROOM_METRES, hasTurn);
    const laidOutFor = Array.from({ length: MOMENTS_OF_LAYOUT }, (_, i) => momentAt((solver.durationSeconds * i) / (MOMENTS_OF_LAYOUT - 1)));
    const looked = Array.from({ length: MOMENTS }, (_, i) => (solver.durationSeconds * i) / (MOMENTS - 1)).map((time) => ({ time, moment: momentAt(time) })).filter(({ moment }) => moment.weight === 1);
    for (const stage of STAGES) for (const view of OUTSIDE_CAMERAS) {
      const camera = new PerspectiveCamera(OUTSIDE_FIELD_OF_VIEW, stage.width / stage.height);
      const { position, target } = fitCamera({ balls, direction: cameraDirection(view, side, solver.stretch.cameras), fieldOfView: (OUTSIDE_FIELD_OF_VIEW * Math.PI) / 180, aspect: camera.aspect, marginX: 0.05, marginY: 0.05 });
      camera.position.set(...position);
      camera.lookAt(...target);
      camera.updateMatrixWorld(true);
      const toLayout = ({ contacts, others, spine, weight }: (typeof looked)[number]['moment']): LayoutMoment =>
        ({ anchors: projectBalls(contacts, camera, stage), soft: projectBalls(others, camera, stage), spine: projectBalls(spine, camera, stage), weight });
      const boxes: LabelBox[] = laidOutFor[0]!.contacts.length / 4 === 0 ? [] : Array.from({ length: laidOutFor[0]!.contacts.length / 4 }, (_, i) => ({ width: WIDTH, height: HEIGHTS[i] ?? 44, left: 0, top: 0, isFree: true }));
      layOutLabels(boxes, laidOutFor.map(toLayout), stage);
      for (const { time, moment } of looked) {
        const { anchors } = toLayout(moment);
        for (const [i, box] of boxes.entries()) for (const [j, other] of boxes.entries()) {
          if (j <= i) continue;
          expect([view, stage.width, time, i, j, doLeadersCross(anchors[i]!, box, anchors[j]!, other)]).toEqual([view, stage.width, time, i, j, false]);
        }
      }
    }
  },
);
