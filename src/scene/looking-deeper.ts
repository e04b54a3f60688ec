import type { Figure } from './figures/figure.ts';
import type { FigureName } from '../core/frame/frame.ts';
import { createGhosts } from './ghosts/ghosts.ts';
import { createGuidedPath } from './path/guided-path.ts';
import { createSkeleton } from './skeleton/skeleton.ts';

/** What is drawn only when asked for, and so comes as a part of its own: other moments, and the bones. */
export const lookDeeper = (figures: Readonly<Record<FigureName, Figure>>) => ({
  ghosts: createGhosts(figures),
  path: createGuidedPath(),
  skeleton: createSkeleton(figures.person),
});

export type LookingDeeper = ReturnType<typeof lookDeeper>;
