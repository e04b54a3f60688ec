import { phaseMomentsSeconds } from '../../core/stretch/timeline.ts';
import { ExportError } from '../../state/export-request.ts';
import { exportWords } from '../../words/export.ts';
import { words } from '../../words/words.ts';
import { nextTurn } from '../page/turn.ts';
import { paintElement } from './paint-element.ts';
import { captionAt, element, legendOf, titleOf, type StripInput } from './strip.ts';
import type { Studio } from './studio.ts';

const copyOf = (source: HTMLCanvasElement): HTMLCanvasElement => {
  const copy = document.createElement('canvas');
  copy.width = source.width;
  copy.height = source.height;
  copy.getContext('2d')?.drawImage(source, 0, 0);
  return copy;
};

const cell = (picture: HTMLCanvasElement, of: StripInput, index: number): HTMLElement => {
  const { phase, caption, ask } = captionAt(of, index);
  const made = element('sheet-step');
  const said = element('sheet-words', ask === '' ? caption : `${caption} ${ask}`);
  made.append(picture, element('strip-step', `${index + 1}. ${phase}`), said);
  return made;
};

export interface SheetInput extends StripInput {
  readonly studio: Studio;
  readonly widthPixels: number;
  readonly density: number;
  readonly hasWords: boolean;
  readonly turn: (share: number) => Promise<void>;
}

/** All key phases on one sheet: a canvas. */
export const drawSheet = async ({ studio, widthPixels, density, hasWords, turn, ...of }: SheetInput): Promise<HTMLCanvasElement> => {
  const sheet = element('sheet');
  sheet.inert = true;
  sheet.style.width = `${widthPixels}px`;
  const head = element('sheet-head');
  head.append(element('strip-title', titleOf(of)), legendOf(of.stretch));
  const grid = element('sheet-grid');
  const moments = phaseMomentsSeconds(of.stretch);
  for (const [index, timeSeconds] of moments.entries()) {
    studio.drawAt(timeSeconds);
    grid.append(hasWords ? cell(copyOf(studio.canvas), of, index) : copyOf(studio.canvas));
    await turn((index + 1) / (moments.length + 1));
  }
  if (hasWords) sheet.append(head);
  sheet.append(grid);
  if (hasWords) sheet.append(element('strip-safety', `${exportWords.safetyLine} ${words.page.title}.`));
  document.body.append(sheet);
  try {
    await nextTurn();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(sheet.offsetWidth * density);
    canvas.height = Math.round(sheet.offsetHeight * density);
    const context = canvas.getContext('2d');
    if (context === null) throw new ExportError('tooLarge', `${canvas.width} × ${canvas.height}`);
    context.scale(density, density);
    paintElement(context, sheet);
    return canvas;
  } finally {
    sheet.remove();
  }
};
