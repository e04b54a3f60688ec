/**
 * How many pictures a second a drag of the slider gets, in full ("high") and at the lowest quality ("low"): each picture is asked for
 * when the one before has been read back. Bursts take turns; the ratio is the median of their ratios. Software rendering on a shared
 * machine: ratios hold, times do not.
 */
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright';
import { withStudio } from '../../src/cli/studio.ts';
import { runCommand, sizeOf } from '../../src/cli/usage.ts';
import { openViewer } from '../../src/cli/viewer-page.ts';
import { quantile } from './quantile.ts';

const USAGE = 'Usage: npm run bench:drag [-- --sizes 1280x720,640x360 --stretch seated-twist --rounds 7 --pictures 8 --url ADDRESS]';

interface DragViewer {
  seek(timeSeconds: number): Promise<void>;
  readonly duration: number;
  readonly three: { readonly renderer: { getContext(): WebGL2RenderingContext } };
}

/** Milliseconds for each picture of a drag, median. */
const dragBurst = async (page: Page, count: number): Promise<number> =>
  await page.evaluate(async (pictures) => {
    const { viewer } = globalThis as unknown as { viewer: DragViewer };
    const gl = viewer.three.renderer.getContext();
    const pixel = new Uint8Array(4);
    const taken: number[] = [];
    for (let i = 0; i < pictures; i += 1) {
      const start = performance.now();
      await viewer.seek(12 + 0.05 * i);
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      taken.push(performance.now() - start);
    }
    return taken.sort((a, b) => a - b)[Math.floor(pictures / 2)] ?? NaN;
  }, count);

const openAt = async (browser: Browser, url: string, stretchId: string, size: string, quality: 'high' | 'low'): Promise<Page> => {
  // Not still: a page that stands still for a picture is always drawn in full.
  const page = await openViewer(browser, {
    url, stretchId, side: 'right', camera: 'over-shoulder', size: sizeOf(size), stageOnly: true, more: { still: '0' }, kept: { 'steady-hands/choices@1': JSON.stringify({ quality }) },
  });
  await dragBurst(page, 6);
  return page;
};

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1280x720,640x360' }, stretch: { type: 'string', default: 'seated-twist' }, url: { type: 'string' },
      rounds: { type: 'string', default: '7' }, pictures: { type: 'string', default: '8' },
    },
  });
  await withStudio(values.url, async ({ url, browser }) => {
    for (const size of values.sizes.split(',')) {
      const pages = [];
      for (const quality of ['high', 'low'] as const) pages.push({ quality, page: await openAt(browser, url, values.stretch, size, quality), taken: [] as number[] });
      for (let round = 0; round < Number(values.rounds); round += 1) {
        for (let i = 0; i < pages.length; i += 1) {
          const one = pages[(i + round) % pages.length];
          one?.taken.push(await dragBurst(one.page, Number(values.pictures)));
        }
      }
      const full = pages[0]?.taken ?? [];
      for (const { quality, page, taken } of pages) {
        const ratios = taken.map((ms, round) => ms / (full[round] ?? NaN)).toSorted((a, b) => a - b);
        const sorted = taken.toSorted((a, b) => a - b);
        console.log(`${size}, ${quality}: ${(1000 / quantile(sorted, 0.5)).toFixed(1)} pictures a second (best burst ${(1000 / quantile(sorted, 0)).toFixed(1)}), ${quantile(ratios, 0.5).toFixed(2)} x high`);
        await page.context().close();
      }
    }
  });
});
