import { PerspectiveCamera, type Scene, Vector3, type WebGLRenderer } from 'three';
import type { Frame } from '../../core/frame/frame.ts';
import { solveFrame, type FrameSolver } from '../../core/frame/solve-frame.ts';
import { phaseStartsSeconds } from '../../core/stretch/timeline.ts';
import type { ViewsName } from '../../state/kept-choices.ts';
import type { CameraName } from '../../state/view.ts';
import { contactLabel, words } from '../../words/words.ts';
import { CONTACT_DISTANCE_METRES, contactView } from '../camera/contact-view.ts';
import { fitCamera } from '../camera/fit.ts';
import { cameraDirection, OUTSIDE_FIELD_OF_VIEW, OUTSIDE_NEAR_METRES, type OutsideCamera } from '../camera/presets.ts';
import { createLabels, type Labelled, type Labels } from '../labels/labels.ts';
import { labelScale } from '../label-scale.ts';
import type { Markers } from '../markers/markers.ts';
import { sidePlaces, type Place } from './layout.ts';
import './side-views.css';

/** Free share of half a small picture, and how far it sees, metres. */
const MARGIN = 0.04;
const FAR_METRES = 40;
/** Which sides are shown beside the main view, in the order of use; one that the main view shows already is passed over. */
const SIDES: readonly OutsideCamera[] = ['back', 'front', 'top', 'left'];
const COUNT: Readonly<Record<ViewsName, number>> = { one: 0, two: 1, four: 3, hands: 0 };

interface SideCamera {
  readonly camera: PerspectiveCamera;
  /** A contact, and from where it is looked at: the camera goes with it. */
  readonly follows: { readonly index: number; readonly offset: Vector3 } | null;
}

interface SideView extends SideCamera {
  readonly place: Place;
  readonly labels: Labels;
}

export interface SideViewsInput {
  readonly views: ViewsName;
  /** What the main view shows. */
  readonly camera: CameraName;
  readonly main: number;
  readonly width: number;
  readonly height: number;
  readonly balls: readonly number[];
  readonly solver: FrameSolver;
  readonly labelled: Labelled;
}

/** More views of the same moment, in a column beside the main one. */
export interface SideViews {
  /** Lays them out anew. Solves another moment: the frame has to be solved again afterwards. */
  arrange(input: SideViewsInput): void;
  /** Takes whether hands are labelled, and whether for the back row of a class. */
  setLabels(areVisible: boolean, areLarge: boolean): void;
  /** Measures the labels' words again. */
  measure(): void;
  /** Draws them after the main view was drawn; none where there are none. */
  draw(renderer: WebGLRenderer, scene: Scene, frame: Frame, markers: Markers): void;
  dispose(): void;
}

const point = new Vector3();

/** The middle of the hold, when hands lie as they are meant to. */
const holdMiddle = ({ stretch, durationSeconds }: FrameSolver): number => {
  const starts = phaseStartsSeconds(stretch);
  const hold = stretch.phases.findIndex(({ id }) => id === 'hold');
  return hold < 0 ? durationSeconds / 2 : ((starts[hold] ?? 0) + (starts[hold + 1] ?? 0)) / 2;
};

const cameraFor = ({ width, height }: Place): PerspectiveCamera => new PerspectiveCamera(OUTSIDE_FIELD_OF_VIEW, width / Math.max(height, 1), OUTSIDE_NEAR_METRES, FAR_METRES);

const fromSide = (name: OutsideCamera, place: Place, { balls, solver }: SideViewsInput): SideCamera => {
  const camera = cameraFor(place);
  const { position, target } = fitCamera({
    balls, direction: cameraDirection(name, solver.side, solver.stretch.cameras), fieldOfView: (OUTSIDE_FIELD_OF_VIEW * Math.PI) / 180, aspect: camera.aspect, marginX: MARGIN, marginY: MARGIN,
  });
  camera.position.set(...position);
  camera.lookAt(...target);
  return { camera, follows: null };
};

const ofContact = (index: number, place: Place, { solver }: SideViewsInput): SideCamera => {
  const camera = cameraFor(place);
  const frame = solveFrame(solver, holdMiddle(solver));
  const contact = frame.contacts[index];
  const offset = new Vector3();
  if (contact !== undefined) {
    contactView(frame, contact, CONTACT_DISTANCE_METRES / Math.min(camera.aspect, 1), offset);
    offset.sub(point.fromArray(contact.laidInWorld));
  }
  return { camera, follows: { index, offset } };
};

export const createSideViews = (layer: HTMLElement): SideViews => {
  let shown: SideView[] = [];
  let height = 0;
  const names = document.createElement('div');
  names.className = 'side-views';
  names.setAttribute('aria-hidden', 'true');
  layer.append(names);
  let areVisible = true;
  let areLarge = false;
  const putAt = (element: HTMLElement, { left, top, width, height: tall }: Place): void => {
    Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${tall}px` });
    names.append(element);
  };
  /** Puts its name in the view's corner; how high that is, pixels. */
  const nameIt = (text: string, place: Place): number => {
    const name = document.createElement('p');
    const plate = Object.assign(document.createElement('span'), { textContent: text });
    name.append(plate);
    putAt(name, place);
    return plate.offsetHeight;
  };
  const fitLabels = ({ labels, place, follows }: SideView): void => {
    // The name of a near view says what its label would.
    labels.setVisible(areVisible && follows === null);
    labels.setScale(labelScale(areLarge, place.width, place.height));
  };
  const label = (place: Place, nameHeight: number, labelled: Labelled): Labels => {
    const layer = document.createElement('div');
    putAt(layer, place);
    const labels = createLabels(layer);
    labels.resize({ width: place.width, height: place.height, nameHeight, isOneOfMany: true });
    labels.setMarks(labelled);
    return labels;
  };
  return {
    arrange: (input) => {
      const { views, camera, main, width, solver } = input;
      height = input.height;
      names.replaceChildren();
      const sides = SIDES.filter((name) => name !== camera).slice(0, COUNT[views]);
      const contacts = views === 'hands' ? [...solver.frame.contacts] : [];
      const places = sidePlaces(sides.length + contacts.length, main, width, height);
      shown = places.map((place, i) => {
        const [side, contact] = [sides[i], contacts[i]];
        const name = side !== undefined ? words.camera[side] : contact !== undefined ? contactLabel(contact) : '';
        return {
          ...(side !== undefined ? fromSide(side, place, input) : ofContact(i, place, input)), place, labels: label(place, nameIt(name, place), input.labelled),
        };
      });
      for (const view of shown) fitLabels(view);
    },
    setLabels: (nextVisible, nextLarge) => {
      if (nextVisible === areVisible && nextLarge === areLarge) return;
      [areVisible, areLarge] = [nextVisible, nextLarge];
      for (const view of shown) fitLabels(view);
    },
    measure: () => {
      for (const { labels } of shown) labels.measure();
    },
    draw: (renderer, scene, frame, markers) => {
      for (let i = 0; i < shown.length; i += 1) {
        const view = shown[i];
        if (view === undefined) continue;
        const { camera, place, follows, labels } = view;
        const contact = follows === null ? undefined : frame.contacts[follows.index];
        if (follows !== null && contact !== undefined) {
          point.fromArray(contact.laidInWorld);
          camera.position.copy(point).add(follows.offset);
          camera.lookAt(point);
        }
        camera.updateMatrixWorld();
        labels.findPlaces(camera);
        markers.apply(frame, camera);
        labels.apply(camera);
        renderer.setViewport(place.left, height - place.top - place.height, place.width, place.height);
        renderer.setScissor(place.left, height - place.top - place.height, place.width, place.height);
        renderer.render(scene, camera);
      }
    },
    dispose: () => names.remove(),
  };
};
