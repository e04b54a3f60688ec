/** 0 up to `from`, 1 beyond `to`, between them a smooth step; as GLSL has it. */
export const smoothstep = (from: number, to: number, x: number): number => {
  const s = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return s * s * (3 - 2 * s);
};
