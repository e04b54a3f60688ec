/** Pictures held against golden ones. Made anew with `npm run golden`, by a person who has looked at them. */
import { readableStretches } from '../../src/cli/moments.ts';
import { baseIdOf, fileStemOf, variantOf } from '../../src/core/stretch/variant.ts';
import { brightnessSpread, expect, openPage, test } from '../support/page-test.ts';

/** Spread of brightness, of 255, below which a picture counts as blank. */
const NOT_BLANK = 8;

/** One moment of each phase, seconds. */
const MOMENTS = [
  ['set-up', 3],
  ['contact', 9.5],
  ['ease-in', 17],
  ['hold', 32],
  ['ease-out', 46],
  ['release', 53],
] as const;

test.use({ viewport: { width: 960, height: 600 }, reducedMotion: 'reduce' });

for (const { id } of readableStretches()) {
  for (const side of ['left', 'right'] as const) {
    test(`every phase of ${id}, ${side}, over the shoulder`, async ({ page }) => {
      await openPage(page, `?stretch=${baseIdOf(id)}${variantOf(id) === null ? '' : `&variant=${variantOf(id)}`}&side=${side}&t=0&camera=over-shoulder&still=1`);
      const stage = page.locator('.stage');
      for (const [phase, time] of MOMENTS) {
        await page.evaluate((t) => window.viewer?.seek(t), time);
        // A golden picture of nothing would agree with nothing.
        expect(await brightnessSpread(page, await stage.screenshot()), `${phase} is blank`).toBeGreaterThan(NOT_BLANK);
        await expect.soft(stage).toHaveScreenshot(`${fileStemOf(id)}-${side}-${phase}-over-shoulder.png`);
      }
    });
  }
}
