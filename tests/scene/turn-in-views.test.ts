/** The own turn's arrow in the prepared views, on the real skins: where it is drawn it can be read, and it does not come and go. */
import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { showsOwnTurn } from '../../src/core/stretch/shows-own-turn.ts';
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

/** How far it bends aside of the line from tail to tip on the picture, at least, shares of that line: less is a bar, which reads as a push. */
const LEAST_BEND = 0.1;

const turning = stretches.filter(showsOwnTurn)
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
      const onPicture: Vector3[] = [], over: string[] = [];
      const seen = Array.from({ length: POINTS }, (_, i) => {
        const point = new Vector3();
        turnPoint(turn, turn.tailRadians + ((turn.tipRadians - turn.tailRadians) * i) / (POINTS - 1), point);
        const depthMetres = -point.clone().applyMatrix4(camera.matrixWorldInverse).z;
        const { x, y } = point.project(camera);
        const drawn = at(x, y);
        onPicture.push(point.clone().setX(x * camera.aspect).setZ(0));
        over.push(drawn?.part ?? '');
        return Math.max(Math.abs(x), Math.abs(y)) < 1 && (drawn?.depthMetres ?? Infinity) > depthMetres - PULLED_METRES;
      });
      if (seen.filter(Boolean).length < LEAST_SEEN * POINTS || !seen.slice(-2).some(Boolean)) faults.push(`${view}, ${time} s: ${seen.map(Number).join('')}`);
      // Never over a hand or a face.
      const wrong = over.filter((part) => /Hand$|^head$|^neck$/.test(part));
      if (wrong.length > 0) faults.push(`${view}, ${time} s: over ${wrong.join(', ')}`);
      const line = onPicture.at(-1)!.clone().sub(onPicture[0]!);
      const bend = Math.max(...onPicture.map((point) => Math.abs(point.clone().sub(onPicture[0]!).cross(line).z))) / line.lengthSq();
      if (bend < LEAST_BEND) faults.push(`${view}, ${time} s: bends by ${bend.toFixed(3)}`);
    }
  }
  expect(faults).toEqual([]);
  for (const [view, moments] of drawn) expect([view, new Set(moments).size]).toEqual([view, 1]);
  for (const view of ['over-shoulder', 'front']) expect([view, drawn.get(view)?.every(Boolean)]).toEqual([view, true]);
});
