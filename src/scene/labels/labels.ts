import { type PerspectiveCamera, Vector3 } from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { ContactFrame, FigureFrame, Frame } from '../../core/frame/frame.ts';
import type { Markers } from '../markers/markers.ts';
import { createLabelElements, createLeaderDrawing, type LabelElements } from './label-elements.ts';
import { layOutLabels, type LabelBox, type Round, type Stage } from './layout.ts';
import './labels.css';

/** Stage width below which a label shrinks to its letter, pixels. */
const NARROW_PIXELS = 600;
/** From the skull's base to the middle of the head, and the head's radius with hair, metres. */
const HEAD_RISE_METRES = 0.1;
const HEAD_RADIUS_METRES = 0.14;

/** Among the places better not covered: the two heads, the turn's arrow, the force arrows. */
const TURN = 2;
const FIRST_ARROW = 3;

/** The labels at the hands: DOM elements whose places are written anew for each drawn frame. */
export interface Labels {
  /** Takes the contacts of another stretch or side. */
  setContacts(contacts: readonly ContactFrame[], markers: Pick<Markers, 'contacts' | 'turn'>): void;
  setVisible(visible: boolean): void;
  /** Takes the stage's size, pixels. */
  resize(width: number, height: number): void;
  /** Measures the words again, for instance when the page's font has come. */
  measure(): void;
  apply(frame: Frame, camera: PerspectiveCamera): void;
  dispose(): void;
}

const at = new Vector3();
const edge = new Vector3();
const headBone = 3 * BONE_INDEX.head;

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

const projectHead = (head: Round | undefined, figure: FigureFrame, camera: PerspectiveCamera, stage: Stage): void => {
  if (head === undefined) return;
  at.fromArray(figure.worldPositions, headBone);
  at.y += HEAD_RISE_METRES;
  project(head, HEAD_RADIUS_METRES, camera, stage);
};

const setLine = (line: SVGLineElement, x1: number, y1: number, x2: number, y2: number): void => {
  line.setAttribute('x1', x1.toFixed(1));
  line.setAttribute('y1', y1.toFixed(1));
  line.setAttribute('x2', x2.toFixed(1));
  line.setAttribute('y2', y2.toFixed(1));
};

/** Writes a label's place to its elements; the leader runs from the marker's rim to the chip's nearest point. */
const place = ({ chip, line, casing }: LabelElements, box: LabelBox): void => {
  chip.style.transform = `translate(${box.left.toFixed(1)}px, ${box.top.toFixed(1)}px)`;
  const { x, y, radius } = box.anchor;
  const toX = Math.max(box.left, Math.min(x, box.left + box.width));
  const toY = Math.max(box.top, Math.min(y, box.top + box.height));
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
const tell = (label: OwnLabel, seen: number, share: number): void => {
  const isHidden = seen < HALF;
  if (label.isHidden !== isHidden) {
    label.isHidden = isHidden;
    label.chip.classList.toggle(HIDDEN, isHidden);
    label.words.style.width = label.sizes[isHidden ? 'hidden' : 'seen'].words;
    for (const line of [label.line, label.casing]) line.classList.toggle(HIDDEN_LEADER, isHidden);
  }
  const isLeftOut = share < HALF;
  if (label.isLeftOut === isLeftOut) return;
  label.isLeftOut = isLeftOut;
  for (const part of [label.chip, label.line, label.casing]) part.style.visibility = isLeftOut ? 'hidden' : '';
};

export const createLabels = (layer: HTMLElement): Labels => {
  const leaders = createLeaderDrawing(layer);
  const stage: Stage = { width: 0, height: 0 };
  let soft: Round[] = [];
  let elements: OwnLabel[] = [];
  let boxes: LabelBox[] = [];
  let markers: Pick<Markers, 'contacts' | 'turn'> | null = null;
  let isVisible = true;

  const measure = (): void => {
    for (const label of elements) {
      for (const isHidden of [!label.isHidden, label.isHidden]) {
        label.chip.classList.toggle(HIDDEN, isHidden);
        sizeNow(label, label.sizes[isHidden ? 'hidden' : 'seen']);
      }
    }
  };
  const clear = (): void => {
    for (const { chip, line, casing } of elements) for (const node of [chip, line, casing]) node.remove();
    elements = [];
  };
  return {
    setContacts: (contacts, nextMarkers) => {
      clear();
      markers = nextMarkers;
      elements = contacts.map((contact) => ({
        ...createLabelElements(layer, leaders, contact),
        sizes: { seen: { words: '', width: 0, height: 0 }, hidden: { words: '', width: 0, height: 0 } },
        isHidden: false, isLeftOut: false,
      }));
      boxes = contacts.map(() => ({ width: 0, height: 0, anchor: { x: 0, y: 0, radius: 0 }, left: 0, top: 0, isFree: true }));
      soft = Array.from({ length: FIRST_ARROW + contacts.length }, () => ({ x: 0, y: 0, radius: 0 }));
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
      layer.classList.toggle('hand-labels--narrow', width < NARROW_PIXELS);
      measure();
    },
    measure,
    apply: (frame, camera) => {
      if (!isVisible) return;
      for (let i = 0; i < boxes.length; i += 1) {
        const marker = markers?.contacts[i];
        const box = boxes[i];
        const label = elements[i];
        if (marker === undefined || box === undefined || label === undefined) continue;
        tell(label, marker.seen, marker.share);
        const size = label.sizes[label.isHidden ? 'hidden' : 'seen'];
        box.width = size.width;
        box.height = size.height;
        at.copy(marker.group.position);
        project(box.anchor, marker.radiusMetres, camera, stage);
        const arrow = soft[FIRST_ARROW + i];
        if (arrow === undefined) continue;
        at.copy(marker.group.position).add(marker.arrow.middle);
        project(arrow, marker.arrow.halfLengthMetres, camera, stage);
      }
      const turn = soft[TURN];
      if (turn !== undefined && markers !== null) {
        at.copy(markers.turn.middle);
        project(turn, markers.turn.halfSpanMetres, camera, stage);
      }
      projectHead(soft[0], frame.person, camera, stage);
      projectHead(soft[1], frame.helper, camera, stage);
      layOutLabels(boxes, soft, stage);
      for (let i = 0; i < boxes.length; i += 1) {
        const own = elements[i];
        const box = boxes[i];
        if (own !== undefined && box !== undefined) place(own, box);
      }
    },
    dispose: () => {
      clear();
      leaders.remove();
    },
  };
};
