/** Stretches are files of their own: asked for early, once, and missed gracefully. */
import { expect, expectShown, openPage, test } from '../support/page-test.ts';

test('the stretch of the address is asked for from the head of the page, with its motion, once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, '?stretch=towel-twist&t=20&still=1');
  const packs = asked.filter((path) => path.includes('.stretch-'));
  expect(packs[0]).toMatch(/towel-twist\.stretch-/);
  // Before the page's own script has run, which asks for the rigs: they were preloaded too, and nothing is asked for twice.
  expect(new Set(packs).size).toBe(packs.length);
  await expectShown(page, 20);
});

test('the others come when the page rests; picking one then asks for nothing', async ({ page, context }) => {
  await openPage(page, '?stretch=seated-twist');
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/towel-twist.stretch-')))).toBe(true);
  await context.setOffline(true);
  await page.getByRole('combobox', { name: 'Stretch' }).selectOption('towel-twist');
  await expect.poll(() => page.evaluate(() => window.viewer?.stretch)).toBe('towel-twist');
  await expectShown(page, 0);
  await context.setOffline(false);
});

test('a stretch that does not come: the safety words and a way to try again, and then the picture', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|preload/);
  let isThere = false;
  await page.route(/\.stretch-/, (route) => (isThere ? route.continue() : route.abort()));
  await page.goto('?stretch=seated-twist&t=12');
  await expect(page.getByRole('alert')).toContainText('did not arrive');
  await expect(page.getByRole('heading', { name: 'Stop now if' })).toBeVisible();
  isThere = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.evaluate(() => window.viewer?.ready);
  await expectShown(page, 12);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('another stretch that does not come: told by name, and the picture stays', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route(/towel-twist\.stretch-/, (route) => route.abort());
  await openPage(page, '?stretch=seated-twist&t=12');
  await page.getByRole('combobox', { name: 'Stretch' }).selectOption('towel-twist');
  await expect(page.getByRole('status', { name: 'Notes' })).toContainText('did not arrive');
  await expect(page.getByRole('combobox', { name: 'Stretch' })).toHaveValue('seated-twist');
  await expectShown(page, 12);
});

test('a part that comes later and does not come: told in its place, the rest goes on, and loading again brings it to the same moment', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  let isThere = false;
  await page.route(/\/later\/show-list-/, (route) => (isThere ? route.continue() : route.abort()));
  await openPage(page, '?stretch=seated-twist&t=12&still=1');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const missing = page.getByRole('group', { name: 'Show', exact: true }).getByRole('alert');
  await expect(missing).toContainText('did not arrive');
  await expectShown(page, 12);
  isThere = true;
  await Promise.all([page.waitForEvent('load'), missing.getByRole('button', { name: 'Load again' }).click()]);
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.evaluate(() => window.viewer?.ready);
  await expectShown(page, 12);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Show', exact: true }).getByRole('switch').first()).toBeVisible();
});
