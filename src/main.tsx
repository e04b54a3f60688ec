import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { stretches } from 'virtual:stretches';
import helperUrl from '../models/figures/helper.glb?url';
import helperRigUrl from '../models/figures/helper.rig.json?url';
import personUrl from '../models/figures/person.glb?url';
import personRigUrl from '../models/figures/person.rig.json?url';
import type { Side } from './core/anatomy/bones.ts';
import type { MotionFile } from './core/motion/motion-file.ts';
import type { RigFile } from './core/rig/rig-file.ts';
import type { StretchEntry } from './core/stretch/stretch-entry.ts';
import type { SceneListener } from './scene/scene-handle.ts';
import { createStores } from './state/create-stores.ts';
import { followReducedMotion } from './state/follow-reduced-motion.ts';
import { keepAddress } from './state/keep-address.ts';
import { App, type Current } from './ui/app.tsx';
import { installViewer } from './viewer/install-viewer.ts';
import { words } from './words/en.ts';

const stores = createStores({ entries: stretches, search: window.location.search });
const { playback, view, stage, shownFrame } = stores;
followReducedMotion(view, window.matchMedia('(prefers-reduced-motion: reduce)'));
keepAddress({ playback, view, stage, page: window });
const viewer = installViewer({ playback, stage });
const listener: SceneListener = {
  ...viewer,
  onReady: (handle) => {
    const publish = (): void => shownFrame.publish(handle.frame);
    handle.onRender(publish);
    publish();
    viewer.onReady(handle);
  },
};

/** Addresses of what the compiler found, by file. */
const MOTION_URLS = import.meta.glob<string>('../models/stretches/*.motion.json', { eager: true, query: '?url', import: 'default' });

const fetchJson = async <Read,>(url: string): Promise<Read> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Read;
};

/** Adds both sides' motion to a stretch that is compiled. All these files are checked at build, not here: the page carries no validator. */
const withMotions = async (entry: StretchEntry): Promise<StretchEntry> => {
  if ('error' in entry || entry.stretch.compile === undefined) return entry;
  const motionOf = (side: Side): Promise<MotionFile> => {
    const file = `../models/stretches/${entry.id.replace('/', '.')}.${side}.motion.json`;
    const url = MOTION_URLS[file];
    if (url === undefined) throw new Error(`${file} is not there.`);
    return fetchJson(url);
  };
  const [left, right] = await Promise.all([motionOf('left'), motionOf('right')]);
  return { ...entry, motions: { left, right } };
};

/** The 3D part comes after the page itself: slider and safety words are there at once. */
const loadScene = async () => {
  const [{ Stage, followShortfalls }, person, helper, ...entries] = await Promise.all([
    import('./scene/stage.tsx'), fetchJson<RigFile>(personRigUrl), fetchJson<RigFile>(helperRigUrl), ...stretches.map(withMotions),
  ]);
  const motions = new Map(entries.flatMap((entry) => ('stretch' in entry ? [[entry.id, entry.motions] as const] : [])));
  followShortfalls({ stage, entries, person, helper });
  const figures = { person: { url: personUrl, rig: person }, helper: { url: helperUrl, rig: helper } };
  const Scene = ({ stretch, side }: Current) => (
    <Stage {...{ playback, view, stage, stretch, side, figures }} motion={motions.get(stretch.id)?.[side]} canvasLabel={words.stage.canvas(stretch.title)} listener={listener} />
  );
  return { default: Scene };
};
const loading = loadScene();
loading.catch((cause: unknown) => viewer.onError(cause instanceof Error ? cause : new Error(String(cause))));
const Scene = lazy(() => loading);

const scene = (current: Current) => (
  <Suspense fallback={null}>
    <Scene {...current} />
  </Suspense>
);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App stores={stores} scene={scene} />);
