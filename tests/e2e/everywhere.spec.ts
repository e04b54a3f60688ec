/** For everybody: what axe finds in every state of the page, the keyboard alone, light and dark, the system's own colours, a store that is refused. */
import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { expect, expectShown, openPage, test, viewerNow } from '../support/page-test.ts';

/** What a browser says of files that do not come. */
const NOT_COME = /Failed to load resource|preloaded using link preload/;

const popover = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

interface State {
  readonly name: string;
  /** Where what is new in it stands; all of the page where nothing is said. */
  readonly part?: string;
  readonly enter: (page: Page) => Promise<unknown>;
  readonly leave: (page: Page) => Promise<unknown>;
}

const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');
const STATES: readonly State[] = [
  { name: 'as it opens, with notes, a loop, four pictures and every panel', enter: async () => undefined, leave: async () => undefined },
  { name: 'what is shown', part: '#show', leave: escape, enter: async (page) => {
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('switch', { name: 'Angles' })).toBeVisible();
  } },
  { name: 'the link, with an odd address', part: '#share', leave: escape, enter: async (page) => {
    await page.getByRole('button', { name: 'Link' }).click();
    await page.getByRole('textbox', { name: 'Where others find this page' }).fill('two words');
  } },
  { name: 'the keys', part: '#keys', leave: escape, enter: async (page) => {
    await page.keyboard.press('?');
    await expect(popover(page, 'Keys').getByText('loop this step')).toBeVisible();
  } },
  { name: 'Learn', part: 'dialog[open]', leave: escape, enter: async (page) => {
    await page.getByRole('button', { name: 'Learn', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  } },
  { name: 'the check', part: 'dialog[open]', leave: escape, enter: async (page) => {
    await page.getByRole('button', { name: 'Go through it again' }).click();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  } },
  { name: 'a time that is none', part: '.dock', leave: escape, enter: async (page) => {
    await page.getByRole('textbox', { name: 'Seconds' }).fill('soon');
    await page.keyboard.press('Enter');
  } },
  { name: 'Stop', leave: (page) => page.getByRole('button', { name: 'Back to the start' }).click(), enter: async (page) => {
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Do this now' })).toBeVisible();
  } },
];

test('axe finds nothing in any state, in dark, in light and in the system’s own colours', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1100, height: 700 });
  await openPage(page, '?stretch=seated-twits&t=30&speed=9&views=four&show=hands.forces.labels.large.spine.path.person.bones.start.angles.pose.audit&still=1');
  await page.keyboard.press('p');
  await expect(page.locator('.audit-row').first()).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const { name, part, enter, leave } of STATES) {
      await enter(page);
      expect(await axeFindings(page, part), `${colorScheme}: ${name}`).toEqual([]);
      await leave(page);
    }
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await axeFindings(page), 'forced').toEqual([]);
});

test('axe finds nothing where something is missing: the figures, 3D, the stretch', async ({ page, watch }) => {
  watch.allow(NOT_COME);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.route('**/*.glb', (route) => route.abort());
  await page.goto('?t=30');
  await expect(page.getByText('The 3D picture did not start.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  await page.route('**/*.stretch-*.json', (route) => route.abort());
  await page.goto('?t=30');
  await expect(page.getByText('This stretch did not arrive.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('light or dark: as the device has it, or as chosen, from the first moment of the next visit on, the picture too', async ({ page, watch }) => {
  watch.allow(NOT_COME);
  await openPage(page, '?t=30');
  const colours = () => page.evaluate(() => [document.documentElement.dataset['colours'], getComputedStyle(document.body).backgroundColor, (window.viewer?.three?.scene.background as { getHexString(): string } | null | undefined)?.getHexString()]);
  const DARK = ['dark', 'rgb(27, 31, 39)', '1b1f27'];
  const LIGHT = ['light', 'rgb(241, 243, 246)', 'f1f3f6'];
  expect(await colours()).toEqual(DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(colours).toEqual(LIGHT);
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('radio', { name: 'Dark', exact: true }).check({ force: true });
  await expect.poll(colours).toEqual(DARK);
  // Before the page's script runs: what is drawn first has the colours already.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('?t=30', { waitUntil: 'domcontentloaded' });
  expect(await page.evaluate(() => [document.documentElement.dataset['colours'], getComputedStyle(document.documentElement).backgroundColor])).toEqual(DARK.slice(0, 2));
});

test('a browser that keeps nothing is no trouble', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await openPage(page, '?t=30&still=1');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('radio', { name: 'Light', exact: true }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'light');
});

/** What has the focus: its name, whether it can be seen, and whether something says so. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    // A hidden radio or switch shows it by its neighbour.
    const shown = element.matches('input.visually-hidden') ? (element.nextElementSibling ?? element) : element;
    const box = shown.getBoundingClientRect();
    const { outlineStyle } = getComputedStyle(shown);
    const isMarked = outlineStyle !== 'none' || element.matches('input[type=range]');
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
    const isCovered = !(middle !== null && (shown.contains(middle) || middle.contains(shown) || element.matches('input[type=range]')));
    return { name: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? '', tag: element.tagName, isMarked, isCovered };
  });

test('the keyboard alone reaches everything, sees where it is, and is never caught', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 700 });
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  const stops: { name: string; tag: string; isMarked: boolean; isCovered: boolean }[] = [];
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null || (i > 0 && stop.name === stops[0]?.name)) break;
    stops.push(stop);
  }
  expect(stops[0]?.name).toBe('Skip to the slider');
  for (const name of ['Stop', 'Link', 'Show', 'Time in the stretch', 'Play', 'Loop this step', 'Back and forth', 'Speed', 'Seconds', 'Frame', 'Both hands', 'Person’s eyes']) {
    expect(stops.map((stop) => stop.name)).toContain(name);
  }
  expect(stops.some(({ tag }) => tag === 'CANVAS')).toBe(true);
  expect(stops.length).toBeLessThan(79);
  expect(stops.filter(({ isMarked, isCovered }) => !isMarked || isCovered)).toEqual([]);
  // The picture turns by its own keys, and lets the others go.
  await page.locator('canvas').focus();
  const camera = () => page.evaluate(() => window.viewer?.three?.camera.position.toArray().join());
  const before = await camera();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(camera).not.toBe(before);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await viewerNow(page)).paused).toBe(false);
  await page.keyboard.press('Space');
  await expectShown(page);
  await page.keyboard.press('Tab');
  expect((await focused(page))?.tag).not.toBe('CANVAS');
});

test('a screen reader finds names, roles and values', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 700 });
  await openPage(page, '?stretch=seated-twist&t=30&still=1');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - heading "Steady Hands For learning only" [level=1]
      - combobox "Stretch"
      - group "How the helper holds":
        - radio "Hand at knee" [checked]
        - radio "Forearm at knee"
      - group "Which knee is bent":
        - radio "Left knee bent"
        - radio "Right knee bent" [checked]
      - button "Keys"
  `);
  await expect(page.getByRole('region', { name: 'Time' })).toMatchAriaSnapshot(`
    - region "Time":
      - slider "Time in the stretch": "30"
      - button "Step before"
      - button "One frame back"
      - button "Play"
      - button "One frame on"
      - button "Next step"
      - group "Time of the real movement":
        - textbox "Seconds"
        - textbox "Frame"
      - button "Loop this step"
      - button "Back and forth"
      - combobox "Speed"
  `);
  await expect(page.getByRole('img', { name: /Seated twist: two figures in 3D/ })).toHaveAccessibleDescription(/At 30 seconds, hold\./);
  const live = page.locator('.dock [aria-live=polite]');
  await expect(live).toBeEmpty();
  await page.keyboard.press(']');
  await expect(live).toContainText('Ease out, from second 42.');
  await page.keyboard.press('<');
  await expect(live).toHaveText('Speed: 0.75 ×');
  await page.keyboard.press('2');
  await expect(live).toHaveText('View: Front');
  await expect(page).toHaveTitle('Seated twist – Steady Hands');
});
