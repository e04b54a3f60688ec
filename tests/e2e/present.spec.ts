/** Present: the picture and one big caption; a clicker, black screen, freeze, spotlight, and a pen whose marks stay at their moment. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectShown, openPage, seek, test, viewerNow } from '../support/page-test.ts';

test.use({ viewport: { width: 1024, height: 640 } });

const region = (page: Page) => page.getByRole('region', { name: 'Presenting' });
const begin = async (page: Page, query: string): Promise<void> => {
  await openPage(page, query);
  await page.getByRole('button', { name: 'Present to a class' }).click();
  await expect(region(page)).toBeFocused();
};
/** Pixels of the pen's canvas that are not clear. */
const inked = (page: Page): Promise<number> => page.locator('.present-pen').evaluate((canvas: HTMLCanvasElement) => {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return [...data].filter((value, i) => i % 4 === 3 && value > 0).length;
});

test('the picture takes the screen; a clicker goes from step to step; X ends it', async ({ page }) => {
  await begin(page, '?stretch=seated-twist&t=0');
  const stage = await page.locator('.stage').boundingBox();
  expect(stage?.width).toBe(1024);
  for (const gone of ['.header', '.panel', '.dock', '.view-bar']) await expect(page.locator(gone)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectShown(page, 12);
  await page.keyboard.press('PageUp');
  await expectShown(page, 8);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectShown(page, 22);
  await expect(region(page).getByText('20 s left')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`).filter((line) => !line.startsWith('page-has-heading-one'))).toEqual([]);
  await page.keyboard.press('x');
  await expect(region(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Present to a class' })).toBeFocused();
  await expect(page.locator('.dock')).toBeVisible();
});

test('black, frozen, and stop from there', async ({ page }) => {
  await begin(page, '?stretch=knee-pull&t=5');
  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: 'Show the picture again' });
  await expect(black).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('b');
  await expect(black).toHaveCount(0);
  await page.evaluate(() => window.viewer?.play());
  await page.keyboard.press('f');
  await expect(page.locator('.present-frozen')).toBeVisible();
  const { currentTime, paused } = await viewerNow(page);
  expect(paused).toBe(true);
  for (const key of ['ArrowRight', 'PageDown', 'End', 'l']) await page.keyboard.press(key);
  await expectShown(page, currentTime);
  await page.keyboard.press('s');
  await expect(page.getByRole('region', { name: /^Stop/ })).toBeVisible();
  await expect(region(page)).toBeHidden();
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(region(page)).toBeVisible();
});

test('what the pen draws belongs to its moment, and its moment can be found again', async ({ page, watch }) => {
  // This test reads the pen's canvas, the page never does.
  watch.allow(/willReadFrequently/);
  await begin(page, '?stretch=seated-twist&t=17');
  await page.keyboard.press('d');
  await page.mouse.move(300, 120);
  await page.mouse.down();
  await page.mouse.move(420, 200, { steps: 5 });
  await page.mouse.up();
  const mark = page.getByRole('button', { name: 'Pen marks at 17 s' });
  await expect(mark).toBeVisible();
  expect(await inked(page)).toBeGreaterThan(500);
  await page.keyboard.press('t');
  await expect(page.locator('.present-spotlight')).toBeVisible();
  await seek(page, 20);
  await expect.poll(() => inked(page)).toBe(0);
  await mark.click();
  await expectShown(page, 17);
  await expect.poll(() => inked(page)).toBeGreaterThan(500);
  await page.keyboard.press('c');
  await expect(mark).toHaveCount(0);
  await expect.poll(() => inked(page)).toBe(0);
});
