/** Labels as they stand on the page: inside the picture, off each other, leaders that do not cross, at twenty moments of every stretch and side. */
import type { Page } from '@playwright/test';
import { CAMERA_NAMES } from '../../src/state/view.ts';
import { expect, openPage, test } from '../support/page-test.ts';

// One column: the stage is as wide as the page, and no larger than it has to be.
test.use({ viewport: { width: 880, height: 760 } });
test.setTimeout(240_000);

const MOMENTS = 20;

interface Faults {
  readonly faults: string[];
  readonly looked: number;
}

/** Looks at the labels of every stretch and side at some moments; `every` and `from`: only each so-manieth stretch-side. */
const lookThrough = (page: Page, moments: number, every = 1, from = 0): Promise<Faults> =>
  page.evaluate(async ([count, step, first]) => {
    const { viewer } = window;
    if (viewer === undefined) throw new Error('no viewer');
    // Where there is no room for words they are there to be read aloud, one pixel large.
    const isShown = (element: Element): boolean => getComputedStyle(element).visibility !== 'hidden' && element.getClientRects().length > 0 && !element.closest('.hand-labels--narrow');
    type Line = readonly [x1: number, y1: number, x2: number, y2: number];
    const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
    const doCross = ([a, b, c, d]: Line, [e, f, g, h]: Line): boolean =>
      turn(a, b, c, d, e, f) * turn(a, b, c, d, g, h) < 0 && turn(e, f, g, h, a, b) * turn(e, f, g, h, c, d) < 0;
    const faults: string[] = [];
    let looked = 0;
    const all = viewer.stretches.flatMap((id) => (['left', 'right'] as const).map((side) => [id, side] as const));
    for (const [id, side] of all.filter((_, i) => i % step === first)) {
      await viewer.load(id, side);
      for (let i = 0; i < count; i += 1) {
        const time = (viewer.duration * i) / (count - 1);
        await viewer.seek(time);
        const where = `${id}, ${side}, ${time.toFixed(1)} s`;
        const stage = document.querySelector('.stage')?.getBoundingClientRect();
        const boxes = [...document.querySelectorAll('.hand-label')].filter(isShown).map((label) => label.getBoundingClientRect());
        looked += boxes.length;
        boxes.forEach((a, k) => {
          if (stage !== undefined && (a.left < stage.left - 1 || a.right > stage.right + 1 || a.top < stage.top - 1 || a.bottom > stage.bottom + 1)) faults.push(`cut off: ${where}`);
          for (const b of boxes.slice(k + 1)) if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) faults.push(`overlap: ${where}`);
        });
        const lines = [...document.querySelectorAll('.hand-label-leader')].filter(isShown)
          .map((line): Line => [Number(line.getAttribute('x1')), Number(line.getAttribute('y1')), Number(line.getAttribute('x2')), Number(line.getAttribute('y2'))]);
        lines.forEach((a, k) => {
          for (const b of lines.slice(k + 1)) if (doCross(a, b)) faults.push(`leaders cross: ${where}`);
        });
      }
    }
    return { faults, looked };
  }, [moments, every, from] as const);

test('labels do not overlap and are not cut off, leaders do not cross', async ({ page }) => {
  await openPage(page, '?still=1');
  const { faults, looked } = await lookThrough(page, MOMENTS);
  expect(looked).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

/** Of the other views each shows a part of all stretch-sides, so that together they show each of them twice. */
const PARTS = 4;
for (const [i, camera] of CAMERA_NAMES.slice(1).entries()) {
  test(`nor in the view "${camera}"`, async ({ page }) => {
    await openPage(page, `?camera=${camera}&still=1`);
    const { faults, looked } = await lookThrough(page, MOMENTS, PARTS, i % PARTS);
    expect(looked).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
}

// Wide enough for words beside the other views.
for (const [name, search] of [['large labels', 'show=hands.forces.labels.large'], ['two views', 'views=two'], ['four views', 'views=four'], ['a view of each hand', 'views=hands']] as const) {
  test(`with ${name}, too`, async ({ page }) => {
    await page.setViewportSize({ width: 1720, height: 800 });
    await openPage(page, `?${search}&still=1`);
    const { faults, looked } = await lookThrough(page, 7, 2, 1);
    expect(looked).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
}
