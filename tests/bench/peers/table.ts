import type { Round } from './measure.ts';

export interface Result {
  readonly name: string;
  readonly bytes: number;
  readonly heapBytes: number | null;
  readonly rounds: readonly Round[];
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The median of a contestant's ratios to another, round by round: both stood in the same minute of the same machine. */
export const ratioOf = (one: Result, to: Result, of: keyof Round): number => median(one.rounds.map((round, i) => round[of] / (to.rounds[i]?.[of] ?? NaN)));
const times = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–');

const TIMES: readonly (readonly [string, keyof Round])[] = [
  ['first picture', 'firstPictureMs'], ['first picture, slow 4G and a CPU four times slower', 'slowPictureMs'], ['from input to picture', 'inputToPictureMs'], ['a picture of a drag', 'pictureMs'], ['scripts for a step', 'scriptMs'],
];

/** Markdown: ratios to the contestant called `base`, and counts as they are. */
export const tableOf = (results: readonly Result[], base: Result, scrubs: number): string => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = ['', ...results.map(({ name }) => name)];
  return [
    row(head),
    row(head.map(() => '---')),
    row(['bytes to the first picture (brotli)', ...results.map(({ bytes }) => `${(bytes / 1000).toFixed(0)} kB`)]),
    ...TIMES.map(([label, of]) => row([label, ...results.map((one) => times(ratioOf(one, base, of)))])),
    row(['draw calls of a picture', ...results.map(({ rounds }) => median(rounds.map(({ drawCalls }) => drawCalls)).toFixed(0))]),
    row(['draw calls in 2 s of rest', ...results.map(({ rounds }) => String(median(rounds.map(({ idleDraws }) => idleDraws))))]),
    row(['animation frames in 2 s of rest', ...results.map(({ rounds }) => String(median(rounds.map(({ idleAnimationFrames }) => idleAnimationFrames))))]),
    row([`heap over ${scrubs.toLocaleString('en')} more scrubs`, ...results.map(({ heapBytes }) => (heapBytes === null ? '–' : `${heapBytes < 0 ? '−' : '+'}${(Math.abs(heapBytes) / 1e6).toFixed(2)} MB`))]),
  ].join('\n');
};
