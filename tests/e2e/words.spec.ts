/** What is told: the breath, the hold's time, the pose in words, the step read aloud; and which marks are drawn. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

const set = async (page: Page, name: string, on: boolean): Promise<void> => {
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('switch', { name, exact: true }).setChecked(on, { force: true });
  await page.keyboard.press('Escape');
};
const cue = (page: Page) => page.locator('.cue');

test('the breath goes with the movement; the hold says how long it lasts; neither renders React', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=24');
  await expect(cue(page)).toHaveText(/Breathe (in|out) 18 s left/);
  const renders = () => page.evaluate(() => window.uiRenderCount ?? NaN);
  // The other stretches are fetched in idle time, and the page hears of each.
  await page.waitForLoadState('networkidle');
  await expect.poll(async () => {
    const count = await renders();
    await page.waitForTimeout(300);
    return (await renders()) - count;
  }).toBe(0);
  const before = await renders();
  await seek(page, 41.5);
  await expect(cue(page)).toContainText('1 s left');
  expect(await renders()).toBe(before);
  await seek(page, 13);
  await expect(cue(page)).toHaveText(/^Breathe out\s*$/);
});

test('the canvas has a twin in words, for screen readers always and for the eye on request', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  const id = await page.locator('canvas').getAttribute('aria-describedby');
  const text = page.locator(`#${id}`);
  await expect(text).toContainText('At 30 seconds, hold.');
  await expect(text).toContainText('Helper’s left hand (steady) is on the back of the left shoulder, force: gentle.');
  await seek(page, 0);
  await expect(text).toContainText('No hand touches.');
  await set(page, 'The pose in words', true);
  await expect(page.getByRole('heading', { name: 'The pose in words' })).toBeInViewport();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});

test('on request each step is read aloud, and one that is scrubbed past is not', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    Object.defineProperty(window, 'speechSynthesis', { value: { speak: ({ text }: { text: string }) => said.push(text), cancel: () => undefined } });
  });
  const said = (): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await openPage(page, '?stretch=seated-twist&t=2');
  await page.waitForTimeout(500);
  expect(await said()).toEqual([]);
  await set(page, 'Read each step aloud', true);
  await expect.poll(said).toEqual([expect.stringMatching(/^Set-up\. The person sits tall.* The helper asks: “May I/)]);
  await seek(page, 9);
  await seek(page, 15);
  await seek(page, 30);
  await expect.poll(said).toHaveLength(2);
  expect((await said())[1]).toMatch(/^Hold\. Hold still.*“Stretch, or sharp pain\?”/);
});

test('hands and forces are switched by themselves', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  const drawn = (): Promise<unknown> => page.evaluate(() => {
    const { viewer } = window;
    const isSeen = (name: string): boolean => {
      for (let node = viewer?.three?.scene.getObjectByName(name) ?? null; node !== null; node = node.parent) if (!node.visible) return false;
      return viewer?.three?.scene.getObjectByName(name) !== undefined;
    };
    const ids = viewer?.frame?.contacts.map(({ id }) => id) ?? [];
    return { arrows: ids.filter((id) => isSeen(`arrow:${id}`)).length, paths: isSeen('guided-path') };
  });
  await expect.poll(drawn).toEqual({ arrows: 2, paths: false });
  await set(page, 'Forces and turn', false);
  await expect.poll(drawn).toEqual({ arrows: 0, paths: false });
  await set(page, 'Forces and turn', true);
  await set(page, 'Hands', false);
  await set(page, 'Path of the guiding hand', true);
  await expect.poll(drawn).toEqual({ arrows: 2, paths: true });
});

test('large labels are larger, inside the picture, and off each other', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  const boxes = () => page.locator('.hand-label').evaluateAll((labels) => labels.map((label) => {
    const { left, top, right, bottom } = label.getBoundingClientRect();
    return { left, top, right, bottom, height: bottom - top };
  }));
  const [small] = await boxes();
  await set(page, 'Large labels', true);
  await expectShown(page, 30);
  await expect.poll(async () => (await boxes())[0]?.height ?? 0).toBeGreaterThan((small?.height ?? 0) * 1.2);
  const [a, b] = await boxes();
  const stage = await page.locator('.stage').boundingBox();
  if (a === undefined || b === undefined || stage === null) throw new Error('no labels');
  expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
  for (const { left, top, right, bottom } of [a, b]) {
    expect(left).toBeGreaterThanOrEqual(stage.x - 1);
    expect(top).toBeGreaterThanOrEqual(stage.y - 1);
    expect(right).toBeLessThanOrEqual(stage.x + stage.width + 1);
    expect(bottom).toBeLessThanOrEqual(stage.y + stage.height + 1);
  }
});

test('the words speak to whom the visitor chose: caption, step list, address, and next time', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPage(page, '?stretch=seated-twist&t=30');
  const caption = page.locator('.caption [data-now]');
  await expect(caption).toContainText('The helper asks: “Stretch, or sharp pain?”');
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'The words speak to' }).selectOption(name);
  };
  await choose('I am the person');
  await expect(caption).toContainText('Say stop at any sharp pain');
  await expect(caption).toContainText('You are asked: “Stretch, or sharp pain?”');
  await expect(page.locator('.steps li[aria-current]')).toContainText('Say stop at any sharp pain');
  await expect(page).toHaveURL(/role=person/);
  await choose('I am the helper');
  await expect(caption).toContainText('Ask: “Stretch, or sharp pain?”');
  await expect(page).toHaveURL(/role=helper/);
  // Kept on the device; a link of its own kind wins.
  await openPage(page, '?stretch=seated-twist&t=30');
  await expect(caption).toContainText(/^.*Keep both hands soft/);
  await openPage(page, '?stretch=seated-twist&t=30&role=person');
  await expect(caption).toContainText('You are asked');
  await seek(page, 13);
  await expect(page.locator('p.visually-hidden[aria-live]')).toContainText(/^Ease in, from second 12\. Begin on an out-breath\. Turn your chest/);
});
