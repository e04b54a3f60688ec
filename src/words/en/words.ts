import type { Side } from '../../core/anatomy/bones.ts';
import type { CoordinateName } from '../../core/anatomy/coordinates.ts';
import type { SideForms } from '../../core/stretch/mirror.ts';
import type { StretchFileError } from '../../core/stretch/stretch-entry.ts';
import type { ForceLevelName, PhaseId, Role, SideMeaning } from '../../core/stretch/stretch.ts';
import type { ViewerRole } from '../../state/kept-choices.ts';
import { camera, cameraBrief, seconds, sideCalled, site } from './names.ts';
import { notice } from './notice.ts';
import { outOfReach } from './out-of-reach.ts';
import { safety } from './safety.ts';
import { timeline } from './timeline.ts';

/** What a coordinate is called within its part: "flexion", "kneeFlexion". */
type JointName = CoordinateName extends infer Name ? (Name extends `${string}.${infer Joint}` ? Joint : never) : never;

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

/** The words of the page's first picture, in English; parts that come later have files of their own. Reading level: grade 6 or below (tests/words checks it). */
export const words = {
  /** For the browser's own voice. */
  language: 'en',
  sides: { left: (ending) => `left${ending}`, right: (ending) => `right${ending}` } satisfies SideForms,
  /** What the choice of the language is called. */
  chooseLanguage: 'Language',
  page: {
    title: 'Steady Hands',
    description: 'See in 3D how one person gently helps another stretch their back. For learning only.',
    needsScript: 'This page draws two figures in 3D. Please switch JavaScript on.',
    skipToTimeline: 'Skip to the slider',
  },

  hand: { left: 'Helper’s left hand', right: 'Helper’s right hand' } satisfies Record<Side, string>,
  forearm: { left: 'Helper’s left forearm', right: 'Helper’s right forearm' } satisfies Record<Side, string>,
  role: { steady: 'steady', guide: 'guide', support: 'support' } satisfies Record<Role, string>,
  /** In a label, of a hand that a body hides from this view. */
  hiddenHand: '(hidden)',
  /** Where the towel presses, as its label says it. */
  towelSupport: { name: 'Towel', place: 'beside the spine, on both sides' },
  markerLetter: { steady: 'S', guide: 'G', support: 'T' } satisfies Record<Role, string>,
  level: { rest: 'rest', light: 'light', gentle: 'gentle' } satisfies Record<ForceLevelName, string>,
  site,

  legend: {
    title: 'What the marks mean',
    guide: { name: 'Guide hand', does: 'moves, slowly' },
    steady: { name: 'Steady hand', does: 'holds still' },
    support: { name: 'Towel', does: 'spreads the pressure beside the spine' },
    spineZone: { name: 'Spine', does: 'no hands here', letter: '✕' },
    ownTurn: { name: 'Own turn', does: 'the person turns' },
    force: { name: 'Force', does: 'at its hand; dashed: it holds; open: it gets less' },
  },

  stretch: {
    pick: 'Stretch',
    pageTitle: (title: string) => `${title} – Steady Hands`,
    hold: 'How the helper holds',
    broken: (id: string, line: number) => `${id} – cannot be read (line ${line})`,
    side: { bentKnee: 'Which knee is bent', turn: 'Which way the person turns' } satisfies Record<SideMeaning, string>,
    sideCalled,
  },

  about: {
    title: 'About this stretch',
  },

  angles: {
    title: 'How far each part goes',
    part: 'Part',
    turned: 'Turned',
    bent: 'Bent',
    note: 'A full bar is the most that still feels easy.',
    region: {
      neck: 'Neck', thoracic: 'Chest', lumbar: 'Lower back', leftHip: 'Left hip', rightHip: 'Right hip', leftKnee: 'Left knee', rightKnee: 'Right knee',
    },
    /** Words of an angle, below 0 and above. */
    way: {
      flexion: ['back', 'forward'],
      sideBend: ['to the left', 'to the right'],
      rotation: ['right', 'left'],
      hipFlexion: ['back', 'up'],
      hipAdduction: ['outward', 'across'],
      hipInternalRotation: ['outward', 'inward'],
      kneeFlexion: ['', ''],
    } satisfies Partial<Record<JointName, readonly [string, string]>>,
    degrees: (degrees: number, way: string) => `${degrees}° ${way}`.trim(),
    none: '0°',
    /** A knee bends, and does not turn. */
    never: '–',
    share: (percent: number) => `, ${percent} % of the easy range`,
  },

  camera,

  cameraBrief,
  view: {
    cameras: 'View from',
    contacts: 'Look at',
    /** `contact` says whose hand is where. */
    lookAt: (contact: string) => `Look at: ${contact}`,
    changed: (name: string) => `View: ${name}`,
    show: 'Show',
    share: 'Link',
  },

  phase: {
    setUp: 'Set-up',
    contact: 'Contact',
    easeIn: 'Ease in',
    hold: 'Hold',
    easeOut: 'Ease out',
    release: 'Release',
  } satisfies Record<PhaseId, string>,

  /** What the helper asks, as it is told to each. */
  speaksTo: { legend: 'The words speak to', both: 'For both', person: 'I am the person', helper: 'I am the helper' } satisfies Record<ViewerRole | 'legend', string>,
  ask: {
    both: (question) => `The helper asks: “${question}”`,
    person: (question) => `You are asked: “${question}”`,
    helper: (question) => `Ask: “${question}”`,
  } satisfies Record<ViewerRole, (question: string) => string>,

  stage: {
    region: 'The stretch in 3D',
    canvas: (title: string) => `${title}: two figures in 3D. The steps are told in words below.`,
    loading: 'The two figures are on their way …',
    /** Bytes that have come of the figures; `ofBytes` 0: nobody knows of how many. */
    arrived: (bytes: number, ofBytes: number) => (ofBytes === 0 ? `${kilobytes(bytes)} kB` : `${kilobytes(bytes)} of ${kilobytes(ofBytes)} kB`),
    noStretch: 'There is no stretch to show yet.',
    noStretchHint: 'The notes at the top say why. What keeps people safe stands here all the same.',
    notFetched: 'This stretch did not arrive. Is the network there?',
    tryAgain: 'Try again',
    fasterThanLife: 'Faster than in life',
    noWebGl: 'This browser cannot draw in 3D.',
    failed: 'The 3D picture did not start.',
    keyPictures: 'Here are the key pictures. Move the slider to see them all.',
    keyWords: 'Here are the steps in words. Move the slider to read them all.',
    still: (title: string, side: string, phase: string) => `${title}, ${side.toLowerCase()}: ${phase.toLowerCase()}`,
  },

  timeline,

  steps: {
    title: 'Step by step',
    from: (start: number, end: number) => `${seconds(start)} to ${seconds(end)} s`,
    goTo: (phase: string) => `Go to ${phase.toLowerCase()}`,
    now: 'now',
  },

  safety,

  stop: 'Stop',
  learn: 'Learn',
  learnMore: 'Learn more',
  present: 'Present to a class',
  testYourself: 'Test yourself',
  /** Over the picture as long as a mistake is played. */
  mistakeMark: 'Don’t do this',

  keys: {
    title: 'Keys',
  },

  notice,

  update: { text: 'A new version of this page is here.', now: 'Load it now' },

  outOfReach,

  brokenFile: {
    place: ({ file, line, column }: StretchFileError) => `Cannot read ${file}, line ${line}, column ${column}`,
    reason: ({ path, expected, found }: StretchFileError) => `${path === '' ? '' : `${path} – `}expected ${expected}, found ${found}`,
  },

  later: {
    missing: 'This part did not arrive. Is the network there? The rest of the page works.',
    again: 'Load again',
  },

  fault: {
    title: 'Something went wrong',
    text: 'The page has stopped. Load it again to go on.',
    again: 'Load again',
  },
};

/** What every other language has to say, too. */
export type Words = typeof words;
