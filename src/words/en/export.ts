import type { CaptionPlace, ExportFault, ExportKind } from '../../state/export-request.ts';

/** What a range is called that a film can show. */
type PartName = 'whole' | 'easeIn' | 'loop';

/** Words of what leaves the page: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const exportWords = {
  /** Goes with everything that leaves: kept in the file's own notes. */
  safetyLine: 'For learning only. This is not medical advice. Move slowly, use little force, never press on the spine. Stop at any pain.',
  /** Of the figures; kept in the file's own notes. */
  licence: 'Figures made from works of the MakeHuman project, CC0 1.0',

  title: 'Save to a file',
  what: 'A picture, a film, a model or the numbers, to take with you. It is made on this device.',
  open: 'Save to a file…',
  kind: {
    png: 'Picture of this view',
    sheet: 'All steps on one sheet',
    mp4: 'Film (MP4)',
    webm: 'Film (WebM)',
    gif: 'Moving picture (GIF)',
    glb: '3D model (GLB)',
    csv: 'Numbers (CSV)',
    json: 'Numbers (JSON)',
  } satisfies Record<ExportKind, string>,
  kindTitle: 'What to save',
  size: 'Size',
  /** Width and height of the file, pixels. */
  pixels: (width: number, height: number) => `${width} × ${height}`,
  rate: 'Pictures a second',
  speed: 'Speed',
  /** 1 is as in life. */
  times: (speed: number) => (speed === 1 ? 'As in life' : `${speed} of life`),
  part: 'Which part',
  parts: { whole: 'All of it', easeIn: 'The slow start', loop: 'The loop' } satisfies Record<PartName, string>,
  from: 'Seen from',
  froms: { page: 'As it is now', lesson: 'As in the lesson' },
  loops: 'How often',
  captions: 'Words',
  captionPlace: { under: 'Under the picture', beside: 'In a file beside it', none: 'None' } satisfies Record<CaptionPlace, string>,
  marks: 'With marks',
  clear: 'Without the room behind',
  start: 'Make it',
  cancel: 'Cancel',
  close: 'Close',
  making: (percent: number) => `${percent} % done`,
  /** Rough: told again as it goes on. */
  left: (seconds: number) => (seconds < 60 ? `about ${Math.max(1, Math.round(seconds))} s left` : `about ${Math.round(seconds / 60)} min left`),
  /** Size of the file, bytes. */
  done: (name: string, bytes: number) => `${name} is ready (${bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`}).`,
  save: (name: string) => `Save ${name}`,
  cancelled: 'Cancelled. Nothing was kept.',
  noCodecHere: (names: string) => `This browser cannot make: ${names}.`,
  fault: {
    tooLarge: (size) => `A picture of ${size} is too large for this device. Try a smaller size.`,
    noCodec: (codec) => `This browser cannot make films with ${codec}. Try the other kind of film or a smaller size.`,
    noGraphics: () => 'This browser cannot draw in 3D, so there is no picture to save.',
    graphicsLost: () => 'The device took the graphics away. Nothing was kept. Please try once more.',
    codecFailed: (codec) => `The film stopped half-way: the ${codec} part of this browser gave up. Nothing was kept. Try a smaller size.`,
    noMemory: () => 'This device has too little memory for it. Try a smaller size or a shorter part.',
    noFile: () => 'A file that is needed did not come. Check the network and try once more.',
    gifTooLarge: (megabytes) => `It is more than ${megabytes} MB even at its slowest. Choose a shorter part or a smaller size.`,
    other: (message) => `It did not work: ${message}`,
  } satisfies Record<ExportFault, (detail: string) => string>,
};
