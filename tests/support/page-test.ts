/** The test runner for the page: opens it at an address, watches what it says and asks for, and reads `window.viewer`. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { drawPng } from '../../src/cli/draw-png.ts';
import type {} from '../../src/viewer/install-viewer.ts';
import { APP_URL } from './serve-app.ts';

/** Console lines that are not ours to mend. */
const KNOWN_NOISE: readonly RegExp[] = [
  // Chromium's software renderer on reading pixels.
  /GPU stall due to ReadPixels/,
  // The runner keeps service workers out of tests that are not about them, and says so.
  /Service Worker registration blocked by Playwright/,
];

export interface PageWatch {
  /** Errors and warnings that the page logged or threw. */
  readonly complaints: string[];
  /** Addresses asked for outside of the page's own origin. */
  readonly foreignRequests: string[];
  /** Lets a test that provokes complaints say which. */
  allow(pattern: RegExp): void;
}

/** Leaves the answer of the check before the first stretch of today, as a visitor who comes back finds it. Runs in the page. */
const answerCheck = (): void => {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  try {
    localStorage.setItem('steady-hands/check@1', JSON.stringify({ day, answer: 'ready' }));
  } catch {
    // A page whose storage is refused: it asks.
  }
};

export const test = base.extend<{ watch: PageWatch; isChecked: boolean }>({
  /** Whether the check before the first stretch was answered today. */
  isChecked: [true, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- the runner reads what a fixture needs out of this pattern
  baseURL: async ({}, provide) => {
    const url = process.env[APP_URL];
    if (url === undefined) throw new Error('No page is being served for the tests.');
    await provide(url);
  },
  // Every test holds the page to this: nothing in the console, nothing from elsewhere.
  watch: [
    async ({ page, context, baseURL, isChecked }, provide) => {
      if (isChecked) await context.addInitScript(answerCheck);
      const allowed = [...KNOWN_NOISE];
      const watch = watchPage(page, new URL(baseURL ?? '').origin, (pattern) => allowed.push(pattern));
      await provide(watch);
      expect(watch.complaints.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
      expect(watch.foreignRequests).toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes what a page complains of and what it asks of others. */
export function watchPage(page: Page, origin: string, allow: (pattern: RegExp) => void): PageWatch {
  const watch: PageWatch = { complaints: [], foreignRequests: [], allow };
  page.on('pageerror', (error) => watch.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) watch.foreignRequests.push(request.url());
  });
  return watch;
}

/** Opens the page and waits for the first picture. */
export async function openPage(page: Page, query = ''): Promise<void> {
  await page.goto(query);
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.evaluate(() => window.viewer?.ready);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Waits for the handout: it is fetched in a quiet moment after the first picture, with a picture for each phase. */
export async function handoutHasCome(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/stills/')).length)).toBeGreaterThanOrEqual(6);
}

/** What tests ask of `window.viewer`, in one go. */
export interface ViewerNow {
  readonly currentTime: number;
  readonly lastRenderedTime: number;
  readonly renderCount: number;
  readonly paused: boolean;
  readonly duration: number;
  /** Of the slider. */
  readonly sliderTime: number;
}

export const viewerNow = (page: Page): Promise<ViewerNow> =>
  page.evaluate(() => {
    const { viewer } = window;
    if (viewer === undefined) throw new Error('no viewer');
    const { currentTime, lastRenderedTime, renderCount, paused, duration } = viewer;
    const sliderTime = document.querySelector<HTMLInputElement>('input[type=range]')?.valueAsNumber ?? NaN;
    return { currentTime, lastRenderedTime: lastRenderedTime ?? NaN, renderCount, paused, duration, sliderTime };
  });

/** A hundredth of a frame: times that are nearer are the same time. */
const SAME_TIME_SECONDS = 1 / 3000;
/** The slider's thumb stands on whole frames; a paused clock may stand between two. */
const SLIDER_SECONDS = 1 / 60 + SAME_TIME_SECONDS;

/** The picture, the clock and the slider agree, at `expected` if given. */
export async function expectShown(page: Page, expected?: number): Promise<ViewerNow> {
  await expect
    .poll(async () => {
      const { currentTime, lastRenderedTime, sliderTime } = await viewerNow(page);
      const wanted = expected ?? currentTime;
      const isShown =
        Math.abs(currentTime - wanted) < SAME_TIME_SECONDS &&
        Math.abs(lastRenderedTime - wanted) < SAME_TIME_SECONDS &&
        Math.abs(sliderTime - wanted) < SLIDER_SECONDS;
      return isShown ? 'shown' : { wanted, currentTime, lastRenderedTime, sliderTime };
    })
    .toBe('shown');
  return await viewerNow(page);
}

export const seek = (page: Page, timeSeconds: number): Promise<void> =>
  page.evaluate((t) => window.viewer?.seek(t), timeSeconds);

export const slider = (page: Page): Locator => page.getByRole('slider', { name: /time/i });

/** Where the slider is, scrolled into view, CSS pixels. */
export async function sliderBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  await slider(page).scrollIntoViewIfNeeded();
  const box = await slider(page).boundingBox();
  if (box === null) throw new Error('no slider');
  return box;
}

/** Counts what the page asks of requestAnimationFrame from now on. Call before the page opens. */
export const countAnimationFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const asked = window.requestAnimationFrame.bind(window);
    const counted = window as unknown as { animationFrames: number };
    counted.animationFrames = 0;
    window.requestAnimationFrame = (callback) => {
      counted.animationFrames += 1;
      return asked(callback);
    };
  });

export const animationFrames = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { animationFrames: number }).animationFrames);

/** Spread (standard deviation, 0-127) of the brightness of a PNG: near 0 for a blank picture. */
export async function brightnessSpread(page: Page, png: Buffer): Promise<number> {
  const drawn = await drawPng(page, png);
  return await drawn.evaluate((canvas) => {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2D context');
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < data.length; i += 4) {
      const brightness = ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3;
      sum += brightness;
      squares += brightness * brightness;
    }
    const count = data.length / 4;
    return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  });
}

export { expect };
