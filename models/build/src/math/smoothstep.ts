export const clamp01 = (x: number): number => Math.min(1, Math.max(0, x));

/** 0 at `from`, 1 at `to`, with flat ends. */
export const smoothstep = (from: number, to: number, x: number): number => {
  const t = clamp01((x - from) / (to - from));
  return t * t * (3 - 2 * t);
};
