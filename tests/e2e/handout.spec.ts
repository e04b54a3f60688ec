/** The handout: two pages for paper, with a picture of each phase, both people's steps, who must not, when to stop, and a code to the view. */
import type { Page } from '@playwright/test';
import { expect, openPage, test } from '../support/page-test.ts';

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const ask = async (page: Page, query: string): Promise<void> => {
  // The browser's own print window would wait for a person.
  await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 }) }));
  await openPage(page, query);
  await page.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('button', { name: 'Print a handout' }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
};

for (const [query, title] of [['?stretch=seated-twist&variant=forearm&side=left&t=30', 'Seated twist – Forearm at knee'], ['?stretch=towel-twist&t=30', 'Towel twist']] as const) {
  test(`two pages on A4 and on Letter, with their pictures: ${query}`, async ({ page }) => {
    await ask(page, query);
    await expect(page.locator('.handout')).toBeHidden();
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const pictures = page.locator('.handout img');
    await expect(pictures).toHaveCount(6);
    for (const width of await pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))) expect(width).toBeGreaterThan(300);
    const handout = page.locator('.handout');
    for (const text of ['Helper:', 'Person:', 'Do not do this if there is', 'Stop now if', 'Call an ambulance if', 'For learning only']) await expect(handout.getByText(text).first()).toBeVisible();
    await expect(handout).toContainText(new URL(query, 'http://a').searchParams.get('stretch') ?? '');
    await expect(handout).toContainText('t=30');
    await expect(handout.getByRole('heading', { level: 1 }).first()).toContainText(title);
    await expect(page.locator('.page')).toBeHidden();
  });
}

test('Ctrl+P prints the handout from anywhere, also twice, and never the page', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 }) }));
  await openPage(page, '?stretch=knee-pull&t=30');
  const printed = () => page.evaluate(() => (window as unknown as { printed: number }).printed);
  await page.keyboard.press('Control+p');
  await expect.poll(printed).toBe(1);
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await page.keyboard.press('Control+p');
  await expect.poll(printed).toBe(2);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.handout').last().getByRole('heading', { name: 'Knee-pull' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is the pop?' })).toBeHidden();
});

test('the browser’s own menu prints the handout too, of the moment on show; afterwards the page is as it was', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&side=left&t=17');
  // Come in a quiet moment, with its pictures.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /stills\/seated-twist-left-/.test(name)).length)).toBeGreaterThanOrEqual(6);
  // As the menu does: beforeprint, the pages, afterprint.
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
  await expect(page.locator('.handout')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.handout figcaption')).toContainText('t=17');
  expect(await page.locator('.handout img').evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).complete).length)).toBe(6);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.handout')).toHaveCount(0);
});

test('two pages in the longest words, on the shorter paper', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 }) }));
  for (const language of ['de', 'fr', 'es']) {
    await openPage(page, `?stretch=knee-pull&t=30&still=1&lang=${language}`);
    await page.keyboard.press('Control+p');
    await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
    expect(pagesOf(await page.pdf({ format: 'Letter' })), language).toBe(2);
  }
});

test('where a picture does not come, the words are printed all the same, and it is told', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.route(/stills\/.*hold/, (route) => route.abort());
  await ask(page, '?stretch=seated-twist&t=30');
  await expect(page.getByText('Some pictures did not arrive.')).toBeVisible();
});
