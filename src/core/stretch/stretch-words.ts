import type { ReadableStretch } from './stretch-entry.ts';
import type { PhaseId, StretchPhase } from './stretch.ts';

export type PhaseWords = Pick<StretchPhase, 'caption' | 'captionFor' | 'ask' | 'screenReader'>;

/** Every text of a stretch file, and of the variant's that changed it; sides as `{left}` and `{right}`. */
export interface StretchWords {
  readonly title: string;
  readonly summary: string;
  readonly aim: string;
  readonly felt?: { readonly may: string; readonly mustNot: string } | undefined;
  readonly phases: Readonly<Partial<Record<PhaseId, PhaseWords>>>;
  /** What the hold is called, in a variant. */
  readonly hold?: { readonly title: string; readonly insteadOf: string; readonly says: string };
}

/** The texts of a stretch or variant, as its files have them. */
export const wordsOfStretch = ({ stretch: { title, summary, aim, felt, phases }, variant }: ReadableStretch): StretchWords => ({
  title,
  summary,
  aim,
  ...(felt === undefined ? {} : { felt }),
  phases: Object.fromEntries(phases.map(({ id, caption, captionFor, ask, screenReader }) => [
    id,
    { caption, ...(captionFor === undefined ? {} : { captionFor }), ...(ask === undefined ? {} : { ask }), screenReader },
  ])),
  ...(variant === undefined ? {} : { hold: { title: variant.title, insteadOf: variant.insteadOf, says: variant.says } }),
});

/** The same stretch, told in other words; nothing moves otherwise. */
export const toldIn = (entry: ReadableStretch, { title, summary, aim, felt, phases, hold }: StretchWords): ReadableStretch => ({
  ...entry,
  stretch: { ...entry.stretch, title, summary, aim, felt, phases: entry.stretch.phases.map((phase) => ({ ...phase, ...phases[phase.id] })) },
  ...(entry.variant === undefined ? {} : { variant: { ...entry.variant, ...hold } }),
});
