/** A group of the safety panel: a title, maybe a line under it, and its points. */
export interface SafetyGroup {
  readonly title: string;
  readonly lead?: string;
  readonly points: readonly string[];
  readonly after?: string;
}

/** What the person may feel now. */
const signsNow: readonly string[] = [
  'sharp, sudden or one-spot pain',
  'pain that runs down an arm or a leg',
  'a part that is numb or tingles',
];

/** What somebody may have. */
const conditions: readonly string[] = [
  'very weak bone (severe osteoporosis)',
  'bones of the spine joined by surgery',
  'a joint known to be unstable',
  'a joint illness that is inflamed now',
];

/** The safety words: who must not, when to stop, when to get help. In our own words, short and plain. */
export const safety = {
  title: 'Before you start',
  learningOnly: 'For learning only',
  signsNow,
  conditions,
  notAdvice: 'This is not medical advice. Not sure? Ask a doctor or a physio first.',

  stopNow: {
    title: 'Stop now if …',
    points: [
      'the person says stop',
      'there is sharp pain',
      'it feels worse than a deep stretch',
      'pain spreads to an arm or a leg',
      'a part goes numb or tingles',
      'the person feels dizzy',
      'the person holds their breath',
      'you feel a hard stop',
    ],
    after: 'Let your hands go soft. Go back slowly, the way you came.',
  } satisfies SafetyGroup,

  neverIf: {
    title: 'Do not do this if there is …',
    lead: 'This is only for a healthy back.',
    points: [...signsNow, ...conditions],
  } satisfies SafetyGroup,

  emergency: {
    title: 'Call an ambulance if …',
    points: [
      'both legs go weak or numb',
      'it goes numb between the legs',
      'the person cannot pee',
      'they cannot hold pee or stool',
      'the pain came with an accident',
      'the chest hurts',
    ],
  } satisfies SafetyGroup,

  askFirst: {
    title: 'Ask a doctor first if there is …',
    points: [
      'cancer, now or in the past',
      'an infection, or a fever',
      'a fall, a broken bone or an operation not long ago',
      'bleeding that is slow to stop, or a blood thinner',
      'a weak spot in a big blood vessel (aneurysm)',
      'long use of steroids',
      'pregnancy',
      'weight loss without a reason',
    ],
  } satisfies SafetyGroup,

  howToHelp: {
    title: 'How to help well',
    points: [
      'The person leads. You follow.',
      'Ask before you touch. Agree on a stop word.',
      'Be slow and gentle, all the way.',
      'Keep asking: “Is it a stretch, or sharp pain?”',
      'Go on only if the answer is “a stretch”.',
      'The person stays loose and breathes out.',
      'Never press on the spine or pull the neck.',
      'No quick turn, no jerk, no bounce.',
      'Fast thrusts are for trained experts. Never try one.',
      'Teachers: stay with what you are trained for.',
    ],
  } satisfies SafetyGroup,

  seeSpecialist: {
    title: 'See a doctor or a physio if …',
    points: [
      'the pain comes back right after',
      'the back stays stiff',
      'pain gets in the way of daily life',
      'no position feels good',
      'pain runs down an arm or a leg: go at once',
      'an arm or a leg is newly weak: go at once',
    ],
    after: 'They can find the cause and plan what is safe.',
  } satisfies SafetyGroup,

  sound: {
    title: 'What is the pop?',
    points: [
      'It is gas. A small bubble forms or bursts in the fluid of a joint.',
      'The word for it is cavitation.',
      'No bone moves back into place.',
      'The same joint needs 20 to 30 minutes before the next pop.',
      'It can feel loose and good for a while. That does not last.',
      'A pop is not the goal. No pop is fine.',
    ],
  } satisfies SafetyGroup,
};

/** What every other language has to say, too. */
export type Safety = typeof safety;
