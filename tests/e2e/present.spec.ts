/** Present: the picture and one big caption; a clicker, black screen, freeze, spotlight, and a pen whose marks stay at their moment. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawPng } from '../../src/cli/draw-png.ts';
import { expect, expectShown, openPage, seek, test, viewerNow } from '../support/page-test.ts';

test.use({ viewport: { width: 1024, height: 640 } });

const region = (page: Page) => page.getByRole('region', { name: 'Presenting' });
const begin = async (page: Page, query: string): Promise<void> => {
  await openPage(page, query);
  await page.getByRole('button', { name: 'Present to a class' }).click();
  await expect(region(page)).toBeFocused();
};
/** Whether the screen is the pen's yellow at a place, CSS pixels. */
const isInkedAt = async (page: Page, x: number, y: number): Promise<boolean> => {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  const [red = 0, green = 0, blue = 0] = await (await drawPng(page, png)).evaluate((canvas) => [...(canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [])]);
  return red > 200 && green > 200 && blue < 120;
};

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

test('what the pen draws belongs to its moment, and its moment can be found again', async ({ page }) => {
  await begin(page, '?stretch=seated-twist&t=17');
  await page.keyboard.press('d');
  await page.mouse.move(300, 120);
  await page.mouse.down();
  await page.mouse.move(420, 200, { steps: 5 });
  await page.mouse.up();
  const mark = page.getByRole('button', { name: 'Pen marks at 17 s' });
  await expect(mark).toBeVisible();
  // In the middle of the line.
  const isInked = (): Promise<boolean> => isInkedAt(page, 360, 160);
  expect(await isInked()).toBe(true);
  await seek(page, 20);
  await expect.poll(isInked).toBe(false);
  await mark.click();
  await expectShown(page, 17);
  await expect.poll(isInked).toBe(true);
  await page.keyboard.press('t');
  await expect(page.locator('.present-spotlight')).toBeVisible();
  await page.keyboard.press('c');
  await expect(mark).toHaveCount(0);
  await expect.poll(isInked).toBe(false);
});
