/** A smooth random-looking number -1..1 of one coordinate, repeating every `period` whole steps; the same on every run. */
export const ripple = (x: number, period: number, seed: number): number => {
  const i = Math.floor(x);
  const f = x - i;
  const value = (k: number): number => {
    const n = Math.sin((((k % period) + period) % period) * 127.1 + seed * 311.7) * 43758.5453;
    return (n - Math.floor(n)) * 2 - 1;
  };
  const s = f * f * (3 - 2 * f);
  return value(i) * (1 - s) + value(i + 1) * s;
};
