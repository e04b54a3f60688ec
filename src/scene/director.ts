import { Vector3 } from 'three';
import type { Side } from '../core/anatomy/bones.ts';
import type { Frame } from '../core/frame/frame.ts';
import { createFrameSolver, solveFrame, type FrameSolver } from '../core/frame/solve-frame.ts';
import type { MotionFile } from '../core/motion/motion-file.ts';
import type { RigFile } from '../core/rig/rig-file.ts';
import type { TowelProp } from '../core/stretch/prop-schema.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import { baseIdOf } from '../core/stretch/variant.ts';
import type { PlaybackStore } from '../state/playback.ts';
import { asShown } from '../state/as-shown.ts';
import type { ViewState, ViewStore } from '../state/view.ts';
import { pushFrameBalls } from './camera/bodies.ts';
import { lookThrough } from './camera/look-through.ts';
import { createCameraRig, type CameraRig } from './camera/camera-rig.ts';
import type { Three } from './create-renderer.ts';
import type { Figure } from './figures/figure.ts';
import { labelTexts } from './labels/label-elements.ts';
import { labelScale } from './label-scale.ts';
import { createLabels, type Labelled, type Labels } from './labels/labels.ts';
import { labelMoment, type LabelMoment } from './labels/obstacles.ts';
import { MARKER_ROOM_METRES } from './markers/contact-marker.ts';
import { createMarkers, type Markers } from './markers/markers.ts';
import { followClock } from './follow-clock.ts';
import { followDepths } from './follow-depths.ts';
import { createRoom } from './room/room.ts';
import { pickBody } from './sight/pick-body.ts';
import { createTowel, type Towel } from './towel/towel.ts';
import type { LightSkins } from './quality/follow-light-skins.ts';
import { followViews } from './views/follow-views.ts';
import { NARROW_PIXELS } from './views/layout.ts';

const along = new Vector3();

/** Moments of a stretch that the camera is fitted to, so that it need not move while time does. */
const FITTED_MOMENTS = 16;
/** Labels are placed for every other of them: hands are slow. */
const MOMENTS_PER_LABEL_MOMENT = 2;

export interface DirectorInput {
  readonly three: Three;
  readonly labelLayer: HTMLElement;
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly figures: Readonly<Record<'person' | 'helper', { readonly figure: Figure; readonly rig: RigFile }>>;
  readonly skins: LightSkins;
  /** Without ground and floor: what is behind the picture is seen. */
  readonly isTransparent: boolean;
  /** Asks for a frame. */
  readonly invalidate: () => void;
}

/** Leads one frame after another: clock, solve, figures, camera, markers, labels, render. */
export interface Director {
  readonly cameraRig: CameraRig;
  /** The frame last solved; null before the first stretch. */
  readonly frame: Frame | null;
  readonly shown: { readonly id: string; readonly side: Side } | null;
  show(stretch: Stretch, side: Side, motion: MotionFile | undefined): void;
  /** Centres the view on the body under a place of the picture: -1 to 1, right and up. */
  centreAt(right: number, up: number): void;
  resize(width: number, height: number): void;
  /** Draws shadows so finely from the next picture on: a share of the full side of their map. */
  setShadowShare(share: number): void;
  /** One frame of the loop, drawn. */
  tick(deltaSeconds: number): void;
  /** Solves a time and writes it to the scene, without drawing and without touching the clock. */
  update(timeSeconds: number): void;
  /** Draws the scene as it stands, now. */
  draw(): void;
  /** Draws a moment whole, camera and all, without touching the clock. */
  drawAt(timeSeconds: number): void;
  dispose(): void;
}

export const createDirector = ({ three, labelLayer, playback, view, figures, skins, isTransparent, invalidate }: DirectorInput): Director => {
  const { scene, camera, renderer } = three;
  const isSmooth = (): boolean => !view.getState().reducedMotion && !view.getState().still;
  const cameraRig = createCameraRig({ camera, canvas: renderer.domElement, invalidate, isSmooth, onTurned: (orbit) => view.getState().setOrbit(orbit) });
  const solveClock = followClock({ playback, isSmooth, invalidate });
  const labels: Labels = createLabels(labelLayer);
  let solver: FrameSolver | null = null;
  let stageWidth = 1;
  let stageHeight = 1;
  let markers: Markers | null = null;
  let towel: Towel | null = null;
  let shownMotion: MotionFile | undefined;
  const bodies = { person: figures.person.figure, helper: figures.helper.figure };
  const solverFor = (stretch: Stretch, side: Side): FrameSolver => createFrameSolver({ stretch, side, motion: shownMotion, person: figures.person.rig, helper: figures.helper.rig });
  let declared: Stretch | null = null;
  const depths = followDepths({ scene, figures: bodies, invalidate, makeSolver: () => (solver === null || declared === null ? null : solverFor(declared, solver.side)) });

  const views = followViews(three, labelLayer, skins);
  const fitLabels = (): void => labels.setScale(labelScale(view.getState().labelsLarge, views.mainWidth, stageHeight));
  const fitMain = (): void => {
    cameraRig.resize(views.mainWidth / Math.max(stageHeight, 1));
    labels.resize({ width: views.mainWidth, height: stageHeight, isOneOfMany: views.mainWidth < Math.min(stageWidth, NARROW_PIXELS) });
    fitLabels();
  };
  const applyView = (chosen: ViewState): void => {
    const { view: state, forearmsOf } = lookThrough(asShown(chosen), declared);
    if (views.apply(state)) fitMain();
    room.paint(state.isLight, scene);
    markers?.setShown({
      hands: state.markersVisible, forces: state.forcesVisible, pulses: !state.reducedMotion,
      seesThrough: { person: state.personSeeThrough, helper: state.helperSeeThrough },
    });
    markers?.setSpineZoneVisible(state.spineZoneVisible);
    const isLabelled = state.markersVisible && state.labelsVisible;
    labels.setVisible(isLabelled);
    fitLabels();
    depths.apply(state, forearmsOf);
    invalidate();
  };
  /** What of the whole movement the camera has to show, and labels have to keep off; skins are told of it. */
  const lookOver = (own: FrameSolver): { balls: number[]; moments: LabelMoment[] } => {
    const balls: number[] = [];
    const moments: LabelMoment[] = [];
    bodies.person.expectNothing();
    bodies.helper.expectNothing();
    for (let i = 0; i <= FITTED_MOMENTS; i += 1) {
      const frame = solveFrame(own, (own.durationSeconds * i) / FITTED_MOMENTS);
      pushFrameBalls(balls, frame);
      bodies.person.expect(frame.person);
      bodies.helper.expect(frame.helper);
      if (i % MOMENTS_PER_LABEL_MOMENT === 0) moments.push(labelMoment(frame, MARKER_ROOM_METRES, own.stretch.movement.trunkTurn !== undefined));
    }
    return { balls, moments };
  };
  let shadowOf: FrameSolver | null = null;
  let shadowTimeSeconds = NaN;
  const applyBodies = (frame: Frame): void => {
    // The same moment throws the same shadow: turning the camera draws none anew.
    if (shadowOf !== solver || shadowTimeSeconds !== frame.timeSeconds) renderer.shadowMap.needsUpdate = true;
    shadowOf = solver;
    shadowTimeSeconds = frame.timeSeconds;
    figures.person.figure.apply(frame.person);
    figures.helper.figure.apply(frame.helper);
    if (frame.towel !== null) towel?.apply(frame.towel);
    depths.tick(frame.timeSeconds);
  };
  const applyOverlay = (frame: Frame): void => {
    labels.findPlaces(camera);
    markers?.apply(frame, camera);
    labels.apply(camera);
  };

  const drawFrame = (frame: Frame, deltaSeconds: number): void => {
    applyBodies(frame);
    cameraRig.update(deltaSeconds, frame);
    applyOverlay(frame);
    views.draw(frame, markers);
  };

  const showTowel = (prop: TowelProp | null): void => {
    towel?.mesh.removeFromParent();
    towel?.dispose();
    towel = prop === null ? null : createTowel(prop);
    if (towel !== null) scene.add(towel.mesh);
  };

  const room = createRoom(isTransparent);
  scene.add(room.group, figures.person.figure.group, figures.helper.figure.group);
  const goToView = (): void => cameraRig.goTo(view.getState());
  goToView();
  const stops = [
    playback.subscribe((state) => state.timeSeconds, invalidate),
    playback.subscribe((state) => state.paused, invalidate),
    playback.subscribe((state) => state.sinceStopSeconds, invalidate),
    view.subscribe((state) => state.cameraRequest, goToView),
    view.subscribe((state) => state.turn, (turn) => turn !== null && cameraRig.handleKey(turn.way)),
    view.subscribe((state) => state, applyView),
  ];
  const onFonts = (): void => {
    labels.measure();
    views.measure();
    invalidate();
  };
  document.fonts.addEventListener('loadingdone', onFonts);
  stops.push(() => document.fonts.removeEventListener('loadingdone', onFonts));

  return {
    cameraRig,
    get frame() {
      return solver?.frame ?? null;
    },
    get shown() {
      return solver === null ? null : { id: solver.stretch.id, side: solver.side };
    },
    show: (stretch, side, motion) => {
      const isSameStretch = solver !== null && baseIdOf(solver.stretch.id) === baseIdOf(stretch.id);
      shownMotion = motion;
      declared = stretch;
      solver = solverFor(stretch, side);
      if (markers !== null) {
        scene.remove(markers.group);
        markers.dispose();
      }
      const { person: { figure: person }, helper: { figure: helper } } = figures;
      markers = createMarkers({
        frame: solver.frame, stretch: solver.stretch, onRedraw: invalidate,
        hands: { person: person.hands, helper: helper.hands }, skins: { person: person.marks, helper: helper.marks },
      });
      scene.add(markers.group);
      showTowel(solver.motion.towel?.prop ?? null);
      const { balls, moments } = lookOver(solver);
      const labelled: Labelled = { texts: labelTexts(solver.frame), markers, moments };
      labels.setMarks(labelled);
      room.furnish(solver.stretch.props);
      depths.show();
      views.show(solver, balls, labelled);
      applyView(view.getState());
      // The first one is seen as a link says it.
      cameraRig.frameScene(balls, solver.stretch, isSameStretch || view.getState().orbit !== null);
    },
    centreAt: (right, up) => {
      if (solver === null) return;
      // Of the main view, which may be a part of the stage.
      const inMain = ((right + 1) * stageWidth) / views.mainWidth - 1;
      if (inMain > 1) return;
      along.set(inMain, up, 0.5).unproject(camera).sub(camera.position).normalize();
      const point = pickBody(solver.frame, camera.position, along);
      if (point !== null) cameraRig.centre(point);
    },
    resize: (width, height) => {
      [stageWidth, stageHeight] = [width, height];
      views.resize(width, height);
      fitMain();
      applyView(view.getState());
    },
    setShadowShare: (share) => {
      room.setShadowShare(share);
      renderer.shadowMap.needsUpdate = true;
    },
    tick: (deltaSeconds) => {
      if (solver === null) return;
      views.prepare();
      drawFrame(solveClock(solver, deltaSeconds), deltaSeconds);
      if (!playback.getState().paused) invalidate();
    },
    update: (timeSeconds) => {
      if (solver === null) return;
      const frame = solveFrame(solver, timeSeconds);
      applyBodies(frame);
      applyOverlay(frame);
    },
    draw: () => {
      // Programs may have moved the camera: marks face it wherever it stands.
      if (solver !== null) applyOverlay(solver.frame);
      views.draw(solver?.frame ?? null, markers);
    },
    drawAt: (timeSeconds) => {
      if (solver === null) return;
      views.prepare();
      drawFrame(solveFrame(solver, timeSeconds), 0);
    },
    dispose: () => {
      for (const stop of stops) stop();
      markers?.dispose();
      towel?.dispose();
      depths.dispose();
      views.dispose();
      labels.dispose();
      cameraRig.dispose();
    },
  };
};
