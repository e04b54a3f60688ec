/**
 * The 3D stage as a React component: put it into any positioned element with a size.
 *
 *   const viewer = installViewer({ playback, stage, view });           // src/viewer, as early as possible
 *   <Stage
 *     playback={playback} view={view} stage={stage}                   // the stores; followed without React renders
 *     stretch={stretch} side={side} motion={motion}                                   // what is shown; figures stay mounted when it changes
 *     figures={{ person: { ask, lightUrl, rig }, helper: { … } }}     // how to get the GLBs, and parsed rig files; a constant
 *     canvasLabel={words.…}                                           // what the picture is, for screen readers
 *     listener={viewer}                                               // told when ready, or why not
 *   />
 *
 * The stage fills its parent (`position: absolute; inset: 0`), sets `stage.sceneStatus` (ready, lost, failed,
 * unsupported) and adds the notices `contextLost` and `contextRestored`. `playback.load(stretch)` stays with the owner
 * of the stores.
 *
 * Bare three under a thin React wrapper: the scene has five fixed objects to declare, and a reconciler for them would
 * cost 42 kB (brotli) of the 260 that all script may weigh. React renders nothing here while time runs. On the focused canvas the arrow keys orbit and + / - zoom; it stops those keys from bubbling, so that
 * page-wide shortcuts may listen on the window. Labels use the font of the page.
 */
import { useEffect, useRef, useState } from 'react';
import type { Side } from '../core/anatomy/bones.ts';
import type { MotionFile } from '../core/motion/motion-file.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import { mountStage, type MountedStage, type StageInput } from './mount-stage.ts';

/** Not of the picture, but made of the same solver: it comes with this part, so that the page itself stays small. */
export { followShortfalls } from '../state/follow-shortfalls.ts';
export type { FigureSource } from './mount-stage.ts';
export type { SceneHandle, SceneListener } from './scene-handle.ts';

export interface StageProps extends Omit<StageInput, 'container'> {
  /** What the picture is, for screen readers. */
  readonly canvasLabel: string;
  readonly stretch: Stretch;
  readonly side: Side;
  /** What the compiler found for this stretch and side. */
  readonly motion: MotionFile | undefined;
}

export function Stage({ stretch, side, motion, playback, view, stage, figures, canvasLabel, listener }: StageProps) {
  const container = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState<MountedStage | null>(null);
  useEffect(() => {
    if (container.current === null) return;
    const next = mountStage({ container: container.current, playback, view, stage, figures, listener });
    setMounted(next);
    return () => next.unmount();
  }, [playback, view, stage, figures, listener]);
  useEffect(() => mounted?.setCanvasLabel(canvasLabel), [mounted, canvasLabel]);
  useEffect(() => mounted?.show(stretch, side, motion), [mounted, stretch, side, motion]);
  return <div ref={container} style={{ position: 'absolute', inset: 0, overflow: 'hidden' }} />;
}
