import { sidedText } from '../../core/stretch/mirror.ts';
import type { Role, Stretch } from '../../core/stretch/stretch.ts';
import { phaseIndexAt, phaseStartsSeconds } from '../../core/stretch/timeline.ts';
import type { Side } from '../../core/anatomy/bones.ts';
import type { ViewerRole } from '../../state/kept-choices.ts';
import { exportWords } from '../../words/export.ts';
import { words } from '../../words/words.ts';
import './strip.css';

export interface StripInput {
  /** As declared, not mirrored. */
  readonly stretch: Stretch;
  readonly side: Side;
  readonly viewerRole: ViewerRole;
}

/** The words under a picture: of which stretch, the step, what happens, what the marks mean, the safety line. */
export interface Strip {
  readonly element: HTMLElement;
  show(timeSeconds: number): void;
}

export const element = (className: string, text = ''): HTMLElement => {
  const made = document.createElement('div');
  made.className = className;
  made.textContent = text;
  return made;
};

/** What the caption of a moment says, as on the page; '' for no stretch. */
export const captionAt = ({ stretch, side, viewerRole }: StripInput, index: number): { readonly phase: string; readonly caption: string; readonly ask: string } => {
  const phase = stretch.phases[index];
  if (phase === undefined) return { phase: '', caption: '', ask: '' };
  const say = (text: string): string => sidedText(text, side !== stretch.side);
  const caption = viewerRole === 'both' ? phase.caption : (phase.captionFor?.[viewerRole] ?? phase.caption);
  return { phase: words.phase[phase.id], caption: say(caption), ask: phase.ask === undefined ? '' : say(words.ask[viewerRole](phase.ask)) };
};

export const titleOf = ({ stretch, side }: Pick<StripInput, 'stretch' | 'side'>): string => `${stretch.title} – ${words.stretch.sideCalled[stretch.sideMeans][side]}`;

const legendEntry = (role: Role): HTMLElement => {
  const entry = element('strip-sign');
  entry.append(element(`strip-letter strip-letter--${role}`, words.markerLetter[role]), element('strip-does', words.legend[role].name));
  return entry;
};

/** The marks that a stretch has, and what they mean. */
export const legendOf = (stretch: Stretch): HTMLElement => {
  const legend = element('strip-legend');
  const roles = new Set<Role>([...stretch.contacts.map(({ role }) => role), ...(stretch.pads.length > 0 ? ['support' as const] : [])]);
  legend.append(...[...roles].map(legendEntry));
  return legend;
};

/** Sizes of the caption that are tried one after the other, times the strip's own. */
const SMALLER = [0.95, 0.85, 0.75, 0.65] as const;

export const createStrip = (input: StripInput): Strip => {
  const { stretch } = input;
  const starts = phaseStartsSeconds(stretch);
  const whole = element('strip');
  const top = element('strip-top');
  const step = element('strip-step');
  const caption = element('strip-caption');
  const title = element('strip-title', titleOf(input));
  top.append(title, step, legendOf(stretch));
  whole.append(top, caption, element('strip-safety', exportWords.safetyLine));
  let shown = -1;
  return {
    element: whole,
    show: (timeSeconds) => {
      const index = phaseIndexAt(starts, timeSeconds);
      if (index === shown) return;
      shown = index;
      const { phase, caption: text, ask } = captionAt(input, index);
      step.textContent = `${phase} · ${words.timeline.stepOf(index + 1, stretch.phases.length)}`;
      caption.textContent = ask === '' ? text : `${text} ${ask}`;
      // Long words in a low strip: smaller, until all of them are there.
      caption.style.fontSize = '';
      for (const size of SMALLER) if (whole.scrollHeight > whole.clientHeight) caption.style.fontSize = `${size}em`;
    },
  };
};
