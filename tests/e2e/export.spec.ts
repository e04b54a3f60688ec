/** What leaves the page, read back: pictures, films, models, numbers; and the panel that makes them. */
import type { Page } from '@playwright/test';
import type { ExportWish } from '../../src/state/export-defaults.ts';
import { axeFindings } from '../support/axe.ts';
import { expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

/** Small, so that drawing in software is quick. */
const SMALL = { widthPixels: 320, heightPixels: 180 };

/** What the page made, as text for the test; kept in the page for more questions. */
const make = (page: Page, wish: ExportWish): Promise<{ name: string; type: string; size: number; start: string }[]> =>
  page.evaluate(async (asked) => {
    const { viewer } = window;
    if (viewer === undefined) throw new Error('no viewer');
    const files = await viewer.export(asked);
    Object.assign(window, { made: files });
    return await Promise.all(files.map(async ({ name, blob }) => ({ name, type: blob.type, size: blob.size, start: (await blob.text()).slice(0, 400) })));
  }, wish);

/** Whether the file last made holds a text. */
const holds = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(async (wanted) => (await (window as unknown as { made: { blob: Blob }[] }).made[0]!.blob.text()).includes(wanted), text);

/** Keeps the pixels of the file last made under a name: of a picture, or of a film at a time. */
const keepPixels = (page: Page, as: string, filmSeconds?: number): Promise<{ width: number; height: number; spread: number }> =>
  page.evaluate(async ([name, seconds]) => {
    const { made } = window as unknown as { made: { blob: Blob }[] };
    const blob = made[0]!.blob;
    let source: ImageBitmap | HTMLVideoElement;
    if (seconds === undefined) source = await createImageBitmap(blob);
    else {
      const video = document.createElement('video');
      video.muted = true;
      video.src = URL.createObjectURL(blob);
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve;
        video.onerror = () => reject(new Error(video.error?.message ?? 'no film'));
      });
      // The middle of a picture's time, so that rounding does not bring its neighbour.
      video.currentTime = seconds;
      await new Promise((resolve) => {
        video.onseeked = resolve;
      });
      source = video;
    }
    const [width, height] = source instanceof ImageBitmap ? [source.width, source.height] : [source.videoWidth, source.videoHeight];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    context.drawImage(source, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    Object.assign(window, { [name]: data });
    const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
    return { width, height, spread: data.reduce((sum, value) => sum + Math.abs(value - mean), 0) / data.length };
  }, [as, filmSeconds] as const);

/** How far a kept picture is from each of three moments, on the average over the places that tell the first from the last, 0 to 255. */
const awayFrom = (page: Page, kept: string, moments: readonly string[]): Promise<number[]> =>
  page.evaluate(([name, others]) => {
    const pixels = (key: string): Uint8ClampedArray => (window as unknown as Record<string, Uint8ClampedArray>)[key]!;
    const [first, last] = [pixels(others[0]!), pixels(others.at(-1)!)];
    const places = [...first.keys()].filter((i) => Math.abs(first[i]! - last[i]!) > 30);
    if (places.length < 100) throw new Error('hardly anything moves');
    return others.map((other) => places.reduce((sum, i) => sum + Math.abs(pixels(name)[i]! - pixels(other)[i]!), 0) / places.length);
  }, [kept, moments] as const);

test('a picture at twice the size, with its words and notes; without the room behind it is clear', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&side=right&t=30&still=1');
  const [picture] = await make(page, { kind: 'png', ...SMALL, density: 2 });
  expect(picture).toMatchObject({ name: 'seated-twist.right.30.0s.png', type: 'image/png' });
  for (const text of ['never press on the spine', 'CC0']) expect(await holds(page, text)).toBe(true);
  const { width, height, spread } = await keepPixels(page, 'picture');
  expect([width, height]).toEqual([640, 360]);
  expect(spread).toBeGreaterThan(10);
  await make(page, { kind: 'png', ...SMALL, density: 1, isTransparent: true, captions: 'none' });
  await keepPixels(page, 'clear');
  const corners = await page.evaluate(() => {
    const data = (window as unknown as { clear: Uint8ClampedArray }).clear;
    return [data[3], data[4 * 319 + 3], data[4 * (320 * 90 + 160) + 3]];
  });
  expect(corners).toEqual([0, 0, 255]);
  const [sheet] = await make(page, { kind: 'sheet', widthPixels: 600, heightPixels: 400, density: 1 });
  expect(sheet!.name).toBe('seated-twist.right.sheet.png');
  expect((await keepPixels(page, 'sheet')).width).toBe(600);
});

/** The films that this browser can make and play. */
const filmsOf = (page: Page): Promise<('webm' | 'mp4')[]> =>
  page.evaluate(async () => {
    const known = [['webm', 'vp09.00.10.08', 'video/webm; codecs="vp9"'], ['mp4', 'avc1.42001f', 'video/mp4; codecs="avc1.42001f"']] as const;
    const canMake = await Promise.all(known.map(([, codec]) => VideoEncoder.isConfigSupported({ codec, width: 320, height: 180 })));
    return known.filter(([, , type], i) => canMake[i]?.supported === true && document.createElement('video').canPlayType(type) !== '').map(([kind]) => kind);
  });

test('a film shows at each moment what a picture of that moment shows', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&side=right&t=0&still=1');
  const common = { ...SMALL, captions: 'beside' } as const;
  const kinds = await filmsOf(page);
  expect(kinds).toContain('webm');
  // While the hands come: what moves fastest is seen to stand where it should.
  const [from, frame] = [8, 15];
  for (const kind of kinds) {
    const files = await make(page, { ...common, kind, part: [from, from + 0.8], framesPerSecond: 30 });
    expect(files.map(({ name }) => name)).toEqual([`seated-twist.right.${kind}`, 'seated-twist.right.vtt']);
    expect(files[1]!.start).toMatch(/^WEBVTT\n/);
    for (const text of ['never press on the spine', 'CC0']) expect(await holds(page, text), `${kind}: ${text}`).toBe(true);
    const { width, height } = await keepPixels(page, kind, (frame + 0.5) / 30);
    expect([width, height]).toEqual([320, 180]);
  }
  const moments = ['before', 'same', 'after'];
  for (const [i, name] of moments.entries()) {
    await make(page, { kind: 'png', ...common, timeSeconds: from + frame / 30 + (i - 1) * 0.3, density: 1 });
    await keepPixels(page, name);
  }
  for (const kind of kinds) {
    const [before, same, after] = await awayFrom(page, kind, moments);
    expect(same! < 0.75 * before! && same! < 0.75 * after!, `${kind}: ${before}, ${same}, ${after}`).toBe(true);
  }
  // A codec that gives up half-way: told, and nothing is left behind.
  const fault = await page.evaluate(async (size) => {
    const encode = VideoEncoder.prototype.encode;
    let pictures = 0;
    VideoEncoder.prototype.encode = function giveUp(this: VideoEncoder, ...given: Parameters<typeof encode>) {
      pictures += 1;
      if (pictures > 3) throw new DOMException('gone', 'EncodingError');
      encode.apply(this, given);
    };
    try {
      await window.viewer?.export({ kind: 'webm', part: [8, 8.4], ...size });
      return 'made';
    } catch (cause) {
      return String((cause as { fault?: string }).fault);
    } finally {
      VideoEncoder.prototype.encode = encode;
    }
  }, SMALL);
  expect(fault).toBe('codecFailed');
  await expect(page.locator('.studio')).toHaveCount(0);
});

test('a moving picture goes on for ever and is small; a model and numbers are whole', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&side=left&t=0&still=1');
  const [gif] = await make(page, { kind: 'gif', widthPixels: 240, heightPixels: 200, part: [14, 15] });
  expect(gif!.start).toMatch(/^GIF89a/);
  for (const text of ['NETSCAPE2.0', 'never press']) expect(await holds(page, text)).toBe(true);
  expect(gif!.size).toBeLessThan(5_000_000);
  const frames = await page.evaluate(async () => {
    const { made } = window as unknown as { made: { blob: Blob }[] };
    const decoder = new ImageDecoder({ data: await made[0]!.blob.arrayBuffer(), type: 'image/gif' });
    await decoder.tracks.ready;
    const { image } = await decoder.decode({ frameIndex: 3 });
    return [decoder.tracks.selectedTrack?.frameCount, image.displayWidth, image.duration];
  });
  expect(frames).toEqual([13, 240, 80_000]);
  const [model] = await make(page, { kind: 'glb', part: [14, 15] });
  expect(model!.start.slice(0, 4)).toBe('glTF');
  expect(await holds(page, 'never press on the spine')).toBe(true);
  const [numbers] = await make(page, { kind: 'csv', part: [14, 15] });
  expect(numbers!.start.split('\n')[1]).toMatch(/^time \(s\),/);
});

test('the panel: a picture is made while the page goes on; cancelled, nothing is kept; a missing codec is said', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'));
  await openPage(page, '?stretch=seated-twist&side=right&t=30');
  await page.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const panel = page.getByRole('region', { name: 'Save to a file' });
  await expect(panel.getByLabel('What to save')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByText('This browser cannot make: Film (MP4), Film (WebM).')).toBeVisible();
  expect(await axeFindings(page, '.save-panel')).toEqual([]);
  await panel.getByRole('button', { name: 'Make it' }).click();
  const link = panel.getByRole('link', { name: /Save seated-twist\.right\.30\.0s\.png/ });
  await expect(link).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('seated-twist.right.30.0s.png');
  await panel.getByLabel('What to save').selectOption('Moving picture (GIF)');
  await panel.getByRole('button', { name: 'Make it' }).click();
  await expect(panel.getByRole('progressbar')).toBeVisible();
  // The page goes on meanwhile.
  await page.evaluate(() => window.viewer?.seek(20));
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByText('Cancelled. Nothing was kept.')).toBeVisible();
  await expect(page.locator('.studio')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
});

test('graphics taken away in mid-film: said, nothing is kept, the next try works; in a hidden tab it goes on', async ({ page, watch }) => {
  watch.allow(/context lost|CONTEXT_LOST|context restored/i);
  await openPage(page, '?stretch=seated-twist&side=right&t=30&still=1');
  await page.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const panel = page.getByRole('region', { name: 'Save to a file' });
  await panel.getByLabel('What to save').selectOption('Film (WebM)');
  await panel.getByRole('button', { name: 'Make it' }).click();
  await expect.poll(() => panel.getByRole('progressbar').getAttribute('value').then(Number)).toBeGreaterThan(0.002);
  await page.evaluate(() => document.querySelector<HTMLCanvasElement>('.studio canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext());
  await expect(panel.getByText('The device took the graphics away. Nothing was kept. Please try once more.')).toBeVisible();
  await expect(page.locator('.studio')).toHaveCount(0);
  // The page's own picture is whole: it has a context of its own.
  await expect(page.locator('.stage')).toHaveAttribute('data-status', 'ready');
  await seek(page, 31);
  await expectShown(page, 31);
  // A tab behind another gets no frames.
  const made = await page.evaluate(async (size) => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    window.requestAnimationFrame = () => 0;
    const files = await window.viewer?.export({ kind: 'webm', part: [30, 30.4], ...size });
    return files?.map(({ name, blob }) => [name, blob.size > 1000]);
  }, SMALL);
  expect(made).toEqual([['seated-twist.right.webm', true]]);
});
