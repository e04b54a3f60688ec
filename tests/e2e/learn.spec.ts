/** Learn: what the pop is, slow or fast, what to say, who must not, when to get help, and where each fact comes from. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openPage, test, viewerNow } from '../support/page-test.ts';

const learn = (page: Page) => page.getByRole('dialog', { name: 'Learn' });

test('it opens over the page, which pauses; all parts are there; Escape leads back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage(page, '?stretch=seated-twist&t=5');
  await page.evaluate(() => window.viewer?.play());
  const button = page.getByRole('button', { name: 'Learn', exact: true });
  await button.click();
  await expect(learn(page).getByRole('heading', { name: 'Learn' })).toBeFocused();
  expect((await viewerNow(page)).paused).toBe(true);
  for (const part of ['What is the pop?', 'Slow and gentle, or a thrust', 'What to say', 'What each stretch is for', 'Who must not', 'When to get help', 'Where this comes from']) {
    await expect(learn(page).getByRole('heading', { name: part, exact: true })).toBeAttached();
  }
  await learn(page).getByRole('button', { name: 'When to get help' }).click();
  await expect(learn(page).getByRole('heading', { name: 'When to get help' })).toBeInViewport();
  // Of the stretch files.
  await expect(learn(page)).toContainText('It aims at the upper and middle back.');
  await expect(learn(page).locator('.pace-names li')).toHaveCount(3);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(learn(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page.getByRole('region', { name: /^Stop/ })).toHaveCount(0);
});

test('the drawing of the joint is scrubbed by keys, and says what it shows', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&still=1#learn');
  const slider = learn(page).getByRole('slider', { name: 'Time in the joint' });
  const drawn = (): Promise<string[]> => learn(page).locator('.joint svg').evaluate((svg: SVGSVGElement) => ['--gap', '--bubble', '--dissolved'].map((name) => Number(svg.style.getPropertyValue(name)).toFixed(1)));
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', /Gas is dissolved/);
  expect(await drawn()).toEqual(['0.0', '0.0', '1.0']);
  for (let i = 0; i < 55; i += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /A bubble forms/);
  expect(await drawn()).toEqual(['1.0', '1.0', '0.0']);
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /20 to 30 minutes/);
  // The bones are where they were.
  expect(await drawn()).toEqual(['0.0', '0.0', '1.0']);
});

test('the lines are those of the stretches themselves, under the limit', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&still=1#learn');
  const names = learn(page).locator('.pace-names li');
  await expect(names).toHaveCount(3);
  for (const text of await names.allTextContents()) {
    const speed = Number(/at most ([\d.]+) degrees/.exec(text)?.[1]);
    expect(speed).toBeGreaterThan(1);
    expect(speed).toBeLessThanOrEqual(6);
    expect(text).toContain('10 s to ease in');
  }
  await expect(learn(page)).toContainText('0.1 to 0.5 s');
});

test('at 320 pixels nothing stands out at the sides', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page, '?stretch=seated-twist&still=1#learn');
  await expect(learn(page).locator('.pace-names li')).toHaveCount(3);
  expect(await learn(page).locator('.learn-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBeLessThanOrEqual(0);
});

test('where stretches do not come, the rest of it is there', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route(/(knee-pull|towel-twist)\.stretch/, (route) => route.abort());
  await openPage(page, '?stretch=seated-twist&still=1#learn');
  await expect(learn(page).getByRole('alert')).toContainText('did not arrive');
  await expect(learn(page)).toContainText('No bone moves back into place.');
});
