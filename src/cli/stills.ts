/** `npm run stills`: the key pictures that the page shows where it cannot draw in 3D, in public/stills/. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { fileStemOf } from '../core/stretch/variant.ts';
import { PROJECT_ROOT } from './app-server.ts';
import { drawPng } from './draw-png.ts';
import { phaseMoment, readableStretches, stretchNamed } from './moments.ts';
import { withStudio } from './studio.ts';
import { runCommand, sizeOf } from './usage.ts';
import { openViewer, showMoment, takePicture } from './viewer-page.ts';

const USAGE = `Usage: npm run stills [-- STRETCH ... options]
  STRETCH          which stretches, or variants as STRETCH/VARIANT (default: all)
  --size 960x540   of one picture
  --url ADDRESS    a page that is being served already; without it, the page is built and served`;

/** A still is seen before anything else has arrived: its budget, bytes. */
const STILL_BYTES = 60_000;
const QUALITIES = [0.86, 0.8, 0.72, 0.64, 0.55, 0.45];
const SIDES = ['left', 'right'] as const;
/** No labels: one picture serves all languages, and the words stand beside it. */
const LAYERS = 'hands.forces.spine';

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { size: { type: 'string', default: '960x540' }, url: { type: 'string' } } });
  const size = sizeOf(values.size);
  const stretches = positionals.length === 0 ? readableStretches() : positionals.map(stretchNamed);
  const folder = path.join(PROJECT_ROOT, 'public/stills');
  await mkdir(folder, { recursive: true });
  await withStudio(values.url, async ({ url, browser }) => {
    for (const stretch of stretches) {
      for (const side of SIDES) {
        const page = await openViewer(browser, { url, stretchId: stretch.id, side, camera: 'over-shoulder', size, stageOnly: true, more: { show: LAYERS } });
        for (const { id } of stretch.phases) {
          await showMoment(page, phaseMoment(stretch, id).timeSeconds);
          const picture = await asWebp(page, await takePicture(page));
          const name = `${fileStemOf(stretch.id)}-${side}-${id}.webp`;
          await writeFile(path.join(folder, name), picture);
          console.log(`public/stills/${name}: ${Math.round(picture.length / 1000)} kB`);
        }
        await page.close();
      }
    }
  });
});

/** A PNG as WebP, as good as the budget allows. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const drawn = await drawPng(page, png);
  const encoded = await drawn.evaluate(
    (canvas, { qualities, limit }) => {
      for (const quality of qualities) {
        const data = canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
        if (data.length * 0.75 <= limit) return data;
      }
      return null;
    },
    { qualities: QUALITIES, limit: STILL_BYTES },
  );
  if (encoded === null) throw new Error(`A still is larger than ${STILL_BYTES} bytes at every quality.`);
  return Buffer.from(encoded, 'base64');
}
