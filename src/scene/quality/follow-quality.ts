import type { ViewStore } from '../../state/view.ts';
import { createPace, QUALITY_STEPS, type QualityStep } from './pace.ts';
import { createDrawingTimer } from './time-drawing.ts';

/**
 * After so long without another picture the movement is over, and one is drawn in full, milliseconds. Soon: where that takes long, a next
 * input would wait for it, and so it is done by then (ADR 61).
 */
const SOON_MILLISECONDS = 80;
/** The same once an input came into a picture in full (a slow drag, taps), until one was drawn in peace. Less than the half second after which a held key repeats. */
const PATIENT_MILLISECONDS = 450;

export interface QualityInput {
  readonly view: ViewStore;
  readonly gl: WebGL2RenderingContext;
  /** Draws at another step from now on. May empty the picture: called right before one is drawn. */
  readonly onStep: (step: QualityStep) => void;
  /** Whether another picture is on its way. */
  readonly isAsked: () => boolean;
  /** Asks for a picture. */
  readonly invalidate: () => void;
}

/** The quality of what moves, which yields where pictures come late; what rests is drawn in full. */
export interface FollowedQuality {
  /** Right before a picture of the loop is drawn: sets its quality. */
  begin(): void;
  /** Right after. */
  end(): void;
  dispose(): void;
}

export const followQuality = ({ view, gl, onStep, isAsked, invalidate }: QualityInput): FollowedQuality => {
  const pace = createPace();
  let delayMilliseconds = SOON_MILLISECONDS;
  let drawnStep = 0;
  let isRestDue = false;
  /** The graphics card still works at the picture in full. */
  let isRestInWork = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (step: number): void => {
    if (step === drawnStep) return;
    drawnStep = step;
    onStep(QUALITY_STEPS[step] ?? QUALITY_STEPS[0]);
  };
  const rest = (): void => {
    // Another picture on its way: still moving.
    if (isAsked()) return;
    isRestDue = true;
    invalidate();
  };
  const onDrawn = (seconds: number): void => {
    // A picture at rest may take its time.
    if (isRestInWork) {
      isRestInWork = false;
      delayMilliseconds = SOON_MILLISECONDS;
      return;
    }
    pace.feed(seconds);
    if (drawnStep > 0) timer = setTimeout(rest, delayMilliseconds);
  };
  const drawing = createDrawingTimer(gl, onDrawn);
  const stepNow = (): number => {
    const { quality, still } = view.getState();
    if (still || quality === 'high' || isRestDue) return 0;
    return quality === 'low' ? QUALITY_STEPS.length - 1 : pace.step;
  };
  return {
    begin: () => {
      clearTimeout(timer);
      if (isRestInWork) {
        isRestInWork = false;
        drawing.stop();
        delayMilliseconds = PATIENT_MILLISECONDS;
      }
      take(stepNow());
      drawing.begin();
    },
    end: () => {
      if (isRestDue) {
        isRestDue = false;
        isRestInWork = true;
      }
      drawing.end();
    },
    dispose: () => {
      clearTimeout(timer);
      drawing.stop();
    },
  };
};
