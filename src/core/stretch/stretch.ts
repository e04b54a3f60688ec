/** Words and shapes of a stretch that core, state, scene and ui share. */
import type { StretchFile } from './schema.ts';

/** One assisted stretch as declared (degrees, seconds, metres), for its own side or mirrored. */
export type Stretch = StretchFile;
export type StretchPhase = Stretch['phases'][number];
/** What the side is the side of. */
export type SideMeaning = Stretch['sideMeans'];
export type PhaseId = StretchPhase['id'];
export type Contact = Stretch['contacts'][number];
export type Pad = Stretch['pads'][number];
/** A hand that moves, a hand that holds still, or the towel that spreads pressure. */
/** What of an arm is laid on. */
export type ContactPart = Contact['part'];
export type Role = Contact['role'] | 'support';
export type ForceLevelName = 'rest' | 'light' | 'gentle';

/** Frames a second of the frame-by-frame steps, of the checker's samples and of exports. */
export const FRAMES_PER_SECOND = 30;
