/** A pose told in words, in English: fetched after the first picture. Reading level: grade 6 or below (tests/words checks it). */
export const poseWords = {
  title: 'The pose in words',
  /** What is on show, then what each part does. */
  at: (seconds: string, phase: string) => `At ${seconds} seconds, ${phase.toLowerCase()}.`,
  keyframe: (index: number, count: number) => `Key pose ${index} of ${count}.`,
  person: (parts: readonly string[]) => (parts.length === 0 ? 'The person sits straight.' : `The person: ${parts.join(', ')}.`),
  part: (region: string, angle: string) => `${region.toLowerCase()} ${angle}`,
  contact: (who: string, level: string) => `${who}: ${level}.`,
  coming: (who: string) => `${who}: not there yet.`,
  noContact: 'No hand touches.',
};
