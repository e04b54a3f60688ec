/** A stretch's other hold: chosen on the page, by mouse or keys, by a link, and said in its words. */
import AxeBuilder from '@axe-core/playwright';
import { expect, expectShown, openPage, test } from '../support/page-test.ts';

const shown = { hand: 'Hand at knee', forearm: 'Forearm at knee' } as const;

for (const [width, height] of [[1280, 720], [390, 844], [320, 640]] as const) {
  test(`at ${width} x ${height} each hold is one tap away; moment, side and view stay`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPage(page, '?stretch=seated-twist&side=left&t=30&camera=front');
    const holds = page.getByRole('group', { name: 'How the helper holds' });
    await expect(holds.getByRole('radio')).toHaveCount(2);
    await expect(holds.getByRole('radio', { name: shown.hand })).toBeChecked();
    // Whole words inside the window, and large enough for a finger (WCAG 2.2, target size).
    for (const label of await holds.locator('label').all()) {
      const [box, isWhole] = [await label.boundingBox(), await label.locator('span').evaluate((span) => span.scrollWidth <= span.clientWidth + 1)];
      expect(isWhole).toBe(true);
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      expect((box?.x ?? Infinity) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
    }
    await holds.getByText(shown.forearm).click();
    await expect.poll(() => page.evaluate(() => [window.viewer?.stretch, window.viewer?.side])).toEqual(['seated-twist/forearm', 'left']);
    await expectShown(page, 30);
    await expect(holds.getByRole('radio', { name: shown.forearm })).toBeChecked();
    await expect(page).toHaveURL(/stretch=seated-twist&(.*&)?variant=forearm/);
    await expect(page).toHaveURL(/camera=front/);
  });
}

test('on a phone the second choice pushes neither the slider nor the clock out of view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const role of ['person', 'helper', 'both']) {
    await openPage(page, `?stretch=seated-twist&variant=forearm&t=12&role=${role}&still=1`);
    for (const part of [page.locator('canvas'), page.getByRole('slider').first(), page.getByRole('button', { name: 'Play', exact: true }), page.getByRole('textbox', { name: /second/i })]) {
      await expect(part).toBeInViewport({ ratio: 0.99 });
    }
  }
});

test('on a phone on its side both choices stand beside the picture, which keeps its height, and leave room for the slider', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openPage(page, '?stretch=seated-twist&variant=forearm&t=12&still=1');
  const canvas = await page.locator('canvas').boundingBox();
  const header = await page.locator('.header').boundingBox();
  if (canvas === null || header === null) throw new Error('no picture or no header');
  expect(canvas.height).toBeGreaterThan(300);
  expect(header.x).toBeGreaterThanOrEqual(canvas.x + canvas.width - 1);
  await expect(page.getByRole('slider').first()).toBeInViewport({ ratio: 0.99 });
});

test('by keys: one stop for Tab, arrows choose', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=12');
  await page.getByRole('combobox', { name: 'Stretch' }).focus();
  // On a narrow page the language stands beside the stretch.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: shown.hand })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: shown.forearm })).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.viewer?.stretch)).toBe('seated-twist/forearm');
  await expectShown(page, 12);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.evaluate(() => window.viewer?.stretch)).toBe('seated-twist');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Right knee bent' })).toBeFocused();
});

test('a link names the hold; label, caption and the words about it say forearm', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&variant=forearm&side=right&t=17&still=1');
  expect(await page.evaluate(() => window.viewer?.stretch)).toBe('seated-twist/forearm');
  await expect(page.getByRole('radio', { name: shown.forearm })).toBeChecked();
  await expect(page.getByText('right forearm guides the knee across').first()).toBeVisible();
  await expect(page.getByText('Helper’s right forearm').first()).toBeAttached();
  await expect(page.getByText(/helper’s forearm lies against the outer thigh/)).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }))).toEqual([]);
});

test('the knee-pull has another hold as well: both hands on the shin', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page, '?stretch=knee-pull&side=left&t=17&still=1');
  const holds = page.getByRole('group', { name: 'How the helper holds' });
  await expect(holds.getByRole('radio', { name: 'On hands and shin' })).toBeChecked();
  for (const span of await holds.locator('label span').all()) expect(await span.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1)).toBe(true);
  await holds.getByText('Both on the shin').click();
  await expect.poll(() => page.evaluate(() => [window.viewer?.stretch, window.viewer?.side])).toEqual(['knee-pull/shin', 'left']);
  await expectShown(page, 17);
  await expect(page.getByText(/both of the helper’s hands lie on the shin/)).toBeAttached();
});

test('a hold that is not there is told, and the nearest is shown', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&variant=forearn&t=0&still=1');
  await expect(page.getByRole('status', { name: 'Notes' })).toContainText('no hold called “forearn”');
  await expect(page.getByRole('status', { name: 'Notes' })).toContainText(shown.forearm);
});

test('a stretch with one hold offers no choice', async ({ page }) => {
  await openPage(page, '?stretch=towel-twist&still=1');
  await expect(page.getByRole('group', { name: 'How the helper holds' })).toHaveCount(0);
});
