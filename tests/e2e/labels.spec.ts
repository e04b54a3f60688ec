/**
 * Labels as they stand on the page: inside the picture, off each other, leaders that do not cross. The layout itself is tried
 * in every view and size by `tests/scene/labels-on-stage.test.ts`; here a few real pages say that what is laid out is what stands.
 */
import type { Page } from '@playwright/test';
import { CAMERA_NAMES } from '../../src/state/view.ts';
import { expect, openPage, test } from '../support/page-test.ts';

// One column: the stage is as wide as the page, and no larger than words need.
test.use({ viewport: { width: 640, height: 620 } });
test.setTimeout(120_000);

const MOMENTS = 20;

interface Looked {
  readonly faults: readonly string[];
  readonly labels: number;
}

/** Looks at the labels of the stretch on the stage at some moments. Each is written to the page, not drawn; `isDrawn`: where the camera moves with the moment. */
const lookAt = (page: Page, moments: number, isDrawn = false): Promise<Looked> =>
  page.evaluate(async ([count, draws]) => {
    const { viewer } = window;
    if (viewer === undefined) throw new Error('no viewer');
    // Where there is no room for words they are there to be read aloud, one pixel large.
    const isShown = (element: Element): boolean => getComputedStyle(element).visibility !== 'hidden' && element.getClientRects().length > 0 && !element.classList.contains('hand-label--letter');
    type Line = readonly [x1: number, y1: number, x2: number, y2: number];
    const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
    const doCross = ([a, b, c, d]: Line, [e, f, g, h]: Line): boolean =>
      turn(a, b, c, d, e, f) * turn(a, b, c, d, g, h) < 0 && turn(e, f, g, h, a, b) * turn(e, f, g, h, c, d) < 0;
    const faults: string[] = [];
    let labels = 0;
    const { stretch, side, duration } = viewer;
    for (let i = 0; i < count; i += 1) {
      const time = (duration * i) / (count - 1);
      if (draws || i === 0) await viewer.seek(time);
      else viewer.update(time);
      const where = `${stretch}, ${side}, ${time.toFixed(1)} s`;
      const [view] = document.querySelectorAll('.hand-labels');
      const stage = view?.getBoundingClientRect();
      const boxes = [...(view?.querySelectorAll('.hand-label') ?? [])].filter(isShown).map((label) => label.getBoundingClientRect());
      labels += boxes.length;
      boxes.forEach((a, k) => {
        if (stage !== undefined && (a.left < stage.left - 1 || a.right > stage.right + 1 || a.top < stage.top - 1 || a.bottom > stage.bottom + 1)) faults.push(`cut off: ${where}`);
        for (const b of boxes.slice(k + 1)) if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) faults.push(`overlap: ${where}`);
      });
      const lines = [...(view?.querySelectorAll('.hand-label-leader') ?? [])].filter(isShown)
        .map((line): Line => [Number(line.getAttribute('x1')), Number(line.getAttribute('y1')), Number(line.getAttribute('x2')), Number(line.getAttribute('y2'))]);
      lines.forEach((a, k) => {
        for (const b of lines.slice(k + 1)) if (doCross(a, b)) faults.push(`leaders cross: ${where}`);
      });
    }
    return { faults, labels };
  }, [moments, isDrawn] as const);

test('of every stretch and side, at twenty moments', async ({ page }) => {
  await openPage(page, '?still=1');
  const ids = await page.evaluate(() => window.viewer?.stretches ?? []);
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) for (const side of ['left', 'right'] as const) {
    await page.evaluate(([name, own]) => window.viewer?.load(name, own), [id, side] as const);
    const { faults, labels } = await lookAt(page, MOMENTS);
    expect(faults).toEqual([]);
    expect([id, side, labels > MOMENTS]).toEqual([id, side, true]);
  }
});

test('in every view of a stretch', async ({ page }) => {
  await openPage(page, '?stretch=knee-pull&still=1');
  const eye = (): Promise<unknown> => page.evaluate(() => window.viewer?.three?.camera.position.toArray());
  for (const [i, camera] of CAMERA_NAMES.entries()) {
    const before = await eye();
    await page.locator('body').press(String(i + 1));
    if (i > 0) await expect.poll(eye).not.toEqual(before);
    const isEyes = camera.endsWith('-eyes');
    const { faults, labels } = await lookAt(page, isEyes ? 5 : MOMENTS, isEyes);
    expect(faults).toEqual([]);
    expect([camera, labels > 3]).toEqual([camera, true]);
  }
});

test('large, and beside three other views', async ({ page }) => {
  // Wide enough for words beside the other views.
  await page.setViewportSize({ width: 1500, height: 700 });
  await openPage(page, '?stretch=towel-twist&show=hands.forces.labels.large&views=four&still=1');
  const { faults, labels } = await lookAt(page, MOMENTS);
  expect(faults).toEqual([]);
  expect(labels).toBeGreaterThan(MOMENTS);
});
