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
