/** The check before the first stretch: asked once a day, after the picture; a yes ends it kindly; watching stays open. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

test.use({ isChecked: false });

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click();
const title = (page: Page, name: string) => dialog(page).getByRole('heading', { name });

test('the whole way on a first visit; not asked again that day, asked again on the next', async ({ page }) => {
  await page.clock.setSystemTime(new Date('2026-03-01T10:00:00'));
  // It opens with its first page in it: an empty dialog is a line across the picture.
  await page.addInitScript(() => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function open() {
      if (this.textContent === '') throw new Error('An empty dialog was opened.');
      showModal.call(this);
    };
  });
  await openPage(page, '?stretch=seated-twist&t=3');
  await expect(title(page, 'Do you want to try this with somebody?')).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  // Keys of the page do not work behind it.
  await page.keyboard.press('End');
  await page.keyboard.press('s');
  await expectShown(page, 3);
  await press(page, 'Go through the questions');
  for (const question of ['Is any of this there now?', 'Does the person have any of this?', 'And is any of this so?']) {
    await expect(title(page, question)).toBeFocused();
    await press(page, 'None of these');
  }
  const ready = dialog(page).getByRole('button', { name: 'We are ready' });
  await expect(ready).toBeDisabled();
  for (const box of await dialog(page).getByRole('checkbox').all()) await box.check();
  await ready.click();
  await expect(title(page, 'You can begin')).toBeFocused();
  await press(page, 'Show the stretch');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText('Checked today.')).toBeVisible();

  await page.clock.setSystemTime(new Date('2026-03-01T23:50:00'));
  await openPage(page, '?stretch=seated-twist');
  await expect(page.getByText('Checked today.')).toBeVisible();
  await expect(dialog(page)).toBeHidden();
  await page.clock.setSystemTime(new Date('2026-03-02T00:10:00'));
  await openPage(page, '?stretch=seated-twist');
  await expect(dialog(page)).toBeVisible();
});

test('each yes ends it kindly, and says whom to see; all stays open to watch', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=3');
  await press(page, 'Go through the questions');
  const ends = [
    ['Please do not stretch today', /doctor or a physio.*Go at once.*Call an ambulance/s],
    ['Please do not do these stretches', /doctor or a physio/],
    ['Please ask a doctor first', /doctor who knows the person/],
  ] as const;
  for (const [heading, says] of ends) {
    await press(page, 'Yes, or not sure');
    await expect(title(page, heading)).toBeFocused();
    await expect(dialog(page)).toContainText(says);
    await expect(dialog(page)).toContainText('stays open to watch and learn');
    await press(page, 'Go back');
    await press(page, 'None of these');
  }
  await press(page, 'Not both of us agree');
  await expect(title(page, 'Then please only watch')).toBeFocused();
  await press(page, 'Only watch and learn');
  await expect(page.getByText('Only watching today.')).toBeVisible();
  await seek(page, 20);
  await expectShown(page, 20);
  // Shown to a class again, whenever.
  await page.getByRole('button', { name: 'Go through it again' }).click();
  await expect(title(page, 'Do you want to try this with somebody?')).toBeFocused();
});

test('a picture for programs is not asked; its place is as large as what comes into it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  const line = page.locator('.check-line');
  await expect(line).toBeVisible();
  await expect(dialog(page)).toBeHidden();
  const room = (name: string) => page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector) ?? document.querySelector('.safety')?.appendChild(Object.assign(document.createElement('div'), { className: selector.slice(1) }));
    return element == null ? NaN : element.offsetHeight + parseFloat(getComputedStyle(element).marginBottom);
  }, name);
  expect(await room('.check-line')).toBe(await room('.check-place'));
});

test('where storage is refused it asks at each visit, and all works; Escape means watching', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } }));
  for (let visit = 0; visit < 2; visit += 1) {
    await openPage(page, '?stretch=seated-twist&t=3');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Only watching today.')).toBeVisible();
    await expect(page.getByRole('region', { name: /^Stop/ })).toHaveCount(0);
  }
});
