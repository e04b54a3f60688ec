import type { Side } from '../core/anatomy/bones.ts';
import type { SideMeaning } from '../core/stretch/stretch.ts';
import type { CameraName } from './view.ts';

/**
 * Something to tell the visitor in one calm line. Data, not text: the words are in the catalogue
 * (`words.notice`), so that the same notice can be said in another language.
 */
export type NoticeContent =
  | { readonly kind: 'unknownStretch' | 'brokenStretch' | 'unknownVariant'; readonly asked: string; readonly used: string }
  | { readonly kind: 'notFetched'; readonly stretchId: string }
  | { readonly kind: 'unknownSide'; readonly asked: string; readonly used: Side; readonly means: SideMeaning }
  | { readonly kind: 'unknownCamera'; readonly asked: string; readonly used: CameraName }
  | { readonly kind: 'timeNotANumber' | 'unknownLayer' | 'unknownLanguage'; readonly asked: string }
  | { readonly kind: 'oddSpeed'; readonly asked: string; readonly used: number }
  | { readonly kind: 'timeOutOfRange'; readonly asked: string; readonly usedSeconds: number }
  | { readonly kind: 'contextLost' | 'contextRestored' | 'noStretch' | 'wordsMissing' };

export type NoticeKind = NoticeContent['kind'];
export type Notice = NoticeContent & { readonly id: number };
