/** What has to be drawn is made by the page itself, in a browser without a window: the same code as for a visitor. */
import path from 'node:path';
import type { Page } from 'playwright';
import { oneLine, type ProgressLine } from './progress.ts';
import { writeWhole } from './write-whole.ts';

/** The page's own request (`src/state/export-request.ts`), as far as a command can say it: a tool knows the page by what `window.viewer` promises. */
export interface DrawnWish {
  readonly kind: string;
  readonly stretchId: string;
  readonly side: string;
  readonly timeSeconds?: number;
  readonly part?: readonly [fromSeconds: number, toSeconds: number];
  readonly followsLesson: boolean;
  readonly place: { readonly camera: string; readonly lookAt: null; readonly orbit: null };
  readonly widthPixels?: number;
  readonly heightPixels?: number;
  readonly density?: number;
  readonly framesPerSecond?: number;
  readonly speed?: number;
  readonly loops?: number;
  readonly captions?: string;
  readonly hasMarks: boolean;
  readonly isTransparent: boolean;
}

interface ExportViewer {
  export(wish: DrawnWish, onProgress: (share: number) => void): Promise<{ readonly name: string; readonly blob: Blob }[]>;
}

type ExportWindow = typeof globalThis & { viewer?: ExportViewer; made?: { readonly name: string; readonly blob: Blob }[]; tellShare?: (share: number) => void };

/** Bytes that come out of the page at once: a multiple of three, so that the texts can be put together. */
const SLICE_BYTES = 3 * 2 ** 21;

const readSlice = (page: Page, index: number, from: number): Promise<string> =>
  page.evaluate(async ([i, start, length]) => {
    const blob = (globalThis as ExportWindow).made?.[i]?.blob.slice(start, start + length);
    if (blob === undefined) return '';
    const reader = new FileReader();
    const read = new Promise<string>((resolve) => {
      reader.onload = () => resolve(String(reader.result));
    });
    reader.readAsDataURL(blob);
    return (await read).split(',')[1] ?? '';
  }, [index, from, SLICE_BYTES] as const);

const readFile = async (page: Page, index: number, size: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for (let from = 0; from < size; from += SLICE_BYTES) parts.push(Buffer.from(await readSlice(page, index, from), 'base64'));
  return Buffer.concat(parts);
};

/** Lets the page tell how far it is; once for each page, before {@link exportDrawn}. Returns where it tells it to. */
export const listenToProgress = async (page: Page): Promise<{ line: ProgressLine | null }> => {
  const heard: { line: ProgressLine | null } = { line: null };
  await page.exposeFunction('tellShare', (share: number) => heard.line?.tell(share));
  return heard;
};

/** Makes files with the page that is open, and writes them into a folder. Returns their paths; rejects with the page's own sentence. */
export const exportDrawn = async (page: Page, heard: { line: ProgressLine | null }, wish: DrawnWish, folder: string): Promise<{ readonly file: string; readonly bytes: number }[]> => {
  const line = oneLine(`${wish.stretchId}, ${wish.side}, ${wish.kind}`);
  heard.line = line;
  try {
    const made = await page.evaluate(async (asked) => {
      const { viewer, tellShare } = globalThis as ExportWindow;
      const files = await viewer?.export(asked, (share) => tellShare?.(share));
      (globalThis as ExportWindow).made = files ?? [];
      return (files ?? []).map(({ name, blob }) => ({ name, size: blob.size }));
    }, wish);
    const written: { file: string; bytes: number }[] = [];
    for (const [index, { name, size }] of made.entries()) {
      const file = path.join(folder, name);
      await writeWhole(file, await readFile(page, index, size));
      written.push({ file, bytes: size });
    }
    return written;
  } finally {
    line.end();
    heard.line = null;
  }
};
