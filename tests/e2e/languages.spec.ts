/** The page in each language: chosen by address, choice or browser, whole, and with room for its words on a phone. */
import type { Page } from '@playwright/test';
import { checkWords as checkDe } from '../../src/words/de/check.ts';
import { lessonWords as lessonDe } from '../../src/words/de/lesson.ts';
import { words as de } from '../../src/words/de/words.ts';
import { checkWords as checkEn } from '../../src/words/en/check.ts';
import { lessonWords as lessonEn } from '../../src/words/en/lesson.ts';
import { words as en } from '../../src/words/en/words.ts';
import { checkWords as checkEs } from '../../src/words/es/check.ts';
import { lessonWords as lessonEs } from '../../src/words/es/lesson.ts';
import { words as es } from '../../src/words/es/words.ts';
import { checkWords as checkFr } from '../../src/words/fr/check.ts';
import { lessonWords as lessonFr } from '../../src/words/fr/lesson.ts';
import { words as fr } from '../../src/words/fr/words.ts';
import { cutOffTexts } from '../support/cut-off-texts.ts';
import { expect, openPage, seek, test, viewerNow } from '../support/page-test.ts';

const ALL = [
  { language: 'en', words: en, check: checkEn, lesson: lessonEn.lesson, title: 'Seated twist', learn: 'What is the', stopped: 'Do this now' },
  { language: 'es', words: es, check: checkEs, lesson: lessonEs.lesson, title: 'Giro sentado', learn: '¿Qué es el chasquido?', stopped: 'Haga esto ahora' },
  { language: 'de', words: de, check: checkDe, lesson: lessonDe.lesson, title: 'Drehung im Sitzen', learn: 'Was ist das Knacken?', stopped: 'Tun Sie jetzt das' },
  { language: 'fr', words: fr, check: checkFr, lesson: lessonFr.lesson, title: 'Rotation assise', learn: 'Qu’est-ce que le', stopped: 'Faites ceci maintenant' },
] as const;

const choice = (page: Page) => page.locator('.language select');

/** Nothing is cut off, and nothing scrolls sideways. */
const expectRoom = async (page: Page, where: string): Promise<void> => {
  // The parts of Learn stand in a line that is drawn sideways.
  expect([where, (await cutOffTexts(page)).filter((text) => !text.startsWith('learn-go'))]).toEqual([where, []]);
  expect([where, await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([where, 0]);
};

test.describe('on a phone', () => {
  test.use({ isChecked: false, viewport: { width: 390, height: 844 } });
  for (const { language, words, check, title, learn, stopped } of ALL) {
    test(`${language}: check, page, Stop and Learn say all in it, and all has room`, async ({ page }) => {
      await openPage(page, `?stretch=seated-twist&t=17&lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(words.stretch.pageTitle(title));
      await expect(page.getByRole('heading', { name: check.begin.title })).toBeFocused();
      await expectRoom(page, 'check');
      await page.getByRole('dialog').getByRole('button', { name: check.begin.go, exact: true }).click();
      await expectRoom(page, 'question');
      await page.getByRole('dialog').getByRole('button', { name: check.some, exact: true }).click();
      await expectRoom(page, 'no');
      await page.getByRole('dialog').getByRole('button', { name: check.watch, exact: true }).click();
      await expect(choice(page)).toHaveValue(language);
      await expect(page.locator('.caption-step[data-now]')).toContainText(words.phase.easeIn);
      await expect(page.locator('.clock input').first()).toHaveValue(/^17[.,]0$/);
      await expectRoom(page, 'page');
      await page.locator('#stop').click();
      await expect(page.getByRole('heading', { name: stopped })).toBeVisible();
      await expectRoom(page, 'stop');
      await page.locator('.stop-leave button').last().click();
      await page.getByRole('button', { name: words.learn, exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('heading', { name: learn })).toBeVisible();
      await expectRoom(page, 'learn');
    });
  }
});

test.describe('on a phone, further in', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const { language, lesson } of ALL) {
    test(`${language}: notes, keys, what is shown, the link, a file, Present, a lesson and the self-test have room`, async ({ page }) => {
      await openPage(page, `?stretch=knee&side=x&t=999&camera=zz&lang=${language}`);
      await expect(page.locator('.notice')).not.toHaveCount(0);
      await expectRoom(page, 'notes');
      await page.keyboard.press('?');
      await expect(page.locator('#keys dl').first()).toBeVisible();
      await expectRoom(page, 'keys');
      await page.keyboard.press('?');
      await expect(page.locator('#keys')).toBeHidden();
      for (const [part, content] of [['show', '.show-group'], ['share', '.share-code']] as const) {
        await page.locator(`[popovertarget=${part}]`).click();
        await expect(page.locator(`#${part} ${content}`).first()).toBeVisible();
        await expectRoom(page, part);
      }
      await page.locator('#save').click();
      await page.locator('.save-panel select').first().selectOption('webm');
      await expectRoom(page, 'file');
      await page.reload();
      await page.evaluate(() => window.viewer?.ready);
      await page.locator('#present').click();
      await expect(page.locator('.present')).toBeFocused();
      await page.keyboard.press('f');
      await expect(page.locator('.present-frozen')).toBeVisible();
      await expectRoom(page, 'present');
      await page.keyboard.press('f');
      await page.getByRole('button', { name: lesson, exact: true }).click();
      await expect(page.locator('.lesson-steps > li').first()).toBeVisible();
      await expectRoom(page, 'lesson');
      await page.locator('.lesson-start').click();
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await expectRoom(page, 'answer');
      await page.goto(`?stretch=knee-pull&t=30&lang=${language}#ask`);
      await page.reload();
      await page.evaluate(() => window.viewer?.ready);
      await expect(page.locator('.ask')).toBeVisible();
      await expectRoom(page, 'self-test');
      await page.locator('.ask select').selectOption({ index: 1 });
      await page.locator('.ask select + button').click();
      await expect(page.locator('.ask-result')).not.toBeEmpty();
      await expectRoom(page, 'self-test answered');
    });
  }
});

test('at 1024 the bar of views is one line in each of them; on a phone on its side Learn keeps off Stop', async ({ page }) => {
  for (const { language, words } of ALL) {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openPage(page, `?stretch=seated-twist&t=17&still=1&lang=${language}`);
    expect([language, await page.locator('.view-bar').evaluate((bar) => bar.clientHeight)]).toEqual([language, 40]);
    await expect(page.getByRole('button', { name: words.camera['helper-eyes'], exact: true })).toBeVisible();
    await page.setViewportSize({ width: 844, height: 390 });
    const box = async (locator: string) => (await page.locator(locator).boundingBox()) ?? { x: NaN, width: NaN };
    const [picker, learn, stop] = [await box('.picker select'), await box('.learn-button'), await box('#stop')];
    expect([language, picker.x + picker.width < learn.x, learn.x + learn.width < stop.x]).toEqual([language, true, true]);
  }
});

test('the choice of the language loads the page anew at the same moment, and is kept', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&side=left&t=17&camera=back');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await choice(page).locator('option').evaluateAll((options) => options.map((option) => `${option.getAttribute('lang')} ${option.textContent}`))).toEqual(['en English', 'es Español', 'de Deutsch', 'fr Français']);
  await seek(page, 24);
  await choice(page).selectOption('de');
  await page.waitForFunction(() => document.documentElement.lang === 'de' && window.viewer !== undefined);
  await page.evaluate(() => window.viewer?.ready);
  expect((await viewerNow(page)).currentTime).toBeCloseTo(24, 2);
  expect(page.url()).toMatch(/side=left.*camera=back.*lang=de/);
  await expect(page.locator('.hand-label').first()).toContainText(/Linke|Rechte/);
  await openPage(page, '?stretch=towel-twist&t=3');
  await expect(page).toHaveTitle('Drehung mit Handtuch – Steady Hands');
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.evaluate(() => document.querySelector('.header')?.clientHeight)).toBeLessThan(70);
  // A language that is not there: the one chosen before, and a word about it.
  await openPage(page, '?lang=tlh');
  await expect(page.getByRole('status', { name: de.notice.title })).toContainText('„tlh“');
});

test.describe('a browser that speaks French', () => {
  test.use({ locale: 'fr-CA' });
  test('gets French; where its words do not come, English and a sentence about it', async ({ page, watch }) => {
    await openPage(page, '?stretch=seated-twist&still=1');
    await expect(page).toHaveTitle('Rotation assise – Steady Hands');
    watch.allow(/Failed to load resource|preload/);
    await page.route(/assets\/words\//, (route) => route.abort());
    await openPage(page, '?stretch=seated-twist&still=1');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('Seated twist – Steady Hands');
    await expect(page.getByRole('status', { name: 'Notes' })).toContainText('Words in your language did not arrive.');
  });
});

test('the words of a language are asked for in the page’s head, once, and no other language’s', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, '?stretch=seated-twist&still=1&lang=es');
  const words = asked.filter((path) => path.includes('/words/'));
  expect(words.length).toBeGreaterThan(1);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((path) => !path.includes('/words/es-'))).toEqual([]);
  // Both with what the page's head asks for (they share how a comma is written), before anything that the script asks for when it runs.
  expect(asked.indexOf(words[1] ?? '')).toBeLessThan(asked.findIndex((path) => /\/later\/(?!comma)/.test(path)));
});
