/** The strip under the slider: what the safety rules measure at every frame. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

const strip = (page: Page) => page.getByRole('region', { name: 'How safe each moment is' });
const rows = (page: Page) => strip(page).getByRole('listitem');

for (const size of [{ width: 1280, height: 800 }, { width: 320, height: 640 }]) {
  test(`${size.width} x ${size.height}: four measures with words and a drawing; a press goes there; axe finds nothing`, async ({ page }, info) => {
    await page.setViewportSize(size);
    await openPage(page, '?stretch=seated-twist&t=30');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('switch', { name: 'Safety, frame by frame' }).check({ force: true });
    await page.keyboard.press('Escape');
    await expect(rows(page)).toHaveCount(4);
    await expect(rows(page).first()).toHaveText(/^Hands to the spine [\d.]+ cm, at least 5 within the limit/);
    await expect(rows(page).nth(1)).toHaveText(/^Speed of the turn [\d.]+° a second, at most 6 /);
    await seek(page, 2);
    await expect(rows(page).nth(1)).toHaveText(/at most 60 /);
    await strip(page).scrollIntoViewIfNeeded();
    const drawn = await rows(page).first().locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let painted = 0;
      for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) painted += 1;
      return painted / (canvas.width * canvas.height);
    });
    expect(drawn).toBeGreaterThan(0.05);
    const box = await strip(page).boundingBox();
    if (box === null) throw new Error('no strip');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const { currentTime, duration } = await expectShown(page);
    expect(Math.abs(currentTime - duration / 2)).toBeLessThan(duration * 0.02);
    const renders = () => page.evaluate(() => window.uiRenderCount ?? NaN);
    const before = await renders();
    await seek(page, 30);
    await seek(page, 33);
    expect(await renders()).toBe(before);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath('audit.png') });
  });
}
