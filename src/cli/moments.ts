/** Which moments of a stretch a picture shows, as typed after a command. */
import path from 'node:path';
import { readStretchFolder } from '../compile/stretches-plugin.ts';
import { titledWhole } from '../core/stretch/stretch-entry.ts';
import { FRAMES_PER_SECOND, type Stretch } from '../core/stretch/stretch.ts';
import { phaseMomentsSeconds, phaseStartsSeconds, stretchDurationSeconds } from '../core/stretch/timeline.ts';
import { PROJECT_ROOT } from './app-server.ts';
import { listOf, numberOf, oneOf, UsageError } from './usage.ts';

export interface Moment {
  readonly timeSeconds: number;
  /** Name for people, e.g. "hold". */
  readonly label: string;
}

const PHASE_PARTS = ['start', 'mid', 'end'] as const;

const readEntries = () => readStretchFolder(path.join(PROJECT_ROOT, 'models/stretches'), PROJECT_ROOT);

/** All stretches that can be read. A broken file is told on the error stream and left out. */
export function readableStretches(): Stretch[] {
  return readEntries().flatMap((entry) => {
    if ('stretch' in entry) return [entry.stretch];
    console.error(entry.error.message);
    return [];
  });
}

/** The stretch with an id; else an error: how its file is broken, or which ids there are. */
export function stretchNamed(id: string | undefined): Stretch {
  const entries = readEntries();
  const ids = entries.map((entry) => entry.id);
  if (id === undefined) throw new UsageError(`Which stretch? Known: ${ids.join(', ')}.`);
  const entry = entries.find((one) => one.id === oneOf('stretch', id, ids));
  if (entry !== undefined && 'error' in entry) throw new Error(entry.error.message);
  if (entry === undefined) throw new UsageError(`Unknown stretch "${id}".`);
  return titledWhole(entry).stretch;
}

/** "hold" or "easeIn:start" as a moment. */
export function phaseMoment(stretch: Stretch, typed: string): Moment {
  const [name = '', part] = typed.split(':');
  const id = oneOf('phase', name, stretch.phases.map((phase) => phase.id));
  const index = stretch.phases.findIndex((phase) => phase.id === id);
  // Without a part: the moment that shows it best.
  if (part === undefined) return { timeSeconds: phaseMomentsSeconds(stretch)[index] ?? 0, label: id };
  const asked = oneOf('part of a phase', part, PHASE_PARTS);
  const starts = phaseStartsSeconds(stretch);
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  // The end of a phase is the start of the next one: its last own frame is a frame earlier, but for the very last.
  const lastOwn = index === stretch.phases.length - 1 ? end : end - 1 / FRAMES_PER_SECOND;
  const timeSeconds = { start, mid: (start + end) / 2, end: lastOwn }[asked];
  return { timeSeconds, label: typed };
}

/** The moments of `--times` or `--phases`; without both, the key moment of each phase. */
export function momentsOf(stretch: Stretch, typed: { times?: string | undefined; phases?: string | undefined }): Moment[] {
  if (typed.times !== undefined && typed.phases !== undefined) throw new UsageError('Either --times or --phases, not both.');
  if (typed.times !== undefined) return listOf(typed.times).map((part) => timeMoment(stretch, part));
  const names = typed.phases === undefined ? stretch.phases.map((phase) => phase.id) : listOf(typed.phases);
  return names.map((name) => phaseMoment(stretch, name));
}

/** A typed time within the stretch, as a moment named by its phase. */
export function timeMoment(stretch: Stretch, typed: string): Moment {
  const timeSeconds = numberOf('A time', typed);
  const duration = stretchDurationSeconds(stretch);
  if (timeSeconds < 0 || timeSeconds > duration) {
    throw new UsageError(`Time ${typed} is outside of ${stretch.id}, which lasts ${duration} s.`);
  }
  const starts = phaseStartsSeconds(stretch);
  const index = Math.max(0, starts.findLastIndex((start, i) => i < stretch.phases.length && start <= timeSeconds));
  return { timeSeconds, label: stretch.phases[index]?.id ?? '' };
}
