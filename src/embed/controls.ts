import { sidedText } from '../core/stretch/mirror.ts';
import { words } from '../words/words.ts';
import { phaseIndexOf, type Player } from './player.ts';

const made = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, part: string, text = ''): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.className = part;
  element.setAttribute('part', part);
  element.textContent = text;
  return element;
};

/** A frame of the slider, seconds. */
const FRAME_SECONDS = 1 / 30;
const PLAY = 'M8 5v14l11-7z', PAUSE = 'M7 5h4v14H7zM13 5h4v14h-4z';

const icon = (path: string): string => `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill="currentColor" d="${path}"/></svg>`;

/** What stands under the picture: words, and, where they are asked for, buttons and a slider. */
export interface Controls {
  readonly element: HTMLElement;
  setVisible(isVisible: boolean): void;
  /** Writes what changed with the clock. */
  write(): void;
}

export interface ControlsInput {
  readonly player: Player;
  readonly onPlay: () => void;
  readonly onSeek: (timeSeconds: number) => void;
}

export const createControls = ({ player, onPlay, onSeek }: ControlsInput): Controls => {
  const { playback } = player;
  const bar = made('div', 'bar');
  const play = made('button', 'play');
  play.type = 'button';
  play.addEventListener('click', () => (playback.getState().paused ? onPlay() : playback.getState().pause()));
  const slider = made('input', 'slider');
  Object.assign(slider, { type: 'range', min: '0', step: String(FRAME_SECONDS), value: '0' });
  slider.setAttribute('aria-label', words.timeline.slider);
  slider.addEventListener('input', () => onSeek(Number(slider.value)));
  const clock = made('span', 'clock');
  const caption = made('p', 'caption');
  caption.setAttribute('role', 'status');
  const tools = made('div', 'tools');
  tools.append(play, slider, clock);
  bar.append(caption, tools);
  let shownPaused: boolean | null = null;
  let shownPhase = '';
  return {
    element: bar,
    setVisible: (isVisible) => {
      tools.hidden = !isVisible;
    },
    write: () => {
      const { timeSeconds, durationSeconds, paused } = playback.getState();
      if (shownPaused !== paused) {
        shownPaused = paused;
        play.innerHTML = icon(paused ? PLAY : PAUSE);
        play.setAttribute('aria-label', paused ? words.timeline.play : words.timeline.pause);
      }
      slider.max = String(durationSeconds);
      slider.value = String(timeSeconds);
      const { stretch, side } = player;
      const phase = stretch?.phases[phaseIndexOf(playback)];
      if (phase === undefined || stretch === null) return;
      slider.setAttribute('aria-valuetext', words.timeline.sliderValue(timeSeconds, durationSeconds, words.phase[phase.id]));
      clock.textContent = `${words.timeline.clock(timeSeconds)} ${words.timeline.clockEnd(durationSeconds)}`;
      const key = `${stretch.id} ${side} ${phase.id}`;
      if (key === shownPhase) return;
      shownPhase = key;
      const name = made('b', 'phase', words.phase[phase.id]);
      caption.replaceChildren(name, ` ${sidedText(phase.caption, side !== stretch.side)}`);
    },
  };
};
