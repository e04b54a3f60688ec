/** 0 below `from`, 1 above `to`, smooth between. */
export const smoothStep = (from: number, to: number, x: number): number => {
  const u = Math.min(Math.max((x - from) / (to - from), 0), 1);
  return u * u * (3 - 2 * u);
};
