/** Pictures held against golden ones. Made anew with `npm run golden`, by a person who has looked at them. */
import { readableStretches } from '../../src/cli/moments.ts';
import { phaseMomentsSeconds } from '../../src/core/stretch/timeline.ts';
import { baseIdOf, fileStemOf, variantOf } from '../../src/core/stretch/variant.ts';
import { brightnessSpread, expect, openPage, test } from '../support/page-test.ts';

/** Spread of brightness, of 255, below which a picture counts as blank. */
const NOT_BLANK = 8;

/** "easeIn" as a file's name says it: "ease-in". */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test.use({ viewport: { width: 960, height: 600 }, reducedMotion: 'reduce' });

for (const stretch of readableStretches()) {
  const { id, phases } = stretch;
  // The moment that shows each phase best.
  const moments = phaseMomentsSeconds(stretch).map((time, i) => [kebab(phases[i]?.id ?? ''), time] as const);
  for (const side of ['left', 'right'] as const) {
    test(`every phase of ${id}, ${side}, over the shoulder`, async ({ page }) => {
      await openPage(page, `?stretch=${baseIdOf(id)}${variantOf(id) === null ? '' : `&variant=${variantOf(id)}`}&side=${side}&t=0&camera=over-shoulder&still=1`);
      const stage = page.locator('.stage');
      for (const [phase, time] of moments) {
        await page.evaluate((t) => window.viewer?.seek(t), time);
        // A golden picture of nothing would agree with nothing.
        expect(await brightnessSpread(page, await stage.screenshot()), `${phase} is blank`).toBeGreaterThan(NOT_BLANK);
        await expect.soft(stage).toHaveScreenshot(`${fileStemOf(id)}-${side}-${phase}-over-shoulder.png`);
      }
    });
  }
}
