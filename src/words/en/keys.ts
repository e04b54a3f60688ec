/** A key as it is drawn (several with a space between), and what it does. */
export type KeyLine = readonly [keys: string, does: string];

/** The list of keys, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const keyWords = {
  enabled: 'Keys work on the whole page',
  groups: [
    {
      title: 'Stop',
      keys: [['S', 'stop: both let go'], ['Esc', 'the same, when nothing is open']],
    },
    {
      title: 'Play',
      keys: [
        ['Space', 'play or pause'],
        ['L', 'play on; again: faster, up to real speed'],
        ['J', 'play back'],
        ['K', 'pause'],
        ['↑ ↓', 'faster, slower'],
        ['> <', 'faster, slower, where the arrows scroll'],
      ],
    },
    {
      title: 'Go',
      keys: [
        ['← →', 'one frame back or on'],
        [', .', 'one frame back or on'],
        ['Shift+← Shift+→', 'one second'],
        ['[ ]', 'step before, next step'],
        ['Ctrl+← Ctrl+→', 'step before, next step'],
        ['Home', 'start; what plays goes on from there'],
        ['End', 'end, and pause'],
      ],
    },
    {
      title: 'Again and again',
      keys: [
        ['I O', 'loop from here, loop to here'],
        ['P', 'loop this step, or stop the loop'],
        ['R', 'back and forth'],
      ],
    },
    {
      title: 'On the picture',
      keys: [
        ['1 – 8', 'the views, in their order'],
        ['9', 'one hand after another, from near by'],
        ['← → ↑ ↓', 'turn it, once it has the focus'],
        ['+ -', 'nearer, farther'],
      ],
    },
    {
      title: 'When you present',
      keys: [
        ['PgUp PgDn', 'step before, next step: a clicker sends these'],
        ['B F', 'black screen, freeze'],
        ['T D C', 'spotlight, pen, wipe the pen'],
        ['X', 'end'],
      ],
    },
    { title: 'Help', keys: [['?', 'this list'], ['Ctrl+P', 'print a handout']] },
  ] as readonly { readonly title: string; readonly keys: readonly KeyLine[] }[],
};
