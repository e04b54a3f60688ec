import { type PerspectiveCamera, Vector3 } from 'three';
import type { Markers } from '../markers/markers.ts';
import { createLabelElements, createLeaderDrawing, type LabelText } from './label-elements.ts';
import { hasRoom } from './has-room.ts';
import { type LabelBox, leaderStart, type Round } from './layout-geometry.ts';
import { layOutLabels, type LayoutMoment, type Stage } from './layout.ts';
import type { LabelMoment } from './obstacles.ts';
import { HALF, HIDDEN, LETTER, type OwnLabel, sizeNow, tell } from './own-label.ts';
import './labels.css';

/** Stage width below which there is no room for words: the letter at the mark stands alone, pixels. */
const NARROW_PIXELS = 600;
/** Marks, what their labels say, and the moments of the stretch for which together the labels find their places. */
export interface Labelled {
  readonly texts: readonly LabelText[];
  readonly markers: Pick<Markers, 'labelled'>;
  readonly moments: readonly LabelMoment[];
}

/** The labels at the hands: DOM elements whose places are written anew for each drawn frame. */
export interface Labels {
  /** Takes the marks of another stretch or side. */
  setMarks(labelled: Labelled): void;
  setVisible(visible: boolean): void;
  /** How large the words are, times usual. */
  setScale(scale: number): void;
  /** Takes the size of the view and what stands in it or beside it. */
  resize(view: Stage): void;
  /** Measures the words again, for instance when the page's font has come. */
  measure(): void;
  /** Finds the places for a camera and tells the marks; call it before the marks are placed. */
  findPlaces(camera: PerspectiveCamera): void;
  /** Writes labels and leaders; call it after the marks are placed. */
  apply(camera: PerspectiveCamera): void;
  dispose(): void;
}

const at = new Vector3();
const edge = new Vector3();
/** Projects a ball in the world to a round place on the stage. */
const project = (round: Round, radiusMetres: number, camera: PerspectiveCamera, stage: Stage): void => {
  edge.setFromMatrixColumn(camera.matrixWorld, 1).multiplyScalar(radiusMetres).add(at).project(camera);
  at.project(camera);
  // Behind the camera: nowhere on the stage.
  const isBehind = at.z > 1;
  round.x = isBehind ? -1e4 : ((at.x + 1) / 2) * stage.width;
  round.y = ((1 - at.y) / 2) * stage.height;
  round.radius = (Math.abs(edge.y - at.y) / 2) * stage.height;
};

const projectBalls = (rounds: readonly Round[], balls: Float64Array, camera: PerspectiveCamera, stage: Stage): void => {
  for (let i = 0; i < rounds.length; i += 1) {
    const round = rounds[i];
    if (round === undefined) continue;
    at.fromArray(balls, 4 * i);
    project(round, balls[4 * i + 3] ?? 0, camera, stage);
  }
};

const roundsOf = (balls: Float64Array): Round[] => Array.from({ length: balls.length / 4 }, () => ({ x: 0, y: 0, radius: 0 }));

const setLine = (line: SVGLineElement, x1: number, y1: number, x2: number, y2: number): void => {
  line.setAttribute('x1', x1.toFixed(1));
  line.setAttribute('y1', y1.toFixed(1));
  line.setAttribute('x2', x2.toFixed(1));
  line.setAttribute('y2', y2.toFixed(1));
};

/** A label's box as it is told now. */
const told: LabelBox = { width: 0, height: 0, left: 0, top: 0, isFree: true };

/** Writes a label's place to its elements; the leader runs from the rim of its letter, or of its mark, to the chip, across no other hand. */
const place = ({ chip, line, casing, sizes, isHidden }: OwnLabel, box: LabelBox, index: number, ends: LeaderEnds): void => {
  // In room for the longer telling, the shorter one stands at the side of its hand.
  const { width, height } = sizes[isHidden ? 'hidden' : 'seen'];
  const end = ends.letters[index] ?? ends.letters[0]!, { x, y, radius } = end;
  const left = x > box.left + box.width / 2 ? box.left + box.width - width : box.left;
  chip.style.transform = `translate(${left.toFixed(1)}px, ${box.top.toFixed(1)}px)`;
  told.width = width;
  told.height = height;
  told.top = box.top;
  const { x: toX, y: toY } = leaderStart(end, told, left, ends.hands, index);
  const far = Math.hypot(toX - x, toY - y) || 1;
  const fromX = x + ((toX - x) * radius) / far;
  const fromY = y + ((toY - y) * radius) / far;
  setLine(casing, fromX, fromY, toX, toY);
  setLine(line, fromX, fromY, toX, toY);
};

/** What the leaders of all labels end at, and the hands that they should not run across: one of each for a label, pixels. */
interface LeaderEnds {
  letters: Round[];
  hands: Round[];
}

export const createLabels = (parent: HTMLElement): Labels => {
  const layer = document.createElement('div');
  layer.className = 'hand-labels';
  parent.append(layer);
  const leaders = createLeaderDrawing(layer);
  const stage: Stage = { width: 0, height: 0 };
  let elements: OwnLabel[] = [];
  let boxes: LabelBox[] = [];
  let markers: Pick<Markers, 'labelled'> | null = null;
  let moments: readonly LabelMoment[] = [];
  let rounds: LayoutMoment[] = [];
  const ends: LeaderEnds = { letters: [], hands: [] };
  // The camera for which the places are; they need no second search while it stands still.
  const placedFor = new Float64Array(32).fill(NaN);
  const isPlacedFor = (camera: PerspectiveCamera): boolean => {
    let isSame = true;
    for (let i = 0; i < 32; i += 1) {
      const now = (i < 16 ? camera.matrixWorld : camera.projectionMatrix).elements[i % 16] ?? 0;
      isSame &&= placedFor[i] === now;
      placedFor[i] = now;
    }
    return isSame;
  };
  let isVisible = true;
  let isNarrow = false;
  let scale = 1;

  const measure = (): void => {
    placedFor.fill(NaN);
    for (let i = 0; i < elements.length; i += 1) {
      const label = elements[i];
      const box = boxes[i];
      if (label === undefined || box === undefined) continue;
      const { seen, hidden } = label.sizes;
      label.chip.classList.toggle(LETTER, false);
      label.chip.classList.toggle(HIDDEN, false);
      sizeNow(label, '', seen);
      // As wide when it is hidden: that is told on a line more.
      label.chip.classList.toggle(HIDDEN, true);
      sizeNow(label, seen.words, hidden);
      label.chip.classList.toggle(HIDDEN, label.isHidden);
      label.chip.classList.toggle(LETTER, label.isLetter);
      label.words.style.width = label.sizes[label.isHidden ? 'hidden' : 'seen'].words;
      // Room for the longer telling, so that the place is the same for both.
      box.width = Math.max(label.sizes.seen.width, label.sizes.hidden.width);
      box.height = Math.max(label.sizes.seen.height, label.sizes.hidden.height);
    }
  };
  const giveRoom = (): void => {
    for (let i = 0; i < boxes.length; i += 1) {
      const label = elements[i];
      const box = boxes[i];
      if (label === undefined || box === undefined) continue;
      label.hasRoom = !isNarrow && (stage.isOneOfMany !== true || hasRoom(boxes, i, rounds, stage));
    }
  };
  const clear = (): void => {
    for (const { chip, line, casing } of elements) for (const node of [chip, line, casing]) node.remove();
    elements = [];
  };
  return {
    setMarks: ({ texts, ...next }) => {
      clear();
      ({ markers, moments } = next);
      rounds = moments.map(({ contacts: hands, others, offLimits, weight }) => ({ anchors: roundsOf(hands), soft: roundsOf(others), offLimits: roundsOf(offLimits), weight }));
      elements = texts.map((text) => ({
        ...createLabelElements(layer, leaders, text),
        sizes: { seen: { words: '', width: 0, height: 0 }, hidden: { words: '', width: 0, height: 0 } },
        isHidden: false, isLeftOut: false, hasLeader: true, hasRoom: true, isLetter: false,
      }));
      ends.letters = texts.map(() => ({ x: 0, y: 0, radius: 0 }));
      ends.hands = texts.map(() => ({ x: 0, y: 0, radius: 0 }));
      boxes = texts.map(() => ({ width: 0, height: 0, left: 0, top: 0, isFree: true }));
      measure();
    },
    setScale: (next) => {
      if (next === scale) return;
      scale = next;
      layer.style.setProperty('--label-scale', String(scale));
      measure();
    },
    setVisible: (visible) => {
      isVisible = visible;
      layer.hidden = !visible;
      if (visible) measure();
    },
    resize: (view) => {
      Object.assign(stage, view);
      layer.style.width = `${stage.width}px`;
      const isOneOfMany = stage.isOneOfMany === true;
      isNarrow = !isOneOfMany && stage.width < NARROW_PIXELS;
      layer.classList.toggle('hand-labels--one-of-many', isOneOfMany);
      measure();
    },
    measure,
    findPlaces: (camera) => {
      if (isVisible && !isPlacedFor(camera)) {
        for (let i = 0; i < moments.length; i += 1) {
          const moment = moments[i];
          const round = rounds[i];
          if (moment === undefined || round === undefined) continue;
          projectBalls(round.anchors, moment.contacts, camera, stage);
          projectBalls(round.soft, moment.others, camera, stage);
          projectBalls(round.offLimits, moment.offLimits, camera, stage);
        }
        layOutLabels(boxes, rounds, stage);
        giveRoom();
      }
      for (let i = 0; i < boxes.length; i += 1) {
        const box = boxes[i];
        const label = markers?.labelled[i]?.label;
        if (label === undefined || box === undefined) continue;
        label.isThere = isVisible && elements[i]?.hasRoom === true;
        label.x = (2 * (box.left + box.width / 2)) / stage.width - 1;
        label.y = 1 - (2 * (box.top + box.height / 2)) / stage.height;
        label.halfWidth = box.width / stage.width;
        label.halfHeight = box.height / stage.height;
      }
    },
    apply: (camera) => {
      if (!isVisible) return;
      for (let i = 0; i < boxes.length; i += 1) {
        const marker = markers?.labelled[i];
        const letter = ends.letters[i], hand = ends.hands[i];
        if (marker === undefined || letter === undefined || hand === undefined) continue;
        at.copy(marker.group.position).add(marker.letter.middle);
        project(letter, marker.letter.radiusMetres, camera, stage);
        at.copy(marker.group.position);
        project(hand, marker.radiusMetres, camera, stage);
        // What is hidden is not in the way.
        if (marker.seen < HALF) hand.radius = 0;
      }
      for (let i = 0; i < boxes.length; i += 1) {
        const marker = markers?.labelled[i];
        const box = boxes[i];
        const label = elements[i];
        if (marker === undefined || box === undefined || label === undefined) continue;
        tell(label, marker, stage.isOneOfMany === true);
        place(label, box, i, ends);
      }
    },
    dispose: () => layer.remove(),
  };
};
