import type { Side } from '../../core/anatomy/bones.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { CameraPlace } from '../view.ts';

/** What the teacher's window can have the other do. */
export const REMOTE_COMMANDS = ['nextPhase', 'previousPhase', 'black', 'freeze', 'toggle', 'stop', 'reveal', 'hold'] as const;
export type RemoteCommand = (typeof REMOTE_COMMANDS)[number];

/** What the class sees, all but the time. */
export interface ClassView extends CameraPlace {
  readonly stretchId: string | null;
  readonly side: Side;
  readonly paused: boolean;
  readonly isBlack: boolean;
  readonly isFrozen: boolean;
  readonly isStopped: boolean;
  readonly lesson: Lesson | null;
  readonly index: number;
  readonly isRevealed: boolean;
  readonly isHeld: boolean;
}

/** From the window that the class sees. */
export type FromClass =
  | { readonly kind: 'view'; readonly view: ClassView }
  | { readonly kind: 'time'; readonly timeSeconds: number }
  | { readonly kind: 'clock'; readonly stepSeconds: number; readonly lessonSeconds: number }
  | { readonly kind: 'bye' };

/** From the teacher's window. */
export type FromTeacher =
  | { readonly kind: 'hello' }
  | { readonly kind: 'run'; readonly command: RemoteCommand }
  | { readonly kind: 'seek'; readonly timeSeconds: number };

const hasKind = (value: unknown): value is { readonly kind: unknown } => typeof value === 'object' && value !== null && 'kind' in value;
const CLASS_KINDS: readonly unknown[] = ['view', 'time', 'clock', 'bye'] satisfies FromClass['kind'][];
const TEACHER_KINDS: readonly unknown[] = ['hello', 'run', 'seek'] satisfies FromTeacher['kind'][];

/** Both windows are this page; only one left open over an update could speak otherwise, and is not heard. */
export const isFromClass = (value: unknown): value is FromClass => hasKind(value) && CLASS_KINDS.includes(value.kind);
export const isFromTeacher = (value: unknown): value is FromTeacher => hasKind(value) && TEACHER_KINDS.includes(value.kind);
