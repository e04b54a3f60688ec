import { makeMistake, mistakeCamera, type Mistake } from '../../core/ask/mistake.ts';
import { askedAtSeconds, laidOnAtSeconds } from '../../core/ask/place.ts';
import type { Question } from '../../core/ask/questions.ts';
import type { FrameSolver } from '../../core/frame/solve-frame.ts';
import type { ReadableStretch } from '../../core/stretch/stretch-entry.ts';
import type { Stores } from '../../state/create-stores.ts';
import { CAMERA_NAMES, DEFAULT_CAMERA } from '../../state/view.ts';
import { words } from '../../words/words.ts';

/** What the figures do for the questions: they stand as asked, show the answer, play a mistake under its mark, and the right way beside it. */
export interface AskedFigures {
  /** Stands as the question wants it, with nothing given away. */
  ask(question: Question): void;
  /** Shows the answer. */
  explain(question: Question): void;
  /** `isWished`: somebody pressed a button to see it move, so it does. */
  playMistake(mistake: Mistake, isWished?: boolean): void;
  /** The same part of the good stretch. */
  playRight(mistake: Mistake): void;
  /** Goes to a moment and stands still. */
  stand(timeSeconds: number): void;
  dispose(): void;
}

export interface AskedFiguresInput {
  readonly stores: Stores;
  readonly solver: FrameSolver;
  /** What mistakes are made in. */
  readonly good: ReadableStretch;
}

/** Moves the figures of the page. Where no motion is wanted, it shows where a movement leads. */
export const askedFigures = ({ stores: { playback, view, stage }, solver, good }: AskedFiguresInput): AskedFigures => {
  const [, , easeInSeconds = 0, holdSeconds = 0, easeOutSeconds = 0] = solver.phaseStartsSeconds;
  const isSmooth = (): boolean => !view.getState().reducedMotion && !view.getState().still;
  let stopWatching = (): void => undefined;
  const rest = (): void => {
    stopWatching();
    playback.getState().pause();
    playback.getState().clearLoop();
    playback.getState().setCutsBetweenPhases(view.getState().reducedMotion);
  };
  const stand = (timeSeconds: number): void => {
    rest();
    playback.getState().seek(timeSeconds);
  };
  /** Plays once from one moment to another. */
  const playTo = (fromSeconds: number, toSeconds: number): void => {
    if (!isSmooth()) return stand(toSeconds);
    stand(fromSeconds);
    stopWatching = playback.subscribe((s) => s.timeSeconds, (timeSeconds) => {
      if (timeSeconds >= toSeconds) stand(toSeconds);
    });
    playback.getState().play();
  };
  /** Plays again and again. */
  const playRound = ({ show: { from, to } }: Mistake, isWished: boolean): void => {
    const moves = isSmooth() || (isWished && !view.getState().still);
    stand(moves ? from : (from + to) / 2);
    if (!moves) return;
    playback.getState().setCutsBetweenPhases(false);
    playback.getState().setLoopEnd('start', from);
    playback.getState().setLoopEnd('end', to);
    playback.getState().play();
  };
  const showGood = (): void => {
    if (stage.getState().mistake !== null) stage.getState().setMistake(null);
  };
  const playMistake = (mistake: Mistake, isWished = false): void => {
    view.getState().setMarksNow('unlabelled');
    const made = makeMistake(good, mistake, solver.side);
    stage.getState().setMistake({ ...made, title: `${words.mistakeMark}: ${made.title}` });
    playRound(mistake, isWished);
  };
  return {
    ask: (question) => {
      stage.getState().setPress(null);
      if (question.kind === 'mistake') {
        view.getState().setCamera(CAMERA_NAMES.find((name) => name === mistakeCamera(question.mistake, solver.side)) ?? DEFAULT_CAMERA);
        return playMistake(question.mistake);
      }
      showGood();
      view.getState().setCamera(DEFAULT_CAMERA);
      view.getState().setMarksNow(question.kind === 'force' ? 'hands' : question.kind === 'stop' ? 'all' : 'none');
      switch (question.kind) {
        case 'place': return stand(askedAtSeconds(solver));
        case 'order': return stand(0);
        case 'stop': return stand((holdSeconds + easeOutSeconds) / 2);
        default: return stand(laidOnAtSeconds(solver));
      }
    },
    explain: (question) => {
      // A mistake goes on, under its mark, until the right way is asked for.
      if (question.kind === 'mistake') return;
      view.getState().setMarksNow('all');
      if (question.kind === 'place') playTo(askedAtSeconds(solver), laidOnAtSeconds(solver));
      if (question.kind === 'steady' || question.kind === 'force') playTo(easeInSeconds, holdSeconds);
    },
    playMistake,
    playRight: (mistake) => {
      showGood();
      view.getState().setMarksNow('all');
      playRound(mistake, true);
    },
    stand: (timeSeconds) => {
      showGood();
      stand(timeSeconds);
    },
    dispose: rest,
  };
};
