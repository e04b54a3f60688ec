import type { Page } from 'playwright';

/** What a burst of scrub steps takes, medians of its steps, milliseconds. */
export interface ScrubBurst {
  /** Solve and apply. */
  readonly updateMs: number;
  /** Solve, apply, draw, and a pixel read back: `gl.finish()` does not wait in Chromium. */
  readonly stepMs: number;
}

interface BenchViewer {
  readonly duration: number;
  update(timeSeconds: number): void;
  draw(): void;
  readonly three: { readonly renderer: { getContext(): WebGL2RenderingContext } };
}

/** Scrubs all over the stretch, `count` steps, on a page that shows it; the same moments each time. */
export const scrubBurst = async (page: Page, count: number): Promise<ScrubBurst> =>
  await page.evaluate((steps) => {
    const { viewer } = globalThis as unknown as { viewer: BenchViewer };
    const gl = viewer.three.renderer.getContext();
    const pixel = new Uint8Array(4);
    const [updates, whole]: [number[], number[]] = [[], []];
    for (let i = 0; i < steps; i += 1) {
      const start = performance.now();
      viewer.update(((i * 0.618034) % 1) * viewer.duration);
      const updated = performance.now();
      viewer.draw();
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      updates.push(updated - start);
      whole.push(performance.now() - start);
    }
    updates.sort((a, b) => a - b);
    whole.sort((a, b) => a - b);
    return { updateMs: updates[Math.floor(steps / 2)] ?? NaN, stepMs: whole[Math.floor(steps / 2)] ?? NaN };
  }, count);
