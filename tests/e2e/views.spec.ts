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
