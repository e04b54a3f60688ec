import type { FrameSolver } from '../../core/frame/solve-frame.ts';
import { sidedText } from '../../core/stretch/mirror.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import { toldSite } from '../../core/stretch/told-site.ts';
import { contactLabel, words } from '../../words/words.ts';
import { exportWords } from '../../words/export.ts';
import type { TimeRange } from './bake-motion.ts';

/** What a model says about itself, for programs that look: seconds of the animation. */
export const modelExtras = (solver: FrameSolver, declared: Stretch, [fromSeconds, toSeconds]: TimeRange) => {
  const { stretch, side, phaseStartsSeconds } = solver;
  const isMirrored = side !== declared.side;
  const inAnimation = (seconds: number): number => Math.min(Math.max(seconds, fromSeconds), toSeconds) - fromSeconds;
  return {
    title: `${declared.title}, ${words.stretch.sideCalled[stretch.sideMeans][side].toLowerCase()}`,
    stretch: stretch.id,
    side,
    safety: exportWords.safetyLine,
    phases: stretch.phases.map(({ id, caption }, i) => ({
      id,
      caption: sidedText(caption, isMirrored),
      startSeconds: inAnimation(phaseStartsSeconds[i]!),
      endSeconds: inAnimation(phaseStartsSeconds[i + 1]!),
    })),
    contacts: stretch.contacts.map(({ id, role, hand, part, on }) => {
      const site = 'site' in on ? on.site : null;
      return { id, role, hand: hand.side, part, site, says: contactLabel({ hand: hand.side, part, role, site: toldSite(on) }) };
    }),
  };
};
