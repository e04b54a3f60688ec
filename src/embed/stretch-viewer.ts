/** `<stretch-viewer>`: one stretch in any page. What it promises is written in `public/stretch-viewer.d.ts`. */
import type { PhaseChange, StretchViewer } from '../../public/stretch-viewer.d.ts';
import labelsCss from '../scene/labels/labels.css?inline';
import { withWords } from '../words/parts.ts';
import { words } from '../words/words.ts';
import { cameraOf, isUnknown, meantAttribute, numberOf, OWN_ATTRIBUTES, sideOf, stretchOf, type OwnAttribute } from './attributes.ts';
import { createControls, type Controls } from './controls.ts';
import elementCss from './element.css?inline';
import { createPlayer, phaseIndexOf, type Player } from './player.ts';
import { listedStretches, speaking, stretchIds } from './shared.ts';

/** Between two `timeupdate` while it plays, milliseconds: as media elements do. */
const UPDATE_MILLISECONDS = 250;

const warn = (message: string): void => console.warn(message);

class StretchViewerElement extends HTMLElement implements StretchViewer {
  static readonly observedAttributes: readonly string[] = OWN_ATTRIBUTES;
  readonly #root = this.attachShadow({ mode: 'open' });
  #player: Player | null = null;
  #controls: Controls | null = null;
  #stops: (() => void)[] = [];
  /** Kept while the element is out of the page. */
  #timeSeconds: number | null = null;
  #isSeeking = false;

  get stretch(): string {
    return stretchOf(this.#read('stretch'), stretchIds, () => undefined);
  }
  set stretch(id: string) {
    this.setAttribute('stretch', id);
  }
  get side(): string {
    return sideOf(this.#read('side'), this.#ownSide(), () => undefined);
  }
  set side(side: string) {
    this.setAttribute('side', side);
  }
  get camera(): string {
    return cameraOf(this.#read('camera'), () => undefined);
  }
  set camera(camera: string) {
    this.setAttribute('camera', camera);
  }
  get controls(): boolean {
    return this.#read('controls') !== null;
  }
  set controls(isOn: boolean) {
    this.toggleAttribute('controls', isOn);
  }
  get currentTime(): number {
    return this.#player?.playback.getState().timeSeconds ?? this.#timeSeconds ?? 0;
  }
  set currentTime(timeSeconds: number) {
    void this.#seek(timeSeconds);
  }
  get duration(): number {
    const player = this.#player;
    return player === null || player.stretch === null ? NaN : player.playback.getState().durationSeconds;
  }
  get playbackRate(): number {
    return this.#player?.playback.getState().speed ?? 1;
  }
  set playbackRate(speed: number) {
    this.#player?.playback.getState().setSpeed(speed);
  }
  get paused(): boolean {
    return this.#player?.playback.getState().paused ?? true;
  }
  get ended(): boolean {
    return this.paused && this.currentTime >= this.duration;
  }
  get seeking(): boolean {
    return this.#isSeeking;
  }

  async play(): Promise<void> {
    const panels = await withWords(() => import('./panels.ts'), ['check', 'stop']);
    if (!panels.isChecked() && !(await panels.askCheck(this.#root))) throw new DOMException('The check before the first play was not answered.', 'NotAllowedError');
    this.#player?.playback.getState().play();
  }
  pause(): void {
    this.#player?.playback.getState().pause();
  }
  stop(): void {
    const player = this.#player;
    if (player === null) return;
    player.playback.getState().stop();
    void withWords(() => import('./panels.ts'), ['check', 'stop']).then(({ stopPanel }) => {
      if (this.#root.querySelector('.stopped') !== null) return;
      const panel = stopPanel(() => {
        panel.remove();
        player.playback.getState().toStart();
        this.#root.querySelector<HTMLElement>('.stop')?.focus();
      });
      this.#root.querySelector('.frame')?.append(panel);
      panel.querySelector('h2')?.focus();
    });
  }

  connectedCallback(): void {
    for (const name of this.getAttributeNames().filter(isUnknown)) {
      const meant = meantAttribute(name);
      warn(`<stretch-viewer> knows no attribute "${name}".${meant === null ? '' : ` It takes it for "${meant}".`} Known: ${OWN_ATTRIBUTES.join(', ')}.`);
    }
    // Words come first; in English they are here.
    void speaking.then(() => {
      if (this.isConnected && this.#player === null) this.#begin();
    });
  }

  #begin(): void {
    const stage = this.#build();
    const player = createPlayer({ container: stage, onError: (error) => this.#tell(error, words.stage.failed) });
    this.#player = player;
    this.#controls = createControls({
      player,
      onPlay: () => void this.play().catch(() => undefined),
      onSeek: (timeSeconds) => void this.#seek(timeSeconds),
    });
    stage.parentElement?.append(this.#controls.element);
    this.#follow(player);
    this.#timeSeconds ??= numberOf('time', this.#read('time'), 0, warn);
    for (const name of ['camera', 'controls', 'playbackrate'] as const) this.#take(name);
    void this.#show(this.#timeSeconds);
  }

  disconnectedCallback(): void {
    this.#timeSeconds = this.currentTime;
    for (const stop of this.#stops.splice(0)) stop();
    this.#player?.dispose();
    this.#player = null;
    this.#controls = null;
    this.#root.replaceChildren();
  }

  attributeChangedCallback(name: OwnAttribute, before: string | null, now: string | null): void {
    if (this.#player !== null && before !== now) this.#take(name);
  }

  /** An attribute, or one that was most likely meant for it. */
  #read(name: OwnAttribute): string | null {
    const own = this.getAttribute(name);
    if (own !== null) return own;
    const meant = this.getAttributeNames().find((other) => meantAttribute(other) === name);
    return meant === undefined ? null : this.getAttribute(meant);
  }

  #ownSide(): 'left' | 'right' {
    const entry = listedStretches.find(({ id }) => id === this.stretch);
    return entry !== undefined && 'side' in entry ? entry.side : 'right';
  }

  #take(name: OwnAttribute): void {
    const player = this.#player;
    if (player === null) return;
    if (name === 'camera') player.view.getState().setCamera(cameraOf(this.#read('camera'), warn));
    else if (name === 'controls') this.#controls?.setVisible(this.controls);
    else if (name === 'playbackrate') this.playbackRate = numberOf('playbackrate', this.#read('playbackrate'), 1, warn);
    else if (name === 'time') void this.#seek(numberOf('time', this.#read('time'), 0, warn));
    // Another side keeps the moment; another stretch begins anew.
    else void this.#show(name === 'side' ? this.currentTime : 0);
  }

  #build(): HTMLElement {
    const frame = document.createElement('div');
    frame.className = 'frame';
    const stage = document.createElement('div');
    stage.className = 'stage';
    const style = document.createElement('style');
    style.textContent = `${labelsCss}\n${elementCss}`;
    const stop = Object.assign(document.createElement('button'), { type: 'button', className: 'stop', textContent: words.stop });
    stop.setAttribute('part', 'stop');
    stop.addEventListener('click', () => this.stop());
    const learning = Object.assign(document.createElement('p'), { className: 'learning', textContent: words.safety.learningOnly });
    const told = Object.assign(document.createElement('p'), { className: 'told' });
    told.setAttribute('role', 'status');
    frame.append(stage);
    this.#root.replaceChildren(style, frame, learning, told, stop);
    return stage;
  }

  async #show(timeSeconds: number): Promise<void> {
    const player = this.#player;
    if (player === null) return;
    try {
      await player.show(stretchOf(this.#read('stretch'), stretchIds, warn), sideOf(this.#read('side'), this.#ownSide(), warn));
    } catch (cause) {
      const told = words.notice.text({ kind: 'notFetched', stretchId: this.stretch }, (id) => id, () => '');
      this.#tell(cause instanceof Error ? cause : new Error(String(cause)), told);
      return;
    }
    this.dispatchEvent(new Event('loadedmetadata'));
    await player.seek(timeSeconds);
    this.#controls?.write();
  }

  async #seek(timeSeconds: number): Promise<void> {
    const player = this.#player;
    if (player === null || player.stretch === null) {
      this.#timeSeconds = timeSeconds;
      return;
    }
    this.#isSeeking = true;
    this.dispatchEvent(new Event('seeking'));
    await player.seek(timeSeconds);
    this.#isSeeking = false;
    this.dispatchEvent(new Event('timeupdate'));
    this.dispatchEvent(new Event('seeked'));
  }

  /** Events, and what is written, go with the clock. */
  #follow(player: Player): void {
    const { playback } = player;
    let toldAt = 0;
    let phase = -1;
    const fire = (name: string): void => void this.dispatchEvent(new Event(name));
    this.#stops = [
      playback.subscribe((s) => s.paused, (paused) => {
        fire(paused ? 'pause' : 'play');
        if (this.ended) fire('ended');
      }),
      playback.subscribe((s) => s.speed, () => fire('ratechange')),
      playback.subscribe((s) => s, () => {
        this.#controls?.write();
        const index = phaseIndexOf(playback);
        const id = player.stretch?.phases[index]?.id;
        if (index !== phase && id !== undefined) {
          phase = index;
          this.dispatchEvent(new CustomEvent<PhaseChange>('phasechange', { detail: { phase: id, index } }));
        }
        if (playback.getState().paused || performance.now() - toldAt < UPDATE_MILLISECONDS) return;
        toldAt = performance.now();
        fire('timeupdate');
      }),
    ];
  }

  #tell(error: Error, sentence: string): void {
    const told = this.#root.querySelector('.told');
    if (told !== null) told.textContent = sentence;
    this.dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
  }
}

if (customElements.get('stretch-viewer') === undefined) customElements.define('stretch-viewer', StretchViewerElement);
