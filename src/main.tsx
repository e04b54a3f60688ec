import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { mistakesUrl } from 'virtual:mistakes';
import { listed, packUrls } from 'virtual:stretches';
import helperUrl from '../models/figures/helper.glb?url';
import helperLightUrl from '../models/figures/helper.light.bin?url';
import helperRigUrl from '../models/figures/helper.rig.json?url';
import personUrl from '../models/figures/person.glb?url';
import personLightUrl from '../models/figures/person.light.bin?url';
import personRigUrl from '../models/figures/person.rig.json?url';
import type { Mistake, PackedMistake } from './core/ask/mistake.ts';
import type { FigureName } from './core/frame/frame.ts';
import type { RigFile } from './core/rig/rig-file.ts';
import type { FigureSource } from './scene/mount-stage.ts';
import type { SceneListener } from './scene/scene-handle.ts';
import { createStores } from './state/create-stores.ts';
import type { Exporter } from './state/export-request.ts';
import { followColours } from './state/follow-colours.ts';
import { followReducedMotion } from './state/follow-reduced-motion.ts';
import { fetchAhead } from './state/fetch-ahead.ts';
import { fetchJson, stretchFetcher } from './state/fetch-stretch.ts';
import { onDemand } from './state/on-demand.ts';
import { browserStorage } from './state/kept.ts';
import { dayOf, readCheck } from './state/kept-check.ts';
import { keepAddress } from './state/keep-address.ts';
import { keepPresenting } from './state/keep-presenting.ts';
import { languageOf, unknownLanguage } from './state/language.ts';
import { teacherOf } from './state/teacher/channel.ts';
import { App, type Current } from './ui/app.tsx';
import { installViewer } from './viewer/install-viewer.ts';
import { withWords } from './words/parts.ts';
import { speak, type StretchWordsById } from './words/speak.ts';
import { words } from './words/words.ts';

/** A link with this at its end opens Learn. */
const LEARN_HASH = '#learn';
/** And with this, the self-test. */
const ASK_HASH = '#ask';

/** Chosen in the page's head, which asked for its words already. */
const language = languageOf(document.documentElement.lang);
const tellMissingWords = (): void => void stores.stage.getState().addNotice({ kind: 'wordsMissing' });
const speaking: Promise<StretchWordsById> = speak(language, tellMissingWords).catch(() => {
  document.documentElement.lang = 'en';
  tellMissingWords();
  return {};
});

const fetchStretch = stretchFetcher(packUrls, speaking);

/**
 * Asks for a figure at once, not when the scene is there to draw it: the preload of a busy page would be warned of as never used.
 * The first call gets what is on its way, a later one asks anew.
 */
const askNow = (url: string): (() => Promise<Response>) => {
  let early: Promise<Response> | null = fetch(url);
  // The scene tells what did not come.
  early.catch(() => undefined);
  return () => {
    const response = early ?? fetch(url);
    early = null;
    return response;
  };
};
const asks = { person: askNow(personUrl), helper: askNow(helperUrl) };

/** Asked for at once, with the script of the scene. */
const rigs = Promise.all([fetchJson<RigFile>(personRigUrl), fetchJson<RigFile>(helperRigUrl)]).then(([person, helper]) => ({ person, helper }));
// Whoever needs them tells that they did not come.
rigs.catch(() => undefined);

const fetchFigures = async (): Promise<Record<FigureName, FigureSource>> => {
  const { person, helper } = await rigs;
  return { person: { ask: asks.person, lightUrl: personLightUrl, rig: person }, helper: { ask: asks.helper, lightUrl: helperLightUrl, rig: helper } };
};

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
/** What makes files of a stretch, and all that it draws with; fetched when it is asked for. */
const fetchExporter = async (): Promise<Exporter> => {
  const [{ createExporter }, figures] = await Promise.all([withWords(() => import('./export/page/exporter.ts'), ['export']), fetchFigures()]);
  return createExporter({ view, fetchStretch: library.fetch, figures });
};
/** In the language that the page speaks by then. */
const fetchMistakes = async (): Promise<readonly Mistake[]> => {
  const packed = await fetchJson<readonly PackedMistake[]>(mistakesUrl);
  return packed.map((mistake) => ({ ...mistake, says: mistake.says[document.documentElement.lang] ?? mistake.says['en'] ?? '' }));
};
const stores = createStores({ entries: listed, fetchStretch, fetchRigs: () => rigs, fetchMistakes, fetchExporter, search: window.location.search, startsOnHold: reducedMotion.matches });
const { playback, view, stage, shownFrame, library, deliveries } = stores;
const asked = unknownLanguage(window.location.search);
if (asked !== null) stage.getState().addNotice({ kind: 'unknownLanguage', asked });
/** What the page says before a stretch is here: on its pickers, and to search engines. */
const speakingPage = speaking.then((told) => {
  stage.getState().nameStretches(told);
  document.querySelector('meta[name="description"]')?.setAttribute('content', words.page.description);
});
followReducedMotion({ view, playback, query: reducedMotion });
followColours({ view, systemIsLight: window.matchMedia('(prefers-color-scheme: light)'), root: document.documentElement });
if (window.location.hash === LEARN_HASH) view.getState().setLearnOpen(true);
if (window.location.hash === ASK_HASH) view.getState().setAsking(true);
// The teacher's window goes where the class's goes, and keeps its own address.
if (teacherOf(window.location.search) === null) {
  keepAddress({ playback, view, stage, open: stores.open, page: window });
  keepPresenting({ view, isChecked: readCheck(browserStorage(), dayOf(new Date())) !== null, page: window });
}
const viewer = installViewer({ playback, view, stage, library, fetchExporter });
/** Kept on the device for when the network is cut; where that cannot be, the page is as it is. */
const keepPage = onDemand(() => import('./state/keep-offline.ts'), ({ keepOffline }) => {
  keepOffline({ stage, workers: window.navigator.serviceWorker, reload: () => window.location.reload() }).catch(() => undefined);
});
const listener: SceneListener = {
  ...viewer,
  onReady: (handle) => {
    const publish = (): void => shownFrame.publish(handle.frame);
    handle.onRender(publish);
    publish();
    viewer.onReady(handle);
    fetchAhead({ stage, library, page: window });
    if (import.meta.env.PROD && !view.getState().still) keepPage();
  },
};

/** The 3D part comes after the page itself: slider and safety words are there at once. */
const loadScene = async () => {
  const [{ Stage, followShortfalls }, { person, helper }] = await Promise.all([import('./scene/stage.tsx'), rigs]);
  followShortfalls({ stage, library, person, helper });
  // Measured only where it is looked at.
  const audit = onDemand(() => import('./state/follow-audit.ts'), ({ followAudit }) => followAudit({ stage, library, person, helper }));
  view.subscribe((s) => s.auditVisible, (isAsked) => {
    if (isAsked) audit();
  }, { fireImmediately: true });
  const figures = await fetchFigures();
  const Scene = ({ stretch, side }: Current) => (
    <Stage {...{ playback, view, stage, stretch, side, figures }} motion={library.get(stretch.id)?.motions?.[side]} canvasLabel={words.stage.canvas(stretch.title)} listener={listener} />
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

/** How long the page waits for its first stretch, milliseconds: it is asked for as early as the script, and a page that is drawn once does not shift. */
const PATIENCE_MILLISECONDS = 1000;
const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// Not awaited at the top: parts that import what this module holds would have to wait for it too.
void Promise.all([Promise.race([deliveries.first, patience]), speakingPage]).then(() => createRoot(root).render(<App stores={stores} scene={scene} teacher={teacherOf(window.location.search)} />));
