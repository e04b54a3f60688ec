import type { LabelledMark } from '../markers/labelled-mark.ts';
import type { LabelElements } from './label-elements.ts';

const textRange = document.createRange();

/** Sizes of a label, pixels: of its words, and of the whole chip. */
interface LabelSize {
  words: string;
  width: number;
  height: number;
}

/** Makes a label only as wide as its longest line: a wrapped box keeps its full width by itself. */
const shrinkToWords = (words: HTMLElement): void => {
  let width = 0;
  for (const line of words.children) {
    // Of the text itself: the box round it is as wide as the label.
    textRange.selectNodeContents(line);
    width = Math.max(width, textRange.getBoundingClientRect().width);
  }
  // One pixel more, so that rounding does not wrap it again.
  if (width > 2) words.style.width = `${Math.ceil(width) + 1}px`;
};

/** A label on the stage, with its sizes as it is told of a hand that is seen, and of one that is hidden. */
export interface OwnLabel extends LabelElements {
  readonly sizes: Readonly<Record<'seen' | 'hidden', LabelSize>>;
  isHidden: boolean;
  isLeftOut: boolean;
  hasLeader: boolean;
  /** Else the letter at the mark stands alone. */
  hasRoom: boolean;
  isLetter: boolean;
}

export const HIDDEN = 'hand-label--hidden';
/** No words are drawn: they stay for screen readers. */
export const LETTER = 'hand-label--letter';
const HIDDEN_LEADER = 'hand-label-leader--hidden';

/** Sizes a label as it is told now, in words of a width, or as wide as they are. */
export const sizeNow = ({ chip, words }: OwnLabel, width: string, size: LabelSize): void => {
  words.style.width = width;
  if (width === '') shrinkToWords(words);
  size.words = words.style.width;
  size.width = chip.offsetWidth;
  size.height = chip.offsetHeight;
};

/** Below this a hand counts as hidden, a contact as left out of the picture. */
export const HALF = 0.5;

/** Writes to a label what there is to tell, when it changed. */
export const tell = (label: OwnLabel, { seen, hint, share, hasLetter, leads }: LabelledMark, isOneOfMany: boolean): void => {
  const isHidden = seen < HALF;
  // A leader to a place that is not even hinted at would point at what hides it.
  const hasLeader = label.hasRoom && share >= HALF && (hasLetter || ((!isHidden || hint >= HALF) && leads));
  if (label.hasLeader !== hasLeader) {
    label.hasLeader = hasLeader;
    for (const line of [label.line, label.casing]) line.style.visibility = hasLeader ? '' : 'hidden';
  }
  // In a small view, words that no line leads to would be anybody's.
  const isLetter = !label.hasRoom || (isOneOfMany && !hasLeader);
  if (label.isLetter !== isLetter) {
    label.isLetter = isLetter;
    label.chip.classList.toggle(LETTER, isLetter);
  }
  if (label.isHidden !== isHidden) {
    label.isHidden = isHidden;
    label.chip.classList.toggle(HIDDEN, isHidden);
    label.words.style.width = label.sizes[isHidden ? 'hidden' : 'seen'].words;
    for (const line of [label.line, label.casing]) line.classList.toggle(HIDDEN_LEADER, isHidden);
  }
  const isLeftOut = share < HALF;
  if (label.isLeftOut === isLeftOut) return;
  label.isLeftOut = isLeftOut;
  label.chip.style.visibility = isLeftOut ? 'hidden' : '';
};
