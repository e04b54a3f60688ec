/** `<stretch-viewer>` in other people's pages: two on a page, in a shadow, out of and into the page; and in a frame of another origin. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { StretchViewer } from '../../public/stretch-viewer.d.ts';
import { expect, test } from '../support/page-test.ts';

const HOST = `<!doctype html><html lang="en"><title>A clinic</title><style>body { font-family: serif; margin: 0; } stretch-viewer { width: 320px; --stretch-viewer-accent: #ff00ff; }</style>
<script type="module" src="./stretch-viewer.js"></script><h1>A clinic</h1>`;

const openHost = async (page: Page, body: string): Promise<void> => {
  await page.route('**/clinic.html', (route) => route.fulfill({ contentType: 'text/html', body: HOST + body }));
  await page.goto('clinic.html');
  await page.waitForFunction(() => [...document.querySelectorAll('stretch-viewer')].every((viewer) => viewer.duration > 0));
};

/** The names of the events of the first element, in order. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['play', 'pause', 'seeking', 'seeked', 'phasechange', 'ratechange', 'ended']) document.querySelector('stretch-viewer')?.addEventListener(name, () => heard.push(name));
  });
const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

const first = <Value>(page: Page, read: (viewer: StretchViewer) => Value | Promise<Value>): Promise<Value> =>
  page.evaluate(`(${read.toString()})(document.querySelector('stretch-viewer'))`) as Promise<Value>;

test('two on a page share what they load; attributes and properties are in step; events are those of media', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openHost(page, '<stretch-viewer stretch="seated-twist" side="left" time="12.5" controls></stretch-viewer><stretch-viewer stretch="towel-twist"></stretch-viewer>');
  for (const file of ['person-.*\\.glb', 'helper-.*\\.glb', 'person\\.rig-.*']) expect(asked.filter((one) => new RegExp(`/${file}$`).test(one)), file).toHaveLength(1);
  expect(await first(page, (viewer) => [viewer.stretch, viewer.side, viewer.currentTime, viewer.paused, viewer.controls, viewer.camera])).toEqual(['seated-twist', 'left', 12.5, true, true, 'over-shoulder']);
  await listen(page);
  await first(page, async (viewer) => {
    const seeked = new Promise((resolve) => viewer.addEventListener('seeked', resolve, { once: true }));
    viewer.currentTime = 30;
    await seeked;
  });
  expect(await heard(page)).toEqual(['seeking', 'phasechange', 'seeked']);
  await first(page, (viewer) => {
    viewer.playbackRate = 7;
    viewer.side = 'right';
  });
  await expect.poll(() => first(page, (viewer) => [viewer.playbackRate, viewer.getAttribute('side'), viewer.currentTime])).toEqual([1, 'right', 30]);
  const viewer = page.locator('stretch-viewer').first();
  await expect(viewer.getByText('Hold still')).toBeVisible();
  await viewer.getByRole('slider', { name: 'Time in the stretch' }).press('Home');
  await expect.poll(() => first(page, (one) => one.currentTime)).toBe(0);
  await viewer.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => first(page, (one) => one.currentTime > 0.2)).toBe(true);
  await first(page, (one) => one.pause());
  expect((await heard(page)).filter((name) => name === 'play' || name === 'pause')).toEqual(['play', 'pause']);
  // Out of the page and in again: the moment stays.
  const before = await first(page, (one) => {
    const { currentTime, parentElement } = one;
    one.remove();
    parentElement?.prepend(one);
    return currentTime;
  });
  await expect.poll(() => first(page, (one) => [one.currentTime, one.duration > 0])).toEqual([before, true]);
  const fonts = await viewer.evaluate((one) => [getComputedStyle(one.shadowRoot!.querySelector('.caption')!).fontFamily, getComputedStyle(one.shadowRoot!.querySelector('.phase')!).color]);
  expect(fonts).toEqual(['serif', 'rgb(255, 0, 255)']);
});

test.describe('before the first play of a day', () => {
  test.use({ isChecked: false });
  test('it asks, in a shadow too; Stop lets go and says what to do; what is mistyped is told', async ({ page, watch }) => {
    watch.allow(/<stretch-viewer>/);
    await openHost(page, '<stretch-viewer strech="seated-twsit" time="30" controls></stretch-viewer><div id="outer"></div><script>document.querySelector("#outer").attachShadow({ mode: "open" }).innerHTML = \'<stretch-viewer stretch="knee-pull" controls></stretch-viewer>\'</script>');
    expect(watch.complaints.filter((line) => line.includes('stretch-viewer'))).toEqual([expect.stringContaining('It takes it for "stretch"'), expect.stringContaining('It shows "seated-twist"')]);
    const inner = page.locator('#outer stretch-viewer');
    await expect(inner.getByRole('slider', { name: 'Time in the stretch' })).toBeVisible();
    await inner.getByRole('button', { name: 'Play' }).click();
    const check = inner.getByRole('dialog');
    await expect(check.getByText('Do you want to try this with somebody?')).toBeVisible();
    await check.getByRole('button', { name: 'Only watch and learn' }).click();
    await expect(inner.getByRole('button', { name: 'Pause' })).toBeVisible();
    const outer = page.locator('stretch-viewer').first();
    await outer.getByRole('button', { name: 'Stop' }).click();
    await expect(outer.getByText('Do this now')).toBeVisible();
    await expect(outer.getByText('Take the force away.')).toBeVisible();
    await outer.getByRole('button', { name: 'Back to the start' }).click();
    await expect.poll(() => first(page, (one) => one.currentTime)).toBe(0);
  });
});

test('in a frame of another origin it is led by messages, and by nobody else', async ({ page, baseURL, watch }) => {
  const here = new URL(baseURL ?? '');
  const there = `http://localhost:${here.port}`;
  // The server listens at one of the two names of this machine.
  await page.route(`${there}/**`, async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace(there, here.origin) }) }));
  const frame = `${there}/embed.html?stretch=seated-twist&side=right&time=20&lang=de&origin=${encodeURIComponent(here.origin)}`;
  await page.route('**/clinic.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>A clinic</title><script>window.heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, ...data }))</script><iframe title="Stretch" width="400" height="300" src="${frame}"></iframe>` }));
  await page.goto('clinic.html');
  const heardOf = (event: string) => page.evaluate((name) => (window as unknown as { heard: { event: string; origin: string; currentTime: number }[] }).heard.filter((one) => one.event === name).at(-1) ?? null, event);
  await expect.poll(() => heardOf('seeked').then((one) => one ?? heardOf('loadedmetadata'))).toMatchObject({ origin: there });
  const say = (message: object): Promise<void> => page.evaluate(([text, origin]) => document.querySelector('iframe')?.contentWindow?.postMessage(JSON.parse(text!), origin!), [JSON.stringify(message), there]);
  await expect(page.frameLocator('iframe').getByText('Nur zum Lernen')).toBeVisible();
  await say({ to: 'steady-hands', command: 'set', property: 'currentTime', value: 31 });
  await expect.poll(() => heardOf('seeked')).toMatchObject({ currentTime: 31 });
  // Nonsense, and what is not for it, change nothing; nor does a message from within the frame itself, which is another origin.
  for (const odd of [{ to: 'steady-hands', command: 'set', property: 'innerHTML', value: 'x' }, { to: 'steady-hands', command: 'set', property: 'currentTime', value: 'x' }, { command: 'set', property: 'currentTime', value: 5 }]) await say(odd);
  const inner = page.frames().find((one) => one.url().startsWith(there));
  await inner?.evaluate(() => window.postMessage({ to: 'steady-hands', command: 'set', property: 'currentTime', value: 5 }));
  await say({ to: 'steady-hands', command: 'set', property: 'playbackRate', value: 0.5 });
  await expect.poll(() => heardOf('ratechange')).toMatchObject({ currentTime: 31 });
  expect(watch.foreignRequests.splice(0).every((url) => url.startsWith(there))).toBe(true);
});

test('what docs/embedding.md shows works as it stands there', async ({ page, baseURL }) => {
  const examples = [...(await readFile('docs/embedding.md', 'utf8')).matchAll(/```html\n(.*?)```/gs)].map(([, example = '']) => example);
  expect(examples).toHaveLength(3);
  const body = examples.join('\n').replace('https://clinic.example', new URL(baseURL ?? '').origin);
  await openHost(page, body);
  await expect(page.locator('output')).toHaveText('easeIn');
  const frames = page.frames().filter((one) => one.url().includes('embed.html'));
  expect(frames).toHaveLength(2);
  await expect.poll(() => Promise.all(frames.map((frame) => frame.evaluate(() => document.querySelector('stretch-viewer')?.currentTime)))).toEqual([12.5, 30]);
});
