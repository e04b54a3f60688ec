import type { LaterWords } from '../parts.ts';

export { words } from './words.ts';

export const parts: LaterWords = {
  ask: () => import('./ask.ts'),
  audit: () => import('./audit.ts'),
  check: () => import('./check.ts'),
  export: () => import('./export.ts'),
  handout: () => import('./handout.ts'),
  keys: () => import('./keys.ts'),
  learn: () => import('./learn.ts'),
  lesson: () => import('./lesson.ts'),
  pose: () => import('./pose.ts'),
  present: () => import('./present.ts'),
  share: () => import('./share.ts'),
  show: () => import('./show.ts'),
  stop: () => import('./stop.ts'),
};
