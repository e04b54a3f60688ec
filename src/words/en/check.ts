/** The check before the first stretch, in English: fetched after the first picture. Reading level: grade 6 or below (tests/words checks it). */
export const checkWords = {
  title: 'Before you try it',
  none: 'None of these',
  some: 'Yes, or not sure',
  back: 'Go back',
  watch: 'Only watch and learn',
  step: (index: number, count: number) => `Question ${index} of ${count}`,

  begin: {
    title: 'Do you want to try this with somebody?',
    text: 'Watching is for all. To try it, please go through four short questions first.',
    stays: 'Your answers stay on this device. We ask again each day.',
    go: 'Go through the questions',
  },
  signs: { title: 'Is any of this there now?', who: 'Ask the person who will be stretched.', more: 'an arm or a leg that is newly weak' },
  conditions: { title: 'Does the person have any of this?' },
  doctor: { title: 'And is any of this so?' },
  agree: {
    title: 'Do you both agree?',
    points: [
      'The person wants this, and has said yes.',
      'The person may say stop at any time. No reason is needed.',
      'We have a stop word. Two taps of the hand mean stop too.',
    ],
    missing: 'Tick all three to go on.',
    go: 'We are ready',
  },

  /** What is said to a yes, by which question it was. */
  no: {
    signs: {
      title: 'Please do not stretch today',
      text: 'Pain or a numb part can mean that something is hurt. Let a doctor or a physio look at it first.',
      more: 'Pain down an arm or a leg, or a new weak spot? Go at once.',
    },
    conditions: {
      title: 'Please do not do these stretches',
      text: 'With one of these, a stretch like this could do harm.',
      more: 'Ask a doctor or a physio what is safe for you.',
    },
    doctor: {
      title: 'Please ask a doctor first',
      text: 'It may be fine, and it may not. A doctor who knows the person can tell.',
      more: 'Until then, please do not try it.',
    },
    agree: {
      title: 'Then please only watch',
      text: 'Nobody has to try this. Both must want it.',
      more: 'You can come back to it on any day.',
    },
    stays: 'All of this page stays open to watch and learn.',
  },
  notBoth: 'Not both of us agree',
  ready: {
    title: 'You can begin',
    text: 'Be slow and gentle. The person leads. Keep asking: “Is it a stretch, or sharp pain?”',
    more: 'If in doubt, stop. The Stop button is always there.',
    go: 'Show the stretch',
  },

  /** In the panel: what was answered today, and the way to the questions. */
  today: {
    ready: 'Checked today.',
    watching: 'Only watching today.',
  },
  ask: 'Check before you try it',
  again: 'Go through it again',
};
