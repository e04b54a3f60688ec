/** What a first visit loads. (That it asks nothing of anyone else, every test watches.) */
import type { Response } from '@playwright/test';
import { expect, openPage, test } from '../support/page-test.ts';

/** Words that stay in a bundle when the parser or the validator is in it. */
const PARSER_OR_VALIDATOR = /YAMLParseError|ZodError|\$ZodType/;

test('the page carries no YAML parser and no validator', async ({ page }) => {
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await openPage(page);
  const scripts = await Promise.all(
    answers.filter((one) => one.request().resourceType() === 'script').map(async (one) => ({ url: one.url(), text: await one.text() })),
  );
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter(({ text }) => PARSER_OR_VALIDATOR.test(text)).map(({ url }) => url)).toEqual([]);
});

test('everything that is preloaded is used', async ({ page }) => {
  await openPage(page);
  const preloaded = await page.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href }) => href));
  expect(preloaded.some((url) => url.endsWith('.glb'))).toBe(true);
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  // Each once: a preload that is not taken up is fetched twice.
  for (const url of preloaded) expect(fetched.filter((name) => name === url).length, url).toBe(1);
});

test('until the figures are here the key picture of the moment stands there, and then it is gone', async ({ page, watch }) => {
  watch.allow(/was preloaded using link preload/);
  await page.emulateMedia({ colorScheme: 'dark' });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.glb$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('?stretch=seated-twist&t=20');
  const still = page.locator('img.first-still');
  await expect(still).toHaveAttribute('src', /seated-twist-right-easeIn\.webp$/);
  await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  release();
  await page.evaluate(() => window.viewer?.ready);
  await expect(still).toHaveCount(0);
});

test('a key picture that is missing is no fault, nor is a stretch that comes late', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|was preloaded using link preload/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.route(/stills\//, (route) => route.abort());
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.stretch-/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('?stretch=seated-twist&t=20', { waitUntil: 'commit' });
  await expect(page.locator('.stage-loading')).toBeVisible();
  release();
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.evaluate(() => window.viewer?.ready);
  await expect(page.locator('img.first-still')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
