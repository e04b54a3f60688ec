import type { FigureName } from '../../core/frame/frame.ts';
import { titledWhole, type ReadableStretch } from '../../core/stretch/stretch-entry.ts';
import { clampTimeSeconds, phaseStartsSeconds, stretchDurationSeconds } from '../../core/stretch/timeline.ts';
import { fileStemOf } from '../../core/stretch/variant.ts';
import type { FigureSource } from '../../scene/mount-stage.ts';
import { DRAWN_KINDS, ExportError, type ExportedFile, type Exporter, type ExportKind, type ExportOptions, type ExportRequest } from '../../state/export-request.ts';
import type { ViewStore } from '../../state/view.ts';
import type { FilmPart } from '../film/film-times.ts';
import { notesOf } from '../picture/notes.ts';
import { pngOf } from '../picture/png.ts';
import { drawSheet } from '../picture/sheet.ts';
import { openStudio, type Studio } from '../picture/studio.ts';
import { nextTurn } from './turn.ts';

export interface ExporterInput {
  readonly view: ViewStore;
  /** Brings a stretch with its motion. */
  readonly fetchStretch: (stretchId: string) => Promise<ReadableStretch>;
  readonly figures: Readonly<Record<FigureName, FigureSource>>;
}

/** One request on its way. */
interface Job extends ExporterInput {
  readonly request: ExportRequest;
  readonly entry: ReadableStretch;
  /** Tells how far it is and gives the page its turn; throws when it was cancelled. */
  readonly turn: (share: number) => Promise<void>;
}

const nameOf = ({ kind, stretchId, side, timeSeconds }: ExportRequest, ending: string): string => {
  const moment = kind === 'png' ? `.${timeSeconds.toFixed(1)}s` : kind === 'sheet' ? '.sheet' : '';
  return `${fileStemOf(stretchId)}.${side}${moment}.${ending}`;
};

/** From and to within a stretch, seconds; what is no part of it stands for all of it. */
const rangeOf = ({ part }: ExportRequest, { stretch }: ReadableStretch): readonly [number, number] => {
  const duration = stretchDurationSeconds(stretch);
  const whole = [0, duration] as const;
  if (part === 'whole') return whole;
  const starts = phaseStartsSeconds(stretch);
  const index = stretch.phases.findIndex(({ id }) => id === 'easeIn');
  const [from, to] = part === 'easeIn' ? [starts[index] ?? 0, starts[index + 1] ?? duration] : part;
  const within = [clampTimeSeconds(from, duration), clampTimeSeconds(to, duration)] as const;
  return within[0] < within[1] ? within : whole;
};

const partOf = ({ request, entry }: Job): FilmPart => {
  const { speed, loops, framesPerSecond } = request;
  return { rangeSeconds: rangeOf(request, entry), speed, loops, framesPerSecond };
};

/** Opens a studio, and closes it whatever comes. */
const inStudio = async <Made,>({ request, entry, view, figures }: Job, more: { readonly hasWords: boolean; readonly width: number; readonly height: number; readonly density: number }, make: (studio: Studio) => Promise<Made>): Promise<Made> => {
  const { side, place, isTransparent, hasMarks } = request;
  const phasePlaces = request.followsLesson ? await (await import('../film/lesson-places.ts')).fetchLessonPlaces(request.stretchId, place) : undefined;
  const studio = await openStudio({
    entry, side, view: view.getState(), place, phasePlaces, figures, isTransparent, hasMarks,
    hasWords: more.hasWords, isRead: request.kind === 'gif', widthPixels: more.width, heightPixels: more.height, density: more.density,
  });
  try {
    return await make(studio);
  } finally {
    studio.close();
  }
};

/** Cells of a sheet stand three in a row, and are as wide as these parts of it. */
const SHEET_CELL_SHARE = 0.31;
/** Of a cell's picture. */
const CELL_ASPECT = 4 / 3;

const makePicture = async (job: Job): Promise<ExportedFile[]> => {
  const { request, entry: { stretch }, turn } = job;
  const { widthPixels: width, heightPixels: height, density, side, captions, timeSeconds } = request;
  return await inStudio(job, { hasWords: captions === 'under', width, height, density }, async (studio) => {
    studio.drawAt(timeSeconds);
    await turn(0.8);
    return [{ name: nameOf(request, 'png'), blob: await pngOf(studio.canvas, notesOf({ stretch, side })) }];
  });
};

const makeSheet = async (job: Job): Promise<ExportedFile[]> => {
  const { request, entry: { stretch }, turn, view } = job;
  const { widthPixels, density, side, captions } = request;
  const width = Math.round(SHEET_CELL_SHARE * widthPixels);
  return await inStudio(job, { hasWords: false, width, height: Math.round(width / CELL_ASPECT), density }, async (studio) => {
    const sheet = await drawSheet({ studio, stretch, side, viewerRole: view.getState().viewerRole, widthPixels, density, hasWords: captions !== 'none', turn });
    return [{ name: nameOf(request, 'png'), blob: await pngOf(sheet, notesOf({ stretch, side })) }];
  });
};

const makeMoving = async (job: Job, kind: 'mp4' | 'webm' | 'gif'): Promise<ExportedFile[]> => {
  const { request, entry: { stretch }, turn, view } = job;
  const { widthPixels: width, heightPixels: height, density, side, captions } = request;
  const notes = notesOf({ stretch, side });
  const part = partOf(job);
  const blob = await inStudio(job, { hasWords: captions === 'under', width, height, density }, async (studio) => {
    if (kind === 'gif') return await (await import('../film/gif.ts')).makeGif({ studio, part, notes, turn });
    return await (await import('../film/film.ts')).makeFilm({ kind, studio, part, notes, turn });
  });
  const film = { name: nameOf(request, kind), blob };
  if (captions !== 'beside' || kind === 'gif') return [film];
  const { webVttOf } = await import('../film/captions.ts');
  const text = webVttOf({ stretch, side, viewerRole: view.getState().viewerRole }, part, `${notes.title}. ${notes.description} ${notes.copyright}`);
  return [film, { name: nameOf(request, 'vtt'), blob: new Blob([text], { type: 'text/vtt' }) }];
};

const makeModel = async ({ request, entry, figures, turn }: Job): Promise<ExportedFile[]> => {
  const { side, hasMarks } = request;
  const read = async (name: FigureName) => {
    const response = await figures[name].ask();
    if (!response.ok) throw new ExportError('noFile', response.url);
    return { rig: figures[name].rig, glb: new Uint8Array(await response.arrayBuffer()) };
  };
  const [{ buildModel }, person, helper] = await Promise.all([import('../model/build-model.ts'), read('person'), read('helper')]);
  const glb = await buildModel({ stretch: entry.stretch, side, motion: entry.motions?.[side], figures: { person, helper }, range: rangeOf(request, entry), hasMarks, turn });
  return [{ name: nameOf(request, 'glb'), blob: new Blob([glb as Uint8Array<ArrayBuffer>], { type: 'model/gltf-binary' }) }];
};

const makeData = async ({ request, entry, figures, turn }: Job, kind: 'csv' | 'json'): Promise<ExportedFile[]> => {
  const { side } = request;
  const range = rangeOf(request, entry);
  const [{ csvOf, jsonOf }, { createFrameSolver }] = await Promise.all([import('../data/frame-table.ts'), import('../../core/frame/solve-frame.ts')]);
  const solver = createFrameSolver({ stretch: entry.stretch, side, motion: entry.motions?.[side], person: figures.person.rig, helper: figures.helper.rig });
  await turn(0.1);
  const text = kind === 'csv' ? csvOf(solver, range) : jsonOf(solver, range);
  return [{ name: nameOf(request, kind), blob: new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'application/json' }) }];
};

const make = async (job: Job): Promise<ExportedFile[]> => {
  const { kind } = job.request;
  if (kind === 'png') return await makePicture(job);
  if (kind === 'sheet') return await makeSheet(job);
  if (kind === 'glb') return await makeModel(job);
  if (kind === 'csv' || kind === 'json') return await makeData(job, kind);
  return await makeMoving(job, kind);
};

/** What went wrong, as a fault that there is a sentence for. */
const faultOf = (cause: unknown): unknown => {
  if (cause instanceof ExportError || (cause instanceof DOMException && cause.name === 'AbortError')) return cause;
  // Buffers that can't be had.
  if (cause instanceof RangeError) return new ExportError('noMemory', '', cause);
  return new ExportError('other', cause instanceof Error ? cause.message : String(cause), cause);
};

/** A film's sides are even: codecs ask for it. */
const even = (pixels: number): number => 2 * Math.round(pixels / 2);

const prepared = (request: ExportRequest): ExportRequest =>
  request.kind === 'mp4' || request.kind === 'webm' ? { ...request, density: 1, widthPixels: even(request.widthPixels * request.density), heightPixels: even(request.heightPixels * request.density), isTransparent: false } : request;

export const createExporter = (input: ExporterInput): Exporter => ({
  run: async (asked, { signal, onProgress }: ExportOptions) => {
    const request = prepared(asked);
    const turn = async (share: number): Promise<void> => {
      onProgress(share);
      await nextTurn();
      signal.throwIfAborted();
    };
    try {
      await turn(0);
      const entry = await input.fetchStretch(request.stretchId).catch((cause: unknown) => {
        throw new ExportError('noFile', request.stretchId, cause);
      });
      const files = await make({ ...input, request, entry: titledWhole(entry), turn });
      signal.throwIfAborted();
      onProgress(1);
      return files;
    } catch (cause) {
      throw faultOf(cause);
    }
  },
  canMake: async (kind: ExportKind) => {
    if (kind !== 'mp4' && kind !== 'webm') return !DRAWN_KINDS.includes(kind) || typeof HTMLCanvasElement !== 'undefined';
    return await (await import('../film/film.ts')).canFilm(kind);
  },
});
