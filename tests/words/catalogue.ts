/** Every text of every language, said with a sample where it needs to be given something. */
import type { Language } from '../../src/state/language.ts';

/** The files of a language, by name; the English one's shape is every other's. */
const FILES = ['words', 'ask', 'audit', 'check', 'export', 'handout', 'keys', 'learn', 'lesson', 'pose', 'present', 'share', 'show', 'stop'] as const;
type FileName = (typeof FILES)[number];

type Speak = (...given: never[]) => string;

/** A hand that a question of the self-test is about. */
const HAND = { contactId: 'guide', side: 'left', part: 'palm', role: 'guide', isFist: false };

/** A way to say each text of the catalogue that needs to be given something. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'lesson.saved': ['seated-twist.lesson.json'],
  'lesson.opened': ['seated-twist.lesson.json'],
  'lesson.notOpened': ['seated-twist.lesson.json'],
  'lesson.openedInPart': ['seated-twist.lesson.json'],
  'lesson.length': [11, 600],
  'lesson.up': [2],
  'lesson.down': [2],
  'lesson.remove': [2],
  'lesson.add': [2],
  'lesson.problem': [{ kind: 'notOneOf', offered: ['front', 'back'] }],
  'lesson.stepOf': [2, 11],
  'lesson.left': [40],
  'lesson.over': [5],
  'lesson.since': [70, 600],
  'stretch.broken': ['knee-pull', 12],
  'stage.canvas': ['Seated twist'],
  'stretch.pageTitle': ['Seated twist'],
  'stage.arrived': [312_000, 516_000],
  'stage.still': ['Seated twist', 'Right knee bent', 'Hold'],
  'angles.degrees': [23, 'right'],
  'angles.share': [77],
  'timeline.sliderValue': [14.2, 54, 'Ease in'],
  'timeline.clock': [14.2],
  'timeline.clockEnd': [54],
  'timeline.phaseChanged': ['Hold', 22, 'They hold still.'],
  'ask.both': ['Stretch, or sharp pain?'],
  'ask.person': ['Stretch, or sharp pain?'],
  'ask.helper': ['Stretch, or sharp pain?'],
  'timeline.stepOf': [2, 6],
  'timeline.speedName': [0.25],
  'timeline.speedChanged': ['0.5 ×'],
  'timeline.frame': [372],
  'timeline.loopAt': [12.4],
  'timeline.loopChanged': [12, 22],
  'timeline.finer': [4],
  'audit.value.handToSpine': [8.2, 5],
  'audit.value.turnSpeed': [3.1, 6],
  'audit.value.force': [1, 2],
  'audit.value.angle': [26.3, 30],
  'timeline.holdLeft': [12],
  'test.about': ['Seated twist', 'Right knee bent'],
  'test.step': [2, 10],
  'test.score': [7, 10],
  'test.place.question': [HAND],
  'test.place.pressed': ['left shoulder blade'],
  'test.place.picked': ['left shoulder blade'],
  'test.place.belongs': [HAND, 'back of left shoulder'],
  'test.steady.question': [false],
  'test.steady.choice': [HAND],
  'test.steady.because': ['left hand', 'right hand'],
  'test.force.question': [HAND],
  'test.force.because': [HAND, 'left'],
  'test.mistake.otherSide': ['Left knee bent'],
  'test.order.up': ['Hold'],
  'test.order.down': ['Hold'],
  'test.order.moved': ['Hold', 4],
  'test.order.see': ['Hold'],
  'test.theAnswer': ['left hand'],
  'test.end.yours': ['left hand'],
  'test.sheet.line': [7, 10],
  'stopScreen.leave.moment': [30],
  'check.step': [1, 4],
  'present.markAt': [17],
  'handout.step': [4, 'Hold', 20],
  'handout.pageTwo': ['Seated twist'],
  'export.pixels': [1280, 720],
  'export.times': [0.25],
  'export.making': [40],
  'export.left': [90],
  'export.done': ['a.png', 240_000],
  'export.save': ['a.png'],
  'export.noCodecHere': ['Film (MP4)'],
  'export.fault.tooLarge': ['5760 × 3600'],
  'export.fault.noCodec': ['H.264'],
  'export.fault.noGraphics': [],
  'export.fault.graphicsLost': [],
  'export.fault.codecFailed': ['H.264'],
  'export.fault.noMemory': [],
  'export.fault.noFile': [],
  'export.fault.gifTooLarge': ['5'],
  'export.fault.other': ['an error'],
  'learn.pace.limit': [6],
  'learn.pace.peak': [5.2],
  'learn.pace.ease': [10],
  'learn.pace.hold': [20],
  'learn.say.alone': ['Before'],
  'sides.left': [''],
  'sides.right': [''],
  'pose.at': [17, 'Ease in'],
  'pose.keyframe': [5, 17],
  'pose.person': ['sits', ['chest 15° right', 'right knee 92°']],
  'pose.part': ['Chest', '15° right'],
  'pose.contact': ['Helper’s left hand', 'steady', 'back of left shoulder', 'light'],
  'pose.towel': ['beside the spine', 'light'],
  'pose.coming': ['Helper’s left hand', 'steady', 'back of left shoulder'],
  'view.lookAt': ['Helper’s left hand – steady – back of left shoulder'],
  'view.changed': ['Front'],
  'steps.from': [8, 12],
  'steps.goTo': ['Hold'],
  'notice.text': [{ kind: 'unknownStretch', asked: 'twits', used: 'seated-twist' }, () => 'Seated twist', () => 'Hand'],
  'outOfReach.limb': [{ limb: 'hand', id: 'steady-shoulder', figure: 'helper', side: 'left', site: 'leftShoulderOuterBack', metres: 0.0324, timeSeconds: 22 }],
  'outOfReach.mark': [{ id: 'steady-shoulder', timeSeconds: 22 }],
  'brokenFile.place': [{ file: 'a.stretch.yaml', line: 3, column: 5 }],
  'brokenFile.reason': [{ path: 'side', expected: 'left or right', found: 'up' }],
};

const textsIn = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const sample = path.startsWith('site.') || path.startsWith('test.sided.') ? ['left'] : SAMPLES[path];
    if (sample === undefined) throw new Error(`tests/words/catalogue.ts has no sample for words.${path}`);
    return [[path, (value as Speak)(...(sample as never[]))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, path === '' ? name : `${path}.${name}`));
};

/** Where samples and tests look for the texts of a file. */
const PATHS: Readonly<Record<FileName, string>> = {
  words: '', ask: 'test', audit: 'audit', check: 'check', export: 'export', handout: 'handout', keys: 'keyWords', learn: 'learn', lesson: 'lesson', pose: 'pose', present: 'present', share: 'share', show: 'show', stop: 'stopScreen',
};

/** What a language's file holds: its only value. */
const contentOf = async (language: Language, file: FileName): Promise<unknown> => {
  const module = (await import(`../../src/words/${language}/${file}.ts`)) as Readonly<Record<string, unknown>>;
  return Object.values(module)[0];
};

/** Names of switches stand beside their labels, and are no text. */
const isSwitchName = (path: string, text: string): boolean => path.startsWith('show.groups.') && path.endsWith('.0') && /^[a-z]+[A-Z]/.test(text);
/** What is pressed or typed is no sentence. */
const isKey = (path: string): boolean => /^keyWords\.groups\.\d+\.keys\.\d+\.0$/.test(path);
const isCode = (path: string): boolean => path === 'language' || path === 'share.command' || path.startsWith('sides.');

/** Every text of a language with its path. */
export const catalogueOf = async (language: Language): Promise<[string, string][]> => {
  const all = await Promise.all(FILES.map(async (file) => textsIn(await contentOf(language, file), PATHS[file])));
  return all.flat().filter(([path, text]) => !isSwitchName(path, text) && !isKey(path) && !isCode(path));
};

const english = await catalogueOf('en');
export const catalogue = (): [string, string][] => english;
