/** The self-test: pressed on the body, named from the list, mistakes under their mark, a score, the missed ones again. */
import type { Page } from '@playwright/test';
import { firstSentence, type PackedMistake } from '../../src/core/ask/mistake.ts';
import { axeFindings } from '../support/axe.ts';
import { expect, openPage, test } from '../support/page-test.ts';

type Place = readonly [x: number, y: number, z: number];

const ask = (page: Page) => page.getByRole('region', { name: 'Test yourself' });
const result = (page: Page) => page.locator('.ask-result');
const mark = (page: Page) => page.getByText('Don’t do this', { exact: true });
const next = (page: Page) => page.locator('.ask-result .ask-main').click();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses where a point of the world is in the picture, once that is drawn from where it is looked now. */
const pressAt = async (page: Page, point: Place): Promise<void> => {
  await page.evaluate(() => window.viewer?.seek(window.viewer.currentTime));
  const [x = 0, y = 0] = await page.evaluate((at) => {
    const { camera } = window.viewer?.three ?? {};
    const [right = 0, up = 0] = camera === undefined ? [] : camera.position.clone().fromArray(at as [number, number, number]).project(camera).toArray();
    return [(right + 1) / 2, (1 - up) / 2];
  }, [...point]);
  const box = await page.locator('.stage canvas').boundingBox();
  if (box === null) throw new Error('no picture');
  await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
};
const frame = (page: Page) => page.evaluate(() => {
  const now = window.viewer?.frame;
  if (now == null) throw new Error('no frame');
  return { spine: now.bones.person.upperChest, contacts: now.contacts.map(({ id, point }) => ({ id, point })) };
});
const markers = (page: Page): Promise<number> => page.locator('.hand-label:visible').count();
/** The mistakes as the page fetched them. */
const mistakesOn = (page: Page): Promise<PackedMistake[]> => page.evaluate(async () => {
  const { name } = performance.getEntriesByType('resource').find((entry) => entry.name.includes('mistakes')) ?? { name: '' };
  return (await (await fetch(name)).json()) as PackedMistake[];
});

test('pressed on the spine, beside the bodies, and right; then the list by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 640 });
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  await button(page, 'Test yourself').click();
  await expect(page.getByRole('heading', { name: /^Question 1 of 10/ })).toBeFocused();
  for (const gone of ['.header', '.panel', '.dock', '.view-bar']) await expect(page.locator(gone)).toBeHidden();
  await expect(button(page, 'Stop')).toBeInViewport({ ratio: 1 });
  expect(await markers(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  // A drag turns the picture and answers nothing; keys do not move time.
  await page.mouse.move(200, 500);
  await page.mouse.down();
  await page.mouse.move(260, 500, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.press('End');
  expect(await page.evaluate(() => window.viewer?.currentTime)).toBe(8);
  await button(page, 'Back').click();
  await page.mouse.click(40, 60);
  await expect(page.getByText('That is beside the bodies.')).toBeVisible();
  const { spine, contacts } = await frame(page);
  await pressAt(page, spine);
  await expect(result(page)).toContainText('Never on the spine.');
  await expect(result(page)).toContainText('The left hand goes here: back of left shoulder.');
  await expect(page.locator('.press-pin')).toBeVisible();
  // Shown on the figures: the hand is there, with its mark.
  await expect.poll(() => page.evaluate(() => window.viewer?.lastRenderedTime)).toBe(12);
  await expect.poll(() => markers(page)).toBe(2);
  await expect(button(page, 'Next question')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect.poll(() => markers(page)).toBe(0);
  await button(page, 'Right').click();
  await pressAt(page, contacts.find(({ id }) => id === 'guide-knee')?.point ?? [0, 0, 0]);
  await expect(result(page)).toContainText('Right.');
  await expect(page.getByText('1 of 2 right')).toBeVisible();
  await button(page, 'End the test').click();
  await expect(ask(page)).toHaveCount(0);
  await expect(button(page, 'Test yourself')).toBeFocused();
  expect(await page.evaluate(() => window.viewer?.currentTime)).toBe(30);

  await button(page, 'Test yourself').click();
  await page.getByRole('combobox').selectOption({ label: 'back of left shoulder' });
  await button(page, 'Answer').focus();
  await page.keyboard.press('Enter');
  await expect(result(page)).toContainText('Right.');
});

test('the mistakes are under their mark alone; a score, the missed ones again; all of it at 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openPage(page, '?stretch=knee-pull&still=1#ask');
  await expect(page.getByRole('heading', { name: /^Question 1 of 10/ })).toBeVisible();
  const mistakes = (await mistakesOn(page)).filter(({ of }) => of === 'knee-pull');
  const sentences = mistakes.map(({ says }) => firstSentence(says['en'] ?? ''));
  const right = async (): Promise<void> => {
    const told = await page.locator('.ask-choices .button').allTextContents();
    expect(told.filter((one) => sentences.includes(one)).length).toBeGreaterThan(2);
  };
  let missed = 0;
  let seen = false;
  for (let i = 1; i <= 10; i += 1) {
    await expect(page.getByRole('heading', { name: new RegExp(`^Question ${i} of 10`) })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const isMistake = await page.getByText('Something is wrong here.').isVisible();
    // The mark stands exactly where a mistake is played.
    await expect(mark(page)).toHaveCount(1);
    await expect(mark(page)).toBeVisible({ visible: isMistake });
    expect(await page.locator('canvas').getAttribute('aria-label')).toContain(isMistake ? 'Don’t do this' : 'Knee-pull: two figures');
    const isFirst = isMistake && !seen;
    seen ||= isMistake;
    if (isMistake) await right();
    if (isFirst) {
      const [picture, over] = await Promise.all([page.locator('canvas').boundingBox(), page.locator('.mistake-mark').boundingBox()]);
      expect(over).toEqual(picture);
      // Paper gets no picture of it.
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.stage')).toBeHidden();
      await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
      await expect(mark(page)).toHaveCSS('background-color', 'rgb(255, 143, 90)');
      await page.emulateMedia({ forcedColors: 'none' });
    }
    if (await page.getByRole('combobox').isVisible()) {
      await page.getByRole('combobox').selectOption('spine');
      await button(page, 'Answer').click();
      await expect(result(page)).toContainText('Never on the spine.');
    } else if (await button(page, 'This is the order').isVisible()) {
      await page.getByRole('button', { name: 'Release: one up' }).or(page.getByRole('button', { name: 'Release: one down' })).first().focus();
      await button(page, 'This is the order').click();
    } else await page.locator('.ask-choices .button').first().click();
    if (await result(page).getByText('Not right.').isVisible()) missed += 1;
    if (isFirst) {
      await button(page, 'Show the right way').click();
      await expect(mark(page)).toBeHidden();
      await button(page, 'Show the mistake again').click();
      await expect(mark(page)).toBeVisible();
    }
    await next(page);
  }
  await expect(mark(page)).toBeHidden();
  expect(missed).toBeGreaterThan(1);
  await expect(page.getByText(`${10 - missed} of 10 right`)).toBeVisible();
  await expect(page.locator('.ask-list li')).toHaveCount(10);
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Ask the missed ones again').click();
  await expect(page.getByRole('heading', { name: new RegExp(`^Question 1 of ${missed}`) })).toBeVisible();
});

test('whoever says stop in a mistake sees the good stretch let go, and a sheet goes to paper', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.addInitScript(() => { window.print = () => { document.body.dataset['printed'] = 'yes'; }; });
  await openPage(page, '?stretch=towel-twist&still=1#ask');
  await expect(ask(page).getByRole('heading', { name: /^Question 1 of 10/ })).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ask-sheet > ol > li')).toHaveCount(10);
  await expect(page.locator('.ask-sheet')).toBeVisible();
  await expect(page.locator('.page')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.ask-sheet')).toHaveCount(0);
  while (!(await page.getByText('Something is wrong here.').isVisible())) {
    if (await page.getByRole('combobox').isVisible()) {
      await page.getByRole('combobox').selectOption('spine');
      await button(page, 'Answer').click();
    } else if (await button(page, 'This is the order').isVisible()) await button(page, 'This is the order').click();
    else await page.locator('.ask-choices .button').first().click();
    await next(page);
  }
  await expect(mark(page)).toBeVisible();
  expect(await page.evaluate(() => window.viewer?.mistake)).toMatch(/^towel-twist\/mistake:/);
  await page.keyboard.press('s');
  await expect(page.getByRole('region', { name: /^Stop/ })).toBeVisible();
  await expect(mark(page)).toBeHidden();
  await expect(ask(page)).toBeHidden();
  expect(await page.locator('canvas').getAttribute('aria-label')).toContain('Towel twist: two figures');
  expect(await page.evaluate(() => window.viewer?.mistake)).toBeNull();
});
