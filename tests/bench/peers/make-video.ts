import type { Browser } from 'playwright';
import type { PixelSize } from '../../../src/cli/usage.ts';
import { openViewer } from '../../../src/cli/viewer-page.ts';
import type {} from './encode.ts';
import { FROM_SECONDS, TO_SECONDS } from './scrub.ts';

/** Pictures a second of the video. A seek decodes from the last key picture on, so that fewer make it a quicker peer, never a slower one. */
const RATE = 10;

interface PictureViewer {
  seek(timeSeconds: number): Promise<void>;
  draw(): void;
  readonly three: { readonly renderer: { readonly domElement: HTMLCanvasElement } };
}

export interface Video {
  readonly bytes: Buffer;
  /** `mp4`, or `webm` where the browser has no encoder for H.264. */
  readonly ending: string;
}

/** Ten seconds of our own picture as a video. */
export const makeVideo = async (browser: Browser, ours: string, peers: string, size: PixelSize): Promise<Video> => {
  const stage = await openViewer(browser, { url: ours, stretchId: 'seated-twist', side: 'right', camera: 'over-shoulder', size, stageOnly: true });
  const encoder = await browser.newPage();
  await encoder.goto(`${peers}encode.html?width=${size.width}&height=${size.height}&rate=${RATE}`);
  for (let i = 0; i < RATE * (TO_SECONDS - FROM_SECONDS); i += 1) {
    const url = await stage.evaluate(async (t) => {
      const { viewer } = globalThis as unknown as { viewer: PictureViewer };
      await viewer.seek(t);
      viewer.draw();
      return viewer.three.renderer.domElement.toDataURL('image/jpeg', 0.92);
    }, FROM_SECONDS + i / RATE);
    await encoder.evaluate((picture) => window.addPicture?.(picture), url);
  }
  const made = await encoder.evaluate(() => window.finishVideo?.());
  await Promise.all([stage.context().close(), encoder.context().close()]);
  if (made === undefined) throw new Error('The video was not made.');
  return { bytes: Buffer.from(made.base64, 'base64'), ending: made.ending };
};
