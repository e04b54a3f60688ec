/** Lessons and the teacher's window: taught, changed, saved, opened again, damaged; two windows in step; a blocked second window. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectShown, openPage, test, viewerNow, watchPage } from '../support/page-test.ts';

test.use({ viewport: { width: 800, height: 560 } });

const region = (page: Page) => page.getByRole('region', { name: 'Presenting' });
const present = async (page: Page, query: string): Promise<void> => {
  await openPage(page, query);
  await page.getByRole('button', { name: 'Present to a class' }).click();
  await expect(region(page)).toBeFocused();
};
const dialog = (page: Page) => page.getByRole('dialog', { name: 'A lesson to go through' });
const openLesson = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lesson', exact: true }).click();
  await expect(dialog(page).getByText('11 steps, 10:00 minutes')).toBeVisible();
};
const file = (text: string) => ({ name: 'mine.lesson.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`).filter((line) => !line.startsWith('page-has-heading-one'));
};

test('a lesson is taught, changed, saved to a file, and opened again', async ({ page }) => {
  await present(page, '?stretch=seated-twist&side=right&t=0');
  await openLesson(page);
  // Changed: the third step comes second, lasts longer, and says something else.
  await dialog(page).getByRole('button', { name: 'Step 3 earlier' }).click();
  await dialog(page).locator('summary').nth(1).click();
  const second = dialog(page).locator('.lesson-steps > li').nth(1);
  await second.getByLabel('Seconds').fill('80');
  await second.getByLabel('What the class reads').fill('Watch the foot.');
  await second.getByLabel('View').selectOption('Top');
  expect(await axe(page)).toEqual([]);
  await expect(dialog(page).getByText('11 steps, 10:30 minutes')).toBeVisible();
  const coming = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save to a file' }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('seated-twist-in-ten-minutes.lesson.json');
  const text = await readFile(await saved.path(), 'utf8');
  // Back to the ready-made one, then the file.
  await dialog(page).getByRole('button', { name: 'Back to the ready-made lesson' }).click();
  await expect(dialog(page).getByText('10:00 minutes')).toBeVisible();
  await dialog(page).getByLabel('Open a file').setInputFiles(file(text));
  await expect(dialog(page).getByText('mine.lesson.json is open.')).toBeVisible();
  await expect(dialog(page).getByText('11 steps, 10:30 minutes')).toBeVisible();

  await dialog(page).getByRole('button', { name: 'Start the lesson' }).click();
  await expect(region(page).getByText('Step 1 of 11 · What we will see')).toBeVisible();
  await expect(region(page).getByText(/0:5\d left/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(region(page).getByText('Watch the foot.')).toBeVisible();
  await expect.poll(async () => (await viewerNow(page)).paused).toBe(false);
  await page.keyboard.press('PageDown');
  const answer = region(page).getByText('In doubt, ask a doctor first.');
  await expect(region(page).getByText('Who must not do this stretch?')).toBeVisible();
  await expect(answer).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(answer).toBeVisible();
  expect(await axe(page)).toEqual([]);
  // Step 4 hides the marks; who leaves there, or ends the lesson, has them back.
  await page.keyboard.press('PageDown');
  await expect(region(page).getByText('And where never?')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('steady-hands/switches@1') ?? '')).not.toContain('"markersVisible":false');
  await expect(page).not.toHaveURL(/show=none/);
  await page.getByRole('button', { name: 'End the lesson' }).click();
  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
});

test('a damaged file says what and where, and opens what it can; one that is none takes nothing away', async ({ page }) => {
  await present(page, '?stretch=seated-twist&still=1');
  await openLesson(page);
  const lesson = JSON.stringify({ format: 'steady-hands/lesson@1', title: 'Mine', stretch: 'knee-pull', steps: [{ seconds: 30, at: 'hold' }, { seconds: 30, at: 'hold', camera: 'moon', text: 'Still here' }, 7] });
  await dialog(page).getByLabel('Open a file').setInputFiles(file(lesson));
  await expect(dialog(page).getByText('What could be read is open.')).toBeVisible();
  const faults = dialog(page).getByRole('alert');
  await expect(faults).toContainText('steps[2].camera This must be one of: over-shoulder');
  await expect(faults).toContainText('steps[3] This is no step.');
  await expect(dialog(page).getByText('2 steps, 1:00 minutes')).toBeVisible();
  await expect(dialog(page).locator('summary').nth(1)).toContainText('Still here');
  await dialog(page).getByLabel('Open a file').setInputFiles(file(lesson.slice(0, 90)));
  await expect(faults).toContainText('It breaks off in line 1.');
  await expect(dialog(page).getByText('2 steps, 1:00 minutes')).toBeVisible();
});

test('two windows in step: stretch, moment, side, steps and notes; either leads; the picture too', async ({ page, context, baseURL, watch }) => {
  await present(page, '?stretch=seated-twist&side=left&t=3');
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Teacher’s window' }).click();
  const teacher = await opening;
  watchPage(teacher, new URL(baseURL ?? '').origin, (pattern) => watch.allow(pattern));
  await expect(teacher.getByText('In step with the class’s window')).toBeVisible();
  await teacher.waitForFunction(() => window.viewer?.ready);
  await expect(teacher.getByRole('dialog')).toHaveCount(0);
  const bothAt = async (seconds: number): Promise<void> => {
    for (const one of [page, teacher]) await expect.poll(async () => (await viewerNow(one)).currentTime).toBeCloseTo(seconds, 3);
  };
  await bothAt(3);
  await expect(teacher.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await teacher.getByRole('button', { name: 'Next' }).click();
  await bothAt(8);
  await page.evaluate(() => window.viewer?.seek(30));
  await bothAt(30);
  await teacher.getByLabel('Time in the stretch').fill('14.5');
  await bothAt(14.5);
  await teacher.keyboard.press('f');
  await expect(page.locator('.present-frozen')).toBeVisible();
  await teacher.getByRole('button', { name: 'Freeze' }).click();
  await expect(page.locator('.present-frozen')).toHaveCount(0);

  await page.bringToFront();
  await openLesson(page);
  await dialog(page).getByRole('button', { name: 'Start the lesson' }).click();
  await expect(teacher.getByText('Nobody has to try it.')).toBeVisible();
  await teacher.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Who must not do this stretch?')).toBeVisible();
  // The teacher reads the answer before the class does.
  await expect(teacher.getByText('In doubt, ask a doctor first.')).toBeVisible();
  await expect(page.getByText('In doubt, ask a doctor first.')).toHaveCount(0);
  await teacher.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('region', { name: /^Stop/ })).toBeVisible();
  await expect(teacher.getByText('Stopped.')).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  // The class's window goes away, and comes again.
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await page.keyboard.press('x');
  await expect(teacher.getByText('does not answer')).toBeVisible();
  await page.getByRole('button', { name: 'Present to a class' }).click();
  await expect(teacher.getByText('In step with the class’s window')).toBeVisible();
  // F5, as some clickers send it: it presents again, at the same step.
  await page.reload();
  await expect(page.getByRole('region', { name: 'Presenting' })).toBeFocused();
  await expect(page.getByText('Who must not do this stretch?')).toBeVisible();
  await expect(teacher.getByText('In step with the class’s window')).toBeVisible();
  await teacher.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('In doubt, ask a doctor first.')).toBeVisible();
});

test('a blocked second window is offered as a link', async ({ page, context }) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }));
  await present(page, '?stretch=seated-twist&t=3');
  await page.getByRole('button', { name: 'Teacher’s window' }).click();
  const link = page.getByRole('link', { name: 'Open the teacher’s window' });
  await expect(link).toBeVisible();
  const opening = context.waitForEvent('page');
  await link.click();
  const teacher = await opening;
  await expect(teacher.getByText('In step with the class’s window')).toBeVisible();
  await teacher.close();
});

test('where nothing can be kept, a changed lesson lasts for this visit', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse, removeItem: refuse });
  });
  await present(page, '?stretch=towel-twist&still=1');
  await openLesson(page);
  await dialog(page).getByRole('button', { name: 'Take out step 1', exact: true }).click();
  await expect(dialog(page).getByText('10 steps, 9:00 minutes')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lesson', exact: true }).click();
  await expect(dialog(page).getByText('10 steps, 9:00 minutes')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Start the lesson' }).click();
  await expect(region(page).getByText('Step 1 of 10 · Who must not')).toBeVisible();
  await expectShown(page);
});
