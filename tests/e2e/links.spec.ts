/** Links: they open exactly the view that they were made from, and back and forward lead from view to view. */
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { drawPng } from '../../src/cli/draw-png.ts';
import { expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

/** What the camera of another device reads on the screen. */
const caughtCode = async (page: Page): Promise<string | undefined> => {
  const drawn = await drawPng(page, await page.getByRole('img', { name: /QR code/ }).screenshot());
  const { pixels, width, height } = await drawn.evaluate((canvas) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return { pixels: [...(data ?? [])], width: canvas.width, height: canvas.height };
  });
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
};
const cameraAt = (page: Page): Promise<number[]> => page.evaluate(() => window.viewer?.three?.camera.position.toArray().map((metres) => Number(metres.toFixed(2))) ?? []);

test('a copied link opens the same view on another device', async ({ page, browser, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, '?stretch=seated-twist&side=left&t=17&camera=front');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('0.25');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('switch', { name: 'Labels', exact: true }).uncheck({ force: true });
  await page.getByRole('switch', { name: 'Helper', exact: true }).check({ force: true });
  await page.getByRole('radio', { name: 'Two', exact: true }).check({ force: true });
  await page.keyboard.press('Escape');
  // Turned by hand.
  await page.locator('canvas').focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp', '+']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/camera=front&orbit=/);
  await page.getByRole('button', { name: 'Link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(/t=17.*orbit=/);
  await expect(page.getByText('works on this device only')).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(baseURL ?? 'no address')).toBe(true);
  expect(await caughtCode(page)).toBe(link);

  const other = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await openPage(other, link);
  // There it is a first visit.
  await other.getByRole('button', { name: 'Only watch and learn' }).click();
  await expectShown(other, 17);
  expect(await other.evaluate(() => [window.viewer?.stretch, window.viewer?.side])).toEqual(['seated-twist', 'left']);
  await expect(other.getByRole('button', { name: 'Front', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(other.getByRole('combobox', { name: 'Speed' })).toHaveValue('0.25');
  await other.getByRole('button', { name: 'Show' }).click();
  await expect(other.getByRole('switch', { name: 'Labels', exact: true })).not.toBeChecked();
  await expect(other.getByRole('switch', { name: 'Helper', exact: true })).toBeChecked();
  await expect(other.getByRole('radio', { name: 'Two', exact: true })).toBeChecked();
  // To the centimetre that a link tells.
  const [turned, arrived] = [await cameraAt(page), await cameraAt(other)];
  for (const [i, metres] of turned.entries()) expect(Math.abs((arrived[i] ?? NaN) - metres)).toBeLessThan(0.03);
  await other.context().close();
});

test('links begin where others find the page: as typed, kept on this device, told where it leads nowhere', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=17&still=1');
  await page.getByRole('button', { name: 'Link' }).click();
  const base = page.getByRole('textbox', { name: 'Where others find this page' });
  const link = page.getByRole('textbox', { name: 'Link to this view' });
  await expect(page.getByText('npm start -- --host')).toBeVisible();
  await base.fill('192.168.1.20:4173');
  await expect(link).toHaveValue(/^http:\/\/192\.168\.1\.20:4173\/\?stretch=seated-twist/);
  await expect(page.getByText('npm start -- --host')).toBeHidden();
  expect(await caughtCode(page)).toBe(await link.inputValue());
  await base.fill('two words');
  await expect(base).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('This is not an address.')).toBeVisible();
  await expect(link).toHaveValue(/^http:\/\/192\.168\.1\.20:4173/);
  await openPage(page, '?stretch=seated-twist&t=17&still=1');
  await page.getByRole('button', { name: 'Link' }).click();
  await expect(base).toHaveValue('http://192.168.1.20:4173/');
  await page.getByRole('button', { name: 'Back to the page’s own' }).click();
  await expect(link).toHaveValue(/^http:\/\/127\.0\.0\.1/);
});

test('back and forward lead from stretch to stretch, each at its moment', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=17');
  await seek(page, 20);
  await expect(page).toHaveURL(/t=20/);
  await page.getByRole('combobox', { name: 'Stretch' }).selectOption('towel-twist');
  await expect(page).toHaveURL(/stretch=towel-twist/);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.viewer?.stretch)).toBe('seated-twist');
  await expectShown(page, 20);
  await page.goForward();
  await expect.poll(() => page.evaluate(() => window.viewer?.stretch)).toBe('towel-twist');
  await expectShown(page, 0);
});

test('a link to a contact that is not there shows the stretch all the same', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=17&look=nobody&still=1');
  await expectShown(page, 17);
  const far = await page.evaluate(() => window.viewer?.three?.camera.position.length() ?? 0);
  expect(far).toBeGreaterThan(1);
});
