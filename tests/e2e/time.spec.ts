/** Everything about time that is not the plain slider: typed times, speeds, loops, keys, wheel, held buttons, fine drags. */
import type { Page } from '@playwright/test';
import { expect, expectShown, openPage, seek, slider, sliderBox, test, viewerNow } from '../support/page-test.ts';

const seconds = (page: Page) => page.getByRole('textbox', { name: 'Seconds' });
const frame = (page: Page) => page.getByRole('textbox', { name: 'Frame' });
const speed = (page: Page) => page.getByRole('combobox', { name: 'Speed' });
const handle = (page: Page, which: 'starts' | 'ends') => page.getByRole('slider', { name: `Loop ${which}` });

test.describe('typing a time', () => {
  test('seconds or a frame, in either field', async ({ page }) => {
    await openPage(page);
    await seconds(page).fill('12.4');
    await seconds(page).press('Enter');
    await expectShown(page, 12.4);
    await expect(frame(page)).toHaveValue('f 372');
    await frame(page).fill('600');
    await frame(page).press('Enter');
    await expectShown(page, 20);
    await seconds(page).fill('f 372');
    await seconds(page).press('Tab');
    await expectShown(page, 12.4);
  });
  test('what is no time is said, and Escape takes it back; keys of the page stay out of it', async ({ page }) => {
    await openPage(page, '?stretch=seated-twist&t=12');
    await seconds(page).focus();
    await page.keyboard.type('soon, l');
    await page.keyboard.press('Enter');
    await expect(seconds(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('alert')).toContainText('12.4');
    await expect(page.getByText('Type 12.4 or f 372')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(seconds(page)).toHaveValue('12.0');
    expect(await viewerNow(page)).toMatchObject({ paused: true, currentTime: 12 });
  });
  test('both run along while it plays', async ({ page }) => {
    await openPage(page);
    await page.keyboard.press('Space');
    await expect.poll(async () => Number(await seconds(page).inputValue())).toBeGreaterThan(0.3);
    await page.keyboard.press('Space');
    const { currentTime } = await expectShown(page);
    await expect(frame(page)).toHaveValue(`f ${Math.round(currentTime * 30)}`);
  });
});

test('speed: chosen, or by keys; the clock still tells seconds of the real movement', async ({ page }) => {
  // On a page that scrolls the arrows scroll it; < and > do the same.
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage(page, '?stretch=seated-twist&t=10');
  await page.keyboard.press('ArrowDown');
  await expect(speed(page)).toHaveValue('0.75');
  await page.keyboard.press('<');
  await expect(speed(page)).toHaveValue('0.5');
  await speed(page).selectOption('0.05');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const from = await page.evaluate(() => performance.now());
  await page.waitForTimeout(800);
  const { time, passed } = await page.evaluate((start) => ({ time: window.viewer?.currentTime ?? NaN, passed: (performance.now() - start) / 1000 }), from);
  expect(time - 10).toBeGreaterThan(0);
  expect(time - 10).toBeLessThan(0.05 * passed + 0.05);
});

test.describe('loops', () => {
  test('P loops the step, the handles move its ends, by mouse and by keys', async ({ page }) => {
    await openPage(page, '?stretch=seated-twist&t=15');
    await page.keyboard.press('p');
    await expect(handle(page, 'starts')).toHaveAttribute('aria-valuenow', '12');
    await expect(handle(page, 'ends')).toHaveAttribute('aria-valuetext', '22 seconds');
    await handle(page, 'starts').focus();
    await page.keyboard.press('ArrowRight');
    await expect(handle(page, 'starts')).toHaveAttribute('aria-valuenow', '12.1');
    expect((await viewerNow(page)).currentTime).toBe(15);
    const box = await handle(page, 'ends').boundingBox();
    const bar = await sliderBox(page);
    if (box === null) throw new Error('no handle');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(bar.x + bar.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.abs(Number(await handle(page, 'ends').getAttribute('aria-valuenow')) - 27)).toBeLessThan(0.5);
    expect((await viewerNow(page)).currentTime).toBe(15);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await expect(handle(page, 'starts')).toHaveCount(0);
    // Who ends the loop on its handle goes on at the slider.
    for (const key of ['Delete', 'p']) {
      await page.keyboard.press('p');
      await handle(page, 'starts').focus();
      await page.keyboard.press(key);
      await expect(handle(page, 'starts')).toHaveCount(0);
      await expect(slider(page)).toBeFocused();
    }
  });
  test('it plays from the end of the loop to its start; back and forth it turns', async ({ page }) => {
    await openPage(page, '?stretch=seated-twist&t=12');
    await page.keyboard.press('i');
    await seek(page, 12.4);
    await page.keyboard.press('o');
    await page.keyboard.press('Space');
    await page.waitForTimeout(1200);
    const { currentTime, paused } = await viewerNow(page);
    expect(paused).toBe(false);
    expect(currentTime).toBeGreaterThanOrEqual(12);
    expect(currentTime).toBeLessThanOrEqual(12.4);
    await page.keyboard.press('r');
    await expect(page.getByRole('button', { name: 'Back and forth' })).toHaveAttribute('aria-pressed', 'true');
    await page.waitForTimeout(700);
    expect((await viewerNow(page)).paused).toBe(false);
    await page.getByRole('button', { name: 'Loop this step' }).click();
    await expect(handle(page, 'starts')).toHaveCount(0);
  });
});

/** Keys in the order in which they are pressed, and the time that is then on show. */
const GOING: readonly (readonly [key: string, seconds: number])[] = [
  ['Shift+ArrowRight', 21], ['Shift+ArrowLeft', 20], ['ArrowRight', 20 + 1 / 30], ['ArrowLeft', 20], ['.', 20 + 1 / 30], [',', 20],
  [']', 22], ['[', 12], ['Control+ArrowRight', 22], ['Control+ArrowLeft', 12], ['End', 54], ['Home', 0],
];
const SPEEDS: readonly (readonly [key: string, speed: string])[] = [['<', '0.75'], ['ArrowDown', '0.5'], ['>', '0.75'], ['ArrowUp', '1'], ['>', '1']];

test('the keys, one after another: frame, second, phase, ends, speed, play and back', async ({ page }) => {
  // Where the page does not scroll, up and down are about speed.
  await page.setViewportSize({ width: 1000, height: 640 });
  await openPage(page, '?stretch=seated-twist&t=20&still=1');
  for (const [key, seconds] of GOING) {
    await page.keyboard.press(key);
    await expectShown(page, seconds);
  }
  for (const [key, value] of SPEEDS) {
    await page.keyboard.press(key);
    await expect(speed(page)).toHaveValue(value);
  }
  await page.keyboard.press('l');
  await expect.poll(async () => (await viewerNow(page)).currentTime).toBeGreaterThan(0.1);
  await speed(page).selectOption('0.5');
  await speed(page).blur();
  await page.keyboard.press('l');
  await expect(speed(page)).toHaveValue('0.75');
  await page.keyboard.press('k');
  expect((await viewerNow(page)).paused).toBe(true);
  await seek(page, 12);
  await page.keyboard.press('j');
  await expect.poll(async () => (await viewerNow(page)).currentTime).toBeLessThan(11.9);
  await page.keyboard.press(' ');
  expect((await viewerNow(page)).paused).toBe(true);
});

test('? lists the keys, and there they can be switched off', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=20');
  await page.keyboard.press('?');
  const list = page.getByRole('group', { name: 'Keys' });
  await expect(list.getByText('loop this step')).toBeVisible();
  await list.getByRole('switch', { name: 'Keys work on the whole page' }).uncheck({ force: true });
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('l');
  await page.keyboard.press('Home');
  await page.keyboard.press('?');
  await expect(list).toBeHidden();
  expect(await viewerNow(page)).toMatchObject({ currentTime: 20, paused: true });
  // The slider's own keys are no shortcuts.
  await slider(page).focus();
  await page.keyboard.press('ArrowUp');
  await expectShown(page, 20 + 1 / 30);
});

test('a focused slider keeps up and down for itself', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=20');
  await slider(page).focus();
  await page.keyboard.press('ArrowDown');
  await expectShown(page, 20 - 1 / 30);
  await expect(speed(page)).toHaveValue('1');
});

test('a held button steps on and on, never faster than life; a click steps once', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=20');
  const button = page.getByRole('button', { name: 'One frame on' });
  await button.click();
  await expectShown(page, 20 + 1 / 30);
  await button.hover();
  await page.mouse.down();
  await page.waitForTimeout(1200);
  await page.mouse.up();
  const moved = (await expectShown(page)).currentTime - 20;
  expect(moved).toBeGreaterThan(4 / 30);
  expect(moved).toBeLessThan(1);
  await page.waitForTimeout(300);
  expect((await viewerNow(page)).currentTime - 20).toBeCloseTo(moved, 6);
});

test('a wheel over the bar steps frames, and the page stays', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=20');
  const box = await sliderBox(page);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.wheel(0, 100);
  await expectShown(page, 20 + 2 / 30);
  await page.mouse.wheel(0, -50);
  await expectShown(page, 20 + 1 / 30);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('a drag off the bar is finer, and says so; a fast one says that it is faster than life', async ({ page }) => {
  await openPage(page);
  const box = await sliderBox(page);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  const { currentTime: from } = await viewerNow(page);
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
  await expect(page.locator('.fast-hint')).toHaveAttribute('data-shown', '');
  const coarse = (await viewerNow(page)).currentTime - from;
  await page.mouse.move(box.x + box.width * 0.5, y - 200);
  const before = (await viewerNow(page)).currentTime;
  await page.mouse.move(box.x + box.width * 0.7, y - 200, { steps: 5 });
  await expect(page.locator('.timeline-hint')).toHaveText('8 × finer');
  const fine = (await viewerNow(page)).currentTime - before;
  expect(fine / coarse).toBeGreaterThan(0.08);
  expect(fine / coarse).toBeLessThan(0.18);
  await page.mouse.up();
  await expect(page.locator('.timeline-hint')).toBeHidden();
  await expect(page.locator('.fast-hint')).not.toHaveAttribute('data-shown', '');
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('a visit begins paused on the hold; playing cuts to the next phase; cameras jump', async ({ page }) => {
    await openPage(page, '?stretch=seated-twist');
    const { currentTime, paused } = await expectShown(page);
    expect([currentTime, paused]).toEqual([22, true]);
    const camera = () => page.evaluate(() => window.viewer?.three?.camera.position.toArray().join());
    const before = await camera();
    await page.keyboard.press('2');
    await expect.poll(camera).not.toBe(before);
    // There at once: what is drawn later stands where it stands now.
    const jumped = await camera();
    // Two seconds before the ease-in; it moves nothing until then, and then shows the middle of it.
    await seek(page, 11);
    expect(await camera()).toBe(jumped);
    await page.evaluate(() => {
      const seen = new Set<number>();
      Object.assign(window, { seen });
      const look = (): void => {
        seen.add(window.viewer?.lastRenderedTime ?? NaN);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.keyboard.press('Space');
    await expect.poll(async () => (await viewerNow(page)).lastRenderedTime).toBe(17);
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => [...(window as unknown as { seen: Set<number> }).seen])).toEqual([11, 17]);
    // The breath goes on while the picture stands.
    await expect(page.locator('.cue')).toContainText('Breathe');
  });
});
