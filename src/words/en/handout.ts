/** The handout, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const handoutWords = {
  print: 'Print a handout',
  what: 'Two pages: the steps with their pictures, who must not, when to stop.',
  coming: 'The pictures are on their way …',
  noPictures: 'Some pictures did not arrive. The words are all there.',
  learningOnly: 'For learning only. Not medical advice, not a medical device.',
  person: 'Person:',
  helper: 'Helper:',
  step: (index: number, name: string, seconds: number) => `${index} ${name}, ${Number(seconds.toFixed(1))} s`,
  marks: 'G guides, slowly. S holds still. T is the towel. The spine: no hands there, ever.',
  pageTwo: (title: string) => `${title}: before you start, and when to stop`,
  code: 'See it in 3D',
};
