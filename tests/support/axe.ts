import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page as it stands, or in a part of it, of any weight: each rule with the elements that break it. */
export const axeFindings = async (page: Page, part = 'html'): Promise<string[]> => {
  // Colours on their way from one to the other are neither; the way begins with the frame after what it answers.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations, passes } = await new AxeBuilder({ page }).include(part).analyze();
  if (passes.length < 5) return ['axe has looked at nothing'];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`).join(' | ')}`);
};
