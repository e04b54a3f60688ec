import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { cameraDirection, OUTSIDE_FIELD_OF_VIEW, type OutsideCamera } from '../../src/scene/camera/presets.ts';
import { findCloseUp } from '../../src/scene/camera/close-up.ts';
import { fitCamera } from '../../src/scene/camera/fit.ts';
import { pushFrameBalls } from '../../src/scene/camera/bodies.ts';
import { contactSight } from '../../src/scene/sight/hand-sight.ts';
import { hintAllowed } from '../../src/scene/sight/off-limits.ts';
import { pickBody } from '../../src/scene/sight/pick-body.ts';
import { NEAR_METRES } from '../../src/scene/sight/off-limits.ts';
import { MARKER_RADIUS_METRES, presence } from '../../src/scene/markers/contact-marker.ts';
import { HIDDEN_SHARE, SEEN_SHARE } from '../../src/scene/sight/hand-sight.ts';
import type { Stretch } from '../../src/core/stretch/stretch.ts';
import { arrowShare } from '../../src/scene/markers/force-arrow.ts';
import { solverOf, stretches, stretchNamed } from '../support/models.ts';

const SIDES = ['left', 'right'] as const;
const twist = stretchNamed('seated-twist');

/** A prepared view, as the page fits it on a stage of 4 to 3. */
const prepared = (side: 'left' | 'right', name: OutsideCamera, stretch: Stretch = twist): PerspectiveCamera => {
  const solver = solverOf(stretch, side);
  const balls: number[] = [];
  for (let i = 0; i <= 16; i += 1) pushFrameBalls(balls, solveFrame(solver, (solver.durationSeconds * i) / 16));
  const fieldOfView = (OUTSIDE_FIELD_OF_VIEW * Math.PI) / 180;
  const { position, target } = fitCamera({ balls, direction: cameraDirection(name, side, solver.stretch.cameras), fieldOfView, aspect: 4 / 3, marginX: 0.05, marginY: 0.05 });
  const camera = new PerspectiveCamera(OUTSIDE_FIELD_OF_VIEW, 4 / 3);
  camera.position.set(...position);
  camera.lookAt(...target);
  camera.updateMatrixWorld(true);
  return camera;
};

const look = (side: 'left' | 'right', name: OutsideCamera, timeSeconds: number, stretch: Stretch = twist) => {
  const camera = prepared(side, name, stretch);
  const frame = solveFrame(solverOf(stretch, side), timeSeconds);
  const [bx = 0, by = 0, bz = 0] = camera.matrixWorld.elements.slice(8, 11);
  const eye = { x: camera.position.x, y: camera.position.y, z: camera.position.z, back: { x: bx, y: by, z: bz } };
  return { camera, frame, eye };
};

describe.each(SIDES)('a hand that a body hides, %s', (side) => {
  test.each([8, 12, 32, 46, 53])('from behind, the guide hand draws nothing at all at %d s: it would lie at the spine', (time) => {
    const { frame, eye } = look(side, 'back', time);
    const guide = frame.contacts.find(({ role }) => role === 'guide')!;
    expect(contactSight(guide, frame, eye)).toBeLessThan(HIDDEN_SHARE);
    const [x = 0, y = 0, z = 0] = guide.laidInWorld;
    expect(hintAllowed(frame, eye, { x, y, z }, MARKER_RADIUS_METRES)).toBe(0);
  });

  test.each([8, 10.5, 12, 32, 53])('from the far side, the steady hand draws no ring on the neck at %d s', (time) => {
    const { frame, eye } = look(side, side, time);
    const steady = frame.contacts.find(({ role }) => role === 'steady')!;
    // This view stands a little before the person: what is seen past the neck has no ring, and what is half hidden none at all.
    const sight = contactSight(steady, frame, eye);
    if (sight >= SEEN_SHARE) return;
    expect(sight).toBeLessThan(HIDDEN_SHARE);
    const [x = 0, y = 0, z = 0] = steady.laidInWorld;
    expect(hintAllowed(frame, eye, { x, y, z }, MARKER_RADIUS_METRES)).toBe(0);
  });

  test.each([8, 12, 32, 46, 53])('both hands are seen in the first view at %d s', (time) => {
    const { frame, eye } = look(side, 'over-shoulder', time);
    for (const contact of frame.contacts) expect(contactSight(contact, frame, eye)).toBeGreaterThan(SEEN_SHARE);
  });

  test.each(stretches.map((stretch) => ({ name: stretch.id, stretch })))('every hand of $name is seen in the first view, with its force, while it presses', ({ stretch }) => {
    for (const time of [22, 32, 41]) {
      const { frame, eye, camera } = look(side, 'over-shoulder', time, stretch);
      for (const contact of frame.contacts) {
        expect([contact.id, time, contactSight(contact, frame, eye) > HIDDEN_SHARE]).toEqual([contact.id, time, true]);
        const towards = new Vector3().fromArray(contact.laidInWorld).sub(camera.position).normalize();
        expect([contact.id, time, arrowShare(towards.dot(new Vector3().fromArray(contact.forceDirectionInWorld))) > 0.5]).toEqual([contact.id, time, true]);
      }
    }
  });

  test('in the first view no fist of the towel twist is called hidden while it touches: nearly half of it is in sight', () => {
    const stretch = stretchNamed('towel-twist');
    for (let time = 12; time <= 50; time += 2) {
      const { frame, eye } = look(side, 'over-shoulder', time, stretch);
      for (const contact of frame.contacts) {
        if (contact.touch === 1) expect([contact.id, time, contactSight(contact, frame, eye) >= (HIDDEN_SHARE + SEEN_SHARE) / 2]).toEqual([contact.id, time, true]);
      }
    }
  });

  test.each(['over-shoulder', 'front', 'back', 'left', 'right', 'top'] as const)('the view "%s" is no close-up', (name) => {
    const { frame, camera } = look(side, name, 32);
    expect(findCloseUp(frame, camera, { index: -1, amount: 0 }).amount).toBe(0);
  });
});

describe('the hint at a hidden mark', () => {
  const { frame, eye } = look('right', 'back', 32);
  const { midlineInWorld: line } = frame;
  test('is nothing over the spine, a head or a neck, and allowed far from them', () => {
    const at = (aside: number) => ({ x: (line[15] ?? 0) + aside, y: line[16] ?? 0, z: line[17] ?? 0 });
    expect(hintAllowed(frame, eye, at(0), 0.1)).toBe(0);
    // 12 cm from the strip's edge to the rim.
    expect(hintAllowed(frame, eye, at(-0.26), 0.1)).toBe(0);
    expect(hintAllowed(frame, eye, at(0.6), 0.1)).toBe(1);
    for (const figure of [frame.person, frame.helper]) {
      const [x = 0, y = 0, z = 0] = figure.worldPositions.slice(3 * 7, 3 * 7 + 3);
      expect(hintAllowed(frame, eye, { x, y: y + 0.1, z }, 0.1)).toBe(0);
    }
  });
});

const VIEWS = ['over-shoulder', 'front', 'back', 'left', 'right', 'top'] as const;
const MOMENTS = 20;
const every = stretches.flatMap((stretch) => SIDES.map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side })));

describe.each(every)('the marks of $name', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const times = Array.from({ length: MOMENTS }, (_, i) => (solver.durationSeconds * i) / (MOMENTS - 1));
  const eyes = VIEWS.map((name) => look(side, name, 0, stretch).eye);

  test('an outline of what is hidden shows through a limb beside it at most, in every view', () => {
    for (const time of times) {
      const frame = solveFrame(solver, time);
      for (const [i, eye] of eyes.entries()) for (const contact of frame.contacts) {
        if (presence(contact) === 0 || contactSight(contact, frame, eye) >= SEEN_SHARE) continue;
        const [x = 0, y = 0, z = 0] = contact.laidInWorld;
        const own = { figure: contact.handFigure, hand: contact.hand };
        if (hintAllowed(frame, eye, { x, y, z }, MARKER_RADIUS_METRES, own) < 0.5) continue;
        const far = Math.hypot(x - eye.x, y - eye.y, z - eye.z);
        const hit = pickBody(frame, eye, { x: (x - eye.x) / far, y: (y - eye.y) / far, z: (z - eye.z) / far });
        // What is met first lies no farther before the mark; an own forearm may.
        const before = hit === null ? 0 : far - Math.hypot(hit.x - eye.x, hit.y - eye.y, hit.z - eye.z);
        expect([VIEWS[i], time, contact.id, before < NEAR_METRES + 0.06]).toEqual([VIEWS[i], time, contact.id, true]);
      }
    }
  });

  test('nothing is marked before a hand is on its way, nor after it has left; all of it while it touches', () => {
    const contactAt = stretch.phases.findIndex(({ id }) => id === 'contact');
    for (const time of times) {
      const frame = solveFrame(solver, time);
      for (const contact of frame.contacts) {
        if (frame.phaseIndex < contactAt) expect([time, contact.id, presence(contact)]).toEqual([time, contact.id, 0]);
        if (contact.touch > 0) expect([time, contact.id, presence(contact)]).toEqual([time, contact.id, 1]);
      }
    }
    for (const contact of solveFrame(solver, solver.durationSeconds).contacts) expect([contact.id, presence(contact)]).toEqual([contact.id, 0]);
  });

  test('a body that is seen through hides no mark', () => {
    const frame = solveFrame(solver, 30);
    for (const eye of eyes) for (const contact of frame.contacts) {
      expect(contactSight(contact, frame, { ...eye, seesThrough: { person: true, helper: true } })).toBe(1);
    }
  });
});

test('turned by hand to straight behind the helper, the knee-pull shows no outline on the helper’s back, at any moment', () => {
  const knee = stretchNamed('knee-pull');
  const { cameras, ...rest } = knee;
  for (const time of [10.5, 17, 30, 46, 52]) {
    const frame = solveFrame(solverOf(knee, 'right'), time);
    const { eye } = look('right', 'left', time, { ...rest, id: knee.id });
    for (const contact of frame.contacts) {
      const [x = 0, y = 0, z = 0] = contact.laidInWorld;
      expect(contactSight(contact, frame, eye)).toBeLessThan(HIDDEN_SHARE);
      expect(hintAllowed(frame, eye, { x, y, z }, MARKER_RADIUS_METRES, { figure: contact.handFigure, hand: contact.hand })).toBe(0);
    }
  }
  expect(cameras).toBeDefined();
});

test.each(SIDES)('in the view from the helper’s side the knee-pull and its other hold show both hands while they press (%s)', (side) => {
  for (const stretch of stretches.filter(({ id }) => id.startsWith('knee-pull'))) for (const time of [17, 30, 46]) {
    const { frame, eye } = look(side, side === 'right' ? 'left' : 'right', time, stretch);
    for (const contact of frame.contacts) expect([stretch.id, time, contact.id, contactSight(contact, frame, eye) > HIDDEN_SHARE]).toEqual([stretch.id, time, contact.id, true]);
  }
});
