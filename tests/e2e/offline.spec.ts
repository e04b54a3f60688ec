/** After one visit all of it works with the server stopped. */
import { buildAndServeApp } from '../../src/cli/app-server.ts';
import { brightnessSpread, expect, expectShown, openPage, test as pageTest } from '../support/page-test.ts';

const test = pageTest.extend<{ app: Awaited<ReturnType<typeof buildAndServeApp>> }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads what a fixture needs out of this pattern
  app: [async ({}, provide) => {
    const app = await buildAndServeApp();
    let isOpen = true;
    await provide({ ...app, close: async () => { if (isOpen) await app.close(); isOpen = false; } });
    if (isOpen) await app.close();
  }, { timeout: 90_000 }],
  baseURL: ({ app }, provide) => provide(app.url),
});
test.use({ serviceWorkers: 'allow' });

test('the page, another stretch, Learn and the handout’s pictures, with the server stopped', async ({ page, app, context }) => {
  await openPage(page, '?stretch=seated-twist&t=30');
  // All files are kept once the worker rules.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '')).json() as Promise<{ name: string; icons: { src: string }[] }>);
  expect(manifest).toMatchObject({ name: 'Steady Hands', display: 'standalone' });
  await app.close();

  await openPage(page, '?stretch=towel-twist&side=right&t=30');
  await expectShown(page, 30);
  expect(await page.evaluate(() => [window.viewer?.stretch, window.viewer?.side])).toEqual(['towel-twist', 'right']);
  expect(await brightnessSpread(page, await page.locator('canvas').screenshot())).toBeGreaterThan(8);
  await page.evaluate(() => window.viewer?.load('knee-pull', 'left'));
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await expect(page.locator('.pace-names li')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Do this now' })).toBeVisible();
  // The self-test, its mistakes among it.
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await page.getByRole('button', { name: 'Test yourself' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of 10/ })).toBeVisible();
  // The teacher's window opens and is in step; loaded anew the class's presents again.
  await page.getByRole('button', { name: 'End the test' }).click();
  await page.getByRole('button', { name: 'Present to a class' }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Teacher’s window' }).click();
  const teacher = await opening;
  await expect(teacher.getByText('In step with the class’s window')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Presenting' })).toBeVisible();
  await teacher.getByLabel('Time in the stretch').fill('14.5');
  await expectShown(page, 14.5);
  await teacher.close();
  const still = await page.evaluate(async () => {
    const picture = new Image();
    picture.src = 'stills/knee-pull-left-hold.webp';
    await picture.decode();
    return picture.naturalWidth;
  });
  expect(still).toBeGreaterThan(300);
});
