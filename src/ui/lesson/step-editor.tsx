import { phaseIndexAt } from '../../core/stretch/timeline.ts';
import { LAYER_NAMES, layersOn } from '../../state/layers.ts';
import { PHASE_IDS, without, type Lesson, type LessonStep } from '../../state/lesson/lesson.ts';
import { lessonWords } from '../../words/lesson.ts';
import { words } from '../../words/words.ts';
import { useStores } from '../stores.ts';
import { StepFields } from './step-fields.tsx';

interface StepListProps {
  readonly lesson: Lesson;
  readonly onChange: (lesson: Lesson) => void;
}

const moved = <Item,>(items: readonly Item[], from: number, to: number): Item[] => {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined || to < 0 || to >= items.length ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)];
};

/** The steps in their order: each opens to be changed. */
export const StepEditor = ({ lesson, onChange }: StepListProps) => {
  const { playback, view } = useStores();
  const { steps } = lesson;
  const setSteps = (next: readonly LessonStep[]): void => onChange({ ...lesson, steps: [...next] });
  const change = (index: number, step: LessonStep): void => setSteps(steps.map((one, i) => (i === index ? step : one)));
  const takeView = (before: LessonStep): LessonStep => {
    const step = without(before, 'look', 'camera');
    const { timeSeconds, phaseStartsSeconds } = playback.getState();
    const { camera, lookAt, views, ...switches } = view.getState();
    const at = PHASE_IDS[phaseIndexAt(phaseStartsSeconds, timeSeconds)] ?? step.at;
    return { ...step, at, views, show: layersOn(switches).map((layer) => LAYER_NAMES[layer]), ...(lookAt === null ? { camera } : { look: lookAt }) };
  };
  return (
    <ol className="lesson-steps">
      {steps.map((step, index) => (
        <li key={index}>
          <details>
            <summary><b>{index + 1}</b> <span>{step.title ?? step.question ?? step.text ?? words.phase[step.at]}</span> <small>{words.phase[step.at]}, {step.seconds} s</small></summary>
            <StepFields step={step} onChange={(next) => change(index, next)} />
            <button type="button" className="button" onClick={() => change(index, takeView(step))}>{lessonWords.take}</button>
          </details>
          <div className="lesson-order">
            <button type="button" className="icon-button" disabled={index === 0} aria-label={lessonWords.up(index + 1)} title={lessonWords.up(index + 1)} onClick={() => setSteps(moved(steps, index, index - 1))}>↑</button>
            <button type="button" className="icon-button" disabled={index === steps.length - 1} aria-label={lessonWords.down(index + 1)} title={lessonWords.down(index + 1)} onClick={() => setSteps(moved(steps, index, index + 1))}>↓</button>
            <button type="button" className="icon-button" aria-label={lessonWords.add(index + 1)} title={lessonWords.add(index + 1)} onClick={() => setSteps([...steps.slice(0, index + 1), { title: lessonWords.newStep, seconds: 60, at: step.at }, ...steps.slice(index + 1)])}>+</button>
            <button type="button" className="icon-button" disabled={steps.length === 1} aria-label={lessonWords.remove(index + 1)} title={lessonWords.remove(index + 1)} onClick={() => setSteps(steps.filter((_, i) => i !== index))}>×</button>
          </div>
        </li>
      ))}
    </ol>
  );
};
