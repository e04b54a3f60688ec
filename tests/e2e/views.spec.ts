/** Several views of one moment. */
import type { Page } from '@playwright/test';
import { drawPng } from '../../src/cli/draw-png.ts';
import { animationFrames, countAnimationFrames, expect, expectShown, openPage, seek, test, viewerNow } from '../support/page-test.ts';

test.use({ viewport: { width: 1280, height: 720 } });

/** How much two pictures of the stage differ in a part of it (shares of its width and height), 0 to 255. */
const difference = async (page: Page, a: Buffer, b: Buffer, part: { x: number; y: number; w: number; h: number }): Promise<number> => {
  const [one, other] = [await drawPng(page, a), await drawPng(page, b)];
  return await page.evaluate(([first, second, { x, y, w, h }]) => {
    const read = (canvas: HTMLCanvasElement): Uint8ClampedArray => {
      const { width, height } = canvas;
      return canvas.getContext('2d')?.getImageData(Math.round(x * width), Math.round(y * height), Math.round(w * width), Math.round(h * height)).data ?? new Uint8ClampedArray();
    };
    const [p, q] = [read(first), read(second)];
    let sum = 0;
    for (let i = 0; i < p.length; i += 1) sum += Math.abs((p[i] ?? 0) - (q[i] ?? 0));
    return sum / p.length;
  }, [one, other, part] as const);
};
const picture = (page: Page): Promise<Buffer> => page.locator('.stage').screenshot();

/** The columns of the three views beside the main one, with a rim left out. */
const SIDE_PARTS = [0, 1, 2].map((i) => ({ x: 0.66, y: i / 3 + 0.05, w: 0.32, h: 0.25 }));

test('four views show the same moment: all of them move with it, and count as one drawn frame', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=2&views=four&still=1');
  await expectShown(page, 2);
  await expect(page.locator('.side-views p')).toHaveText(['Back', 'Front', 'Top']);
  const before = await picture(page);
  const { renderCount } = await viewerNow(page);
  await seek(page, 30);
  const after = await picture(page);
  expect((await viewerNow(page)).renderCount).toBe(renderCount + 1);
  for (const part of SIDE_PARTS) expect(await difference(page, before, after, part)).toBeGreaterThan(0.5);
  // The same moment again is the same picture, in every view.
  await seek(page, 2);
  const again = await picture(page);
  for (const part of [...SIDE_PARTS, { x: 0, y: 0.05, w: 0.6, h: 0.9 }]) expect(await difference(page, before, again, part)).toBeLessThan(0.05);
});

/** Of each view, the main one first: how many labels are told in words, and what is wrong with them. */
const labelsOfViews = (page: Page): Promise<readonly { readonly words: number; readonly faults: readonly string[]; readonly isHeard: boolean }[]> =>
  page.evaluate(() => [...document.querySelectorAll('.hand-labels')].map((view) => {
    const isShown = (element: Element): boolean => getComputedStyle(element).visibility !== 'hidden';
    const { left, top, right, bottom } = view.getBoundingClientRect();
    const boxes = [...view.querySelectorAll('.hand-label:not(.hand-label--letter)')].filter(isShown).map((label) => label.getBoundingClientRect());
    // Where a leader begins is the rim of the hand's letter.
    const marks = [...view.querySelectorAll('.hand-label-leader')].filter(isShown).map((line) => [left + Number(line.getAttribute('x1')), top + Number(line.getAttribute('y1'))] as const);
    const faults: string[] = [];
    boxes.forEach((a, i) => {
      if (a.left < left || a.right > right || a.top < top || a.bottom > bottom) faults.push('cut off');
      if (boxes.slice(i + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)) faults.push('overlap');
      if (marks.some(([x = 0, y = 0]) => x > a.left && x < a.right && y > a.top && y < a.bottom)) faults.push('covers a hand');
    });
    const name = view.parentElement?.previousElementSibling?.matches('.side-views p') === true ? view.parentElement.previousElementSibling.firstElementChild?.getBoundingClientRect() : undefined;
    if (name !== undefined && boxes.some((a) => a.left < name.right && a.top < name.bottom)) faults.push('covers the name');
    return { words: boxes.length, faults, isHeard: view.closest('[aria-hidden=true]') === null };
  }));

/** A page on which the views beside the main one have room for words. */
const ROOMY = { two: { width: 1280, height: 800 }, four: { width: 1500, height: 900 } } as const;

for (const [views, count] of [['two', 2], ['four', 4]] as const) {
  test(`${views} views have labels of their own where there is room, and letters where there is none`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, `?stretch=seated-twist&t=30&views=${views}&still=1`);
    for (const stretch of ['seated-twist', 'knee-pull/shin', 'towel-twist']) {
      await page.evaluate((id) => window.viewer?.load(id, 'right'), stretch);
      for (const time of [10, 30]) {
        await seek(page, time);
        const seen = await labelsOfViews(page);
        expect(seen.map(({ faults }) => faults)).toEqual(Array.from({ length: count }, () => []));
        // They are read aloud once.
        expect(seen.map(({ isHeard }) => isHeard)).toEqual(Array.from({ length: count }, (_, i) => i === 0));
      }
    }
    await page.evaluate(() => window.viewer?.load('seated-twist', 'right'));
    const wordsBeside = async (): Promise<number> => (await labelsOfViews(page)).slice(1).reduce((sum, { words }) => sum + words, 0);
    await page.setViewportSize(ROOMY[views]);
    await seek(page, 31);
    expect(await wordsBeside()).toBeGreaterThan(0);
    expect((await labelsOfViews(page)).flatMap(({ faults }) => faults)).toEqual([]);
    await page.setViewportSize({ width: 900, height: 520 });
    await seek(page, 32);
    expect(await wordsBeside()).toBe(0);
  });
}

test('a near view of each hand beside the main one; back to one', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30');
  const aspect = (): Promise<number> => page.evaluate(() => window.viewer?.three?.camera.aspect ?? NaN);
  const whole = await aspect();
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('radio', { name: 'Hands', exact: true }).check({ force: true });
  await expect(page.locator('.side-views p')).toHaveText([/left hand – steady/, /right hand – guide/]);
  await expect(page).toHaveURL(/views=hands/);
  expect((await aspect()) / whole).toBeCloseTo(0.64, 2);
  await page.getByRole('radio', { name: 'One', exact: true }).check({ force: true });
  await expect(page.locator('.side-views p')).toHaveCount(0);
  await expect.poll(aspect).toBeCloseTo(whole, 6);
});

test('paused in four views it draws nothing', async ({ page }) => {
  await countAnimationFrames(page);
  await openPage(page, '?stretch=towel-twist&t=30&views=four');
  await page.waitForTimeout(1500);
  const before = [await animationFrames(page), (await viewerNow(page)).renderCount];
  await page.waitForTimeout(1500);
  expect([await animationFrames(page), (await viewerNow(page)).renderCount]).toEqual(before);
});

test('a narrow stage has room for one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, '?stretch=seated-twist&t=30&views=four&still=1');
  await expectShown(page, 30);
  await expect(page.locator('.side-views p')).toHaveCount(0);
});
