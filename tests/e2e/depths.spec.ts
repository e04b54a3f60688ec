/** Bodies that are seen through, bones, and other moments as faint bodies. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { animationFrames, countAnimationFrames, expect, expectShown, openPage, seek, test } from '../support/page-test.ts';

const turnOn = async (page: Page, ...names: string[]): Promise<void> => {
  await page.getByRole('button', { name: 'Show' }).click();
  for (const name of names) await page.getByRole('switch', { name, exact: true }).check({ force: true });
  await page.keyboard.press('Escape');
};
/** Where the chest of each ghost is, by kind; what is not to be seen is left out. */
const ghostChests = (page: Page): Promise<Record<string, number[]>> =>
  page.evaluate(() => {
    const found: Record<string, number[]> = {};
    window.viewer?.three?.scene.traverse((node) => {
      if (!node.name.startsWith('ghost:') || !node.visible) return;
      node.updateWorldMatrix(true, true);
      const elements = node.getObjectByName('upperChest')?.matrixWorld.elements;
      found[node.name] ??= [];
      if (elements !== undefined) found[node.name]?.push(elements[12], elements[13], elements[14]);
    });
    return found;
  });

test('ghosts stand where the bodies stand at their moments, and go with time and side', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=17&still=1');
  await turnOn(page, 'The start', 'The key pose after');
  await expect.poll(async () => Object.keys(await ghostChests(page)).sort()).toEqual(['ghost:next', 'ghost:start']);
  const chestsAt = async (t: number): Promise<number[]> => {
    await seek(page, t);
    return await page.evaluate(() => ['person', 'helper'].flatMap((figure) => [...(window.viewer?.frame?.bones[figure as 'person'].upperChest ?? [])]));
  };
  const [start, turned] = [await chestsAt(0), await chestsAt(22)];
  await seek(page, 17);
  await expectShown(page, 17);
  const ghosts = await ghostChests(page);
  ghosts['ghost:start']?.forEach((value, i) => expect(value).toBeCloseTo(start[i] ?? NaN, 4));
  ghosts['ghost:next']?.forEach((value, i) => expect(value).toBeCloseTo(turned[i] ?? NaN, 4));
  await seek(page, 54);
  await expectShown(page, 54);
  expect(Object.keys(await ghostChests(page))).toEqual(['ghost:start']);
});

test('a body that is seen through is faint, and whole again', async ({ page }) => {
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  const helper = (): Promise<unknown> => page.evaluate(() => {
    const seen: unknown[] = [];
    window.viewer?.three?.scene.getObjectByName('helper')?.traverse((node) => {
      if ('material' in node) seen.push((node.material as { opacity: number }).opacity < 1);
    });
    return [...new Set(seen)];
  });
  expect(await helper()).toEqual([false]);
  await turnOn(page, 'Helper');
  await expect.poll(helper).toEqual([true]);
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('switch', { name: 'Helper', exact: true }).uncheck({ force: true });
  await expect.poll(helper).toEqual([false]);
});

test('from behind, the towel twist’s helper is faint but for forearms and hands; switched on by hand, those too; whole again from before', async ({ page }) => {
  await openPage(page, '?stretch=towel-twist&t=32&camera=back&still=1');
  const faint = (): Promise<Record<string, boolean>> => page.evaluate(() => {
    const found: Record<string, boolean> = {};
    window.viewer?.three?.scene.getObjectByName('helper')?.traverse((node) => {
      if ('material' in node && node.visible && node.parent?.visible === true) found[node.name] = (node.material as { opacity: number }).opacity < 1;
    });
    return found;
  });
  expect(await faint()).toEqual({ 'helper:body': true, 'helper:left': false, 'helper:right': false, 'helper:body:nearest': true });
  await turnOn(page, 'Helper');
  await expect.poll(async () => [...new Set(Object.values(await faint()))]).toEqual([true]);
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('switch', { name: 'Helper', exact: true }).uncheck({ force: true });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Front', exact: true }).click();
  await expect.poll(faint).toEqual({ 'helper:body': false, 'helper:left': false, 'helper:right': false });
});

test('with bones and ghosts it rests as before, and the list is fit for all', async ({ page }) => {
  await countAnimationFrames(page);
  await openPage(page, '?stretch=seated-twist&t=17');
  await turnOn(page, 'The person’s spine and bones', 'Person', 'The key pose before');
  await expect.poll(async () => Object.keys(await ghostChests(page))).toEqual(['ghost:previous']);
  await page.waitForTimeout(1500);
  const before = await animationFrames(page);
  await page.waitForTimeout(1500);
  expect(await animationFrames(page)).toBe(before);
  await page.getByRole('button', { name: 'Show' }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
