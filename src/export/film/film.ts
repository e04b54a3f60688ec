import { BufferTarget, canEncodeVideo, CanvasSource, Mp4OutputFormat, Output, QUALITY_HIGH, WebMOutputFormat } from 'mediabunny';
import { ExportError } from '../../state/export-request.ts';
import type { Notes } from '../picture/notes.ts';
import type { Studio } from '../picture/studio.ts';
import { frameCount, momentOf, type FilmPart } from './film-times.ts';

export const FILM_CODECS = { mp4: 'avc', webm: 'vp9' } as const;
export type FilmKind = keyof typeof FILM_CODECS;
/** What people call them. */
const CODEC_NAMES: Readonly<Record<FilmKind, string>> = { mp4: 'H.264', webm: 'VP9' };
const TYPES: Readonly<Record<FilmKind, string>> = { mp4: 'video/mp4', webm: 'video/webm' };

/** A picture that stands by itself so often: who scrubs in the film waits for no more than that, seconds. */
const KEY_FRAME_SECONDS = 1;

export const canFilm = async (kind: FilmKind): Promise<boolean> => typeof VideoEncoder !== 'undefined' && (await canEncodeVideo(FILM_CODECS[kind]));

export interface FilmInput {
  readonly kind: FilmKind;
  readonly studio: Studio;
  readonly part: FilmPart;
  readonly notes: Notes;
  /** Throws when it was cancelled. */
  readonly turn: (share: number) => Promise<void>;
}

/** A film, picture by picture: each shows its own moment, however long it takes to draw. */
export const makeFilm = async ({ kind, studio, part, notes, turn }: FilmInput): Promise<Blob> => {
  const { width, height } = studio.canvas;
  if (!(await canFilm(kind)) || !(await canEncodeVideo(FILM_CODECS[kind], { width, height }))) throw new ExportError('noCodec', `${CODEC_NAMES[kind]} (${width} × ${height})`);
  const target = new BufferTarget();
  const output = new Output({ format: kind === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(), target });
  const source = new CanvasSource(studio.canvas, { codec: FILM_CODECS[kind], quality: QUALITY_HIGH, keyFrameInterval: KEY_FRAME_SECONDS });
  output.addVideoTrack(source, { frameRate: part.framesPerSecond });
  output.setMetadataTags({ title: notes.title, description: notes.description, comment: `${notes.description} ${notes.copyright}`, artist: notes.software });
  const count = frameCount(part);
  try {
    await output.start();
    for (let frame = 0; frame < count; frame += 1) {
      studio.drawAt(momentOf(part, frame));
      await source.add(frame / part.framesPerSecond, 1 / part.framesPerSecond);
      await turn((frame + 1) / (count + 1));
    }
    await output.finalize();
  } catch (cause) {
    await output.cancel();
    // Cancelled, or a fault that has its own words; all else comes from the encoder.
    if (cause instanceof ExportError || (cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
    throw new ExportError('codecFailed', CODEC_NAMES[kind], cause);
  }
  if (target.buffer === null) throw new ExportError('codecFailed', CODEC_NAMES[kind]);
  return new Blob([target.buffer], { type: TYPES[kind] });
};
