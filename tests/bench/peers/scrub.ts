import type { Page } from 'playwright';
import type {} from './instrument.ts';
import type {} from './peer.ts';

/** From when to when is scrubbed, seconds of the stretch: what the video shows. */
export const [FROM_SECONDS, TO_SECONDS] = [12, 22];

/**
 * Goes to `count` moments, all over the ten seconds, one after another: each begins when the picture before was read back, or was on
 * the screen. Milliseconds of each, from asking to picture. `first` is how many were gone to before: none is gone to twice.
 */
export const scrub = async (page: Page, count: number, isVideo: boolean, first: number): Promise<number[]> =>
  await page.evaluate(async ({ steps, from, to, video, gone }) => {
    const { peer, meter } = window;
    if (peer === undefined || meter === undefined) throw new Error('The page has no peer.');
    const pixel = new Uint8Array(4);
    const taken: number[] = [];
    for (let i = 0; i < steps; i += 1) {
      const start = performance.now();
      const before = meter.draws;
      await peer.set(from + (((gone + i + 1) * 0.618034) % 1) * (to - from));
      while (!video && meter.draws === before) await new Promise((resolve) => requestAnimationFrame(resolve));
      // What was drawn is truly there once a pixel was read.
      for (const gl of meter.contexts) if (!meter.isBlind) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      taken.push(performance.now() - start);
    }
    return taken;
  }, { steps: count, from: FROM_SECONDS, to: TO_SECONDS, video: isVideo, gone: first });
