/** Pictures held against golden ones. Made anew with `npm run golden`, by a person who has looked at them. */
import { brightnessSpread, expect, openPage, test } from '../support/page-test.ts';

const NOT_BLANK = 8;

test.use({ viewport: { width: 960, height: 600 }, reducedMotion: 'reduce' });

test('the hold of the seated twist, over the shoulder', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&side=right&t=32&camera=over-shoulder&still=1');
  const stage = page.locator('.stage');
  // A golden picture of nothing would agree with nothing.
  expect(await brightnessSpread(page, await stage.screenshot())).toBeGreaterThan(NOT_BLANK);
  await expect(stage).toHaveScreenshot('seated-twist-right-hold-over-shoulder.png');
});
