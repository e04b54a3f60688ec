/** `npm run sheet`: one PNG of a stretch, moments across, cameras down, taken from the real page. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { momentsOf, stretchNamed, type Moment } from './moments.ts';
import { withStudio } from './studio.ts';
import { listOf, oneOf, runCommand, sizeOf, UsageError, type PixelSize } from './usage.ts';
import { CAMERAS, openViewer, showMoment, takePicture, type Camera } from './viewer-page.ts';

const USAGE = `Usage: npm run sheet -- STRETCH [options]
  STRETCH               a variant as STRETCH/VARIANT
  --side left|right     which side (default: right)
  --phases a,b:start    moments by phase; parts: start, mid, end (default: the key moment of every phase)
  --times 0,8,30.5      moments in seconds, instead of --phases
  --cameras a,b         of ${CAMERAS.join(', ')} (default: all)
  --size 480x360        of one picture
  --out out/sheet.png   where to write
  --url ADDRESS         a page that is being served already; without it, the page is built and served`;

interface Row {
  readonly camera: Camera;
  readonly pictures: readonly Buffer[];
}

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      side: { type: 'string', default: 'right' },
      phases: { type: 'string' },
      times: { type: 'string' },
      cameras: { type: 'string', default: CAMERAS.join(',') },
      size: { type: 'string', default: '480x360' },
      out: { type: 'string', default: 'out/sheet.png' },
      url: { type: 'string' },
    },
  });
  if (positionals.length > 1) throw new UsageError(`One stretch at a time, not ${positionals.join(' ')}.`);
  const stretch = stretchNamed(positionals[0]);
  const side = oneOf('side', values.side, ['left', 'right']);
  const moments = momentsOf(stretch, values);
  const cameras = listOf(values.cameras).map((camera) => oneOf('camera', camera, CAMERAS));
  const size = sizeOf(values.size);

  await withStudio(values.url, async ({ url, browser }) => {
    const rows: Row[] = [];
    for (const camera of cameras) {
      const page = await openViewer(browser, { url, stretchId: stretch.id, side, camera, size, stageOnly: true });
      const pictures: Buffer[] = [];
      for (const { timeSeconds } of moments) {
        await showMoment(page, timeSeconds);
        pictures.push(await takePicture(page));
      }
      await page.close();
      rows.push({ camera, pictures });
    }
    const sheet = await composeSheet(browser, { title: `${stretch.title} (${side})`, moments, rows, size });
    await mkdir(path.dirname(values.out), { recursive: true });
    await writeFile(values.out, sheet);
    console.log(`${values.out}: ${moments.length} moments x ${rows.length} cameras`);
  });
});

interface SheetParts {
  readonly title: string;
  readonly moments: readonly Moment[];
  readonly rows: readonly Row[];
  readonly size: PixelSize;
}

/** Lays the pictures out with captions; the browser is the image library. */
async function composeSheet(browser: Browser, { title, moments, rows, size }: SheetParts): Promise<Buffer> {
  const cells = rows.flatMap(({ camera, pictures }) =>
    pictures.map((picture, column) => {
      const { timeSeconds = 0, label = '' } = moments[column] ?? {};
      const caption = `${camera} · ${label} · ${timeSeconds.toFixed(2)} s`;
      return `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
    }),
  );
  const html = `<!doctype html><style>
    body { margin: 0; background: #16181c; color: #e8e8e8; font: 13px/1.4 sans-serif; width: max-content; }
    h1 { font-size: 15px; margin: 6px 8px; }
    main { display: grid; grid-template-columns: repeat(${moments.length}, ${size.width}px); gap: 4px; padding: 0 4px 4px; }
    figure { margin: 0; } img { display: block; width: ${size.width}px; height: ${size.height}px; }
    figcaption { padding: 2px 4px; white-space: nowrap; overflow: hidden; }
  </style><h1>${escapeHtml(title)}</h1><main>${cells.join('')}</main>`;
  const page = await browser.newPage({ deviceScaleFactor: 1, viewport: { width: moments.length * (size.width + 4) + 4, height: 100 } });
  await page.setContent(html, { waitUntil: 'load' });
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
