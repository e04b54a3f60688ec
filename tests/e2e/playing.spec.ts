import { expect, expectShown, openPage, seek, sliderBox, test, viewerNow } from '../support/page-test.ts';

test('a visit starts paused, at the start', async ({ page }) => {
  await openPage(page);
  const first = await expectShown(page, 0);
  expect(first.paused).toBe(true);
  await page.waitForTimeout(600);
  expect((await viewerNow(page)).currentTime).toBe(0);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('it plays, never faster than life, and pauses', async ({ page }) => {
  await openPage(page);
  const start = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(async () => (await viewerNow(page)).lastRenderedTime).toBeGreaterThan(0.8);
  const { time, elapsed, paused } = await page.evaluate(
    (from) => ({ time: window.viewer?.currentTime ?? NaN, elapsed: (performance.now() - from) / 1000, paused: window.viewer?.paused }),
    start,
  );
  expect(paused).toBe(false);
  expect(time).toBeLessThanOrEqual(elapsed + 0.02);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const stopped = await expectShown(page);
  expect(stopped.paused).toBe(true);
  await page.waitForTimeout(400);
  expect((await viewerNow(page)).currentTime).toBe(stopped.currentTime);
});

test('playing stops at the end, and play starts over', async ({ page }) => {
  await openPage(page);
  const { duration } = await viewerNow(page);
  await seek(page, duration - 0.2);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await viewerNow(page)).paused).toBe(true);
  await expectShown(page, duration);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await viewerNow(page)).currentTime).toBeLessThan(duration / 2);
});

test('scrubbing while it plays holds the clock, and it plays on from there', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('Space');
  const box = await sliderBox(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const held = (await viewerNow(page)).currentTime;
  await page.waitForTimeout(400);
  expect((await viewerNow(page)).currentTime).toBe(held);
  await page.mouse.up();
  await expect.poll(async () => (await viewerNow(page)).lastRenderedTime).toBeGreaterThan(held);
});
