/** The page in a browser, as a tool that takes pictures sees it: open at a view, go to a moment, take the stage. */
import type { Browser, Page } from 'playwright';
import type { Side } from '../core/anatomy/bones.ts';
import { baseIdOf, variantOf } from '../core/stretch/variant.ts';
import type { ContactPlace } from './close-up.ts';
import type { PixelSize } from './usage.ts';

/** The prepared views of the page, in the order of the picture sheet. Kept equal to the page's own by a test. */
export const CAMERAS = ['over-shoulder', 'front', 'back', 'left', 'right', 'top', 'helper-eyes', 'person-eyes'] as const;
export type Camera = (typeof CAMERAS)[number];

/** What these tools use of `window.viewer`. */
interface PictureViewer {
  readonly ready: Promise<unknown>;
  readonly lastRenderedTime: number;
  readonly frame: { readonly contacts: readonly { readonly id: string; readonly hand: { readonly side: Side }; readonly point: ArrayLike<number>; readonly normal: ArrayLike<number> }[] };
  readonly three: {
    readonly camera: {
      readonly position: { set(x: number, y: number, z: number): unknown };
      lookAt(x: number, y: number, z: number): void;
      updateMatrixWorld(force?: boolean): void;
    };
  };
  seek(timeSeconds: number): Promise<unknown>;
  draw(): void;
}

type ViewerWindow = typeof globalThis & { viewer?: PictureViewer };

export interface PageView {
  readonly url: string;
  readonly stretchId: string;
  readonly side: Side;
  readonly camera: Camera;
  readonly size: PixelSize;
  /** Only the stage, filling the window; else the whole page. */
  readonly stageOnly: boolean;
  /** More of the address, such as `views: 'four'`. */
  readonly more?: Readonly<Record<string, string>>;
  /** What the browser has kept from an earlier visit, by name. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** The element that holds the 3D picture and its labels. */
export const STAGE_SELECTOR = '.stage';

/** Time until both figures must stand there: software rendering on a busy machine is slow. */
const READY_TIMEOUT_MS = 90_000;

const STAGE_FILLS_WINDOW = `
  ${STAGE_SELECTOR} { position: fixed !important; inset: 0 !important; width: 100vw !important; height: 100vh !important;
    max-width: none !important; max-height: none !important; min-height: 0 !important; margin: 0 !important; border: 0 !important;
    border-radius: 0 !important; z-index: 2147483647 !important; }
  html, body { overflow: hidden !important; }
  /* What lies behind costs nothing: it is not in the picture. */
  body :not(:has(${STAGE_SELECTOR}), ${STAGE_SELECTOR}, ${STAGE_SELECTOR} *, dialog, dialog *) { visibility: hidden !important; }
`;

/** Opens the page, still and paused, and waits for the first picture. Throws what the page had to say if it fails. */
export async function openViewer(browser: Browser, view: PageView): Promise<Page> {
  const page = await browser.newPage({ viewport: { ...view.size }, deviceScaleFactor: 1, reducedMotion: 'reduce', colorScheme: 'dark' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  if (view.kept !== undefined) await page.addInitScript((kept) => Object.entries(kept).forEach(([name, value]) => localStorage.setItem(name, value)), view.kept);
  if (view.stageOnly) await fillWindowWithStage(page);
  const variant = variantOf(view.stretchId);
  const query = new URLSearchParams({
    stretch: baseIdOf(view.stretchId), ...(variant === null ? {} : { variant }), side: view.side, t: '0', camera: view.camera, still: '1', lang: 'en', ...view.more,
  });
  await page.goto(`${view.url}?${query.toString()}`);
  try {
    await page.waitForFunction(() => (globalThis as ViewerWindow).viewer !== undefined, undefined, { timeout: READY_TIMEOUT_MS });
    await withTimeout(page.evaluate(() => (globalThis as ViewerWindow).viewer?.ready.then(() => null)), READY_TIMEOUT_MS);
    if (view.stageOnly) await page.waitForSelector(STAGE_SELECTOR, { timeout: READY_TIMEOUT_MS });
  } catch (error) {
    const said = complaints.length > 0 ? `The page said:\n  ${complaints.join('\n  ')}` : 'The page said nothing.';
    throw new Error(`The viewer did not get ready (${error instanceof Error ? error.message.split('\n')[0] : String(error)}). ${said}`);
  }
  for (const complaint of complaints) console.error(`The page said: ${complaint}`);
  return page;
}

/** Lets the stage fill the window, and nothing else be seen: before the page is opened. */
export const fillWindowWithStage = async (page: Page): Promise<void> => {
  await page.addInitScript(addStyleEarly, STAGE_FILLS_WINDOW);
};

/** Goes to a moment and returns once it is on the screen. */
export async function showMoment(page: Page, timeSeconds: number): Promise<void> {
  const shown = await page.evaluate(async (t) => {
    const { viewer } = globalThis as ViewerWindow;
    await viewer?.seek(t);
    return viewer?.lastRenderedTime;
  }, timeSeconds);
  if (shown === undefined || Math.abs(shown - timeSeconds) > 1e-3) {
    throw new Error(`Asked for ${timeSeconds} s, but the picture shows ${shown} s.`);
  }
}

/** Puts the camera at a point of the world (metres), looking at another, and draws. */
export async function placeCamera(page: Page, position: readonly number[], target: readonly number[]): Promise<void> {
  await page.evaluate(
    ([[x = 0, y = 0, z = 0] = [], [tx = 0, ty = 0, tz = 0] = []]) => {
      const { viewer } = globalThis as ViewerWindow;
      if (viewer === undefined) return;
      viewer.three.camera.position.set(x, y, z);
      viewer.three.camera.lookAt(tx, ty, tz);
      viewer.three.camera.updateMatrixWorld(true);
      viewer.draw();
    },
    [position, target],
  );
}

/** Where a contact is now: its point and outward normal in the world, and which hand lies there; null when there is none of that id. */
export async function contactPlace(page: Page, id: string): Promise<ContactPlace | null> {
  return await page.evaluate((wanted) => {
    const contact = (globalThis as ViewerWindow).viewer?.frame.contacts.find((one) => one.id === wanted);
    return contact === undefined ? null : { point: Array.from(contact.point), normal: Array.from(contact.normal), hand: contact.hand.side };
  }, id);
}

/** The picture as PNG. */
export const takePicture = (page: Page): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' });

/**
 * Runs in the page before its own scripts. No named function inside: tsx wraps those in a helper of its own, which the
 * page does not have.
 */
function addStyleEarly(css: string): void {
  document.addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
  });
}

async function withTimeout<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no picture after ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
