import { brightnessSpread, expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

/** Brightness spread of a picture with something in it; a blank stage has 0 to 3. */
const NOT_BLANK = 8;

test('the picture is not blank', async ({ page }) => {
  await openPage(page, '?t=30&still=1');
  expect(await brightnessSpread(page, await page.locator('canvas').screenshot())).toBeGreaterThan(NOT_BLANK);
});

test('a lost context comes back', async ({ page, watch }) => {
  watch.allow(/context lost|CONTEXT_LOST|context restored/i);
  await openPage(page, '?t=30&still=1');
  await page.evaluate(() => {
    const lose = window.viewer?.three?.renderer.getContext().getExtension('WEBGL_lose_context');
    if (lose == null) throw new Error('no WEBGL_lose_context');
    lose.loseContext();
    (window as unknown as { restore: () => void }).restore = () => lose.restoreContext();
  });
  await expect(page.locator('.stage')).toHaveAttribute('data-status', 'lost');
  await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
  await expect(page.locator('.stage')).toHaveAttribute('data-status', 'ready');
  await seek(page, 31);
  await expectShown(page, 31);
  expect(await brightnessSpread(page, await page.locator('canvas').screenshot())).toBeGreaterThan(NOT_BLANK);
});

test('without WebGL 2: a plain message, the key pictures, and the slider still works', async ({ page, watch }) => {
  watch.allow(/WebGL|webgl/);
  await page.addInitScript(() => {
    const ask = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (ask as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof ask;
  });
  await page.goto('?t=30');
  await expect(page.getByText('This browser cannot draw in 3D.')).toBeVisible();
  const refused = await page.evaluate(() => window.viewer?.ready.then(() => 'ready', (error: unknown) => error instanceof Error && error.message));
  expect(refused).not.toBe('ready');
  const picture = page.locator('.stage img');
  await expect(picture).toHaveAttribute('src', /seated-twist-right-hold\.webp$/);
  await expect(picture).toHaveJSProperty('complete', true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  await page.keyboard.press('End');
  await expect(picture).toHaveAttribute('src', /seated-twist-right-release\.webp$/);
});
