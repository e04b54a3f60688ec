import { useEffect, useRef } from 'react';
import { learnWords } from '../../words/learn.ts';

type StepName = keyof typeof learnWords.pop.steps;

/** Where each step of the drawing ends, as a share of its slider. */
const ENDS: readonly (readonly [StepName, number])[] = [['rest', 0.15], ['apart', 0.45], ['pop', 0.6], ['wait', 1]];
const SLIDER_STEPS = 100;

/** 0 before `from`, 1 after `to`, with soft ends. */
const rise = (share: number, from: number, to: number): number => {
  const x = Math.min(1, Math.max(0, (share - from) / (to - from)));
  return x * x * (3 - 2 * x);
};

/** What the drawing shows at a share (0..1) of its slider: how far apart, how large the bubble, how much gas is dissolved; each 0..1. */
export const jointAt = (share: number): { readonly gap: number; readonly bubble: number; readonly dissolved: number; readonly step: StepName } => {
  const bubble = rise(share, 0.45, 0.5) - rise(share, 0.62, 1);
  return {
    gap: rise(share, 0.15, 0.45) - rise(share, 0.6, 0.85),
    bubble,
    dissolved: 1 - bubble,
    step: (ENDS.find(([, end]) => share < end) ?? ['wait'])[0],
  };
};

/** Where gas is dissolved, in the drawing's units: spread over the fluid. */
const DOTS = [[92, 98], [112, 104], [131, 97], [149, 103], [168, 98], [187, 104], [206, 98], [102, 111], [122, 92], [141, 110], [160, 91], [178, 111], [197, 91], [216, 106]] as const;

/** A joint cut through, drawn: scrubbed with a slider, written through refs. */
export const Joint = () => {
  const drawing = useRef<SVGSVGElement>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const { figure, labels, slider: name, steps } = learnWords.pop;
  const draw = (): void => {
    const input = slider.current;
    if (input === null) return;
    const { step, ...shape } = jointAt(input.valueAsNumber / SLIDER_STEPS);
    for (const [key, value] of Object.entries(shape)) drawing.current?.style.setProperty(`--${key}`, value.toFixed(3));
    input.setAttribute('aria-valuetext', steps[step]);
    if (caption.current !== null) caption.current.textContent = steps[step];
  };
  useEffect(draw);
  return (
    <figure className="joint">
      <svg ref={drawing} viewBox="-66 0 400 200" role="img" aria-label={figure}>
        <path className="joint-fluid" d="M66 70C40 84 40 118 66 132H244C270 118 270 84 244 70Z" />
        <g className="joint-dots">{DOTS.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2.4" />)}</g>
        <ellipse className="joint-bubble" cx="155" cy="101" rx="46" ry="13" />
        <path className="joint-bone joint-upper" d="M70 4H240V58C240 80 212 90 155 90S70 80 70 58Z" />
        <path className="joint-bone joint-lower" d="M70 198H240V144C240 122 212 112 155 112S70 122 70 144Z" />
        <text x="155" y="40">{labels.bone}</text>
        <text x="155" y="172">{labels.bone}</text>
        <text className="joint-side" x="274" y="105">{labels.fluid}</text>
        <text className="joint-side joint-bubble-name" x="36" y="105">{labels.bubble}</text>
      </svg>
      <input ref={slider} type="range" min={0} max={SLIDER_STEPS} defaultValue={0} aria-label={name} onInput={draw} />
      <figcaption><p ref={caption} /></figcaption>
    </figure>
  );
};
