/** A list in an order that looks like chance and is the same for the same seed (any whole number): a sheet can be made again. */
export const shuffled = <One>(list: readonly One[], seed: number): One[] => {
  const out = [...list];
  let state = seed | 0;
  /** 0 to 1 (Tommy Ettinger's mulberry32: neighbouring seeds have nothing in common). */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
};
