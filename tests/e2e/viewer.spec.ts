/** `window.viewer`, field by field: what programs may rely on. */
import type { SkinnedMesh } from 'three';
import { BONES } from '../../src/core/anatomy/bones.ts';
import { expect, openPage, test } from '../support/page-test.ts';

test('is there before the first picture, with its promise', async ({ page }) => {
  await page.goto('?still=1');
  await page.waitForFunction(() => window.viewer !== undefined);
  expect(await page.evaluate(() => window.viewer?.ready instanceof Promise)).toBe(true);
});

test('has every field of the contract', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&side=right&t=30&still=1');
  await page.waitForFunction(() => window.viewer?.shortfalls !== null);
  const fields = await page.evaluate(() => {
    const { viewer } = window;
    if (viewer === undefined) throw new Error('no viewer');
    return {
      stretches: [...viewer.stretches],
      stretch: viewer.stretch,
      side: viewer.side,
      shortfalls: viewer.shortfalls,
      currentTime: viewer.currentTime,
      duration: viewer.duration,
      paused: viewer.paused,
      lastRenderedTime: viewer.lastRenderedTime,
      counts: viewer.renderCount > 0,
      functions: [viewer.play, viewer.pause, viewer.seek, viewer.update, viewer.draw].every((one) => typeof one === 'function'),
      three: [viewer.three?.scene.type, viewer.three?.camera.type, typeof viewer.three?.renderer.render],
    };
  });
  expect(fields).toEqual({
    stretches: expect.arrayContaining(['seated-twist']) as unknown,
    stretch: 'seated-twist',
    side: 'right',
    shortfalls: [],
    currentTime: 30,
    duration: 54,
    paused: true,
    lastRenderedTime: 30,
    counts: true,
    functions: true,
    three: ['Scene', 'PerspectiveCamera', 'function'],
  });
});

test('seek clamps, and resolves with that frame on the screen', async ({ page }) => {
  await openPage(page, '?still=1');
  const shownAfter = (t: number) => page.evaluate(async (time) => {
    await window.viewer?.seek(time);
    return window.viewer?.lastRenderedTime;
  }, t);
  expect(await shownAfter(20.5)).toBe(20.5);
  expect(await shownAfter(-3)).toBe(0);
  expect(await shownAfter(1e6)).toBe(54);
  expect(await shownAfter(NaN)).toBe(0);
});

test('update solves without drawing, draw draws once', async ({ page }) => {
  await openPage(page, '?t=30&still=1');
  const counts = await page.evaluate(() => {
    const { viewer } = window;
    if (viewer === undefined) throw new Error('no viewer');
    const before = viewer.renderCount;
    viewer.update(15);
    const updated = [viewer.renderCount - before, viewer.frame?.time, viewer.currentTime];
    viewer.draw();
    return { updated, drawn: viewer.renderCount - before, shown: viewer.lastRenderedTime };
  });
  expect(counts).toEqual({ updated: [0, 15, 30], drawn: 1, shown: 15 });
});

test('the frame is plain, finite, and sane', async ({ page }) => {
  await openPage(page, '?t=30&still=1');
  const frame = await page.evaluate(() => structuredClone(window.viewer?.frame));
  if (frame == null) throw new Error('no frame');
  expect(frame.time).toBe(30);
  expect(frame.phase).toBe('hold');
  expect(frame.contacts.map(({ role }) => role).sort()).toEqual(['guide', 'steady']);
  for (const contact of frame.contacts) {
    for (const direction of [contact.normal, contact.forceDirection]) expect(Math.hypot(...direction)).toBeCloseTo(1, 5);
    expect(contact.forceLevel).toBeGreaterThanOrEqual(0);
    expect(contact.forceLevel).toBeLessThanOrEqual(2);
    expect(contact.touch).toBe(1);
    // No hand comes near the spine.
    expect(contact.spineDistance).toBeGreaterThan(0.05);
    const gap = Math.hypot(...contact.palm.map((value, axis) => value - (contact.point[axis] ?? NaN)));
    expect(gap).toBeLessThan(0.12);
  }
  for (const figure of ['person', 'helper'] as const) {
    const bones = frame.bones[figure];
    expect(Object.keys(bones).sort()).toEqual(BONES.map(({ name }) => name as string).sort());
    for (const [x, y, z] of Object.values(bones)) {
      expect([x, y, z].every(Number.isFinite)).toBe(true);
      expect(y).toBeGreaterThan(-0.02);
      expect(y).toBeLessThan(2.1);
    }
  }
});

test('figures and markers are named groups of the scene', async ({ page }) => {
  await openPage(page, '?t=30&still=1');
  const found = await page.evaluate(() => {
    const { viewer } = window;
    const scene = viewer?.three?.scene;
    const ids = viewer?.frame?.contacts.map(({ id }) => id) ?? [];
    const names = ['person', 'helper', ...ids.map((id) => `marker:${id}`)];
    return names.map((name) => ({ name, type: scene?.getObjectByName(name)?.type ?? 'missing' }));
  });
  expect(found.length).toBe(4);
  expect(found.filter(({ type }) => type !== 'Group')).toEqual([]);
});

test('the bones of the picture are the bones of the frame', async ({ page }) => {
  await openPage(page, '?t=30&still=1');
  const worst = await page.evaluate(() => {
    const { viewer } = window;
    let furthest = { bone: '', metres: 0 };
    for (const figure of ['person', 'helper'] as const) {
      // What the skin is drawn with: the bones themselves hang in no scene.
      const skin = viewer?.three?.scene.getObjectByName(`${figure}:body`) as SkinnedMesh | undefined;
      for (const [bone, told] of Object.entries(viewer?.frame?.bones[figure] ?? {})) {
        const elements = skin?.skeleton.bones.find(({ name }) => name === bone)?.matrixWorld.elements;
        if (elements === undefined) return { bone: `${figure} has no ${bone}`, metres: Infinity };
        const metres = Math.hypot(elements[12] - told[0], elements[13] - told[1], elements[14] - told[2]);
        if (metres > furthest.metres) furthest = { bone: `${figure} ${bone}`, metres };
      }
    }
    return furthest;
  });
  expect(worst.metres, worst.bone).toBeLessThan(1e-4);
});
