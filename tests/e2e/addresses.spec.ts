import { expect, expectShown, openPage, slider, test } from '../support/page-test.ts';

interface WildAddress {
  readonly query: string;
  /** Where it lands. */
  readonly time: number;
  /** Notices, one for each part that had to be guessed. */
  readonly notices: readonly RegExp[];
}

const WILD: readonly WildAddress[] = [
  { query: '?stretch=headstand', time: 0, notices: [/no stretch called “headstand”/] },
  { query: '?side=middle', time: 0, notices: [/no side called “middle”/] },
  { query: '?camera=moon', time: 0, notices: [/no view called “moon”/] },
  { query: '?t=abc', time: 0, notices: [/“abc” is not a time/] },
  { query: '?t=-5', time: 0, notices: [/no second “-5”/] },
  { query: '?t=1e9', time: 54, notices: [/no second “1e9”/] },
  { query: '?t=Infinity', time: 54, notices: [/no second “Infinity”/] },
  { query: '?t=%3Cimg%20src=x%20onerror=alert(1)%3E', time: 0, notices: [/is not a time/] },
  { query: '?t=12.5&t=13&x=y&&&=', time: 12.5, notices: [] },
  { query: '?%E0%A4%A', time: 0, notices: [] },
];

for (const { query, time, notices } of WILD) {
  test(`${query} lands at ${time} s with ${notices.length} notice(s)`, async ({ page }) => {
    // The words and the slider are there before the picture: no need to wait for it.
    await page.goto(`${query}&still=1`);
    await expect.poll(() => page.evaluate(() => window.viewer?.currentTime)).toBe(time);
    await expect.poll(() => slider(page).evaluate((input: HTMLInputElement) => input.valueAsNumber)).toBeCloseTo(time, 5);
    const lines = page.getByRole('status', { name: 'Notes' }).locator('p');
    await expect(lines).toHaveCount(notices.length);
    for (const [index, text] of notices.entries()) await expect(lines.nth(index)).toHaveText(text);
  });
}

test('a notice can be closed', async ({ page }) => {
  await openPage(page, '?t=abc&still=1');
  await page.getByRole('button', { name: 'Close this note' }).click();
  await expect(page.getByRole('status', { name: 'Notes' }).locator('p')).toHaveCount(0);
});

test('the picture comes all the same', async ({ page }) => {
  await openPage(page, '?stretch=headstand&side=middle&camera=moon&t=1e9&still=1');
  await expectShown(page, 54);
});
