/** Labels as they stand on the page: inside the picture and off each other, at twenty moments of every stretch and side. */
import { expect, openPage, test } from '../support/page-test.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const MOMENTS = 20;

test('labels do not overlap and are not cut off', async ({ page }) => {
  await openPage(page, '?still=1');
  const found = await page.evaluate(async (moments) => {
    const { viewer } = window;
    if (viewer === undefined) throw new Error('no viewer');
    const faults: string[] = [];
    let looked = 0;
    for (const id of viewer.stretches) {
      for (const side of ['left', 'right'] as const) {
        await viewer.load(id, side);
        for (let i = 0; i < moments; i += 1) {
          const time = (viewer.duration * i) / (moments - 1);
          await viewer.seek(time);
          const stage = document.querySelector('.stage')?.getBoundingClientRect();
          const boxes = [...document.querySelectorAll<HTMLElement>('.hand-label')].filter(({ style }) => style.visibility !== 'hidden').map((label) => label.getBoundingClientRect());
          looked += boxes.length;
          boxes.forEach((a, k) => {
            const where = `${id}, ${side}, ${time.toFixed(1)} s`;
            if (stage !== undefined && (a.left < stage.left - 1 || a.right > stage.right + 1 || a.top < stage.top - 1 || a.bottom > stage.bottom + 1)) faults.push(`cut off: ${where}`);
            for (const b of boxes.slice(k + 1)) if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) faults.push(`overlap: ${where}`);
          });
        }
      }
    }
    return { faults, looked };
  }, MOMENTS);
  expect(found.looked).toBeGreaterThan(100);
  expect(found.faults).toEqual([]);
});
