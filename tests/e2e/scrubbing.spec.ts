import { expect, expectShown, handoutHasCome, openPage, seek, slider, sliderBox, test, viewerNow } from '../support/page-test.ts';

const FRAME = 1 / 30;

test('the mouse drags the slider, and the picture is there', async ({ page }) => {
  await openPage(page);
  const box = await sliderBox(page);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 20, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, y, { steps: 8 });
  const midway = await expectShown(page);
  expect(midway.currentTime).toBeGreaterThan(midway.duration * 0.3);
  await page.mouse.move(box.x + box.width * 0.75, y, { steps: 8 });
  await page.mouse.up();
  const end = await expectShown(page);
  expect(end.currentTime).toBeGreaterThan(end.duration * 0.7);
  expect(end.currentTime).toBeLessThan(end.duration * 0.8);
  expect(end.paused).toBe(true);
});

test('keys step by a frame, by a phase, to both ends', async ({ page }) => {
  await openPage(page);
  await slider(page).focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await expectShown(page, 3 * FRAME);
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, 2 * FRAME);
  await page.keyboard.press('PageUp');
  const second = await expectShown(page);
  expect(await page.evaluate(() => window.viewer?.frame?.phaseIndex)).toBe(1);
  await page.keyboard.press('PageDown');
  await expectShown(page, 0);
  await page.keyboard.press('End');
  await expectShown(page, second.duration);
  await page.keyboard.press('Home');
  await expectShown(page, 0);
});

test('the same keys work when nothing has the focus', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('ArrowRight');
  await expectShown(page, FRAME);
  await page.keyboard.press('End');
  const { duration } = await viewerNow(page);
  await expectShown(page, duration);
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await viewerNow(page)).paused).toBe(false);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await viewerNow(page)).paused).toBe(true);
});

test('the slider tells its time in words', async ({ page }) => {
  await openPage(page);
  await seek(page, 30);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /30 seconds of 54, hold/);
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /42 seconds of 54, ease out/);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a touch drags the slider', async ({ page }) => {
    await openPage(page);
    const box = await sliderBox(page);
    const y = box.y + box.height / 2;
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, down = 0) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: y + down }] });
    await touch('touchStart', box.x + box.width * 0.2);
    // Told until it is found.
    await expect(page.locator('.timeline-hint')).toHaveText('Slide up: finer');
    for (const share of [0.3, 0.4, 0.5, 0.6]) await touch('touchMove', box.x + box.width * share);
    // The last move may still be on its way.
    await expect.poll(() => page.evaluate(() => (window.viewer?.currentTime ?? 0) / (window.viewer?.duration ?? 1))).toBeGreaterThan(0.5);
    const coarse = await expectShown(page);
    expect(coarse.currentTime).toBeLessThan(coarse.duration * 0.7);
    // Drawn off the bar, the finger moves finer: as far again is an eighth of it.
    for (const down of [-100, -240]) await touch('touchMove', box.x + box.width * 0.6, down);
    await expect(page.locator('.timeline-hint')).toHaveText('8 × finer');
    for (const share of [0.5, 0.4, 0.2]) await touch('touchMove', box.x + box.width * share, -240);
    await touch('touchEnd');
    await expect(page.locator('.timeline-hint')).toBeHidden();
    const fine = coarse.currentTime - (await expectShown(page)).currentTime;
    expect(fine / coarse.duration).toBeGreaterThan(0.03);
    expect(fine / coarse.duration).toBeLessThan(0.08);
    // The loop's ends are dragged by a finger too.
    await page.getByRole('button', { name: 'Loop this step' }).click();
    const handle = page.getByRole('slider', { name: 'Loop ends' });
    const at = await handle.boundingBox();
    if (at === null) throw new Error('no handle');
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: at.y + at.height / 2 }] });
    await send('touchStart', at.x + at.width / 2);
    for (const share of [0.9, 0.95]) await send('touchMove', box.x + box.width * share);
    await send('touchEnd');
    await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(coarse.duration * 0.9);
  });

  test('a tap on the slider goes there', async ({ page }) => {
    await openPage(page);
    const box = await sliderBox(page);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const { currentTime, duration } = await expectShown(page);
    expect(Math.abs(currentTime - duration / 2)).toBeLessThan(duration * 0.05);
  });
});

test('scrubbing inside a phase renders no React', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=24');
  // What comes after the first picture has come: the pose in words, and the handout.
  await expect(page.locator('#pose-in-words')).toContainText('At 24 seconds');
  await handoutHasCome(page);
  const renders = () => page.evaluate(() => window.uiRenderCount ?? NaN);
  const before = await renders();
  expect(before).toBeGreaterThan(0);
  for (const t of [25, 33.3, 41.5, 22.5, 30]) await seek(page, t);
  expect(await renders()).toBe(before);
  await seek(page, 50);
  expect(await renders()).toBeGreaterThan(before);
});

test('the list of angles follows the picture, and renders no React either', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=24');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('switch', { name: 'Angles' }).check({ force: true });
  await page.keyboard.press('Escape');
  const chest = page.getByRole('row', { name: /^Chest/ });
  await expect(chest).toContainText('23° right');
  await handoutHasCome(page);
  const renders = () => page.evaluate(() => window.uiRenderCount ?? NaN);
  const before = await renders();
  for (const t of [25, 33.3, 41.5]) await seek(page, t);
  expect(await renders()).toBe(before);
  await seek(page, 2);
  await expect(chest).toContainText('0°');
  await expect(chest).not.toContainText('23°');
});

test('any order of moments gives the same frame', async ({ page }) => {
  await openPage(page);
  const frameAt = (t: number) => page.evaluate(async (time) => {
    await window.viewer?.seek(time);
    return JSON.stringify(window.viewer?.frame);
  }, t);
  const straight = await frameAt(31.4);
  for (const t of [54, 3, 17.2, 0]) await frameAt(t);
  expect(await frameAt(31.4)).toBe(straight);
});
