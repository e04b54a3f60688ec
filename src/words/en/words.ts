import type { Side } from '../../core/anatomy/bones.ts';
import type { CONTACT_SITE_NAMES } from '../../core/anatomy/sites.ts';
import type { Shortfall } from '../../core/frame/find-shortfalls.ts';
import type { FigureName } from '../../core/frame/frame.ts';
import type { SideForms } from '../../core/stretch/mirror.ts';
import type { StretchFileError } from '../../core/stretch/stretch-entry.ts';
import type { ForceLevelName, PhaseId, Role, SideMeaning } from '../../core/stretch/stretch.ts';
import type { CoordinateName } from '../../core/anatomy/coordinates.ts';
import type { NoticeContent } from '../../state/notice.ts';
import type { CameraName } from '../../state/view.ts';
import type { ViewerRole } from '../../state/kept-choices.ts';
import { placeOf } from '../place-of.ts';
import { cut } from '../quoted.ts';
import { safety } from './safety.ts';

/** What a coordinate is called within its part: "flexion", "kneeFlexion". */
type JointName = CoordinateName extends infer Name ? (Name extends `${string}.${infer Joint}` ? Joint : never) : never;
type SiteName = (typeof CONTACT_SITE_NAMES)[number];
type SiteWords = Readonly<Record<SiteName, (side: Side) => string>>;

const figureWord = { person: 'person', helper: 'helper' } satisfies Record<FigureName, string>;
const sideWord = { left: 'left', right: 'right' } satisfies Record<Side, string>;
const limbWord = { hand: 'hand', foot: 'foot' } satisfies Record<Shortfall['limb'], string>;

const camera = {
  'over-shoulder': 'Both hands',
  front: 'Front',
  back: 'Back',
  left: 'Left',
  right: 'Right',
  top: 'Top',
  'helper-eyes': 'Helper’s eyes',
  'person-eyes': 'Person’s eyes',
} satisfies Record<CameraName, string>;

/** The longest names of views, for a narrow bar: each is a part of its whole name, so that voice control finds it. */
const cameraBrief = { 'over-shoulder': 'Both hands', 'helper-eyes': 'Helper’s eyes', 'person-eyes': 'Person’s eyes' } satisfies Partial<Record<CameraName, string>>;

const site: SiteWords = {
  ShoulderOuterBack: (side) => `back of ${sideWord[side]} shoulder`,
  ThighOuterLow: (side) => `outer side of ${sideWord[side]} thigh, above the knee`,
  ThighFront: (side) => `front of ${sideWord[side]} thigh`,
  ShinUpper: (side) => `${sideWord[side]} shin, below the knee`,
  ShinMid: (side) => `middle of ${sideWord[side]} shin`,
  RibsFrontOuter: (side) => `front of ${sideWord[side]} ribs`,
  IliacCrest: (side) => `top of ${sideWord[side]} hip`,
  ShinUpperOuter: (side) => `outer side of ${sideWord[side]} shin, below the knee`,
  ShinUpperInner: (side) => `inner side of ${sideWord[side]} shin, below the knee`,
  ShinFront: (side) => `front of ${sideWord[side]} shin`,
  HandBack: (side) => `back of the person’s ${sideWord[side]} hand`,
  ShoulderFront: (side) => `front of ${sideWord[side]} shoulder`,
};

/** What a side is called, by what it is the side of. */
const sideCalled = {
  bentKnee: { left: 'Left knee bent', right: 'Right knee bent' },
  turn: { left: 'Turn to the left', right: 'Turn to the right' },
} satisfies Record<SideMeaning, Record<Side, string>>;

/** Seconds as people say them: one decimal where there is one, "54" for a whole number. */
const seconds = (value: number): string => String(Number(value.toFixed(1)));

/** Centimetres with one decimal where there is one. */
const centimetres = (metres: number): string => String(Number((100 * metres).toFixed(1)));

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

const quoted = (text: string): string => `“${cut(text)}”`;

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
  towelSupport: { name: 'Towel', place: 'beside the spine' },
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

  timeline: {
    region: 'Time',
    slider: 'Time in the stretch',
    sliderValue: (time: number, duration: number, phase: string) =>
      `${seconds(Math.round(time * 10) / 10)} seconds of ${seconds(duration)}, ${phase.toLowerCase()}`,
    clock: (time: number) => time.toFixed(1),
    clockEnd: (duration: number) => `of ${seconds(duration)} s`,
    phaseChanged: (name: string, start: number, text: string) => `${name}, from second ${seconds(start)}. ${text}`,
    stepOf: (index: number, count: number) => `Step ${index} of ${count}`,
    play: 'Play',
    pause: 'Pause',
    stepBack: 'One frame back',
    stepForward: 'One frame on',
    previousPhase: 'Step before',
    nextPhase: 'Next step',
    speed: 'Speed',
    /** Times life. */
    speedName: (speed: number) => (speed === 1 ? '1 × real' : `${Number(speed.toFixed(2))} ×`),
    speedChanged: (name: string) => `Speed: ${name.toLowerCase()}`,
    frame: (frame: number) => `f ${frame}`,
    clockLabel: 'Time of the real movement',
    fields: { seconds: 'Seconds', frames: 'Frame' },
    typeHint: 'Type 12.4 or f 372',
    loop: 'Loop this step',
    loopEnds: { start: 'Loop starts', end: 'Loop ends' },
    loopAt: (time: number) => `${seconds(time)} seconds`,
    loopChanged: (start: number, end: number) => `Loop from ${seconds(start)} to ${seconds(end)} seconds`,
    loopEnded: 'No loop',
    pingPong: 'Back and forth',
    pingPongOn: 'It plays back and forth.',
    pingPongOff: 'It plays forward only.',
    breatheIn: 'Breathe in',
    breatheOut: 'Breathe out',
    holdLeft: (left: number) => `${left} s left`,
    /** While a drag is slowed. */
    finer: (times: number) => `${times} × finer`,
  },

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

  notice: {
    dismiss: 'Close this note',
    title: 'Notes',
    text: (notice: NoticeContent, titleOf: (stretchId: string) => string, holdOf: (stretchId: string) => string | null): string => {
      switch (notice.kind) {
        case 'unknownStretch': return `There is no stretch called ${quoted(notice.asked)}. You see ${quoted(titleOf(notice.used))}.`;
        case 'brokenStretch': return `The stretch ${quoted(notice.asked)} cannot be read. You see ${quoted(titleOf(notice.used))}.`;
        case 'notFetched': return `${quoted(titleOf(notice.stretchId))} did not arrive. You still see the one before. Pick it again to try once more.`;
        case 'unknownVariant': {
          const hold = holdOf(notice.used);
          return hold === null
            ? `There is no hold called ${quoted(notice.asked)}: this stretch has only one.`
            : `There is no hold called ${quoted(notice.asked)}. You see ${quoted(hold)}.`;
        }
        case 'unknownSide': return `There is no side called ${quoted(notice.asked)}. You see: ${sideCalled[notice.means][notice.used].toLowerCase()}.`;
        case 'unknownCamera': return `There is no view called ${quoted(notice.asked)}. You see ${quoted(camera[notice.used])}.`;
        case 'unknownLayer': return `There is nothing called ${quoted(notice.asked)} to show.`;
        case 'oddSpeed': return `${quoted(notice.asked)} is not a speed that is shown here. You see speed ${notice.used}.`;
        case 'timeNotANumber': return `${quoted(notice.asked)} is not a time. You see the start.`;
        case 'timeOutOfRange': return `The stretch has no second ${quoted(notice.asked)}. You see second ${seconds(notice.usedSeconds)}.`;
        case 'contextLost': return 'The 3D picture went away. It comes back by itself.';
        case 'contextRestored': return 'The 3D picture is back.';
        case 'unknownLanguage': return `This page does not speak ${quoted(notice.asked)}. You read it in English.`;
        case 'wordsMissing': return 'Words in your language did not arrive. They stand here in English.';
        case 'noStretch': return 'No stretch can be shown.';
      }
    },
  },

  update: { text: 'A new version of this page is here.', now: 'Load it now' },

  outOfReach: {
    limb: ({ limb, figure, side, site: place, metres }: Shortfall) =>
      `The ${figureWord[figure]}’s ${sideWord[side]} ${limbWord[limb]} cannot reach its place${place === null ? '' : `: ${placeOf(site, place)}`}. It stays ${centimetres(metres)} cm short.`,
    /** For who writes stretches: what the file calls it, and when. */
    mark: ({ id, timeSeconds }: Shortfall) => `${id === null ? '' : `${id}, `}${seconds(timeSeconds)} s`,
    advice: 'Do not copy this position.',
  },

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
