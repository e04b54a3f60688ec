import { useEffect, useState } from 'react';
import type { Mistake } from '../../core/ask/mistake.ts';
import { questionsOf, type Question } from '../../core/ask/questions.ts';
import { createFrameSolver, type FrameSolver } from '../../core/frame/solve-frame.ts';
import { sidedText } from '../../core/stretch/mirror.ts';
import type { ReadableStretch } from '../../core/stretch/stretch-entry.ts';
import { baseIdOf } from '../../core/stretch/variant.ts';
import type { Stores } from '../../state/create-stores.ts';
import type { SceneStatus } from '../../state/stage.ts';
import { askWords } from '../../words/ask.ts';
import { words } from '../../words/words.ts';
import { useSlice, useStores } from '../stores.ts';
import { askedFigures } from './figures.ts';
import { Round } from './round.tsx';
import './ask.css';

/** All that a test needs. */
interface Material {
  readonly solver: FrameSolver;
  /** What mistakes are made in: of a variant, the stretch that it is one of. */
  readonly good: ReadableStretch;
  readonly mistakes: readonly Mistake[];
  /** What is missing in this test; '' for nothing. */
  readonly note: string;
}

const isFlatStatus = (status: SceneStatus): boolean => status === 'unsupported' || status === 'failed';

const gather = async ({ stage, library, fetchRigs, fetchMistakes }: Stores): Promise<Material> => {
  const { stretchId, side } = stage.getState();
  if (stretchId === null) throw new Error('There is no stretch.');
  const [{ person, helper }, entry, good, all] = await Promise.all([
    fetchRigs(), library.fetch(stretchId), library.fetch(baseIdOf(stretchId)),
    // Without them all else can be asked.
    fetchMistakes().catch(() => null),
  ]);
  const solver = createFrameSolver({ stretch: entry.stretch, side, motion: entry.motions?.[side], person, helper });
  // Without a picture nothing is played.
  const isFlat = isFlatStatus(stage.getState().sceneStatus);
  const mistakes = isFlat ? [] : (all ?? []).filter(({ of }) => of === good.id)
    .map((mistake) => ({ ...mistake, says: sidedText(mistake.says, side !== good.stretch.side, words.sides) }));
  return { solver, good, mistakes, note: isFlat ? askWords.flat : all === null ? askWords.noMistakes : '' };
};

/** Seeds are told apart up to here. */
const SEEDS = 100_000;
const MINUTE_MILLISECONDS = 60_000;

/** Another test each minute; on a page that stands still for pictures, always the same. */
const firstSeed = (isStill: boolean): number => (isStill ? 1 : Math.floor(Date.now() / MINUTE_MILLISECONDS) % SEEDS);

/** Rounds of questions about the stretch on the stage. */
const Test = ({ material: { solver, good, mistakes, note } }: { readonly material: Material }) => {
  const stores = useStores();
  const [figures] = useState(() => askedFigures({ stores, solver, good }));
  const [seed, setSeed] = useState(() => firstSeed(stores.view.getState().still));
  const [round, setRound] = useState(0);
  const [questions, setQuestions] = useState<readonly Question[]>(() => questionsOf({ solver, mistakes, seed }));
  useEffect(() => figures.dispose, [figures]);
  const begin = (next: readonly Question[]): void => {
    setQuestions(next);
    setRound(round + 1);
  };
  const renew = (): void => {
    setSeed(seed + 1);
    begin(questionsOf({ solver, mistakes, seed: seed + 1 }));
  };
  return <Round key={round} questions={questions} figures={figures} solver={solver} note={note} onMissed={begin} onAgain={renew} />;
};

/** The self-test beside the picture. What was on show before comes back when it ends. */
const Ask = () => {
  const stores = useStores();
  const { playback, view, stage } = stores;
  const key = useSlice(stage, (s) => `${s.stretchId} ${s.side}`);
  // Whether there will be a picture is known by then.
  const isHere = useSlice(stage, (s) => s.stretchStatus === 'here' && s.sceneStatus !== 'loading');
  const [material, setMaterial] = useState<{ readonly of: string; readonly what: Material | 'missing' } | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (isHere) gather(stores).then((what) => isWanted && setMaterial({ of: key, what }), () => isWanted && setMaterial({ of: key, what: 'missing' }));
    return () => {
      isWanted = false;
    };
  }, [stores, key, isHere]);
  useEffect(() => {
    const { timeSeconds } = playback.getState();
    const { camera, lookAt, orbit } = view.getState();
    playback.getState().pause();
    return () => {
      // The end of the test has put the good stretch back: now the moment and the view.
      playback.getState().pause();
      playback.getState().clearLoop();
      playback.getState().seek(timeSeconds);
      view.getState().goTo({ camera, lookAt, orbit });
      document.getElementById('test-yourself')?.focus();
    };
  }, [playback, view]);
  const what = material?.of === key ? material.what : null;
  return (
    <section className="ask" aria-label={askWords.region}>
      {what === null && <p role="status">{askWords.coming}</p>}
      {what === 'missing' && <p role="alert">{words.later.missing}</p>}
      {what !== null && what !== 'missing' && <Test key={key} material={what} />}
      {(what === null || what === 'missing') && <button type="button" className="button" onClick={() => view.getState().setAsking(false)}>{askWords.leave}</button>}
    </section>
  );
};

export default Ask;
