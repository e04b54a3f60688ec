/** Stop, from anywhere: by key, button and finger; the figures let go, and what to do now stands beside them. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectShown, openPage, seek, test, viewerNow } from '../support/page-test.ts';

const screen = (page: Page) => page.getByRole('region', { name: /^Stop/ });
const strongest = (page: Page): Promise<{ force: number; touch: number }> => page.evaluate(() => {
  const touching = [...(window.viewer?.frame?.contacts ?? []), ...(window.viewer?.frame?.pads ?? [])];
  // A towel may stay where it lies: hands are what goes.
  return { force: Math.max(0, ...touching.map(({ forceLevel }) => forceLevel)), touch: Math.max(0, ...(window.viewer?.frame?.contacts ?? []).map(({ touch }) => touch)) };
});
const frameNow = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.viewer?.frame));

test('S in the middle of it: both let go, force first, while the screen says what to do; back to the start', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=49.2');
  await page.evaluate(() => window.viewer?.play());
  await expect.poll(async () => (await viewerNow(page)).lastRenderedTime).toBeGreaterThan(49.2);
  expect((await strongest(page)).touch).toBe(1);
  await page.keyboard.press('s');
  await expect(screen(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Stop/ })).toBeFocused();
  for (const group of ['Do this now', 'Call an ambulance if', 'The stop signs', 'See a doctor or a physio if']) await expect(page.getByRole('heading', { name: group })).toBeVisible();
  const { paused, currentTime } = await viewerNow(page);
  expect(paused).toBe(true);
  await expect(screen(page).getByRole('status')).toHaveText('Hands off. Both are at rest.');
  expect(await strongest(page)).toEqual({ force: 0, touch: 0 });
  // The clock stays at the moment of stopping, and so does the address.
  expect((await viewerNow(page)).currentTime).toBe(currentTime);
  await expect.poll(() => new URL(page.url()).searchParams.get('t')).toBe(String(Number(currentTime.toFixed(3))));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expectShown(page, 0);
  await expect(screen(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeFocused();
});

test('Escape first closes what is open, then stops, also where single keys are off; a text field keeps its S', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=5');
  await page.keyboard.press('?');
  await page.getByRole('switch', { name: 'Keys work on the whole page' }).uncheck({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('switch', { name: 'Keys work on the whole page' })).toBeHidden();
  await page.keyboard.press('s');
  await expect(screen(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(screen(page)).toBeVisible();
  // Out of fright pressed again: it stays.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await expect(screen(page)).toBeVisible();
});

test('the same stop gives the same picture, and programs lead out of it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, '?stretch=towel-twist&t=30');
  const plain = await frameNow(page);
  const stopped = async (): Promise<string> => {
    await page.keyboard.press('s');
    await expect.poll(async () => (await strongest(page)).touch).toBe(0);
    return await frameNow(page);
  };
  // Less motion: at rest at once.
  const first = await stopped();
  await seek(page, 30);
  expect(await frameNow(page)).toBe(plain);
  await expect(screen(page)).toHaveCount(0);
  await seek(page, 12);
  await seek(page, 30);
  expect(await stopped()).toBe(first);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the button is in view wherever the page is scrolled to; figures and words share the screen', async ({ page }) => {
    await openPage(page, '?stretch=knee-pull&t=5');
    const button = page.getByRole('button', { name: 'Stop', exact: true });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(button).toBeInViewport({ ratio: 1 });
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect(page.locator('canvas')).toBeInViewport({ ratio: 0.99 });
    await expect(page.getByRole('heading', { name: 'Do this now' })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Back to the start' })).toBeInViewport();
  });
});

test('without 3D, and without the screen’s own script, it still says what to do', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module|WebGL|context could not be created/i);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.route(/stop-screen/, (route) => route.abort());
  await page.goto('?stretch=seated-twist&t=30');
  await expect(page.getByText('This browser cannot draw in 3D.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Let your hands go soft.');
  await expect(page.locator('.key-picture')).toHaveAttribute('src', /release/);
});
