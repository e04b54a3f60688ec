/** The own turn's arrow in the prepared views, on the real skins: where it is drawn it can be read, and it does not come and go. */
import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { createTurnOnBody, placeTurn, turnPoint } from '../../src/scene/markers/turn-on-body.ts';
import { CAMERA_NAMES } from '../../src/state/view.ts';
import { drawnSkins } from '../support/drawn-skins.ts';
import { camerasOf, marksOf } from '../support/marks.ts';
import { solverOf, stretches } from '../support/models.ts';

/** While the person turns and holds, seconds. */
const MOMENTS = [15, 15.5, 16, 17, 18, 20, 26, 32, 40];
/** Points along it, the last two on its head; how far before it a skin may be, metres; and how many are in sight, at least. */
const POINTS = 10;
const PULLED_METRES = 0.03;
const LEAST_SEEN = 0.6;

const turning = stretches.filter(({ movement }) => movement.trunkTurn !== undefined)
  .flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side })));

test.each(turning)('$name', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const markers = marksOf(solver);
  const cameraOf = camerasOf(solver, 4 / 3);
  const drawn = new Map<string, boolean[]>();
  const faults: string[] = [];
  for (const time of MOMENTS) {
    const frame = solveFrame(solver, time);
    const skins = drawnSkins(frame);
    for (const view of CAMERA_NAMES) {
      const camera = cameraOf(view);
      const turn = createTurnOnBody();
      placeTurn(frame, camera.position, turn);
      if (turn.strength < 1) continue;
      markers.apply(frame, camera);
      const isDrawn = markers.group.getObjectByName('turn')?.visible === true;
      drawn.set(view, [...(drawn.get(view) ?? []), isDrawn]);
      if (!isDrawn) continue;
      const at = skins(camera);
      const seen = Array.from({ length: POINTS }, (_, i) => {
        const point = new Vector3();
        turnPoint(turn, turn.tailRadians + ((turn.tipRadians - turn.tailRadians) * i) / (POINTS - 1), point);
        const depthMetres = -point.clone().applyMatrix4(camera.matrixWorldInverse).z;
        const { x, y } = point.project(camera);
        return Math.max(Math.abs(x), Math.abs(y)) < 1 && (at(x, y)?.depthMetres ?? Infinity) > depthMetres - PULLED_METRES;
      });
      if (seen.filter(Boolean).length < LEAST_SEEN * POINTS || !seen.slice(-2).some(Boolean)) faults.push(`${view}, ${time} s: ${seen.map(Number).join('')}`);
    }
  }
  expect(faults).toEqual([]);
  for (const [view, moments] of drawn) expect([view, new Set(moments).size]).toEqual([view, 1]);
  for (const view of ['over-shoulder', 'front']) expect([view, drawn.get(view)?.every(Boolean)]).toEqual([view, true]);
});
