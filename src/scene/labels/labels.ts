import { type PerspectiveCamera, Vector3 } from 'three';
import type { LabelledMark } from '../markers/labelled-mark.ts';
import type { Markers } from '../markers/markers.ts';
import { createLabelElements, createLeaderDrawing, type LabelElements, type LabelText } from './label-elements.ts';
import type { LabelBox, Round } from './layout-geometry.ts';
import { layOutLabels, type LayoutMoment, type Stage } from './layout.ts';
import type { LabelMoment } from './obstacles.ts';
import './labels.css';

/** Stage width below which there is no room for words: the letter at the mark stands alone, pixels. */
const NARROW_PIXELS = 600;
/** The labels at the hands: DOM elements whose places are written anew for each drawn frame. */
export interface Labels {
  /** Takes the marks of another stretch or side with what their labels say, and its moments, for which together the labels find their places. */
  setMarks(texts: readonly LabelText[], markers: Pick<Markers, 'labelled'>, moments: readonly LabelMoment[]): void;
  setVisible(visible: boolean): void;
  /** How large the words are, times usual. */
  setScale(scale: number): void;
  /** Takes the stage's size, pixels. */
  resize(width: number, height: number): void;
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

/** Writes a label's place to its elements; the leader runs from the rim of letter or mark to the chip's nearest point. */
const place = ({ chip, line, casing, sizes, isHidden }: OwnLabel, box: LabelBox, mark: Round, letter: Round): void => {
  // In room for the longer telling, the shorter one stands at the side of its hand.
  const { width, height } = sizes[isHidden ? 'hidden' : 'seen'];
  const left = mark.x > box.left + box.width / 2 ? box.left + box.width - width : box.left;
  chip.style.transform = `translate(${left.toFixed(1)}px, ${box.top.toFixed(1)}px)`;
  const away = (round: Round): number =>
    Math.hypot(Math.max(left - round.x, 0, round.x - left - width), Math.max(box.top - round.y, 0, round.y - box.top - height));
  // Beyond the mark the letter would be reached across the hand.
  const { x, y, radius } = !isHidden && away(letter) < away(mark) ? letter : mark;
  const toX = Math.max(left, Math.min(x, left + width));
  const toY = Math.max(box.top, Math.min(y, box.top + height));
  const far = Math.hypot(toX - x, toY - y) || 1;
  const fromX = x + ((toX - x) * radius) / far;
  const fromY = y + ((toY - y) * radius) / far;
  setLine(casing, fromX, fromY, toX, toY);
  setLine(line, fromX, fromY, toX, toY);
};

const textRange = document.createRange();

/** Sizes of a label, pixels: of its words, and of the whole chip. */
interface LabelSize {
  words: string;
  width: number;
  height: number;
}

/** Makes a label only as wide as its longest line: a wrapped box keeps its full width by itself. */
const shrinkToWords = (words: HTMLElement): void => {
  words.style.width = '';
  let width = 0;
  for (const line of words.children) {
    // Of the text itself: the box round it is as wide as the label.
    textRange.selectNodeContents(line);
    width = Math.max(width, textRange.getBoundingClientRect().width);
  }
  // One pixel more, so that rounding does not wrap it again.
  if (width > 2) words.style.width = `${Math.ceil(width) + 1}px`;
};

/** A label on the stage, with its sizes as it is told of a hand that is seen, and of one that is hidden. */
interface OwnLabel extends LabelElements {
  readonly sizes: Readonly<Record<'seen' | 'hidden', LabelSize>>;
  isHidden: boolean;
  isLeftOut: boolean;
  hasLeader: boolean;
}

const HIDDEN = 'hand-label--hidden';
const HIDDEN_LEADER = 'hand-label-leader--hidden';

const sizeNow = ({ chip, words }: OwnLabel, size: LabelSize): void => {
  shrinkToWords(words);
  size.words = words.style.width;
  size.width = chip.offsetWidth;
  size.height = chip.offsetHeight;
};

/** Below this a hand counts as hidden, a contact as left out of the picture. */
const HALF = 0.5;

/** Writes to a label what there is to tell, when it changed. */
const tell = (label: OwnLabel, { seen, hint, share }: LabelledMark): void => {
  const isHidden = seen < HALF;
  // A leader to a place that is not even hinted at would point at what hides it.
  const hasLeader = share >= HALF && (!isHidden || hint >= HALF);
  if (label.hasLeader !== hasLeader) {
    label.hasLeader = hasLeader;
    for (const line of [label.line, label.casing]) line.style.visibility = hasLeader ? '' : 'hidden';
  }
  if (label.isHidden !== isHidden) {
    label.isHidden = isHidden;
    label.chip.classList.toggle(HIDDEN, isHidden);
    label.words.style.width = label.sizes[isHidden ? 'hidden' : 'seen'].words;
    for (const line of [label.line, label.casing]) line.classList.toggle(HIDDEN_LEADER, isHidden);
  }
  const isLeftOut = share < HALF;
  if (label.isLeftOut === isLeftOut) return;
  label.isLeftOut = isLeftOut;
  label.chip.style.visibility = isLeftOut ? 'hidden' : '';
};

export const createLabels = (layer: HTMLElement): Labels => {
  const leaders = createLeaderDrawing(layer);
  const stage: Stage = { width: 0, height: 0 };
  let elements: OwnLabel[] = [];
  let boxes: LabelBox[] = [];
  let markers: Pick<Markers, 'labelled'> | null = null;
  let moments: readonly LabelMoment[] = [];
  let rounds: LayoutMoment[] = [];
  const anchor: Round = { x: 0, y: 0, radius: 0 };
  const letter: Round = { x: 0, y: 0, radius: 0 };
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
      for (const isHidden of [!label.isHidden, label.isHidden]) {
        label.chip.classList.toggle(HIDDEN, isHidden);
        sizeNow(label, label.sizes[isHidden ? 'hidden' : 'seen']);
      }
      // Room for the longer telling, so that the place is the same for both.
      box.width = Math.max(label.sizes.seen.width, label.sizes.hidden.width);
      box.height = Math.max(label.sizes.seen.height, label.sizes.hidden.height);
    }
  };
  const clear = (): void => {
    for (const { chip, line, casing } of elements) for (const node of [chip, line, casing]) node.remove();
    elements = [];
  };
  return {
    setMarks: (texts, nextMarkers, nextMoments) => {
      clear();
      markers = nextMarkers;
      moments = nextMoments;
      rounds = moments.map(({ contacts: hands, others, offLimits, weight }) => ({ anchors: roundsOf(hands), soft: roundsOf(others), offLimits: roundsOf(offLimits), weight }));
      elements = texts.map((text) => ({
        ...createLabelElements(layer, leaders, text),
        sizes: { seen: { words: '', width: 0, height: 0 }, hidden: { words: '', width: 0, height: 0 } },
        isHidden: false, isLeftOut: false, hasLeader: true,
      }));
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
    resize: (width, height) => {
      stage.width = width;
      stage.height = height;
      isNarrow = width < NARROW_PIXELS;
      layer.classList.toggle('hand-labels--narrow', isNarrow);
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
      }
      for (let i = 0; i < boxes.length; i += 1) {
        const box = boxes[i];
        const label = markers?.labelled[i]?.label;
        if (label === undefined || box === undefined) continue;
        label.isThere = isVisible && !isNarrow;
        label.x = (2 * (box.left + box.width / 2)) / stage.width - 1;
        label.y = 1 - (2 * (box.top + box.height / 2)) / stage.height;
      }
    },
    apply: (camera) => {
      if (!isVisible) return;
      for (let i = 0; i < boxes.length; i += 1) {
        const marker = markers?.labelled[i];
        const box = boxes[i];
        const label = elements[i];
        if (marker === undefined || box === undefined || label === undefined) continue;
        tell(label, marker);
        at.copy(marker.group.position);
        project(anchor, marker.radiusMetres, camera, stage);
        at.copy(marker.group.position).add(marker.letter.middle);
        project(letter, marker.letter.radiusMetres, camera, stage);
        place(label, box, anchor, letter);
      }
    },
    dispose: () => {
      clear();
      leaders.remove();
    },
  };
};
