import type { Frame } from '../../core/frame/frame.ts';
import type { Role } from '../../core/stretch/stretch.ts';
import { contactLabel, padsLabel, words as catalogue } from '../../words/words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The elements of one label: a chip with letter and words, and its leader line. */
export interface LabelElements {
  readonly chip: HTMLElement;
  readonly words: HTMLElement;
  readonly line: SVGLineElement;
  /** Dark line under the bright one, so that the leader reads on any cloth. */
  readonly casing: SVGLineElement;
}

/** What a label says, and of what. */
export interface LabelText {
  readonly id: string;
  readonly role: Role;
  readonly text: string;
}

/** The labels of a frame: one at each hand, and one for all the towel's patches. */
export const labelTexts = ({ contacts, pads }: Frame): LabelText[] => [
  ...contacts.map((contact) => ({ id: contact.id, role: contact.role, text: contactLabel(contact) })),
  ...pads.slice(0, 1).map(({ id, role }) => ({ id, role, text: padsLabel() })),
];

/** Classes, for the stylesheet beside this file (`labels.css`). */
const roleClass = (role: Role): string => `hand-label hand-label--${role}`;

const span = (className: string, text: string): HTMLSpanElement => {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
};

/** Between hand, role and place in a label's words. */
const DASH = ' – ';

/** The words on two lines, hand and role above the place; read aloud and copied they are one sentence. */
const twoLines = (label: string, hidden: string): HTMLElement => {
  const cut = label.lastIndexOf(DASH);
  const words = span('hand-label__words', '');
  const who = span('hand-label__who', label.slice(0, cut));
  who.append(span('hand-label__hidden', ` ${hidden}`));
  words.append(who, span('hand-label__dash', DASH), span('hand-label__place', label.slice(cut + DASH.length)));
  return words;
};

const leader = (svg: SVGSVGElement, className: string): SVGLineElement => {
  const line = document.createElementNS(SVG, 'line');
  line.setAttribute('class', className);
  svg.append(line);
  return line;
};

/** The drawing for leader lines, under the chips. */
export const createLeaderDrawing = (layer: HTMLElement): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'hand-label-leaders');
  svg.setAttribute('aria-hidden', 'true');
  layer.append(svg);
  return svg;
};

export const createLabelElements = (layer: HTMLElement, svg: SVGSVGElement, { id, role, text: label }: LabelText): LabelElements => {
  const chip = document.createElement('div');
  chip.className = roleClass(role);
  chip.dataset['contact'] = id;
  const letter = span('hand-label__letter', catalogue.markerLetter[role]);
  letter.setAttribute('aria-hidden', 'true');
  const text = twoLines(label, catalogue.hiddenHand);
  chip.append(letter, text);
  layer.append(chip);
  const casing = leader(svg, 'hand-label-leader__casing');
  return { chip, words: text, casing, line: leader(svg, `hand-label-leader hand-label-leader--${role}`) };
};
