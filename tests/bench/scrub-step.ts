/**
 * What a scrub step takes on the page: update (solve and apply); script (all of the loop's own animation frame: solve, apply, marks,
 * labels, and handing everything to the graphics card); and the whole step, as a drag has it, until a pixel was read back (the picture is
 * truly done only then: `gl.finish()` does not wait in Chromium). Software rendering: compare runs on the same machine only.
 */
import { parseArgs } from 'node:util';
import { withStudio } from '../../src/cli/studio.ts';
import { runCommand, sizeOf } from '../../src/cli/usage.ts';
import { openViewer } from '../../src/cli/viewer-page.ts';
import { quantile } from './quantile.ts';

const USAGE = 'Usage: npm run bench:page [-- --size 640x480 --steps 200 --url ADDRESS]';
/** Steps in which the engine learns the code: not counted. */
const WARM_UP = 30;

interface BenchViewer {
  readonly duration: number;
  update(timeSeconds: number): void;
  seek(timeSeconds: number): Promise<void>;
  readonly three: { readonly renderer: { getContext(): WebGL2RenderingContext; readonly info: { readonly render: { readonly calls: number } } } };
}

interface Taken {
  readonly updates: number[];
  readonly scripts: number[];
  readonly steps: number[];
  readonly calls: number;
}

/** Runs in the page. Times in milliseconds. */
const scrubSteps = async ({ count, warmUp }: { count: number; warmUp: number }): Promise<Taken> => {
  const { viewer } = globalThis as unknown as { viewer: BenchViewer };
  const { renderer } = viewer.three;
  const gl = renderer.getContext();
  const pixel = new Uint8Array(4);
  const taken = { updates: [] as number[], scripts: [] as number[], steps: [] as number[] };
  const ask = window.requestAnimationFrame.bind(window);
  let frameMs = 0;
  window.requestAnimationFrame = (callback) => ask((now) => {
    const start = performance.now();
    callback(now);
    frameMs = performance.now() - start;
  });
  for (let i = -warmUp; i < count; i += 1) {
    const start = performance.now();
    await viewer.seek(Math.abs((i * 0.618034) % 1) * viewer.duration);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    const end = performance.now();
    const scriptMs = frameMs;
    viewer.update(Math.abs(((i + 0.5) * 0.618034) % 1) * viewer.duration);
    if (i < 0) continue;
    taken.updates.push(performance.now() - end);
    taken.scripts.push(scriptMs);
    taken.steps.push(end - start);
  }
  window.requestAnimationFrame = ask;
  return { ...taken, calls: renderer.info.render.calls };
};

/** Runs in the page. From then on all is handed over as before, and nothing is drawn: as where a graphics card draws, and not the cores that the script runs on. */
const drawNothing = (): void => {
  for (const name of ['drawElements', 'drawArrays'] as const) WebGL2RenderingContext.prototype[name] = () => undefined;
};

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: '640x480' }, steps: { type: 'string', default: '200' }, url: { type: 'string' } },
  });
  await withStudio(values.url, async ({ url, browser }) => {
    const page = await openViewer(browser, { url, stretchId: 'seated-twist', side: 'right', camera: 'over-shoulder', size: sizeOf(values.size), stageOnly: true });
    await page.evaluate('globalThis.__name = (made) => made');
    const { updates, scripts, steps, calls } = await page.evaluate(scrubSteps, { count: Number(values.steps), warmUp: WARM_UP });
    await page.evaluate(drawNothing);
    const alone = (await page.evaluate(scrubSteps, { count: 5 * Number(values.steps), warmUp: WARM_UP })).scripts;
    const line = (name: string, taken: number[], budget = ''): void => {
      taken.sort((a, b) => a - b);
      console.log(`${name}: median ${quantile(taken, 0.5).toFixed(2)} ms, 99 % ${quantile(taken, 0.99).toFixed(2)} ms${budget}`);
    };
    line('update', updates);
    line('script, while drawing takes both cores', scripts);
    line('script, with draw calls that draw nothing', alone, ' (budget: 1.0 and 2.0 ms)');
    line(`scrub step at ${values.size}`, steps);
    console.log(`draw calls: ${calls} (budget: 30)`);
  });
});
