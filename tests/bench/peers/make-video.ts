import type { Browser } from 'playwright';
import { openViewer } from '../../../src/cli/viewer-page.ts';
import type { ExportedFile } from '../../../src/state/export-request.ts';
import type { ExportWish } from '../../../src/state/export-defaults.ts';
import { FROM_SECONDS, TO_SECONDS } from './scrub.ts';

interface ExportingViewer {
  export(wish: ExportWish): Promise<ExportedFile[]>;
}

/** Ten seconds of our picture as the film that the page itself makes: 1280 × 720, 30 pictures a second, without words. */
export const makeVideo = async (browser: Browser, ours: string): Promise<Buffer> => {
  const page = await openViewer(browser, { url: ours, stretchId: 'seated-twist', side: 'right', camera: 'over-shoulder', size: { width: 640, height: 480 }, stageOnly: false });
  const base64 = await page.evaluate(async ({ from, to }) => {
    const { viewer } = globalThis as unknown as { viewer: ExportingViewer };
    const [file] = await viewer.export({ kind: 'mp4', part: [from, to], captions: 'none' });
    const bytes = new Uint8Array((await file?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  }, { from: FROM_SECONDS, to: TO_SECONDS });
  await page.context().close();
  return Buffer.from(base64, 'base64');
};
