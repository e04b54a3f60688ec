/** How far a long piece of work is, on one line of the terminal's error stream. */
export interface ProgressLine {
  /** Share that is done, 0 to 1. */
  tell(share: number): void;
  end(): void;
}

/** Told anew when so much more is done: a log that is no terminal stays readable. */
const STEP = 0.1;

/** "40 s", "12 min". */
export const timeLeft = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`);

export const oneLine = (what: string): ProgressLine => {
  const start = performance.now();
  const isTerminal = process.stderr.isTTY;
  let told = 0;
  return {
    tell: (share) => {
      if (share <= 0 || (!isTerminal && share < told + STEP)) return;
      told = share;
      const left = ((performance.now() - start) / 1000) * (1 / share - 1);
      const text = `${what}: ${Math.round(100 * share)} %, about ${timeLeft(left)} left`;
      process.stderr.write(isTerminal ? `\r${text.padEnd(78)}` : `${text}\n`);
    },
    end: () => {
      if (isTerminal && told > 0) process.stderr.write(`\r${' '.repeat(78)}\r`);
    },
  };
};
