/** Quality that yields while pictures come late, and a picture at rest that is always drawn in full. */
import type { Page } from '@playwright/test';
import { animationFrames, countAnimationFrames, expect, expectShown, openPage, test } from '../support/page-test.ts';

/** So large that half of the density is above the least number of pixels. */
const VIEWPORT = { width: 1280, height: 900 };
test.use({ viewport: VIEWPORT });

const keep = async (page: Page, quality: string): Promise<void> => {
  await page.addInitScript((value) => localStorage.setItem('steady-hands/choices@1', JSON.stringify({ quality: value })), quality);
};

/** Width of the drawn picture as a share of its place on the page, right after a moment was drawn. */
const drawnShare = (page: Page, timeSeconds: number): Promise<number> =>
  page.evaluate(async (t) => {
    await window.viewer?.seek(t);
    const canvas = window.viewer?.three?.renderer.domElement;
    return canvas === undefined ? NaN : canvas.width / canvas.clientWidth;
  }, timeSeconds);
const shareNow = (page: Page): Promise<number> => page.evaluate(() => {
  const canvas = window.viewer?.three?.renderer.domElement;
  return canvas === undefined ? NaN : canvas.width / canvas.clientWidth;
});
/** Triangles of the picture last drawn, shadows included. */
const triangles = (page: Page): Promise<number> => page.evaluate(() => window.viewer?.three?.renderer.info.render.triangles ?? NaN);
/** Draws another moment at the quality of the moment: what rests is drawn in full. */
const drawAsItStands = (page: Page, timeSeconds: number): Promise<void> => page.evaluate((t) => {
  window.viewer?.update(t);
  window.viewer?.draw();
}, timeSeconds);

test('quick: fewer pixels while it moves, in full at rest, and then nothing more is drawn', async ({ page }) => {
  await keep(page, 'low');
  await countAnimationFrames(page);
  await openPage(page, '?stretch=seated-twist&t=12');
  await expect.poll(() => shareNow(page)).toBe(1);
  expect(await drawnShare(page, 14)).toBeCloseTo(0.5, 2);
  await expect.poll(() => shareNow(page)).toBe(1);
  await expectShown(page, 14);
  await page.waitForTimeout(1000);
  const before = await animationFrames(page);
  await page.waitForTimeout(1500);
  expect(await animationFrames(page)).toBe(before);
});

test('quick: bodies with their light skin once it is here, whole at rest', async ({ page }) => {
  await keep(page, 'low');
  await openPage(page, '?stretch=seated-twist&t=12');
  await expect.poll(() => shareNow(page)).toBe(1);
  await drawAsItStands(page, 13);
  const whole = await triangles(page);
  let next = 14;
  const light = async (): Promise<number> => {
    await drawnShare(page, (next += 0.01));
    return await triangles(page);
  };
  await expect.poll(light).toBeLessThan(0.45 * whole);
  await expect.poll(() => shareNow(page)).toBe(1);
  await drawAsItStands(page, 13);
  expect(await triangles(page)).toBe(whole);
});

test('fine: all pixels, however late', async ({ page }) => {
  await keep(page, 'high');
  await openPage(page, '?stretch=seated-twist&t=12');
  for (let i = 0; i < 10; i += 1) expect(await drawnShare(page, 13 + i / 10)).toBe(1);
});

test('automatic: yields after late pictures, by what is measured', async ({ page }) => {
  // A graphics card that needs a tenth of a second for each picture.
  await page.addInitScript(() => {
    const began = new WeakMap<WebGLSync, number>();
    const { fenceSync, getSyncParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.fenceSync = function late(condition, flags) {
      const sync = fenceSync.call(this, condition, flags);
      if (sync !== null) began.set(sync, performance.now());
      return sync;
    };
    WebGL2RenderingContext.prototype.getSyncParameter = function late(sync, name) {
      return performance.now() - (began.get(sync) ?? 0) < 100 ? this.UNSIGNALED : (getSyncParameter.call(this, sync, name) as number);
    };
  });
  await openPage(page, '?stretch=seated-twist&t=12');
  let next = 13;
  await expect
    .poll(async () => {
      await drawnShare(page, (next += 0.01));
      return await drawnShare(page, (next += 0.01));
    }, { intervals: [150], timeout: 80_000 })
    .toBeCloseTo(0.5, 2);
  await expect.poll(() => shareNow(page)).toBe(1);
});

test('it can be fixed by hand, and is found again at the next visit', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=12');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Automatic', exact: true })).toBeChecked();
  await page.getByRole('radio', { name: 'Quick', exact: true }).check({ force: true });
  await page.reload();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Quick', exact: true })).toBeChecked();
});

test('a page that stands still for a picture is drawn in full from the first picture on', async ({ page }) => {
  await keep(page, 'low');
  await openPage(page, '?stretch=seated-twist&t=12&still=1');
  expect(await shareNow(page)).toBe(1);
  expect(await drawnShare(page, 20)).toBe(1);
});
