import { phaseStartsSeconds } from '../../core/stretch/timeline.ts';
import { captionAt, type StripInput } from '../picture/strip.ts';
import { filmCues, type FilmPart } from './film-times.ts';

/** "00:01:02.500": as WebVTT writes a time. */
export const vttTime = (seconds: number): string => {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(milliseconds / 3_600_000))}:${two(Math.floor(milliseconds / 60_000) % 60)}:${two(Math.floor(milliseconds / 1000) % 60)}.${String(milliseconds % 1000).padStart(3, '0')}`;
};

/** What a caption may not hold within WebVTT. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The captions of a film as a WebVTT file; the note at its top is kept by every player. */
export const webVttOf = (of: StripInput, part: FilmPart, note: string): string => {
  const cues = filmCues(part, phaseStartsSeconds(of.stretch)).map(({ phaseIndex, startSeconds, endSeconds }, i) => {
    const { phase, caption, ask } = captionAt(of, phaseIndex);
    const lines = [`${phase}: ${caption}`, ask].filter((line) => line !== '').map(escaped);
    return [String(i + 1), `${vttTime(startSeconds)} --> ${vttTime(endSeconds)}`, ...lines].join('\n');
  });
  return `${['WEBVTT', `NOTE ${note}`, ...cues].join('\n\n')}\n`;
};
