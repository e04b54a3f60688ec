import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { fillWindowWithStage } from '../../../src/cli/viewer-page.ts';
import type { PixelSize } from '../../../src/cli/usage.ts';
import { instrument } from './instrument.ts';
import { scrub } from './scrub.ts';

export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** The same page from a server that packs; left out: not opened on a slow line. */
  readonly packedUrl?: string;
  /** What the browser has kept from an earlier visit, by name. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly isOurs?: boolean;
  readonly isVideo?: boolean;
}

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 150 ms there and back; and a CPU four times slower. */
const SLOW = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 } as const;
const SLOW_CPU = 4;

/** What is measured in a round. Times in milliseconds. */
export interface Round {
  /** From asking for the page to its first picture. */
  readonly firstPictureMs: number;
  /** The same on a slow line with a slow CPU, packed; NaN where it was not measured. */
  readonly slowPictureMs: number;
  /** From asking for a moment to its picture; the page was at rest before. */
  readonly inputToPictureMs: number;
  /** Of a drag: for each picture. */
  readonly pictureMs: number;
  /** Scripts on the main thread for each step of a drag. */
  readonly scriptMs: number;
  /** Draw calls for each picture of a drag, shadows included. */
  readonly drawCalls: number;
  readonly idleDraws: number;
  readonly idleAnimationFrames: number;
}

const IDLE_MS = 2000;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Makes `window.peer` of our own page, whose programs' entrance has another name. */
const ADAPTER = 'Object.defineProperty(window, "peer", { get: () => window.viewer && { ready: window.viewer.ready, set: (t) => window.viewer.seek(t) } })';

/** Opens a page for the first time, and waits for its first picture. */
export const openFirst = async (browser: Browser, one: Contestant, size: PixelSize, listen?: (page: Page) => Promise<void> | void): Promise<{ page: Page; firstPictureMs: number }> => {
  const page = await browser.newPage({ viewport: { ...size }, deviceScaleFactor: 1 });
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.addInitScript(instrument);
  if (one.isOurs === true) {
    await page.addInitScript(ADAPTER);
    // As many pixels as the others.
    await fillWindowWithStage(page);
  }
  if (one.kept !== undefined) await page.addInitScript((kept) => Object.entries(kept).forEach(([name, value]) => localStorage.setItem(name, value)), one.kept);
  await listen?.(page);
  const start = performance.now();
  await page.goto(one.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.peer !== undefined, undefined, { timeout: 120_000, polling: 20 });
  await page.evaluate(() => window.peer?.ready.then(() => undefined));
  if (one.isVideo !== true) await page.waitForFunction(() => (window.meter?.draws ?? 0) > 0, undefined, { timeout: 120_000, polling: 20 });
  return { page, firstPictureMs: performance.now() - start };
};

/** The first picture on a slow line with a slow CPU, from a server that packs. Milliseconds. */
const measureSlow = async (browser: Browser, one: Contestant, size: PixelSize): Promise<number> => {
  if (one.packedUrl === undefined) return NaN;
  const { page, firstPictureMs } = await openFirst(browser, { ...one, url: one.packedUrl }, size, async (opened) => {
    const session = await opened.context().newCDPSession(opened);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  });
  await page.context().close();
  return firstPictureMs;
};

export const measureRound = async (browser: Browser, one: Contestant, size: PixelSize, steps: number): Promise<Round> => {
  const slowPictureMs = await measureSlow(browser, one, size);
  const { page, firstPictureMs } = await openFirst(browser, one, size);
  const isVideo = one.isVideo === true;
  await scrub(page, 4, isVideo, 0);
  const waits: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    await page.waitForTimeout(400);
    waits.push(...(await scrub(page, 1, isVideo, 4 + i)));
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  const counts = () => page.evaluate(() => [window.meter?.draws ?? 0, window.meter?.animationFrames ?? 0] as const);
  const before = await script();
  const [drawsBefore] = await counts();
  const taken = await scrub(page, steps, isVideo, 7);
  const scriptMs = (1000 * ((await script()) - before)) / steps;
  const drawCalls = ((await counts())[0] - drawsBefore) / steps;
  await page.waitForTimeout(1500);
  const [draws, frames] = await counts();
  await page.waitForTimeout(IDLE_MS);
  const [laterDraws, laterFrames] = await counts();
  await page.context().close();
  return { firstPictureMs, slowPictureMs, inputToPictureMs: median(waits), pictureMs: median(taken), scriptMs, drawCalls, idleDraws: laterDraws - draws, idleAnimationFrames: laterFrames - frames };
};

/** Bytes of all that came until the first picture, packed with brotli where that makes it smaller, as a good server would. */
export const measureBytes = async (browser: Browser, one: Contestant, size: PixelSize): Promise<number> => {
  const bodies: Promise<number>[] = [];
  const { page } = await openFirst(browser, one, size, (opened) => {
    opened.on('response', (response) => {
      if (response.url().startsWith('http')) {
        bodies.push(response.body().then(
          (body) => Math.min(body.length, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length),
          // Cut off by the end of the measurement: came after the first picture.
          () => 0,
        ));
      }
    });
  });
  const sizes = await Promise.all(bodies);
  await page.context().close();
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
};

/** By how much what scripts keep has grown over so many scrubs, after as many in which the engine learned the code, bytes; nothing is drawn meanwhile. */
export const measureHeap = async (browser: Browser, one: Contestant, size: PixelSize, scrubs: number): Promise<number> => {
  const { page } = await openFirst(browser, one, size);
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(() => {
    if (window.meter !== undefined) window.meter.isBlind = true;
  });
  const isVideo = one.isVideo === true;
  const many = async (): Promise<void> => {
    for (let done = 0; done < scrubs; done += 100) await scrub(page, Math.min(100, scrubs - done), isVideo, done);
  };
  await many();
  const before = await used();
  await many();
  const grown = (await used()) - before;
  await page.context().close();
  return grown;
};
