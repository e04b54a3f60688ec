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

test('a hidden page that plays draws nothing and asks for no animation frame, and goes on from there when it is shown again', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 420 });
  await countAnimationFrames(page);
  await openPage(page, '?stretch=seated-twist&t=12');
  const show = (isShown: boolean): Promise<void> =>
    page.evaluate((shown) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: !shown });
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: shown ? 'visible' : 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isShown);
  const passed = async () => (await viewerNow(page)).lastRenderedTime ?? 0;
  await page.evaluate(() => window.viewer?.play());
  await expect.poll(passed).toBeGreaterThan(12);
  await show(false);
  // The picture that was on its way may still come.
  await page.waitForTimeout(500);
  const counts = async () => [(await viewerNow(page)).renderCount, await animationFrames(page)];
  const [hidden, from] = [await counts(), await passed()];
  await page.waitForTimeout(WATCH_MS);
  expect(await counts()).toEqual(hidden);
  expect((await viewerNow(page)).paused).toBe(false);
  await show(true);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  // From there, and not from where it would be by now: nobody saw the way.
  expect(await passed()).toBeLessThan(from + WATCH_MS / 1000);
  await expect.poll(passed).toBeGreaterThan(from);
});
