import CameraControls from 'camera-controls';
import { Box3, Matrix4, type PerspectiveCamera, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 } from 'three';
import type { Frame } from '../../core/frame/frame.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import type { Orbit } from '../../state/orbit.ts';
import type { CameraName, CameraPlace } from '../../state/view.ts';
import { CONTACT_DISTANCE_METRES, contactView, type Eye } from './contact-view.ts';
import { fitCamera } from './fit.ts';
import { helperEyes, type EyesView } from './helper-eyes.ts';
import { personEyes } from './person-eyes.ts';
import { cameraDirection, EYES_FIELD_OF_VIEW, EYES_NEAR_METRES, OUTSIDE_FIELD_OF_VIEW, OUTSIDE_NEAR_METRES } from './presets.ts';

CameraControls.install({ THREE: { Vector2, Vector3, Vector4, Quaternion, Matrix4, Spherical, Box3, Sphere, Raycaster } });

/** Lowest height of what the camera turns about, metres; with {@link MAX_POLAR_RADIANS} the camera stays above the floor. */
const LOWEST_TARGET_METRES = 0.3;
/** A little above level: the camera never sinks below its target's height. */
const MAX_POLAR_RADIANS = (89 * Math.PI) / 180;
const NEAREST_METRES = 0.35;
const FARTHEST_METRES = 12;
/** Time constant of a move between views, seconds. */
const SMOOTH_SECONDS = 0.28;
const DRAG_SMOOTH_SECONDS = 0.08;
/** One key press: turn, radians, and zoom, metres for each metre of distance. */
const KEY_TURN = (10 * Math.PI) / 180;
const KEY_ZOOM = 0.12;
/** Free share of half the picture. */
const MARGIN = 0.05;

export interface CameraRig {
  /**
   * Takes what has to be in the picture (balls: x, y, z, radius) and the stretch as it is for its side, and goes to the view
   * asked for; a camera that was moved by hand stays where `keeps` says so.
   */
  frameScene(balls: readonly number[], stretch: Pick<Stretch, 'side' | 'cameras' | 'eyes'>, keeps: boolean): void;
  /** Goes to a prepared view, or near a contact, with which it goes from then on; or to where it was turned from there by hand. */
  goTo(place: CameraPlace): void;
  /** Turns about a point from now on, and has it in the middle. */
  centre(point: Eye): void;
  resize(aspect: number): void;
  /** Moves on by a time; call it once for each frame, after the frame is solved. */
  update(deltaSeconds: number, frame: Frame): void;
  /** Handles a key on the focused canvas; true if it was one of ours. */
  handleKey(key: string): boolean;
  dispose(): void;
}

const view: EyesView = { position: new Vector3(), target: new Vector3() };
const lastEyes = new Vector3();
const lastHands = new Vector3();
const lastContact = new Vector3();
const contactEye: Eye = { x: 0, y: 0, z: 0 };

export interface CameraRigInput {
  readonly camera: PerspectiveCamera;
  readonly canvas: HTMLElement;
  /** Asks for a frame. */
  readonly invalidate: () => void;
  /** Whether moves may be smooth; if not, the camera jumps. */
  readonly isSmooth: () => boolean;
  /** Gets told where the camera has come to rest after it was turned by hand. */
  readonly onTurned: (orbit: Orbit) => void;
}

/** Prepared views, and orbiting by drag, wheel, touch and keys. The camera moves only inside {@link CameraRig.update}. */
export const createCameraRig = ({ camera, canvas, invalidate, isSmooth, onTurned }: CameraRigInput): CameraRig => {
  const controls = new CameraControls(camera, canvas);
  controls.minDistance = NEAREST_METRES;
  controls.maxDistance = FARTHEST_METRES;
  controls.maxPolarAngle = MAX_POLAR_RADIANS;
  controls.smoothTime = SMOOTH_SECONDS;
  controls.draggingSmoothTime = DRAG_SMOOTH_SECONDS;
  controls.setBoundary(new Box3(new Vector3(-2, LOWEST_TARGET_METRES, -2), new Vector3(2, 2.2, 3)));

  let balls: readonly number[] = [];
  let stretch: Pick<Stretch, 'side' | 'cameras' | 'eyes'> = { side: 'right' };
  let preset: CameraName = 'over-shoulder';
  let isUntouched = true;
  let contactId: string | null = null;
  let isContactNew = false;

  const lens = (degrees: number, nearMetres: number): void => {
    if (camera.fov === degrees && camera.near === nearMetres) return;
    camera.fov = degrees;
    camera.near = nearMetres;
    camera.updateProjectionMatrix();
  };
  const fit = (smooth: boolean): void => {
    if (contactId !== null) {
      lens(OUTSIDE_FIELD_OF_VIEW, OUTSIDE_NEAR_METRES);
      isContactNew = true;
      invalidate();
      return;
    }
    if (preset === 'helper-eyes' || preset === 'person-eyes') {
      lens(EYES_FIELD_OF_VIEW, EYES_NEAR_METRES);
      lastEyes.set(Infinity, 0, 0);
      invalidate();
      return;
    }
    lens(OUTSIDE_FIELD_OF_VIEW, OUTSIDE_NEAR_METRES);
    if (balls.length === 0) return;
    const { position, target } = fitCamera({
      balls, direction: cameraDirection(preset, stretch.side, stretch.cameras), fieldOfView: (OUTSIDE_FIELD_OF_VIEW * Math.PI) / 180, aspect: camera.aspect, marginX: MARGIN, marginY: MARGIN,
    });
    void controls.setLookAt(...position, ...target, smooth && isSmooth());
    invalidate();
  };
  const followEyes = (frame: Frame): void => {
    if (preset === 'person-eyes') personEyes(frame, view);
    else if (!helperEyes(frame, view, stretch.eyes)) return;
    const { position: eyes, target: hands } = view;
    // Asking again for where it stands would keep the loop awake.
    if (eyes.equals(lastEyes) && hands.equals(lastHands)) return;
    lastEyes.copy(eyes);
    lastHands.copy(hands);
    void controls.setLookAt(eyes.x, eyes.y, eyes.z, hands.x, hands.y, hands.z, false);
  };

  const followContact = (frame: Frame): void => {
    const contact = frame.contacts.find(({ id }) => id === contactId);
    if (contact === undefined) {
      // A link may name one that this stretch has not.
      contactId = null;
      fit(false);
      return;
    }
    const [x = 0, y = 0, z = 0] = contact.laidInWorld;
    if (isContactNew) {
      // A narrow picture needs more way for the same width.
      contactView(frame, contact, CONTACT_DISTANCE_METRES / Math.min(camera.aspect, 1), contactEye);
      void controls.setLookAt(contactEye.x, contactEye.y, contactEye.z, x, y, z, isSmooth());
    } else if (lastContact.x !== x || lastContact.y !== y || lastContact.z !== z) {
      void controls.moveTo(x, y, z, false);
    }
    isContactNew = false;
    lastContact.set(x, y, z);
  };

  const onTouch = (): void => {
    isUntouched = false;
    invalidate();
  };
  controls.addEventListener('controlstart', onTouch);
  controls.addEventListener('control', onTouch);
  controls.addEventListener('transitionstart', invalidate);
  controls.addEventListener('update', invalidate);
  controls.addEventListener('sleep', () => {
    if (isUntouched) return;
    controls.getPosition(view.position);
    controls.getTarget(view.target);
    onTurned([...view.position.toArray(), ...view.target.toArray()]);
  });

  const turn = (azimuth: number, polar: number): boolean => {
    onTouch();
    void controls.rotate(azimuth, polar, isSmooth());
    return true;
  };
  const zoom = (share: number): boolean => {
    onTouch();
    void controls.dolly(share * controls.distance, isSmooth());
    return true;
  };
  return {
    frameScene: (nextBalls, nextStretch, keeps) => {
      balls = nextBalls;
      stretch = nextStretch;
      if (keeps && !isUntouched) return;
      isUntouched = true;
      fit(false);
    },
    goTo: ({ camera: next, lookAt, orbit }) => {
      preset = next;
      contactId = lookAt;
      isUntouched = orbit === null;
      fit(true);
      if (orbit === null) return;
      isContactNew = false;
      void controls.setLookAt(...orbit, false);
      // Whatever a link says, it stays above the floor and near by.
      void controls.rotate(0, 0, false);
      void controls.dolly(0, false);
    },
    centre: ({ x, y, z }) => {
      onTouch();
      contactId = null;
      void controls.moveTo(x, y, z, isSmooth());
    },
    resize: (aspect) => {
      camera.aspect = aspect;
      camera.updateProjectionMatrix();
      if (isUntouched) fit(false);
    },
    update: (deltaSeconds, frame) => {
      if (contactId !== null) followContact(frame);
      else if ((preset === 'helper-eyes' || preset === 'person-eyes') && isUntouched) followEyes(frame);
      controls.update(deltaSeconds);
      camera.updateMatrixWorld();
    },
    handleKey: (key) => {
      switch (key) {
        case 'ArrowLeft': return turn(-KEY_TURN, 0);
        case 'ArrowRight': return turn(KEY_TURN, 0);
        case 'ArrowUp': return turn(0, -KEY_TURN);
        case 'ArrowDown': return turn(0, KEY_TURN);
        case '+': case '=': return zoom(KEY_ZOOM);
        case '-': case '_': return zoom(-KEY_ZOOM);
        default: return false;
      }
    },
    dispose: () => controls.dispose(),
  };
};
