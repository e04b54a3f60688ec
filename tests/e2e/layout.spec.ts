/** The page in all sizes that it is made for: nothing cut off, nothing too small to hit, nothing that shifts. */
import type { Page } from '@playwright/test';
import { cutOffTexts } from '../support/cut-off-texts.ts';
import { expect, openPage, seek, test } from '../support/page-test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
  { width: 720, height: 450 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
/** What a browser says of figures that do not come. */
const NOT_COME = /Failed to load resource|preloaded using link preload/;
/** Least side of what is pressed, CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24;

/** What is pressed and is smaller than a finger needs; what stands in a line of text, and what is only for the keyboard, is left out. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((least) => [...document.querySelectorAll<HTMLElement>('button, select, summary, [role=slider], input:not(.visually-hidden), .choice-option, .switch')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || (width >= least && height >= least) ? [] : [`${element.outerHTML.slice(0, 120)}: ${width} x ${height}`];
  }), LEAST_TARGET);

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('at every size, with a loop: nothing is cut off, nothing stands out at the sides, all can be hit', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  await page.keyboard.press('p');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const t of [30, 5]) {
      await seek(page, t);
      expect(await cutOffTexts(page), `${size.width} at ${t} s`).toEqual([]);
    }
    expect(await sideways(page), `${size.width}`).toBeLessThanOrEqual(0);
    expect(await smallTargets(page), `${size.width}`).toEqual([]);
  }
});

test('picture, slider and play are in view without scrolling, on a phone upright and on its side', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&still=1');
  for (const size of [{ width: 390, height: 844 }, { width: 844, height: 390 }, { width: 1024, height: 768 }]) {
    await page.setViewportSize(size);
    for (const part of [page.locator('canvas'), page.getByRole('slider'), page.getByRole('button', { name: 'Play', exact: true }), page.getByRole('button', { name: 'Stop' })]) {
      await expect(part).toBeInViewport({ ratio: 0.99 });
    }
  }
  // The hidden half of the page goes by at the picture's side.
  await page.setViewportSize({ width: 844, height: 390 });
  await page.mouse.move(700, 200);
  await page.mouse.wheel(0, 1200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await expect(page.locator('canvas')).toBeInViewport({ ratio: 0.99 });
});

test('from 900 on the header is one line; below, nothing that is scrolled runs under Stop', async ({ page }) => {
  // The longest names.
  await openPage(page, '?stretch=knee-pull&still=1');
  for (const width of [900, 1024, 1180, 1280, 1400]) {
    await page.setViewportSize({ width, height: 720 });
    expect((await page.locator('.header').boundingBox())?.height, `${width}`).toBeLessThan(64);
  }
  for (const size of [{ width: 390, height: 844 }, { width: 320, height: 640 }, { width: 844, height: 390 }]) {
    await page.setViewportSize(size);
    await page.evaluate(() => scrollTo(0, 700));
    // Beside the button, all around: the bar that it stands on, or the page's ground.
    const around = await page.evaluate(() => {
      const stop = document.getElementById('stop')?.getBoundingClientRect();
      if (stop === undefined) throw new Error('There is no Stop.');
      const points = [[stop.left - 3, stop.top + 9], [stop.left + 9, stop.top - 3], [stop.left + 9, stop.bottom + 3], [stop.right + 3, stop.bottom - 9]] as const;
      return points.map(([x, y]) => document.elementFromPoint(x, y)?.closest('.product') !== null);
    });
    expect(around, `${size.width}`).toEqual([true, true, true, true]);
  }
});

test('letters twice as large, or set wider apart, and a page at 400 % lose nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  const large = await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
  expect([await sideways(page), await cutOffTexts(page)]).toEqual([0, []]);
  await large.evaluate((style: HTMLElement) => style.remove());
  // WCAG 2.2, 1.4.12.
  await page.addStyleTag({ content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }' });
  for (const size of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    expect([await sideways(page), await cutOffTexts(page)], `${size.width}`).toEqual([0, []]);
  }
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  expect([await sideways(page), await cutOffTexts(page)]).toEqual([0, []]);
});

test('a screen across a room has letters as large as a desk’s, twice as far away', async ({ page, watch }) => {
  watch.allow(NOT_COME);
  // No picture is needed for it, and 8 million pixels are many for a test.
  await page.route('**/*.glb', (route) => route.abort());
  await page.setViewportSize({ width: 3840, height: 2160 });
  await page.goto('?stretch=seated-twist&t=30&still=1');
  await expect(page.getByText('The 3D picture did not start.')).toBeVisible();
  expect(await page.locator('.caption-text').first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))).toBeGreaterThan(40);
  expect([await sideways(page), await cutOffTexts(page)]).toEqual([0, []]);
});

for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
  test(`${size.width}: nothing shifts while it loads, and it says how much has come`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & { value: number; sources: readonly { node?: Element | null }[] };
          // Less is no pixel.
          if (value >= 1e-4) shifts.push(`${value.toFixed(4)}: ${sources.map(({ node }) => node?.className || node?.nodeName).join()}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Figures and stretch come late, each by itself.
    const held: (() => void)[] = [];
    await page.route(/\.glb$/, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto('?stretch=seated-twist&t=30');
    await expect(page.getByText('The two figures are on their way')).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect.poll(() => held.length).toBeGreaterThanOrEqual(2);
    for (const letGo of held) letGo();
    await page.evaluate(() => window.viewer?.ready);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });
}

test('who must not, when to stop, and what it is for are on the first screen’s page', async ({ page, watch }) => {
  watch.allow(NOT_COME);
  await page.route('**/*.glb', (route) => route.abort());
  await page.goto('');
  await expect(page.getByText('For learning only').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
  await expect(page.getByText('the person says stop')).toBeAttached();
});
