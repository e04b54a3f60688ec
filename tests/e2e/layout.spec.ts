import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openPage, seek, test } from '../support/page-test.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

/** Texts that are cut off by their own box, or stand outside of the page at its sides. Hidden ones for screen readers are left out. */
const cutOffTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
      if (!own || element.closest('.visually-hidden, .skip-link, noscript, script, style, [popover]:not(:popover-open)') !== null) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || style.clipPath !== 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0) continue;
      const isClipping = style.overflowX !== 'visible' && style.display !== 'inline';
      const isCut = isClipping && element.scrollWidth > element.clientWidth + 1;
      if (isCut || box.left < -1 || box.right > innerWidth + 1) cut.push(`${element.className || element.tagName}: ${element.textContent?.slice(0, 40)}`);
    }
    return cut;
  });

for (const size of SIZES) {
  test.describe(`${size.width} x ${size.height}`, () => {
    test.use({ viewport: size });

    test('nothing is cut off or stands out at the sides', async ({ page }) => {
      await openPage(page, '?t=30&still=1');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await cutOffTexts(page)).toEqual([]);
      await seek(page, 5);
      expect(await cutOffTexts(page)).toEqual([]);
    });

    test('axe finds nothing serious', async ({ page }) => {
      await openPage(page, '?t=30&still=1');
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  });
}

test('who must not, when to stop, and what it is for are on the first screen’s page', async ({ page }) => {
  await openPage(page);
  await expect(page.getByText('For learning only').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
  await expect(page.getByText('the person says stop')).toBeAttached();
});

test('stage, slider and play are in view without scrolling on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page);
  for (const part of [page.locator('canvas'), page.getByRole('slider'), page.getByRole('button', { name: 'Play', exact: true })]) {
    await expect(part).toBeInViewport({ ratio: 0.99 });
  }
});
