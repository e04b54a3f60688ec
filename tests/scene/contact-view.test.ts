import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { CONTACT_DISTANCE_METRES, contactView } from '../../src/scene/camera/contact-view.ts';
import { contactSight, SEEN_SHARE } from '../../src/scene/sight/hand-sight.ts';
import { pickBody } from '../../src/scene/sight/pick-body.ts';
import { BONE_INDEX } from '../../src/core/anatomy/bones.ts';
import { solverOf, stretches, stretchNamed } from '../support/models.ts';

describe.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ id: stretch.id, stretch, side }))))('$id, $side', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  test.each([0.3, 0.5, 0.75])('at %d of its time each contact is seen from near by, from above the floor', (share) => {
    const frame = solveFrame(solver, share * solver.durationSeconds);
    for (const contact of frame.contacts) {
      const eye = contactView(frame, contact, CONTACT_DISTANCE_METRES, { x: 0, y: 0, z: 0 });
      expect(contactSight(contact, frame, eye), contact.id).toBeGreaterThan(SEEN_SHARE);
      const [x = 0, y = 0, z = 0] = contact.laidInWorld;
      expect(Math.hypot(eye.x - x, eye.y - y, eye.z - z)).toBeCloseTo(CONTACT_DISTANCE_METRES, 9);
      expect(eye.y).toBeGreaterThan(0.2);
    }
  });
});

test('two hands laid out from one place on the shin are looked at apart', () => {
  const frame = solveFrame(solverOf(stretchNamed('knee-pull/shin'), 'right'), 30);
  const [a, b] = frame.contacts.map((contact) => contactView(frame, contact, CONTACT_DISTANCE_METRES, { x: 0, y: 0, z: 0 }));
  if (a === undefined || b === undefined) throw new Error('no contacts');
  expect(Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)).toBeGreaterThan(0.05);
});

describe('what is under a tap', () => {
  const frame = solveFrame(solverOf(stretchNamed('seated-twist'), 'right'), 30);
  const at = (bone: 'chest' | 'head') => frame.person.worldPositions.slice(3 * BONE_INDEX[bone], 3 * BONE_INDEX[bone] + 3);
  test('the nearest body on the look', () => {
    const [x = 0, y = 0, z = 0] = at('chest');
    const hit = pickBody(frame, { x, y, z: z + 3 }, { x: 0, y: 0, z: -1 });
    expect(hit?.z).toBeGreaterThan(z);
    expect(hit?.z).toBeLessThan(z + 0.6);
  });
  test('nothing beside them', () => {
    expect(pickBody(frame, { x: 0, y: 1, z: 5 }, { x: 0, y: 0.9, z: 0.436 })).toBeNull();
  });
});
