/** The stop screen, in English: fetched after the first picture. Reading level: grade 6 or below (tests/words checks it). */
export const stopWords = {
  title: 'Stop',
  noReason: 'Nobody needs a reason to stop.',
  now: {
    title: 'Do this now',
    steps: [
      'Take the force away. Let your hands go soft.',
      'Then go back slowly, the way you came.',
      'Ask: “How do you feel now?”',
      'Rest. Find a position that feels easy.',
      'Was there a stop sign? Then no second try today.',
    ],
  },
  signs: 'The stop signs',
  /** What the figures do meanwhile. */
  figures: {
    force: 'First the force goes away.',
    back: 'Now both go back, slowly.',
    rest: 'Hands off. Both are at rest.',
  },
  leave: {
    start: 'Back to the start',
    moment: (seconds: number) => `Back to second ${Number(seconds.toFixed(1))}`,
  },
};
