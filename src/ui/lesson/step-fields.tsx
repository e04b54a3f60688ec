import { useId, type ReactNode } from 'react';
import { PHASE_IDS, without, type LessonStep } from '../../state/lesson/lesson.ts';
import { LEAST_SECONDS, MOST_SECONDS, TEXT_LETTERS, TITLE_LETTERS } from '../../state/lesson/lesson-fields.ts';
import { SPEEDS } from '../../state/playback.ts';
import { CAMERA_NAMES } from '../../state/view.ts';
import { lessonWords } from '../../words/lesson.ts';
import { words } from '../../words/words.ts';

interface FieldsProps {
  readonly step: LessonStep;
  readonly onChange: (step: LessonStep) => void;
}

const Field = ({ name, hint, children }: { readonly name: keyof typeof lessonWords.fields; readonly hint?: string; readonly children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <div className="lesson-field" data-field={name}>
      <label htmlFor={id}>{lessonWords.fields[name]}</label>
      {children(id)}
      {hint !== undefined && <p>{hint}</p>}
    </div>
  );
};

type Written = 'text' | 'question' | 'answer' | 'notes';

/** A step without the fields that are empty: a file says only what there is to say. */
const withText = (step: LessonStep, name: Written | 'title', value: string): LessonStep => {
  const rest = without(step, name);
  return value === '' ? rest : { ...rest, [name]: value };
};

const Text = ({ step, onChange, name, hint }: FieldsProps & { readonly name: Written; readonly hint?: string }) => (
  <Field name={name} {...(hint === undefined ? {} : { hint })}>
    {(id) => <textarea id={id} rows={2} maxLength={TEXT_LETTERS} value={step[name] ?? ''} onChange={({ target }) => onChange(withText(step, name, target.value))} />}
  </Field>
);

interface OneOfProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

const OneOf = ({ id, value, options, onChoose }: OneOfProps) => (
  <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
    {options.map(([one, label]) => <option key={one} value={one}>{label}</option>)}
  </select>
);

const PHASES = PHASE_IDS.map((id) => [id, () => words.phase[id]] as const);
const phaseOptions = (): (readonly [string, string])[] => PHASES.map(([id, label]) => [id, label()]);
const oneOf = <Name extends string>(names: readonly Name[], value: string): Name | undefined => names.find((name) => name === value);

/** When, and from where: the fields of a step that are chosen. */
const Chosen = ({ step, onChange }: FieldsProps) => {
  const { through, camera, look, speed, repeats } = step;
  const chooseThrough = (value: string): void => {
    const next = oneOf(PHASE_IDS, value);
    onChange(next === undefined ? without(step, 'through', 'speed', 'repeats') : { ...step, through: next });
  };
  const chooseCamera = (value: string): void => {
    const next = oneOf(CAMERA_NAMES, value);
    onChange(next === undefined ? without(step, 'look', 'camera') : { ...without(step, 'look'), camera: next });
  };
  return (
    <div className="lesson-chosen">
      <Field name="at">{(id) => <OneOf id={id} value={step.at} options={phaseOptions()} onChoose={(value) => onChange({ ...step, at: oneOf(PHASE_IDS, value) ?? step.at })} />}</Field>
      <Field name="through">{(id) => <OneOf id={id} value={through ?? ''} options={[['', lessonWords.stands], ...phaseOptions()]} onChoose={chooseThrough} />}</Field>
      <Field name="seconds">
        {(id) => <input id={id} type="number" min={LEAST_SECONDS} max={MOST_SECONDS} step={5} value={step.seconds} onChange={({ target }) => Number.isFinite(target.valueAsNumber) && onChange({ ...step, seconds: Math.min(Math.max(target.valueAsNumber, LEAST_SECONDS), MOST_SECONDS) })} />}
      </Field>
      <Field name="camera">
        {(id) => <OneOf id={id} value={camera ?? ''} options={[['', look === undefined ? lessonWords.asBefore : words.view.contacts], ...CAMERA_NAMES.map((name) => [name, words.camera[name]] as const)]} onChoose={chooseCamera} />}
      </Field>
      {through !== undefined && (
        <>
          <Field name="speed">{(id) => <OneOf id={id} value={String(speed ?? 1)} options={SPEEDS.map((one) => [String(one), words.timeline.speedName(one)] as const)} onChoose={(value) => onChange({ ...step, speed: Number(value) })} />}</Field>
          <Field name="repeats">{(id) => <input id={id} type="checkbox" checked={repeats ?? false} onChange={({ target }) => onChange({ ...step, repeats: target.checked })} />}</Field>
        </>
      )}
    </div>
  );
};

/** All that can be changed of a step. */
export const StepFields = ({ step, onChange }: FieldsProps) => (
  <>
    <Field name="title">{(id) => <input id={id} type="text" maxLength={TITLE_LETTERS} value={step.title ?? ''} onChange={({ target }) => onChange(withText(step, 'title', target.value))} />}</Field>
    <Chosen step={step} onChange={onChange} />
    <Text step={step} onChange={onChange} name="text" hint={lessonWords.captions} />
    <Text step={step} onChange={onChange} name="question" />
    <Text step={step} onChange={onChange} name="answer" />
    <Text step={step} onChange={onChange} name="notes" />
  </>
);
