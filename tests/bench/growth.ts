/**
 * How cost grows: drawing 1 to 8 figures; solving a frame with the keys of a stretch from about 10 to 1,000; a library from 3 to 1,000 stretches.
 * Ratios to the smallest are what holds from machine to machine.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAndServeApp, PROJECT_ROOT } from '../../src/cli/app-server.ts';
import { canUsePackagedChromium, findChromium, launchChromium } from '../../src/cli/browser.ts';
import { readStretchFolder } from '../../src/compile/stretches-plugin.ts';
import { createFrameSolver, solveFrame } from '../../src/core/frame/solve-frame.ts';
import type { RigFile } from '../../src/core/rig/rig-file.ts';
import type { Stretch } from '../../src/core/stretch/stretch.ts';
import { openViewer } from '../../src/cli/viewer-page.ts';
import type { Viewer } from '../../src/viewer/viewer.ts';
import { serveStretches } from '../support/serve-stretches.ts';
import { quantile } from './quantile.ts';

const GOLDEN_STEP = 0.618034;
const SOLVES = 6000;

const rig = (name: string): RigFile => JSON.parse(readFileSync(path.join(PROJECT_ROOT, `models/figures/${name}.rig.json`), 'utf8')) as RigFile;
const [person, helper] = [rig('person'), rig('helper')];
const entries = readStretchFolder(path.join(PROJECT_ROOT, 'models/stretches'), PROJECT_ROOT).filter((entry) => 'stretch' in entry);
const [first] = entries;
if (first === undefined) throw new Error('There is no stretch to measure.');

/** The stretch with at least so many keys for each figure: between two of its own, copies of the earlier one. */
const withKeys = (stretch: Stretch, count: number): Stretch => {
  const dense = structuredClone(stretch);
  for (const figure of ['person', 'helper'] as const) {
    const own = dense.motion[figure];
    const copies = Math.ceil(count / own.length);
    dense.motion[figure] = own.flatMap((key, i) => {
      const next = own[i + 1];
      if (next === undefined) return [key];
      return Array.from({ length: copies }, (_, copy) => ({ ...key, at: key.at + ((next.at - key.at) * copy) / copies }));
    });
  }
  return dense;
};

const solveMilliseconds = (stretch: Stretch): number => {
  const solver = createFrameSolver({ stretch, side: stretch.side, motion: undefined, person, helper });
  const taken: number[] = [];
  for (let i = -1000; i < SOLVES; i += 1) {
    const time = ((i * GOLDEN_STEP) % 1) * solver.durationSeconds;
    const start = performance.now();
    solveFrame(solver, Math.abs(time));
    if (i >= 0) taken.push(performance.now() - start);
  }
  return quantile(taken.sort((a, b) => a - b), 0.5);
};

console.log('| keys of each figure | solving a frame, ms | times the fewest |\n|---|---|---|');
let fewest = 0;
for (const count of [10, 100, 1000]) {
  const stretch = withKeys(first.stretch, count);
  const milliseconds = solveMilliseconds(stretch);
  fewest ||= milliseconds;
  console.log(`| ${stretch.motion.person.length} | ${milliseconds.toFixed(3)} | ${(milliseconds / fewest).toFixed(2)} |`);
}

/** Draws the picture with so many figures, and reads a pixel back, so that all of it is done: median of some, milliseconds. */
const drawFigures = (count: number): number => {
  const { three, draw } = (globalThis as unknown as { viewer: Viewer }).viewer;
  const meshes: import('three').SkinnedMesh[] = [];
  three?.scene.traverse((object) => {
    if ('isSkinnedMesh' in object) meshes.push(object as import('three').SkinnedMesh);
  });
  if (three === null) throw new Error('there is no picture');
  const gl = three.renderer.getContext();
  const owners = new Set(meshes.map(({ skeleton }) => skeleton));
  const [firstOwner] = owners;
  const own = meshes.map((mesh) => ({ mesh, wasVisible: mesh.visible }));
  if (count === 1) for (const { mesh } of own) mesh.visible = mesh.visible && mesh.skeleton === firstOwner;
  // A copy of both figures beside them, for each two more.
  const copies = Array.from({ length: Math.max(0, count / owners.size - 1) }, (_, i) => meshes.map((mesh) => {
    const copy = mesh.clone();
    copy.position.x += 0.4 * (i + 1);
    mesh.parent?.add(copy);
    return copy;
  })).flat();
  const taken: number[] = [];
  const pixel = new Uint8Array(4);
  for (let i = 0; i < 9; i += 1) {
    three.renderer.shadowMap.needsUpdate = true;
    const start = performance.now();
    draw();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    taken.push(performance.now() - start);
  }
  for (const copy of copies) copy.removeFromParent();
  for (const { mesh, wasVisible } of own) mesh.visible = wasVisible;
  return taken.sort((a, b) => a - b)[4] ?? NaN;
};

const browser = await launchChromium(await findChromium({ pinned: canUsePackagedChromium() }));

await (async () => {
  const app = await buildAndServeApp();
  try {
    const page = await openViewer(browser, { url: app.url, stretchId: first.id, side: 'right', camera: 'over-shoulder', size: { width: 640, height: 360 }, stageOnly: true });
    console.log('\n| figures | drawing a picture of 640 × 360, ms | times one figure |\n|---|---|---|');
    let one = 0;
    for (const count of [1, 2, 4, 8]) {
      const milliseconds = await page.evaluate(drawFigures, count);
      one ||= milliseconds;
      console.log(`| ${count} | ${milliseconds.toFixed(1)} | ${(milliseconds / one).toFixed(2)} |`);
    }
    await page.close();
  } finally {
    await app.close();
  }
})();

console.log('\n| stretches in the library | script to open the list, ms | time to the first picture, ms | packs fetched for the first picture |\n|---|---|---|---|');
try {
  for (const count of [entries.length, 1000]) {
    const many = Array.from({ length: count }, (_, i) => {
      const entry = entries[i % entries.length] ?? first;
      return i < entries.length ? entry : { ...entry, id: `copy-${i}`, variant: undefined, stretch: { ...entry.stretch, id: `copy-${i}`, title: `${entry.stretch.title} ${i}` } };
    });
    const app = await serveStretches(many as typeof entries);
    try {
      const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
      await page.goto(`${app.url}?still=1`);
      await page.evaluate(() => (globalThis as unknown as { viewer: { ready: Promise<void> } }).viewer.ready);
      const { shown, packs } = await page.evaluate(() => ({
        shown: performance.now(),
        packs: performance.getEntriesByType('resource').filter(({ name }) => name.includes('.stretch-')).length,
      }));
      const opening: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        opening.push(await page.evaluate(async () => {
          const list = document.querySelector<HTMLSelectElement>('select');
          if (list === null) throw new Error('there is no list');
          const start = performance.now();
          list.focus();
          list.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
          void list.offsetHeight;
          await Promise.resolve();
          return performance.now() - start;
        }));
      }
      console.log(`| ${count} | ${quantile(opening.sort((a, b) => a - b), 0.5).toFixed(1)} | ${shown.toFixed(0)} | ${packs} |`);
      await page.close();
    } finally {
      await app.close();
    }
  }
} finally {
  await browser.close();
}
