/** `<stretch-viewer>`: include `stretch-viewer.js` as a module, and use the element. Names are those of HTMLMediaElement. */

/** Detail of `phasechange`. */
export interface PhaseChange {
  /** setUp, contact, easeIn, hold, easeOut, release */
  readonly phase: string;
  /** From 0. */
  readonly index: number;
}

export interface StretchViewer extends HTMLElement {
  /** Id of a stretch, "seated-twist", or of another hold of it, "seated-twist/forearm". Attribute `stretch`. */
  stretch: string;
  /** "left" or "right": of the bent knee or of the turn, as the stretch means it. Attribute `side`. */
  side: string;
  /** From where it is looked: over-shoulder, front, back, left, right, top, helper-eyes, person-eyes. Attribute `camera`. */
  camera: string;
  /** Whether buttons and a slider stand under the picture. Stop is there always. Attribute `controls`. */
  controls: boolean;
  /** Seconds. Attribute `time` says where it begins, and goes there when it is set anew. */
  currentTime: number;
  /** Seconds; NaN until the stretch is here. */
  readonly duration: number;
  /** Times life, 0.05 to 1: never faster. */
  playbackRate: number;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  /** Resolves once it plays. Before the first play of a day the visitor answers a check; rejects with a NotAllowedError where the answer is not to. */
  play(): Promise<void>;
  pause(): void;
  /** The figures let go, and what to do now is said. */
  stop(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-viewer': StretchViewer;
  }
  interface HTMLElementEventMap {
    phasechange: CustomEvent<PhaseChange>;
  }
}
