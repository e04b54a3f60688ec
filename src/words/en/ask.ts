import type { Side } from '../../core/anatomy/bones.ts';
import type { Way } from '../../core/ask/force-way.ts';
import type { AskedHand, StopChoice, StopTopic } from '../../core/ask/questions.ts';
import type { NeverRegion, RegionName } from '../../core/ask/region.ts';

const sideWord = { left: 'left', right: 'right' } satisfies Record<Side, string>;

/** What of the helper's arm a question is about: "left hand". */
const limb = ({ side, part, isFist }: Pick<AskedHand, 'side' | 'part' | 'isFist'>): string => `${sideWord[side]} ${part === 'forearm' ? 'forearm' : isFist ? 'fist' : 'hand'}`;

const way = {
  left: 'to the person’s left',
  right: 'to the person’s right',
  head: 'up, to the person’s head',
  feet: 'down, to the person’s feet',
  front: 'to the person’s front',
  back: 'to the person’s back',
} satisfies Record<Way, string>;

/** The self-test, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const askWords = {
  region: 'Test yourself',
  /** Which stretch is asked about. */
  about: (title: string, side: string) => `${title}, ${side.toLowerCase()}`,
  step: (index: number, count: number) => `Question ${index} of ${count}`,
  score: (right: number, asked: number) => `${right} of ${asked} right`,
  coming: 'The questions are on their way …',
  noMistakes: 'The mistakes did not arrive. All other questions are here.',
  flat: 'This browser cannot draw in 3D. So no mistakes are played, and you pick places from the list.',

  place: {
    question: (hand: AskedHand) => `Where does the helper’s ${limb(hand)} go?`,
    press: 'Press the place on the person’s body. Drag to turn the picture.',
    list: 'Or pick it from this list',
    pick: 'Pick a place',
    answer: 'Answer',
    onHelper: 'That is the helper. Press on the person.',
    missed: 'That is beside the bodies. Press on the person.',
    pressed: (place: string) => `You pressed: ${place}.`,
    picked: (place: string) => `You picked: ${place}.`,
    near: 'That is close, but too far off. Half a hand is all the room there is.',
    belongs: (hand: AskedHand, place: string) => `The ${limb(hand)} goes here: ${place}.`,
    shown: 'Watch the hand come to its place.',
  },
  middle: { head: 'head', neck: 'neck', spine: 'spine', lowBack: 'low back', breastbone: 'breastbone', belly: 'belly' },
  sided: {
    shoulderTop: (side) => `top of ${sideWord[side]} shoulder`,
    shoulderBack: (side) => `back of ${sideWord[side]} shoulder`,
    shoulderFront: (side) => `front of ${sideWord[side]} shoulder`,
    shoulderBlade: (side) => `${sideWord[side]} shoulder blade`,
    ribsFront: (side) => `front of ${sideWord[side]} ribs`,
    ribsSide: (side) => `side of ${sideWord[side]} ribs`,
    upperArm: (side) => `${sideWord[side]} upper arm`,
    forearm: (side) => `${sideWord[side]} forearm`,
    hand: (side) => `the person’s ${sideWord[side]} hand`,
    hip: (side) => `top of ${sideWord[side]} hip`,
    buttock: (side) => `${sideWord[side]} buttock`,
    thighOuter: (side) => `outer side of ${sideWord[side]} thigh, above the knee`,
    thighFront: (side) => `front of ${sideWord[side]} thigh`,
    thighBack: (side) => `back of ${sideWord[side]} thigh`,
    knee: (side) => `beside ${sideWord[side]} kneecap`,
    kneecap: (side) => `${sideWord[side]} kneecap`,
    kneeBack: (side) => `hollow behind ${sideWord[side]} knee`,
    kneeOuter: (side) => `outer side of ${sideWord[side]} knee`,
    shinUpper: (side) => `${sideWord[side]} shin, below the knee`,
    shin: (side) => `middle of ${sideWord[side]} shin`,
    calf: (side) => `${sideWord[side]} calf`,
    foot: (side) => `${sideWord[side]} foot`,
  } satisfies Record<Exclude<RegionName, 'head' | 'neck' | 'spine' | 'lowBack' | 'breastbone' | 'belly'>, (side: Side) => string>,
  /** Why nobody may press there. */
  never: {
    spine: 'Never on the spine. Small joints and nerves lie there, just under the skin. No hand, no towel and no force goes there.',
    neck: 'Never on the neck. It is easy to hurt: nerves and the big vessels to the head run through it.',
    breastbone: 'Never on the breastbone. The person needs it free to breathe.',
    belly: 'Never on the belly. Nothing hard keeps what lies under it safe.',
    lowBack: 'Never on the low back. The kidneys lie there, and the spine is near.',
    kneecap: 'Never on the kneecap. It would be pressed into the joint.',
    kneeBack: 'Never behind the knee. Nerves and vessels lie open there.',
    kneeOuter: 'Never on the outer side of the knee. A nerve runs over the bone there.',
  } satisfies Record<NeverRegion, string>,

  steady: {
    question: (isFist: boolean) => `Which ${isFist ? 'fist' : 'hand'} holds steady?`,
    choice: limb,
    because: (steady: string, guide: string) => `The ${steady} holds still. The ${guide} guides, slowly. Steady comes first.`,
  },

  force: {
    question: (hand: AskedHand) => `Which way does the force of the helper’s ${limb(hand)} go?`,
    way,
    because: (hand: AskedHand, to: Way) => `The force of the ${limb(hand)} goes ${way[to]}. It is slow and gentle.`,
  },

  order: {
    question: 'Put the steps in order.',
    up: (step: string) => `${step}: one up`,
    down: (step: string) => `${step}: one down`,
    moved: (step: string, place: number) => `${step} is now number ${place}.`,
    answer: 'This is the order',
    because: 'First the hands lie on. Then it grows slowly, it holds, and it goes back the same way. The hands leave last.',
    see: (step: string) => `See: ${step.toLowerCase()}`,
  },

  mistake: {
    question: 'Something is wrong here. What is it?',
    again: 'Show it again',
    right: 'Show the right way',
    wrong: 'Show the mistake again',
    rightNow: 'This is the right way.',
    wrongNow: 'This is the mistake. Don’t do this.',
  },

  stop: {
    pain: {
      question: 'The person feels something. When do you stop at once?',
      right: '“It is sharp, in one spot.”',
      a: '“It pulls a bit, and it is wide.”',
      b: '“It feels warm and long.”',
      c: '“I can breathe with it.”',
      because: 'Sharp pain, or pain in one spot, means stop. A mild, wide pull is a stretch.',
    },
    nerves: {
      question: 'Which of these means: stop now?',
      right: 'A foot tingles.',
      a: 'The breath is slow and deep.',
      b: 'There is a soft pop, and no pain.',
      c: 'The person is silent and loose.',
      because: 'A part that tingles or goes numb may be a nerve. Stop, and do not try again today. A pop is only gas.',
    },
    word: {
      question: 'The person says stop in the middle of the hold. What do you do?',
      right: 'Take the force away, then go back slowly.',
      a: 'Let go fast and step away.',
      b: 'Hold on to the end, then go back.',
      c: 'Ask why first.',
      because: 'Nobody needs a reason to stop. First the force goes, then both go back the way they came.',
    },
    first: {
      question: 'The stop is over. One leg is numb and weak. What comes next?',
      right: 'See a doctor at once.',
      a: 'Try the other side.',
      b: 'Try again with less force.',
      c: 'Wait for some days.',
      because: 'A limb that is newly weak or numb needs a doctor at once. If it is both legs, call an ambulance.',
    },
  } satisfies Record<StopTopic, { readonly question: string; readonly because: string } & Record<StopChoice, string>>,
  /** On the figures, after a question about stopping. */
  seeLettingGo: 'See how both let go',

  right: 'Right.',
  wrong: 'Not right.',
  theAnswer: (answer: string) => `It is: ${answer}`,
  next: 'Next question',
  toEnd: 'See how you did',

  end: {
    title: 'Well done for asking yourself',
    all: 'All right. Still: show it slowly, and ask while you do it.',
    some: 'Look at the missed ones once more.',
    missed: 'Ask the missed ones again',
    again: 'New questions',
    yours: (answer: string) => `Your answer: ${answer}`,
    skipped: 'not answered',
  },
  print: 'Print the sheet',
  leave: 'End the test',

  sheet: {
    name: 'Name',
    date: 'Date',
    line: (right: number, asked: number) => `Score: ${right} of ${asked}`,
    blank: 'Score:',
    mistake: 'A mistake is played on the screen. What is it?',
    right: 'right',
    wrong: 'not right',
  },
};
