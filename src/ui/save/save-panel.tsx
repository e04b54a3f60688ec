import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { CAPTION_PLACES, EXPORT_KINDS, FILM_KINDS, type ExportKind } from '../../state/export-request.ts';
import { SPEEDS } from '../../state/playback.ts';
import { exportWords } from '../../words/export.ts';
import { useSlice, useStores } from '../stores.ts';
import { Switch } from '../switch.tsx';
import { FIRST_CHOICES, LOOPS, PARTS, RATES, sizesOf, wishOf, type Choices, type Part } from './choices.ts';
import { useExport, type ExportState } from './use-export.ts';
import './save-panel.css';

/** The picture on the page, CSS pixels; a usual one where there is none. */
const pictureSize = (): readonly [number, number] => {
  const stage = document.querySelector('.stage');
  return stage === null || stage.clientWidth === 0 ? [960, 600] : [stage.clientWidth, stage.clientHeight];
};

interface SelectProps<Value extends string | number> {
  readonly label: string;
  readonly options: ReadonlyArray<{ readonly value: Value; readonly text: string }>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

const Select = <Value extends string | number>({ label, options, chosen, onChoose }: SelectProps<Value>) => (
  <label className="save-field">
    <span>{label}</span>
    <select
      value={chosen}
      onChange={({ target }) => {
        const found = options.find(({ value }) => String(value) === target.value);
        if (found !== undefined) onChoose(found.value);
      }}
    >
      {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
    </select>
  </label>
);

interface FieldsProps {
  readonly choices: Choices;
  readonly onChange: (next: Partial<Choices>) => void;
}

const FilmFields = ({ choices: { kind, framesPerSecond, speed, loops, followsLesson }, onChange }: FieldsProps) => (
  <>
    <Select label={exportWords.from} chosen={followsLesson ? 'lesson' : 'page'} options={(['page', 'lesson'] as const).map((value) => ({ value, text: exportWords.froms[value] }))} onChoose={(value) => onChange({ followsLesson: value === 'lesson' })} />
    {kind !== 'gif' && <Select label={exportWords.rate} chosen={framesPerSecond} options={RATES.map((value) => ({ value, text: String(value) }))} onChoose={(value) => onChange({ framesPerSecond: value })} />}
    <Select label={exportWords.speed} chosen={speed} options={[...SPEEDS].reverse().map((value) => ({ value, text: exportWords.times(value) }))} onChoose={(value) => onChange({ speed: value })} />
    {kind !== 'gif' && <Select label={exportWords.loops} chosen={loops} options={LOOPS.map((value) => ({ value, text: String(value) }))} onChoose={(value) => onChange({ loops: value })} />}
  </>
);

/** What belongs to the kind that is chosen. */
const Fields = ({ choices, onChange }: FieldsProps) => {
  const { kind, size, part, captions, hasMarks, isTransparent } = choices;
  const hasLoop = useSlice(useStores().playback, (s) => s.loop !== null);
  const sizes = sizesOf(kind, pictureSize());
  const isFilm = FILM_KINDS.includes(kind);
  const isData = kind === 'csv' || kind === 'json';
  const places = CAPTION_PLACES.filter((place) => place !== 'beside' || kind === 'mp4' || kind === 'webm');
  return (
    <>
      {sizes.length > 0 && <Select label={exportWords.size} chosen={sizes[size] === undefined ? 0 : size} options={sizes.map(({ width, height, density }, value) => ({ value, text: exportWords.pixels(Math.round(width * density), Math.round(height * density)) }))} onChoose={(value) => onChange({ size: value })} />}
      {kind !== 'png' && kind !== 'sheet' && <Select<Part> label={exportWords.part} chosen={part === 'loop' && !hasLoop ? 'whole' : part} options={PARTS.filter((one) => one !== 'loop' || hasLoop).map((value) => ({ value, text: exportWords.parts[value] }))} onChoose={(value) => onChange({ part: value })} />}
      {isFilm && <FilmFields choices={choices} onChange={onChange} />}
      {!isData && kind !== 'glb' && <Select label={exportWords.captions} chosen={places.includes(captions) ? captions : 'under'} options={places.map((value) => ({ value, text: exportWords.captionPlace[value] }))} onChoose={(value) => onChange({ captions: value })} />}
      {!isData && <Switch label={exportWords.marks} on={hasMarks} onChange={(on) => onChange({ hasMarks: on })} />}
      {kind === 'png' && <Switch label={exportWords.clear} on={isTransparent} onChange={(on) => onChange({ isTransparent: on })} />}
    </>
  );
};

const Result = ({ state }: { readonly state: ExportState }): ReactNode => {
  if (state.status === 'told') return <p>{state.message}</p>;
  if (state.status !== 'done') return null;
  return state.files.map(({ name, url, bytes }) => (
    <p key={url}>
      {exportWords.done(name, bytes)} <a className="button" href={url} download={name}>{exportWords.save(name)}</a>
    </p>
  ));
};

const Progress = ({ state }: { readonly state: ExportState & { readonly status: 'making' } }) => {
  const percent = Math.floor(100 * state.share);
  return (
    <div className="save-progress">
      <progress aria-label={exportWords.title} max={1} value={state.share} />
      <span>{exportWords.making(percent)}{state.secondsLeft !== null && `, ${exportWords.left(state.secondsLeft)}`}</span>
    </div>
  );
};

/** Kinds that this browser has no codec for. */
const useMissingKinds = (): readonly ExportKind[] => {
  const { fetchExporter } = useStores();
  const [missing, setMissing] = useState<readonly ExportKind[]>([]);
  useEffect(() => {
    let isWanted = true;
    const find = async (): Promise<void> => {
      const exporter = await fetchExporter();
      const can = await Promise.all(EXPORT_KINDS.map((kind) => exporter.canMake(kind)));
      if (isWanted) setMissing(EXPORT_KINDS.filter((_, i) => can[i] === false));
    };
    // What does not come is told when something is to be made.
    find().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [fetchExporter]);
  return missing;
};

/** Makes files of what is on show. It stands beside the picture, not over the page: all else can be used meanwhile. */
const SavePanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { playback } = useStores();
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const { state, make, cancel } = useExport();
  const missing = useMissingKinds();
  const panel = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => panel.current?.querySelector('select')?.focus(), []);
  const change = (next: Partial<Choices>): void => setChoices((before) => ({ ...before, ...next }));
  const isMaking = state.status === 'making';
  return createPortal(
    <section ref={panel} className="save-panel" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{exportWords.title}</h2>
        <button type="button" className="button" onClick={onClose}>{exportWords.close}</button>
      </header>
      <Select label={exportWords.kindTitle} chosen={choices.kind} options={EXPORT_KINDS.filter((kind) => !missing.includes(kind)).map((value) => ({ value, text: exportWords.kind[value] }))} onChoose={(kind) => change({ kind, size: 0, part: kind === 'gif' ? 'easeIn' : 'whole' })} />
      <Fields choices={choices} onChange={change} />
      {missing.length > 0 && <p className="save-missing">{exportWords.noCodecHere(missing.map((kind) => exportWords.kind[kind]).join(', '))}</p>}
      {isMaking && <Progress state={state} />}
      {isMaking ? (
        <button type="button" className="button" onClick={cancel}>{exportWords.cancel}</button>
      ) : (
        <button type="button" className="button save-start" onClick={() => void make(wishOf(choices, playback.getState(), pictureSize()), pictureSize())}>{exportWords.start}</button>
      )}
      <div role="status" className="save-result"><Result state={state} /></div>
    </section>,
    document.body,
  );
};

export default SavePanel;
