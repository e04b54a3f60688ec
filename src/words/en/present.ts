/** Present, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const presentWords = {
  region: 'Presenting',
  tools: 'For the teacher',
  black: 'Black screen',
  blackOff: 'Show the picture again',
  freeze: 'Freeze',
  frozen: 'Frozen',
  spotlight: 'Spotlight',
  pen: 'Pen',
  clear: 'Wipe the pen',
  fullScreen: 'Full screen',
  end: 'End',
  marks: 'Moments with pen marks',
  markAt: (seconds: number) => `Pen marks at ${Number(seconds.toFixed(1))} s`,
};
