import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright';
import { SHOTS } from './shots.ts';

/**
 * Draws the range-of-motion reel into `out/` (not committed), one picture a shot and figure.
 * `npm run reel -- [figure|shot ...]` draws only those named. Set TMPDIR to a folder of your own: Chromium unpacks there.
 */

const OUT = new URL('./out/', import.meta.url);
const FIGURES = new URL('../../figures/', import.meta.url);
const VIEW_WIDTH = 380;
const VIEW_HEIGHT = 380;
const ARGS = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
];

const wanted = process.argv.slice(2);
const picks = (names: readonly string[]): boolean => wanted.filter((w) => names.includes(w)).length === 0;
const figures = ['person', 'helper'].filter((f) => picks(['person', 'helper']) || wanted.includes(f));
const shots = SHOTS.filter((s) => s.views.length > 0 && (picks(SHOTS.map((x) => x.name)) || wanted.includes(s.name)));

const bundle = await build({ entryPoints: [new URL('./page.ts', import.meta.url).pathname], bundle: true, write: false, format: 'iife', logLevel: 'error' });
const script = bundle.outputFiles[0].text;
mkdirSync(OUT, { recursive: true });
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ARGS });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error.message));
await page.route('http://reel.invalid/**', (route) => {
  const path = new URL(route.request().url()).pathname;
  if (path === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Reel</title>' });
  return route.fulfill({ body: readFileSync(new URL(path.replace('/figures/', ''), FIGURES)) });
});
await page.goto('http://reel.invalid/');
await page.addScriptTag({ content: script });
for (const figure of figures) {
  for (const shot of shots) {
    const picture = await page.evaluate(([f, s, w, h]) => window.drawShot(f, s, w, h), [figure, shot, VIEW_WIDTH, VIEW_HEIGHT] as const);
    writeFileSync(new URL(`${shot.name}-${figure}.png`, OUT), Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    console.log(`${shot.name}-${figure}.png`);
  }
}
await browser.close();
