/** A fact, and where it comes from. */
export interface Source {
  readonly says: string;
  readonly from: string;
}

/** The Learn page, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const learnWords = {
  title: 'Learn',
  close: 'Close',
  parts: 'Parts of this page',

  pop: {
    title: 'What is the pop?',
    points: [
      'A back that feels stiff can feel as if a joint were out of place. It is not.',
      'Small joints run down both sides of the spine. A fluid in each keeps it smooth.',
      'Gas is dissolved in that fluid, as in a fizzy drink. Most of it is nitrogen and carbon dioxide.',
      'When the joint is drawn apart, the pressure in it drops. A bubble forms or bursts: that is the pop.',
      'The word for it is cavitation.',
      'No bone moves back into place.',
      'The gas needs 20 to 30 minutes to go back. Until then that joint cannot pop again.',
      'After it, a back may feel free and move more for a while. That does not last.',
      'A pop is not the goal. A gentle stretch may bring one if the joint is ready. No pop is fine.',
    ],
    figure: 'A joint, cut through: two bones with fluid between them',
    slider: 'Time in the joint',
    /** What the drawing shows, in its order. */
    steps: {
      rest: 'At rest. Gas is dissolved in the fluid.',
      apart: 'The joint is drawn apart. The pressure drops.',
      pop: 'A bubble forms. That is the pop.',
      wait: 'For 20 to 30 minutes the gas goes back. The bones are where they were.',
    },
    labels: { bone: 'bone', fluid: 'fluid', bubble: 'bubble of gas' },
  },

  pace: {
    title: 'Slow and gentle, or a thrust',
    lead: 'The lines below are measured on the stretches of this page, ten times a second.',
    chart: 'How fast the fastest part of back, hips and knees turns while the helper guides',
    axis: { speed: 'Up: degrees a second', time: 'Across: seconds' },
    limit: (degrees: number) => `our limit for the back: ${degrees}`,
    peak: (degrees: number) => `at most ${degrees.toFixed(1)} degrees a second`,
    ease: (seconds: number) => `${seconds} s to ease in`,
    hold: (seconds: number) => `${seconds} s hold`,
    bars: 'The time from the start to the most',
    ours: 'Our ease-in',
    thrust: 'A thrust by an expert',
    thrustTime: '0.1 to 0.5 s',
    waiting: 'The stretches are being measured …',
    missing: 'The stretches did not arrive, so there are no lines. Is the network there?',
    points: [
      'A thrust is over in half a second or less. Nobody can say stop in time.',
      'The force of a thrust may be no more than that of a firm push. It comes about ten times as fast as ours may.',
      'So it is not only how hard. It is how fast.',
      'A thrust is for trained experts. Never try one.',
      'Here the turn grows slowly, is held, and goes back slowly. Weight and leverage do the work.',
      'No quick turn, no jerk, no bounce.',
    ],
  },

  say: {
    title: 'What to say',
    /** The title of a group where it stands alone. */
    alone: (group: string) => `What to say: ${group.toLowerCase()}`,
    groups: [
      { title: 'Before', points: ['“May I put my hands here?”', '“Tell me stop at any time.”', '“Our stop word is …”', '“Two taps of your hand mean stop too.”'] },
      { title: 'During', points: ['“Is it a stretch, or sharp pain?”', '“From 0 to 10, how much?” Stay at 3 or below.', '“Breathe out.”', 'Go on only if the answer is “a stretch”.'] },
      { title: 'After', points: ['“We come back slowly.”', '“How does it feel now?”', '“Rest for a moment.”'] },
    ],
  },

  aims: {
    title: 'What each stretch is for',
    points: [
      'Nobody here forces a joint. Leverage, body weight and a gentle turn do the work.',
      'The stretch is spread over the whole back. It is never put on one spot.',
      'The aim is to move a little more freely. It is not a pop.',
      'The spine is made of many parts. To help with it, know what you do first.',
      'The upper back is hard to reach. That is what the towel is for.',
    ],
  },

  who: { title: 'Who must not' },
  help: {
    title: 'When to get help',
    points: [
      'A stretch may ease a stiff back for a while. It does not deal with the cause.',
      'Pain that comes back, or a back that stays stiff? It may come from something deeper.',
      'Does pain run down a limb, or is one newly weak? A nerve may be hurt. Go at once.',
    ],
  },

  sources: {
    title: 'Where this comes from',
    lead: 'This page shows. It does not give advice on anybody’s health.',
    list: [
      { says: 'The three stretches. Who must not. When to stop. The pop, and its 20 to 30 minutes', from: 'Biology Insights, “How to Safely Pop Someone’s Back”' },
      { says: 'The sound comes as the bubble forms', from: 'Kawchuk and others, PLOS ONE 2015, 0119470' },
      { says: 'A thrust takes 0.1 to 0.25 s. Lying on the side: 0.17 s', from: 'Journal of Chiropractic Education 37(2), page 73' },
      { says: 'A thrust in sitting takes about half a second. How fast its force comes', from: 'Han and others, Frontiers in Bioengineering and Biotechnology 2025, 1651760' },
      { says: 'Slow tests turn at 5 degrees a second', from: 'a published protocol of passive stretch tests: 5 or 100 degrees a second' },
      { says: 'Hold for 10 to 30 s', from: 'American College of Sports Medicine, 2021' },
      { says: 'Whom to send to a doctor first', from: 'BMC Musculoskeletal Disorders 2019, 2871, table 3' },
      { says: 'When to call an ambulance', from: 'Sheffield Aches and Pains (NHS)' },
    ] satisfies readonly Source[],
  },
};
