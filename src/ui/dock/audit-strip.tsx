import { useEffect, useRef } from 'react';
import { shareOfLimit, type AuditRow } from '../../core/safety/audit-row.ts';
import { auditWords } from '../../words/audit.ts';
import { useSlice, useStores } from '../stores.ts';
import { useTimeEffect } from '../use-time-effect.ts';
import { frameNumber } from './parse-time.ts';
import { useBarDrag } from './use-bar-drag.ts';
import { variables } from './variables.ts';

/** A drawn row has a column for each CSS pixel at most; more cannot be seen. */
const MOST_COLUMNS = 2000;
/** Height of a drawn row, and of its limit line, in its own pixels. */
const HEIGHT = 24;
const LIMIT_AT = 5;
/** Of the area under the drawn values, and the height of their edge in the row's own pixels. */
const AREA_OPACITY = 0.35;
const EDGE = 2;

/** The most of what is allowed that is taken in each column's frames. */
export const columnShares = (row: AuditRow, columns: number): number[] => {
  const frames = row.values.length;
  return Array.from({ length: columns }, (_, column) => {
    const first = Math.floor((column * frames) / columns);
    const end = Math.max(Math.floor(((column + 1) * frames) / columns), first + 1);
    let most = 0;
    for (let frame = first; frame < end; frame += 1) most = Math.max(most, shareOfLimit(row, frame));
    return most;
  });
};

const draw = (canvas: HTMLCanvasElement, row: AuditRow): void => {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const columns = Math.min(Math.max(Math.round(canvas.clientWidth), 1), MOST_COLUMNS, row.values.length);
  canvas.width = columns;
  canvas.height = HEIGHT;
  const style = getComputedStyle(canvas);
  const [pass, fail, line] = ['--accent', '--no-go', '--edge-strong'].map((name) => style.getPropertyValue(name));
  columnShares(row, columns).forEach((share, x) => {
    const isOver = share > 1;
    context.fillStyle = (isOver ? fail : pass) ?? '';
    const height = isOver ? HEIGHT : share * (HEIGHT - LIMIT_AT);
    // Faint, so that words are read across it, under an edge that is not.
    context.globalAlpha = AREA_OPACITY;
    context.fillRect(x, HEIGHT - height, 1, height);
    context.globalAlpha = 1;
    context.fillRect(x, HEIGHT - Math.max(height, EDGE), 1, EDGE);
  });
  context.fillStyle = line ?? '';
  context.fillRect(0, LIMIT_AT - 1, columns, 1);
};

const Row = ({ row }: { readonly row: AuditRow }) => {
  // Other colours: drawn anew.
  const isLight = useSlice(useStores().view, (s) => s.isLight);
  const canvas = useRef<HTMLCanvasElement>(null);
  const told = useRef<HTMLSpanElement>(null);
  const state = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => draw(element, row));
    observer.observe(element);
    return () => observer.disconnect();
  }, [row, isLight]);
  useTimeEffect(({ timeSeconds }) => {
    const frame = Math.min(frameNumber(timeSeconds), row.values.length - 1);
    const text = auditWords.value[row.id](row.values[frame] ?? 0, row.limits[frame] ?? 0);
    const isWithin = shareOfLimit(row, frame) <= 1;
    if (told.current !== null && told.current.textContent !== text) told.current.textContent = text;
    const verdict = isWithin ? auditWords.passes : auditWords.fails;
    if (state.current === null || state.current.textContent === verdict) return;
    state.current.textContent = verdict;
    state.current.toggleAttribute('data-fails', !isWithin);
  });
  return (
    <li className="audit-row" data-row={row.id}>
      <p>
        <b>{auditWords.name[row.id]}</b> <span ref={told} /> <span ref={state} className="audit-state" />
      </p>
      <canvas ref={canvas} aria-hidden="true" />
    </li>
  );
};

/** Under the slider, in step with it: what the safety rules measure at every frame, against its limit. A press goes there. */
const AuditStrip = () => {
  const { stage, playback } = useStores();
  const audit = useSlice(stage, (s) => s.audit);
  const strip = useRef<HTMLElement>(null);
  const slider = useRef<HTMLElement>(null);
  const drag = useBarDrag({ playback, strip, slider, onFineness: () => undefined });
  const duration = useSlice(playback, (s) => s.durationSeconds);
  useTimeEffect(({ timeSeconds }) => strip.current?.style.setProperty('--time', timeSeconds.toFixed(3)));
  return (
    <section ref={strip} className="audit" aria-label={auditWords.title} aria-busy={audit === null} {...drag} style={variables({ '--duration': duration })}>
      {audit === null ? <p>{auditWords.measuring}</p> : <ul>{audit.map((row) => <Row key={row.id} row={row} />)}</ul>}
      <i className="audit-now" aria-hidden="true" />
    </section>
  );
};

export default AuditStrip;
