/** `embed.html`: the element alone in a page, for an `<iframe>`; the page around it may lead it by messages. */
import type { StretchViewer } from '../../public/stretch-viewer.d.ts';
import { OWN_ATTRIBUTES } from './attributes.ts';
import { readMessage, type Told } from './messages.ts';
import './stretch-viewer.ts';

/** Events that the page around is told of. */
const TOLD = ['play', 'pause', 'timeupdate', 'seeking', 'seeked', 'ended', 'phasechange', 'ratechange', 'loadedmetadata', 'error'] as const;

const query = new URLSearchParams(window.location.search);

const createViewer = (): StretchViewer => {
  const viewer = document.createElement('stretch-viewer');
  for (const name of OWN_ATTRIBUTES) {
    const value = query.get(name);
    if (value !== null && name !== 'controls') viewer.setAttribute(name, value);
  }
  // There unless the page around has its own.
  viewer.toggleAttribute('controls', query.get('controls') !== '0');
  return viewer;
};

/** The page that may lead it and is told: named in the address, since anybody can put a page into a frame. null: none. */
const originOf = (asked: string | null): string | null => {
  if (asked === null) return null;
  if (URL.canParse(asked)) return new URL(asked).origin;
  console.warn(`embed.html?origin=${asked}: this is no origin. The page around it cannot lead it.`);
  return null;
};

const listen = (viewer: StretchViewer, origin: string): void => {
  const { parent } = window;
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== origin || event.source !== parent) return;
    const message = readMessage(event.data);
    if (message === null) return;
    if (message.command === 'play') void viewer.play().catch(() => undefined);
    else if (message.command === 'pause') viewer.pause();
    else if (message.command === 'stop') viewer.stop();
    else Object.assign(viewer, { [message.property]: message.value });
  });
  for (const name of TOLD) {
    viewer.addEventListener(name, (event) => {
      const { currentTime, paused, playbackRate, stretch, side, duration } = viewer;
      const told: Told = { from: 'steady-hands', event: name, detail: event instanceof CustomEvent ? event.detail : null, currentTime, duration, paused, playbackRate, stretch, side };
      parent.postMessage(told, origin);
    });
  }
};

const viewer = createViewer();
const origin = originOf(query.get('origin'));
if (origin !== null && window.parent !== window) listen(viewer, origin);
document.body.append(viewer);
