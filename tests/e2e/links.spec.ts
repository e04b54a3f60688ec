/** Links: they open exactly the view that they were made from, and back and forward lead from view to view. */
import AxeBuilder from '@axe-core/playwright';
import { expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

test('a copied link opens the same view on another device', async ({ page, browser, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, '?stretch=seated-twist&side=left&t=17&camera=front');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('0.25');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('switch', { name: 'Labels', exact: true }).uncheck({ force: true });
  await page.getByRole('switch', { name: 'Helper', exact: true }).check({ force: true });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(/t=17/);
  await expect(page.getByText('works on this device only')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(baseURL ?? 'no address')).toBe(true);

  const other = await (await browser.newContext()).newPage();
  await openPage(other, link);
  await expectShown(other, 17);
  expect(await other.evaluate(() => [window.viewer?.stretch, window.viewer?.side])).toEqual(['seated-twist', 'left']);
  await expect(other.getByRole('button', { name: 'Front', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(other.getByRole('combobox', { name: 'Speed' })).toHaveValue('0.25');
  await other.getByRole('button', { name: 'Show' }).click();
  await expect(other.getByRole('switch', { name: 'Labels', exact: true })).not.toBeChecked();
  await expect(other.getByRole('switch', { name: 'Helper', exact: true })).toBeChecked();
  await other.context().close();
});

test('back and forward lead from stretch to stretch, each at its moment', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=17');
  await seek(page, 20);
  await expect(page).toHaveURL(/t=20/);
  await page.getByRole('combobox', { name: 'Stretch' }).selectOption('towel-twist');
  await expect(page).toHaveURL(/stretch=towel-twist/);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.viewer?.stretch)).toBe('seated-twist');
  await expectShown(page, 20);
  await page.goForward();
  await expect.poll(() => page.evaluate(() => window.viewer?.stretch)).toBe('towel-twist');
  await expectShown(page, 0);
});

test('a link to a contact that is not there shows the stretch all the same', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=17&look=nobody&still=1');
  await expectShown(page, 17);
  const far = await page.evaluate(() => window.viewer?.three?.camera.position.length() ?? 0);
  expect(far).toBeGreaterThan(1);
});
