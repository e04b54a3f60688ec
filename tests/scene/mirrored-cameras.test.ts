import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { closeUpView } from '../../src/cli/close-up.ts';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { findCloseUp } from '../../src/scene/camera/close-up.ts';
import { helperEyes } from '../../src/scene/camera/helper-eyes.ts';
import { cameraDirection, OUTSIDE_FIELD_OF_VIEW } from '../../src/scene/camera/presets.ts';
import { headMiddle } from '../../src/scene/sight/bodies-as-capsules.ts';
import { contactSight, handShare, HIDDEN_SHARE } from '../../src/scene/sight/hand-sight.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

const twist = stretchNamed('seated-twist');
const DISTANCE_METRES = 0.75;
const mirrored = ([x, y, z]: readonly [number, number, number]): number[] => [-x, y, z];

const viewOf = (side: 'left' | 'right', id: string, timeSeconds: number) => {
  const frame = solveFrame(solverOf(twist, side), timeSeconds);
  const index = frame.contacts.findIndex((contact) => contact.id === id);
  const contact = frame.contacts[index]!;
  const view = closeUpView({ point: [...contact.pointInWorld], normal: [...contact.normalInWorld], hand: contact.hand }, DISTANCE_METRES);
  return { frame, index, contact, ...view };
};

test('the prepared views are mirror images of each other between the sides', () => {
  const other = { 'over-shoulder': 'over-shoulder', front: 'front', back: 'back', left: 'right', right: 'left', top: 'top' } as const;
  for (const name of ['over-shoulder', 'front', 'back', 'left', 'right', 'top'] as const) {
    expect(cameraDirection(name, 'left').map((part) => part + 0)).toEqual(mirrored(cameraDirection(other[name], 'right')).map((part) => part + 0));
  }
});

test('of mirrored contacts, close views are exact mirror images', () => {
  const right = closeUpView({ point: [0.2, 0.8, 0.4], normal: [0.6, 0.64, -0.48], hand: 'right' }, 0.7);
  const left = closeUpView({ point: [-0.2, 0.8, 0.4], normal: [-0.6, 0.64, -0.48], hand: 'left' }, 0.7);
  left.position.forEach((part, i) => expect(part).toBeCloseTo(mirrored(right.position)[i] ?? NaN, 12));
  left.target.forEach((part, i) => expect(part).toBeCloseTo(mirrored(right.target)[i] ?? NaN, 12));
});

describe.each(['guide-knee', 'steady-shoulder'])('close to %s', (id) => {
  test.each([12, 17, 32, 46])('at %d s both sides look the same way, to 2 cm', (time) => {
    const left = viewOf('left', id, time).position;
    const right = mirrored(viewOf('right', id, time).position);
    expect(Math.hypot(...left.map((part, i) => part - (right[i] ?? NaN)))).toBeLessThan(0.02);
  });

  test.each(['left', 'right'] as const)('the whole hand is seen, its force at 45 degrees or more, and the picture is of it alone (%s)', (side) => {
    for (const time of [12, 17, 32, 46]) {
      const { frame, index, contact, position, target } = viewOf(side, id, time);
      const camera = new PerspectiveCamera(OUTSIDE_FIELD_OF_VIEW, 4 / 3);
      camera.position.set(...position);
      camera.lookAt(...target);
      camera.updateMatrixWorld(true);
      expect(handShare(contact, frame, camera.position)).toBeGreaterThan(0.9);
      const look = camera.position.clone().sub(new Vector3(...target)).normalize();
      expect(Math.abs(look.dot(new Vector3().fromArray(contact.forceDirectionInWorld)))).toBeLessThan(Math.SQRT1_2);
      expect(findCloseUp(frame, camera, { index: -1, amount: 0 })).toEqual({ index, amount: 1 });
    }
  });
});

describe('the helper’s eyes', () => {
  const TIMES = [10.5, 12, 17, 22, 32, 46] as const;
  /** Half of the picture's diagonal on a stage of 4 to 3, radians. */
  const CORNER = Math.atan(Math.tan((34 * Math.PI) / 180) * (5 / 3));

  test.each(['left', 'right'] as const)('see both hands from contact to the end of ease out, and not the own head (%s)', (side) => {
    for (const time of TIMES) {
      const frame = solveFrame(solverOf(twist, side), time);
      const { position, target } = { position: new Vector3(), target: new Vector3() };
      expect(helperEyes(frame, { position, target })).toBe(true);
      for (const contact of frame.contacts) expect([time, contact.id, contactSight(contact, frame, position) > HIDDEN_SHARE]).toEqual([time, contact.id, true]);
      const head = new Float64Array(3);
      headMiddle(frame.helper, head);
      const own = new Vector3().fromArray(head).sub(position);
      expect(own.angleTo(target.sub(position)) - Math.asin(0.11 / own.length())).toBeGreaterThan(CORNER - 0.1);
    }
  });

  // Behind the person, arms round the ribs: the other fist is under the person's arms.
  test.each(['left', 'right'] as const)('see the steady fist of the towel twist, and not the own head (%s)', (side) => {
    const towel = stretchNamed('towel-twist');
    for (const time of [12, 17, 22, 32, 46]) {
      const frame = solveFrame(solverOf(towel, side), time);
      const { position, target } = { position: new Vector3(), target: new Vector3() };
      expect(helperEyes(frame, { position, target }, towel.eyes)).toBe(true);
      const steady = frame.contacts.find(({ role }) => role === 'steady')!;
      const head = new Float64Array(3);
      headMiddle(frame.helper, head);
      const own = new Vector3().fromArray(head).sub(position);
      expect([time, contactSight(steady, frame, position) > HIDDEN_SHARE, own.angleTo(target.sub(position)) - Math.asin(0.11 / own.length()) > CORNER - 0.1]).toEqual([time, true, true]);
    }
  });

  test('are mirror images between the sides, to 3 cm', () => {
    for (const time of TIMES) {
      const view = (side: 'left' | 'right') => {
        const position = new Vector3();
        helperEyes(solveFrame(solverOf(twist, side), time), { position, target: new Vector3() });
        return position;
      };
      const right = view('right');
      expect(view('left').distanceTo(right.setX(-right.x))).toBeLessThan(0.03);
    }
  });
});
