/** Letters of an odd address part that a notice repeats. */
const LONGEST_QUOTE = 40;

/** What was typed, cut where it is long. */
export const cut = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
