/** No letter and no arrow head lies over a chest, a belly, a neck or a face where the contact is not: in every view, on the real skins. */
import { type PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { CAMERA_NAMES } from '../../src/state/view.ts';
import { drawnSkins } from '../support/drawn-skins.ts';
import { camerasOf, marksOf } from '../support/marks.ts';
import { solverOf, stretches } from '../support/models.ts';

const MOMENTS = 20;
const ASPECT = 4 / 3;
/** Where a hand would be wrong, and a mark looks as if one were. */
const NEVER: readonly string[] = ['head', 'neck', 'trunk', 'waist', 'pelvis'];
/** Places of an arrow's head: shares of half its length from its middle. */
const HEAD_SHARES = [0.95, 0.6];

const every = stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side })));

test.each(every)('$name', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const markers = marksOf(solver);
  const cameraOf = camerasOf(solver, ASPECT);
  const faults: string[] = [];
  let letters = 0, arrows = 0;
  for (let i = 0; i < MOMENTS; i += 1) {
    const frame = solveFrame(solver, (solver.durationSeconds * i) / (MOMENTS - 1));
    if (frame.contacts.every(({ touch }) => touch === 0)) continue;
    const skins = drawnSkins(frame);
    for (const view of CAMERA_NAMES) {
      const camera: PerspectiveCamera = cameraOf(view);
      markers.apply(frame, camera);
      const drawnAt = skins(camera);
      const check = (what: string, point: Vector3): void => {
        const { x, y, z } = point.project(camera);
        const drawn = z > 1 || Math.abs(x) > 1 || Math.abs(y) > 1 ? null : drawnAt(x, y);
        if (drawn?.figure === 'person' && NEVER.includes(drawn.part)) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: ${what} over the ${drawn.part}`);
      };
      for (const [k, { group, arrow, letter, badge, seen }] of markers.contacts.entries()) {
        const { id, forceDirectionInWorld } = frame.contacts[k]!;
        if (badge.visible) {
          letters += 1;
          check(`letter of ${id}`, group.position.clone().add(letter.middle));
        }
        if (arrow.halfLengthMetres === 0 || seen === 0) continue;
        arrows += 1;
        for (const share of HEAD_SHARES) {
          check(`arrow of ${id}`, new Vector3().fromArray(forceDirectionInWorld).multiplyScalar(share * arrow.halfLengthMetres).add(arrow.middle).add(group.position));
        }
      }
    }
  }
  expect(faults).toEqual([]);
  // They are there to be looked at.
  expect([letters > 100, arrows > 70]).toEqual([true, true]);
});

test.each(every)('$name: in the first view each hand that presses has its arrow, and letters do not lie over each other', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const markers = marksOf(solver);
  const camera = camerasOf(solver, ASPECT)('over-shoulder');
  for (const time of [17, 22, 32, 41]) {
    const frame = solveFrame(solver, time);
    markers.apply(frame, camera);
    for (const [i, { arrow, letter, group }] of markers.contacts.entries()) {
      expect([time, frame.contacts[i]?.id, arrow.halfLengthMetres > 0]).toEqual([time, frame.contacts[i]?.id, true]);
      for (const other of markers.contacts.slice(i + 1)) {
        const away = group.position.clone().add(letter.middle).applyMatrix4(camera.matrixWorldInverse).setZ(0)
          .distanceTo(other.group.position.clone().add(other.letter.middle).applyMatrix4(camera.matrixWorldInverse).setZ(0));
        expect([time, away > 0.9 * (letter.radiusMetres + other.letter.radiusMetres)]).toEqual([time, true]);
      }
    }
  }
});
