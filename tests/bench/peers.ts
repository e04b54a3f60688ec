/**
 * Ours beside what people would use instead, in one run, in the same browser, with the same model and moments. Rounds in rotating
 * order; ratios of each round, and their medians. `--write` puts the table into docs/performance.md, `--history` adds a row to docs/bench-history.csv: at each release. Times are of this machine and
 * hour, and are not written down.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { buildAndServeApp, PROJECT_ROOT, serveFolder } from '../../src/cli/app-server.ts';
import { withStudio } from '../../src/cli/studio.ts';
import { runCommand, sizeOf } from '../../src/cli/usage.ts';
import { dayOf } from '../../src/state/kept-check.ts';
import { makeVideo } from './peers/make-video.ts';
import { measureBytes, measureHeap, measureRound, type Contestant, type Round } from './peers/measure.ts';
import { servePacked } from './peers/packed-server.ts';
import { exportModel } from './peers/export-model.ts';
import { keepHistory } from './peers/history.ts';
import { packModel } from './peers/pack-model.ts';
import { tableOf, type Result } from './peers/table.ts';

const USAGE = 'Usage: npm run bench:peers [-- --size 1280x720 --rounds 5 --steps 12 --scrubs 1000 --write --history]';
const PAGES = fileURLToPath(new URL('./peers/', import.meta.url));
const CLIP = 'stretch.mp4';
const DOCUMENT = path.join(PROJECT_ROOT, 'docs/performance.md');
const MARKS = ['<!-- bench:peers -->', '<!-- /bench:peers -->'] as const;

/** Builds the other pages into a folder. */
const buildPeers = async (outDir: string): Promise<void> => {
  await rm(outDir, { recursive: true, force: true });
  await build({
    root: PAGES, base: './', configFile: false, logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', rollupOptions: { input: ['three', 'model-viewer', 'video'].map((name) => path.join(PAGES, `${name}.html`)) } },
  });
};

const write = async (table: string, about: string): Promise<void> => {
  const text = await readFile(DOCUMENT, 'utf8');
  const [from, to] = MARKS.map((mark) => text.indexOf(mark)) as [number, number];
  if (from < 0 || to < from) throw new Error(`${DOCUMENT} lacks ${MARKS.join(' … ')}.`);
  await writeFile(DOCUMENT, `${text.slice(0, from + MARKS[0].length)}\n\n${table}\n\n${about}\n\n${text.slice(to)}`);
};

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '1280x720' }, rounds: { type: 'string', default: '5' }, steps: { type: 'string', default: '12' },
      scrubs: { type: 'string', default: '1000' }, write: { type: 'boolean', default: false }, history: { type: 'boolean', default: false },
    },
  });
  const size = sizeOf(values.size);
  const folder = path.join(PROJECT_ROOT, '.cache/peers');
  await mkdir(path.dirname(folder), { recursive: true });
  await buildPeers(folder);
  const model = await exportModel('seated-twist', 'right');
  await writeFile(path.join(folder, 'stretch.glb'), model);
  await writeFile(path.join(folder, 'stretch.packed.glb'), await packModel(model));
  const [app, peers] = [await buildAndServeApp(), await serveFolder(folder)];
  const [packedApp, packedPeers] = [await servePacked(app.url), await servePacked(peers.url)];
  try {
    await withStudio(app.url, async ({ browser }) => {
      const video = await makeVideo(browser, app.url);
      await writeFile(path.join(folder, CLIP), video);
      console.error(`The video: ${(video.length / 1000).toFixed(0)} kB.`);
      const query = '?stretch=seated-twist&side=right&t=12';
      const ours = { url: `${app.url}${query}`, packedUrl: `${packedApp.url}${query}`, isOurs: true };
      // The check was answered today: its dialog would lie over the picture, which nobody drags then.
      const kept = (quality: string): Record<string, string> => ({
        'steady-hands/choices@1': JSON.stringify({ quality }), 'steady-hands/check@1': JSON.stringify({ day: dayOf(new Date()), answer: 'ready' }),
      });
      const contestants: Contestant[] = [
        { name: 'three.js', url: `${peers.url}three.html`, packedUrl: `${packedPeers.url}three.html` },
        { name: 'ours, fine', ...ours, kept: kept('high') },
        { name: 'ours, quick', ...ours, kept: kept('low') },
        { name: 'model-viewer', url: `${peers.url}model-viewer.html` },
        { name: 'video (mp4)', url: `${peers.url}video.html?src=${CLIP}`, isVideo: true },
      ];
      const results: (Result & { readonly one: Contestant; readonly rounds: Round[] })[] = [];
      for (const one of contestants) {
        const bytes = await measureBytes(browser, one, size);
        const heapBytes = one.isVideo === true ? null : await measureHeap(browser, one, size, Number(values.scrubs));
        console.error(`${one.name}: ${(bytes / 1000).toFixed(0)} kB to the first picture, heap ${heapBytes}`);
        results.push({ name: one.name, bytes, heapBytes, one, rounds: [] as Round[] });
      }
      for (let round = 0; round < Number(values.rounds); round += 1) {
        const order = results.map((_, i) => results[(i + round) % results.length]);
        for (const result of order) {
          if (result === undefined) continue;
          const measured = await measureRound(browser, result.one, size, Number(values.steps));
          result.rounds.push(measured);
          console.error(round, result.name, JSON.stringify(measured));
        }
      }
      const [base, fine, quick] = results;
      if (base === undefined || fine === undefined || quick === undefined) return;
      const table = tableOf(results, base, Number(values.scrubs));
      console.log(table);
      if (values.history) await keepHistory(values.size, [base, fine, quick]);
      if (values.write) await write(table, `${values.rounds} rounds at ${values.size}, ${browser.version()}, mp4 of ${(video.length / 1000).toFixed(0)} kB (720p). Times: medians of the ratios to three.js in the same round.`);
    });
  } finally {
    await Promise.all([app, peers, packedApp, packedPeers].map((one) => one.close()));
  }
});
