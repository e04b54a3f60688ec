/** A list in an order that looks like chance and is the same for the same seed (any whole number): a sheet can be made again. */
export const shuffled = <One>(list: readonly One[], seed: number): One[] => {
  const out = [...list];
  // A linear congruential step of 32 bits (Numerical Recipes' constants), its upper bits used.
  let state = (seed * 2654435761 + 1013904223) >>> 0;
  for (let i = out.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
};
