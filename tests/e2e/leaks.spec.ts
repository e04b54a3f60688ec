/** What a long use leaves behind: nothing. Draw calls do nothing here, so that a thousand scrubs need no thousand pictures. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, handoutHasCome, openPage, test } from '../support/page-test.ts';

const SCRUBS = 1000;
/** Budget of growth over them, bytes. */
const MAX_GROWTH_BYTES = 500_000;
/** Budget of a picture with everything that a visit shows at first. */
const MAX_DRAW_CALLS = 30;

const drawNothing = (page: Page): Promise<void> => page.evaluate(() => {
  for (const name of ['drawElements', 'drawArrays'] as const) WebGL2RenderingContext.prototype[name] = () => undefined;
});

/** Pictures that come late would be drawn by other programs: from first to last it is one quality. */
const keepQuality = (page: Page): Promise<unknown> => page.addInitScript(() => localStorage.setItem('steady-hands/choices@1', JSON.stringify({ quality: 'high' })));

/** Goes to so many moments, all over the stretch, and back to where it began. */
const scrub = (page: Page, count: number): Promise<void> => page.evaluate(async (steps) => {
  const { viewer } = window;
  if (viewer === undefined) throw new Error('no viewer');
  for (let i = 0; i < steps; i += 1) {
    const timeSeconds = i === steps - 1 ? 12 : ((i * 0.618034) % 1) * viewer.duration;
    const isThere = viewer.seek(timeSeconds);
    // Drawn at once, not when the browser would come to it.
    await Promise.resolve();
    viewer.update(timeSeconds);
    viewer.draw();
    await isThere;
  }
}, count);

const made = (page: Page) => page.evaluate(() => {
  const info = window.viewer?.three?.renderer.info;
  return { ...info?.memory, programs: info?.programs?.length };
});

const kept = async (session: CDPSession) => {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { usedSize, nodes, jsEventListeners };
};

test('1,000 more scrubs leave the heap as it was, no textures, geometries, programs, elements or listeners more', async ({ page }) => {
  test.setTimeout(240_000);
  await keepQuality(page);
  await openPage(page, '?stretch=seated-twist&t=12');
  await handoutHasCome(page);
  const session = await page.context().newCDPSession(page);
  await drawNothing(page);
  // The engine learns the code, and the other stretches are fetched: what comes once is no leak.
  await scrub(page, SCRUBS);
  const [before, madeBefore] = [await kept(session), await made(page)];
  await scrub(page, SCRUBS);
  const [after, madeAfter] = [await kept(session), await made(page)];
  expect(madeAfter).toEqual(madeBefore);
  expect(after.usedSize - before.usedSize).toBeLessThan(MAX_GROWTH_BYTES);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
});

test('changing stretch and side and back leaves as much as there was', async ({ page }) => {
  await keepQuality(page);
  await openPage(page, '?stretch=seated-twist&t=12');
  await handoutHasCome(page);
  const around = () => page.evaluate(async () => {
    for (const [id, side] of [['towel-twist', 'left'], ['knee-pull', 'right'], ['seated-twist', 'left'], ['seated-twist', 'right']] as const) await window.viewer?.load(id, side);
  });
  await around();
  const before = await made(page);
  await around();
  expect(await made(page)).toEqual(before);
});

for (const stretch of ['seated-twist', 'knee-pull', 'towel-twist']) {
  test(`${stretch}: a picture with all its marks takes at most ${MAX_DRAW_CALLS} draw calls`, async ({ page }) => {
    await openPage(page, `?stretch=${stretch}&t=30&still=1`);
    const calls = await page.evaluate(() => {
      const { viewer } = window;
      // With shadows thrown anew, as in a movement.
      viewer?.update(30.5);
      viewer?.draw();
      return viewer?.three?.renderer.info.render.calls ?? NaN;
    });
    expect(calls).toBeGreaterThan(5);
    expect(calls).toBeLessThanOrEqual(MAX_DRAW_CALLS);
  });
}
