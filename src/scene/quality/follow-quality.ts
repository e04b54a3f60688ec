import type { ViewStore } from '../../state/view.ts';
import { createPace, QUALITY_STEPS, type QualityStep } from './pace.ts';
import { createDrawingTimer } from './time-drawing.ts';

/** After so long without another picture the movement is over, and one is drawn in full, milliseconds. */
const REST_MILLISECONDS = 160;

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
  let drawnStep = 0;
  let isRestDue = false;
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
    pace.feed(seconds);
    if (drawnStep > 0) timer = setTimeout(rest, REST_MILLISECONDS);
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
      take(stepNow());
      drawing.begin();
    },
    end: () => {
      // A picture at rest may take its time.
      if (isRestDue) isRestDue = false;
      else drawing.end();
    },
    dispose: () => {
      clearTimeout(timer);
      drawing.stop();
    },
  };
};
