/** Levenshtein distance: how many letters to add, drop or change. */
export const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Letters of an asked name that are looked at; longer ones are nobody's typing slip. */
const LONGEST_NAME = 64;

/** The name that was most likely meant: the same but for case, one that starts so, else the fewest edits (first wins a tie). */
export const nearestName = <Name extends string>(asked: string, names: readonly Name[]): Name | null => {
  const typed = asked.trim().toLowerCase().slice(0, LONGEST_NAME);
  const startsSo = names.filter((name) => name.toLowerCase().startsWith(typed));
  if (startsSo.length === 1 && startsSo[0] !== undefined) return startsSo[0];
  let best: Name | null = null;
  let fewest = Infinity;
  for (const name of names) {
    const edits = editDistance(typed, name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
};
