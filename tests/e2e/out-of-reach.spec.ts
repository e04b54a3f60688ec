/** A stretch whose helper stands 20 cm too far back: the page says what is not reached and by how much, and shows the rest. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ServedApp } from '../../src/cli/app-server.ts';
import { readStretchFolder } from '../../src/compile/stretches-plugin.ts';
import { brightnessSpread, expect, expectShown, openPage, seek, test as pageTest } from '../support/page-test.ts';
import { serveStretches } from '../support/serve-stretches.ts';
import { standBack } from '../support/stand-back.ts';

const entries = readStretchFolder('models/stretches', '.').flatMap((entry) => ('stretch' in entry ? [entry] : []));
const far = entries.filter(({ id }) => id === 'seated-twist').map(({ stretch }) => {
  const title = 'Seated twist, too far';
  return { id: 'far', file: 'far.stretch.yaml', stretch: { ...standBack(stretch, 0.2), id: 'far', title } };
});

const test = pageTest.extend<object, { readonly app: ServedApp }>({
  app: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads what a fixture needs out of this pattern
    async ({}, provide) => {
      const app = await serveStretches([...far, ...entries]);
      await provide(app);
      await app.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ app }, provide) => provide(app.url),
});

const FAR = '?stretch=far&side=right&t=22&still=1';
const lines = (page: Page) => page.getByRole('status', { name: 'Notes' }).locator('.notice-line');
/** For each contact, whether its force arrow is drawn. */
const arrows = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.viewer?.frame?.contacts.map(({ id }) => window.viewer?.three?.scene.getObjectByName(`arrow:${id}`)?.visible));

test('says which hand does not get where, by how much, and not to copy it', async ({ page }) => {
  await openPage(page, FAR);
  await expect(lines(page)).toHaveText([
    /^The helper’s left hand cannot reach its place: back of left shoulder\. It stays \d+(\.\d)? cm short\. steady-shoulder, \d+(\.\d)? s$/,
    /^The helper’s right hand cannot reach its place: outer side of right thigh, above the knee\. It stays \d+(\.\d)? cm short\. guide-knee, \d+(\.\d)? s$/,
    'Do not copy this position.',
  ]);
  const { violations } = await new AxeBuilder({ page }).include('.notices').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const found = await page.evaluate(() => window.viewer?.shortfalls);
  expect(found?.map(({ id, metres }) => [id, metres > 0.02 && metres < 0.2])).toEqual([['steady-shoulder', true], ['guide-knee', true]]);
});

test('shows the rest: figures, markers, labels, slider; but no force where no hand is', async ({ page }) => {
  await openPage(page, FAR);
  await expectShown(page, 22);
  expect(await brightnessSpread(page, await page.locator('canvas').screenshot())).toBeGreaterThan(8);
  await expect(page.locator('.hand-label')).toHaveCount(2);
  expect(await page.evaluate(() => window.viewer?.frame?.contacts.map(({ touch }) => touch))).toEqual([0, 0]);
  expect(await arrows(page)).toEqual([false, false]);
  await seek(page, 30);
  await expectShown(page, 30);
});

test('goes with the stretch and comes back with it; the other side is told anew', async ({ page }) => {
  await openPage(page, FAR);
  await expect(lines(page).first()).toContainText('left hand');
  await page.getByRole('radio', { name: 'Left knee bent' }).check({ force: true });
  await expect(lines(page).first()).toContainText('right hand cannot reach its place: back of right shoulder');
  await page.getByRole('combobox', { name: 'Stretch' }).selectOption('seated-twist');
  await expect(lines(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => window.viewer?.shortfalls)).toEqual([]);
  await expect(lines(page)).toHaveCount(0);
  await seek(page, 22);
  expect(await arrows(page)).toEqual([true, true]);
  await page.getByRole('combobox', { name: 'Stretch' }).selectOption('far');
  await expect(lines(page)).toHaveCount(3);
});

test('can be closed, and stays closed while this is shown', async ({ page }) => {
  await openPage(page, FAR);
  await page.getByRole('button', { name: 'Close this note' }).click();
  await expect(lines(page)).toHaveCount(0);
  await seek(page, 40);
  await expectShown(page, 40);
  await expect(lines(page)).toHaveCount(0);
});

for (const size of [{ width: 1280, height: 800 }, { width: 390, height: 844 }, { width: 320, height: 640 }]) {
  test(`${size.width} x ${size.height}: nothing of it is cut off`, async ({ page }, info) => {
    await page.setViewportSize(size);
    await openPage(page, FAR);
    await expect(lines(page)).toHaveCount(3);
    const cut = await page.evaluate(() => [...document.querySelectorAll('.notice, .notice *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > innerWidth || element.scrollWidth > Math.max(element.clientWidth, element.getBoundingClientRect().width) + 1;
    }).map(({ outerHTML }) => outerHTML));
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath('out-of-reach.png') });
  });
}
