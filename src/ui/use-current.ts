import type { Side } from '../core/anatomy/bones.ts';
import { sidedText } from '../core/stretch/mirror.ts';
import type { Stretch, StretchPhase } from '../core/stretch/stretch.ts';
import { phaseIndexAt } from '../core/stretch/timeline.ts';
import type { PlaybackState } from '../state/playback.ts';
import type { ViewerRole } from '../state/kept-choices.ts';
import { words } from '../words/words.ts';
import { useSlice, useStores } from './stores.ts';

export interface Current {
  readonly stretch: Stretch;
  readonly side: Side;
  /** A text of the stretch file, for the side on show. */
  readonly say: (text: string) => string;
}

/** What is on the stage, or null when no stretch could be read. Renders when stretch or side change. */
export const useCurrent = (): Current | null => {
  const { stage, library } = useStores();
  const stretchId = useSlice(stage, (s) => s.stretchId);
  const side = useSlice(stage, (s) => s.side);
  // A stretch comes on the stage when it is here; only that of the address is awaited on it.
  useSlice(stage, (s) => s.stretchStatus);
  const stretch = stretchId === null ? undefined : library.get(stretchId)?.stretch;
  if (stretch === undefined) return null;
  return { stretch, side, say: (text) => sidedText(text, side !== stretch.side, words.sides) };
};

/** What a phase tells the one it speaks to, and what is to be asked in it ('' for nothing): texts of the stretch file. */
export const tellingOf = ({ caption, captionFor, ask }: StretchPhase, role: ViewerRole): { readonly caption: string; readonly ask: string } => ({
  caption: role === 'both' ? caption : (captionFor?.[role] ?? caption),
  ask: ask === undefined ? '' : words.ask[role](ask),
});

/** Whom the captions speak to. Renders when it changes. */
export const useViewerRole = (): ViewerRole => useSlice(useStores().view, (s) => s.viewerRole);

export const phaseIndexOf = ({ phaseStartsSeconds, timeSeconds }: PlaybackState): number => phaseIndexAt(phaseStartsSeconds, timeSeconds);

/** Index of the phase on show. Renders when it changes. */
export const usePhaseIndex = (): number => useSlice(useStores().playback, phaseIndexOf);
