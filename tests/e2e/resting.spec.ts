import { animationFrames, countAnimationFrames, expect, expectShown, openPage, seek, test, viewerNow } from '../support/page-test.ts';

/** How long the page must keep still after its last change before it counts as idle, and for how long it is watched. */
const SETTLE_MS = 1500;
const WATCH_MS = 2000;

for (const [name, query] of [['an ordinary visit', ''], ['a still page', '?still=1&t=30']] as const) {
  test(`${name}, untouched, draws nothing`, async ({ page }) => {
    await countAnimationFrames(page);
    await openPage(page, query);
    await page.waitForTimeout(SETTLE_MS);
    const rest = async () => [(await viewerNow(page)).renderCount, await animationFrames(page)];
    const before = await rest();
    expect(before[0]).toBeGreaterThan(0);
    await page.waitForTimeout(WATCH_MS);
    expect(await rest()).toEqual(before);
  });
}

test('after a scrub it rests again', async ({ page }) => {
  await countAnimationFrames(page);
  await openPage(page);
  await seek(page, 20);
  await page.waitForTimeout(SETTLE_MS);
  const before = await animationFrames(page);
  await page.waitForTimeout(WATCH_MS);
  expect(await animationFrames(page)).toBe(before);
});

test('still=1 is paused at its moment, leaves the address alone, and obeys programs', async ({ page, baseURL }) => {
  const query = '?stretch=seated-twist&side=left&t=30&camera=front&still=1';
  await openPage(page, query);
  expect((await expectShown(page, 30)).paused).toBe(true);
  expect(await page.evaluate(() => [window.viewer?.stretch, window.viewer?.side])).toEqual(['seated-twist', 'left']);
  await expect(page.getByRole('button', { name: 'Front', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await seek(page, 12);
  await expectShown(page, 12);
  await page.evaluate(() => window.viewer?.play());
  await expect.poll(async () => (await viewerNow(page)).lastRenderedTime).toBeGreaterThan(12);
  await page.evaluate(() => window.viewer?.pause());
  expect(page.url()).toBe(new URL(query, baseURL).href);
});
