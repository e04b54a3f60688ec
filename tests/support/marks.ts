import { Object3D, PerspectiveCamera, Vector3 } from 'three';
import { vi } from 'vitest';
import { solveFrame, type FrameSolver } from '../../src/core/frame/solve-frame.ts';
import { pushFrameBalls } from '../../src/scene/camera/bodies.ts';
import { fitCamera } from '../../src/scene/camera/fit.ts';
import { helperEyes } from '../../src/scene/camera/helper-eyes.ts';
import { personEyes } from '../../src/scene/camera/person-eyes.ts';
import { cameraDirection, EYES_FIELD_OF_VIEW, OUTSIDE_FIELD_OF_VIEW } from '../../src/scene/camera/presets.ts';
import { createSkinMarks } from '../../src/scene/figures/skin-marks.ts';
import { createMarkers, type Markers } from '../../src/scene/markers/markers.ts';
import type { CameraName } from '../../src/state/view.ts';

/** The marks of a stretch as the page places them, without a page: letters are painted on a canvas that is not there. */
export const marksOf = (solver: FrameSolver): Markers => {
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0, getContext: () => null }), fonts: { load: () => Promise.resolve([]) } });
  const hands = (): Record<'left' | 'right', Object3D> => ({ left: new Object3D(), right: new Object3D() });
  const markers = createMarkers({
    frame: solver.frame, stretch: solver.stretch, hands: { person: hands(), helper: hands() },
    skins: { person: createSkinMarks(), helper: createSkinMarks() }, onRedraw: () => undefined,
  });
  vi.unstubAllGlobals();
  return markers;
};

/** Cameras of the prepared views of a stretch and side, as the page fits them on a stage. */
export const camerasOf = (solver: FrameSolver, aspect: number): ((name: CameraName) => PerspectiveCamera) => {
  const balls: number[] = [];
  for (let i = 0; i <= 16; i += 1) pushFrameBalls(balls, solveFrame(solver, (solver.durationSeconds * i) / 16));
  /** Of the frame last solved, where somebody's eyes are asked for. */
  return (name) => {
    const isEyes = name === 'helper-eyes' || name === 'person-eyes';
    const camera = new PerspectiveCamera(isEyes ? EYES_FIELD_OF_VIEW : OUTSIDE_FIELD_OF_VIEW, aspect);
    if (isEyes) {
      const view = { position: camera.position, target: new Vector3() };
      if (name === 'person-eyes') personEyes(solver.frame, view);
      else helperEyes(solver.frame, view, solver.stretch.eyes);
      camera.lookAt(view.target);
    } else {
      const { position, target } = fitCamera({
        balls, direction: cameraDirection(name, solver.side, solver.stretch.cameras), fieldOfView: (OUTSIDE_FIELD_OF_VIEW * Math.PI) / 180, aspect, marginX: 0.05, marginY: 0.05,
      });
      camera.position.set(...position);
      camera.lookAt(...target);
    }
    camera.updateMatrixWorld(true);
    return camera;
  };
};
