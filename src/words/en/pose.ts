/** A label's "back of left shoulder", as a sentence says it. */
const inSentence = (where: string): string => where.replace(/ of (left|right) /, ' of the $1 ');

/** A pose told in words, in English: fetched after the first picture. Reading level: grade 6 or below (tests/words checks it). */
export const poseWords = {
  title: 'The pose in words',
  /** What is on show, then what each part does. */
  at: (seconds: number, phase: string) => `At ${Number(seconds.toFixed(1))} seconds, ${phase.toLowerCase()}.`,
  keyframe: (index: number, count: number) => `Key pose ${index} of ${count}.`,
  posture: { sits: 'sits', lies: 'lies' },
  person: (posture: string, parts: readonly string[]) => (parts.length === 0 ? `The person ${posture} straight.` : `The person ${posture}: ${parts.join(', ')}.`),
  part: (region: string, angle: string) => `${region.toLowerCase()} ${angle}`,
  /** One sentence on each hand: whose, its role, where, and how much force. */
  contact: (who: string, role: string, where: string, level: string) => `${who} (${role}) is on the ${inSentence(where)}, force: ${level}.`,
  coming: (who: string, role: string, where: string) => `${who} (${role}) is near the ${inSentence(where)}, not on it.`,
  towel: (where: string, level: string) => `The towel presses ${where}, force: ${level}.`,
  noContact: 'No hand touches.',
};
