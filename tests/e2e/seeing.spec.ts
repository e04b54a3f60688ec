/** From where one looks: views by button and key, close to a contact, a double click, another side. */
import type { Page } from '@playwright/test';
import { expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

type Triple = readonly [number, number, number];
/** Where the camera is, and how far a hand that touches, at its palm, is from the middle of the picture (0 in it, 1 at its edge), once it rests. */
const cameraAt = (page: Page): Promise<Triple> =>
  page.evaluate(() => {
    const elements = window.viewer?.three?.camera.matrixWorld.elements;
    return [elements?.[12] ?? NaN, elements?.[13] ?? NaN, elements?.[14] ?? NaN] as const;
  });
const offMiddle = (page: Page, index: number): Promise<number> =>
  page.evaluate((i) => {
    const { viewer } = window;
    const camera = viewer?.three?.camera;
    const point = viewer?.frame?.contacts[i]?.palm;
    if (camera === undefined || point === undefined) return NaN;
    const place = camera.position.clone().set(...point).project(camera);
    return Math.hypot(place.x, place.y);
  }, index);
const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

test('each contact from near by, by button and by 9; it stays in the middle while time goes on', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  await page.getByRole('button', { name: /^Look at: .*guide/ }).click();
  const ids = await page.evaluate(() => window.viewer?.frame?.contacts.map(({ role }) => role));
  const guide = ids?.indexOf('guide') ?? 0;
  await expect.poll(() => offMiddle(page, guide)).toBeLessThan(0.02);
  for (const t of [16, 20, 46]) {
    await seek(page, t);
    expect(await offMiddle(page, guide)).toBeLessThan(0.02);
  }
  await page.keyboard.press('9');
  await page.keyboard.press('9');
  await expect(page.getByRole('button', { name: /^Look at: .*guide/ })).toHaveAttribute('aria-pressed', 'true');
  // 1 to 8: the prepared views, in their order.
  for (const [i, name] of ['Both hands', 'Front', 'Back', 'Left', 'Right', 'Top', 'Helper’s eyes', 'Person’s eyes'].entries()) {
    await page.keyboard.press(String(i + 1));
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(page.getByRole('button', { name: /^Look at: .*guide/ })).toHaveAttribute('aria-pressed', 'false');
});

test('through the person’s eyes: from the head, towards the own knees', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1&camera=person-eyes');
  await expectShown(page, 30);
  const { head, knee } = await page.evaluate(() => {
    const bones = window.viewer?.frame?.bones.person;
    return { head: bones?.head ?? ([0, 0, 0] as [number, number, number]), knee: bones?.leftLowerLeg ?? [0, 0, 0] };
  });
  expect(distance(await cameraAt(page), head)).toBeLessThan(0.3);
  const place = await page.evaluate((point) => {
    const camera = window.viewer?.three?.camera;
    if (camera === undefined) return { x: NaN, y: NaN, z: NaN };
    const { x, y, z } = camera.position.clone().set(...(point as [number, number, number])).project(camera);
    return { x, y, z };
  }, knee);
  expect(Math.max(Math.abs(place.x), Math.abs(place.y), place.z)).toBeLessThan(1);
});

test('the mouse turns, shifts and comes nearer; never under the floor', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1&camera=front');
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('no canvas');
  const drag = async (dx: number, dy: number, button: 'left' | 'right'): Promise<number> => {
    const from = await cameraAt(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down({ button });
    await page.mouse.move(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy, { steps: 4 });
    await page.mouse.up({ button });
    await expect.poll(async () => distance(await cameraAt(page), from)).toBeGreaterThan(0.05);
    return (await cameraAt(page))[1];
  };
  await drag(120, 0, 'left');
  await drag(40, 0, 'right');
  const before = await cameraAt(page);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => distance(await cameraAt(page), before)).toBeGreaterThan(0.05);
  expect(await drag(0, -2000, 'left')).toBeGreaterThan(0);
});

test('single presses turn the picture and come nearer, for who cannot drag or pinch', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1&camera=front');
  await page.getByRole('button', { name: 'Show' }).click();
  for (const name of ['Turn left', 'Turn right', 'Look from higher', 'Look from lower', 'Nearer', 'Farther']) {
    const before = await cameraAt(page);
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(async () => distance(await cameraAt(page), before)).toBeGreaterThan(0.1);
  }
});

test('a double click has the place under it in the middle; what was turned by hand stays when the side changes', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1&camera=front');
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('no canvas');
  const head = await page.evaluate(() => {
    const camera = window.viewer?.three?.camera;
    const point = window.viewer?.frame?.bones.person.upperChest;
    if (camera === undefined || point === undefined) throw new Error('no picture');
    const { x, y } = camera.position.clone().set(...(point as [number, number, number])).project(camera);
    return { x, y };
  });
  const before = await cameraAt(page);
  await page.mouse.dblclick(box.x + (box.width * (head.x + 1)) / 2, box.y + (box.height * (1 - head.y)) / 2);
  await expect.poll(async () => distance(await cameraAt(page), before)).toBeGreaterThan(0.05);
  const after = await cameraAt(page);
  await page.getByRole('radio', { name: 'Left knee bent' }).check({ force: true });
  await expect.poll(() => page.evaluate(() => window.viewer?.side)).toBe('left');
  await expectShown(page, 30);
  expect(distance(await cameraAt(page), after)).toBeLessThan(1e-3);
});

test('with a double tap too; one finger turns, two come nearer', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 }, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await openPage(page, '?stretch=seated-twist&t=30&still=1&camera=front');
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('no canvas');
  const before = await cameraAt(page);
  const fingers = await context.newCDPSession(page);
  // All four on their way before the first is answered: on a busy machine two taps that wait for each other are no double tap.
  const tapped = { x: box.x + box.width * 0.45, y: box.y + box.height * 0.45 };
  await Promise.all(['touchStart', 'touchEnd', 'touchStart', 'touchEnd'].map((type) =>
    fingers.send('Input.dispatchTouchEvent', { type: type as 'touchStart' | 'touchEnd', touchPoints: type === 'touchStart' ? [tapped] : [] })));
  await expect.poll(async () => distance(await cameraAt(page), before)).toBeGreaterThan(0.01);
  // One finger turns, two come nearer.
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  // Each is taken before the next: a busy page has several moves of one frame made one.
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: readonly number[]): Promise<void> => {
    await fingers.send('Input.dispatchTouchEvent', { type, touchPoints: places.map((dx, id) => ({ id, x: middle.x + dx, y: middle.y })) });
    await page.evaluate(() => new Promise((taken) => requestAnimationFrame(taken)));
  };
  const resting = await cameraAt(page);
  await send('touchStart', 0);
  for (const dx of [20, 50, 80]) await send('touchMove', dx);
  await send('touchEnd');
  await expect.poll(async () => distance(await cameraAt(page), resting)).toBeGreaterThan(0.3);
  // It glides on a little: what two fingers do is measured from where it rests.
  let last = '';
  await expect.poll(async () => last === (last = JSON.stringify(await cameraAt(page)))).toBe(true);
  const far = () => page.evaluate(() => window.viewer?.three?.camera.position.length() ?? NaN);
  const before2 = await far();
  await send('touchStart', -20, 20);
  for (const dx of [40, 60, 80]) await send('touchMove', -dx, dx);
  await send('touchEnd');
  await expect.poll(far).toBeLessThan(before2 * 0.8);
  await context.close();
});
