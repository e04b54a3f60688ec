/**
 * How long a scrub step takes on the page: update (solve and apply), and update, draw and read back (the picture is
 * truly done only when a pixel has been read: `gl.finish()` does not wait in Chromium). Software rendering: compare runs
 * on the same machine only.
 */
import { parseArgs } from 'node:util';
import { withStudio } from '../../src/cli/studio.ts';
import { runCommand, sizeOf } from '../../src/cli/usage.ts';
import { openViewer } from '../../src/cli/viewer-page.ts';
import { quantile } from './quantile.ts';

const USAGE = 'Usage: npm run bench:page [-- --size 640x480 --steps 60 --url ADDRESS]';

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: '640x480' }, steps: { type: 'string', default: '60' }, url: { type: 'string' } },
  });
  const size = sizeOf(values.size);
  await withStudio(values.url, async ({ url, browser }) => {
    const page = await openViewer(browser, { url, stretchId: 'seated-twist', side: 'right', camera: 'over-shoulder', size, stageOnly: true });
    const { updates, steps, calls } = await page.evaluate((count) => {
      const { viewer } = globalThis as unknown as { viewer: BenchViewer };
      const { renderer } = viewer.three;
      const gl = renderer.getContext();
      const pixel = new Uint8Array(4);
      const updates: number[] = [];
      const steps: number[] = [];
      for (let i = 0; i < count; i += 1) {
        const start = performance.now();
        viewer.update(((i * 0.618034) % 1) * viewer.duration);
        const updated = performance.now();
        viewer.draw();
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        updates.push(updated - start);
        steps.push(performance.now() - start);
      }
      return { updates, steps, calls: renderer.info.render.calls };
    }, Number(values.steps));
    const line = (name: string, taken: number[]) => {
      taken.sort((a, b) => a - b);
      console.log(`${name}: median ${quantile(taken, 0.5).toFixed(2)} ms, 95 % ${quantile(taken, 0.95).toFixed(2)} ms`);
    };
    line('update', updates);
    line(`scrub step at ${values.size}`, steps);
    console.log(`draw calls: ${calls} (budget: 30)`);
  });
});

interface BenchViewer {
  readonly duration: number;
  update(timeSeconds: number): void;
  draw(): void;
  readonly three: { readonly renderer: { getContext(): WebGL2RenderingContext; readonly info: { readonly render: { readonly calls: number } } } };
}
