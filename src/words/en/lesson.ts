import type { LessonProblem } from '../../state/lesson/read-lesson.ts';
import { minutes as time } from '../minutes.ts';

/** Lessons and the teacher's window, in English: fetched when they are asked for. Reading level: grade 6 or below (tests/words checks it). */
export const lessonWords = {
  lesson: 'Lesson',
  title: 'A lesson to go through',
  what: 'Steps with a view, a moment, a question and a time. Change them as you like.',
  close: 'Close',
  start: 'Start the lesson',
  open: 'Open a file',
  save: 'Save to a file',
  saved: (file: string) => `Saved as ${file}.`,
  ready: 'Back to the ready-made lesson',
  none: 'The ready-made lesson did not come. You can open a file.',
  opened: (file: string) => `${file} is open.`,
  notOpened: (file: string) => `${file} could not be opened.`,
  openedInPart: (file: string) => `${file} has mistakes. What could be read is open.`,
  length: (steps: number, seconds: number) => `${steps} steps, ${time(seconds)} minutes`,
  name: 'Name of the lesson',
  fields: {
    title: 'Title', seconds: 'Seconds', at: 'Moment', through: 'Plays to the end of', speed: 'Speed', camera: 'View', repeats: 'Again and again',
    text: 'What the class reads', question: 'Question', answer: 'Answer', notes: 'Notes, for you alone',
  },
  captions: 'Left empty: the captions of the stretch.',
  stands: 'It stands still',
  asBefore: 'As before',
  up: (step: number) => `Step ${step} earlier`,
  down: (step: number) => `Step ${step} later`,
  remove: (step: number) => `Take out step ${step}`,
  add: (step: number) => `A new step after step ${step}`,
  take: 'Take the view on show',
  newStep: 'A new step',
  faults: 'What is wrong in the file',
  problem: (problem: LessonProblem): string => {
    switch (problem.kind) {
      case 'notJson': return `This is no lesson file. It breaks off in line ${problem.line}.`;
      case 'noLesson': return 'This is no lesson file.';
      case 'noSteps': return 'There is no step that can be shown.';
      case 'missing': return 'Something must stand here.';
      case 'unknownField': return 'Nothing is called so. It was left out.';
      case 'notText': return 'This must be text in quotes. It was left out.';
      case 'notNumber': return 'This must be a number. It was left out.';
      case 'notList': return 'This must be a list in square brackets.';
      case 'notYesNo': return 'This must be true or false. It was left out.';
      case 'notStep': return 'This is no step. It was left out.';
      case 'tooMuch': return `This can be at most ${problem.limit}. It was left out.`;
      case 'tooLittle': return `This must be at least ${problem.limit}. It was left out.`;
      case 'tooLong': return `This can have ${problem.limit} letters at most. It was left out.`;
      case 'notOneOf': return `This must be one of: ${problem.offered.join(', ')}. It was left out.`;
    }
  },
  wholeFile: 'The whole file',
  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  left: (seconds: number) => `${time(Math.max(seconds, 0))} left`,
  over: (seconds: number) => `${time(seconds)} over`,
  since: (seconds: number, planned: number) => `${time(seconds)} of ${time(planned)}`,
  reveal: 'Show the answer',
  hold: 'Hold the time',
  goesOn: 'Goes on by itself',
  end: 'End the lesson',
  next: 'Next',
  back: 'Back',
  window: 'Teacher’s window',
  blocked: 'The browser has held back the second window.',
  openWindow: 'Open the teacher’s window',
  cannot: 'This browser cannot keep two windows in step.',
  teacher: {
    title: 'Teacher’s window',
    inStep: 'In step with the class’s window',
    waiting: 'The class’s window does not answer. Present there, and this goes on.',
    now: 'Now',
    notes: 'Notes',
    after: 'Then',
    last: 'That was the last step.',
    time: 'Time in the stretch',
    person: 'Person',
    helper: 'Helper',
    asks: 'Ask',
    isBlack: 'The screen is black.',
    isFrozen: 'The picture is frozen.',
    isStopped: 'Stopped. Play, Next or Back leads out of it.',
    clock: 'The time of day',
  },
};
