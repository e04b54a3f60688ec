import { useEffect } from 'react';
import type { Stores } from '../state/create-stores.ts';
import { words } from '../words/words.ts';
import { Dock } from './dock/dock.tsx';
import { SLIDER_ID } from './dock/slider-id.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { PrintKey } from './handout/print-key.tsx';
import { Header } from './header/header.tsx';
import { later } from './later.tsx';
import { Notices } from './notices/notices.tsx';
import { MarkerLegend } from './panel/marker-legend.tsx';
import { SafetyPanel } from './panel/safety-panel.tsx';
import { StepList } from './panel/step-list.tsx';
import { StageSlot, type SceneRenderer } from './stage/stage-slot.tsx';
import { ViewBar } from './stage/view-bar.tsx';
import { StopButton } from './stop/stop-button.tsx';
import { StoresContext, useSlice, useStores } from './stores.ts';
import { useCurrent } from './use-current.ts';
import { useMediaQuery } from './use-media-query.ts';
import { usePageKeys } from './use-page-keys.ts';
import './styles/index.css';

export type { Current } from './use-current.ts';

/** From here on the safety panel stands beside the picture; below, all stands in one column. Also in styles/page.css. */
const WIDE = '(min-width: 900px)';

const PoseInWords = later(() => import('./panel/pose-in-words.tsx'), ['pose']);
const Speaker = later(() => import('./dock/speaker.tsx'), []);
const Present = later(() => import('./present/present.tsx'), ['present', 'lesson']);
const AnglesPanel = later(() => import('./panel/angles-panel.tsx'), []);
const Ask = later(() => import('./ask/ask.tsx'), ['ask', 'keys']);

const TeacherDesk = later<{ readonly name: string }>(() => import('./teacher/teacher-desk.tsx'), ['lesson', 'present']);

/** To the slider, once there is one; the browser’s tab then says of what. */
const SkipLink = () => {
  const title = useCurrent()?.stretch.title;
  useEffect(() => {
    if (title !== undefined) document.title = words.stretch.pageTitle(title);
  }, [title]);
  return title === undefined ? null : <a className="skip-link" href={`#${SLIDER_ID}`}>{words.page.skipToTimeline}</a>;
};

const Page = ({ scene }: { readonly scene: SceneRenderer }) => {
  const isWide = useMediaQuery(WIDE);
  const { view, stage } = useStores();
  const still = useSlice(view, (s) => s.still);
  const anglesVisible = useSlice(view, (s) => s.anglesVisible);
  const speechOn = useSlice(view, (s) => s.speechOn && !s.still);
  const hasPicture = useSlice(stage, (s) => s.sceneStatus === 'ready' || s.sceneStatus === 'lost');
  // Without 3D there is nothing to look at from another side.
  const hasView = useSlice(stage, (s) => s.sceneStatus !== 'unsupported' && s.sceneStatus !== 'failed');
  const presenting = useSlice(view, (s) => s.presenting);
  const asking = useSlice(view, (s) => s.asking);
  const hasStretch = useSlice(stage, (s) => s.stretchId !== null);
  const hasViewBar = hasView && hasStretch;
  usePageKeys();
  // The bar of views moves below the slider in one column, in the document too: the focus goes as the eye goes.
  return (
    <div className="page" data-still={still || undefined}>
      <SkipLink />
      <Header withLanguage={!hasViewBar || !isWide} />
      <StopButton />
      <Notices />
      <main className="main">
        {isWide && hasViewBar && <ViewBar withLanguage />}
        <StageSlot scene={scene} />
        {hasStretch && <Dock />}
        {!isWide && hasViewBar && <ViewBar />}
        {presenting && <Present />}
        {asking && <Ask />}
        {speechOn && <Speaker />}
        {hasStretch && <PrintKey isPictureThere={hasPicture} />}
      </main>
      <aside className="panel" aria-label={words.safety.title} tabIndex={0} data-scrolls={isWide || undefined}>
        <MarkerLegend />
        {hasView && anglesVisible && <AnglesPanel />}
        {hasPicture && <PoseInWords />}
        <SafetyPanel />
        <StepList />
      </aside>
    </div>
  );
};

/** The teacher's window: the picture, in step with the class's, and the teacher's words beside it. */
const TeacherPage = ({ name, scene }: { readonly name: string; readonly scene: SceneRenderer }) => (
  <div className="page">
    <main className="main">
      <StageSlot scene={scene} />
      <TeacherDesk name={name} />
    </main>
  </div>
);

const PageFault = () => (
  <div className="page-fault" role="alert">
    <h1>{words.fault.title}</h1>
    <p>{words.fault.text}</p>
    <button type="button" className="button" onClick={() => window.location.reload()}>{words.fault.again}</button>
  </div>
);

/** The whole page, or the `teacher`'s window to another. The 3D picture comes from outside: this side of the house knows nothing of three. */
export const App = ({ stores, scene, teacher = null }: { readonly stores: Stores; readonly scene: SceneRenderer; readonly teacher?: string | null }) => (
  <ErrorBoundary fallback={<PageFault />}>
    <StoresContext value={stores}>
      {teacher === null ? <Page scene={scene} /> : <TeacherPage name={teacher} scene={scene} />}
    </StoresContext>
  </ErrorBoundary>
);
