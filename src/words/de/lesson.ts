import type { lessonWords as english } from '../en/lesson.ts';
import { minutes as time } from '../minutes.ts';

export const lessonWords: typeof english = {
  lesson: 'Stunde',
  title: 'Eine Stunde zum Durchgehen',
  what: 'Schritte mit einer Ansicht, einem Moment, einer Frage und einer Zeit. Ändern Sie sie, wie Sie mögen.',
  close: 'Schließen',
  start: 'Die Stunde beginnen',
  open: 'Eine Datei öffnen',
  save: 'In eine Datei sichern',
  saved: (file) => `Gesichert als ${file}.`,
  ready: 'Zurück zur fertigen Stunde',
  none: 'Die fertige Stunde ist nicht angekommen. Sie können eine Datei öffnen.',
  opened: (file) => `${file} ist offen.`,
  notOpened: (file) => `${file} ließ sich nicht öffnen.`,
  openedInPart: (file) => `${file} hat Fehler. Was lesbar war, ist offen.`,
  length: (steps, seconds) => `${steps} Schritte, ${time(seconds)} Minuten`,
  name: 'Name der Stunde',
  fields: {
    title: 'Titel', seconds: 'Sekunden', at: 'Moment', through: 'Spielt bis zum Ende von', speed: 'Tempo', camera: 'Ansicht', repeats: 'Immer wieder',
    text: 'Was die Gruppe liest', question: 'Frage', answer: 'Antwort', notes: 'Notizen, nur für Sie',
  },
  captions: 'Leer: die Texte der Dehnung.',
  stands: 'Es steht still',
  asBefore: 'Wie zuvor',
  up: (step) => `Schritt ${step} früher`,
  down: (step) => `Schritt ${step} später`,
  remove: (step) => `Schritt ${step} herausnehmen`,
  add: (step) => `Ein neuer Schritt nach Schritt ${step}`,
  take: 'Die Ansicht nehmen, die zu sehen ist',
  newStep: 'Ein neuer Schritt',
  faults: 'Was in der Datei falsch ist',
  problem: (problem) => {
    switch (problem.kind) {
      case 'notJson': return `Das ist keine Datei einer Stunde. Sie bricht in Zeile ${problem.line} ab.`;
      case 'noLesson': return 'Das ist keine Datei einer Stunde.';
      case 'noSteps': return 'Es gibt keinen Schritt, der gezeigt werden kann.';
      case 'missing': return 'Hier muss etwas stehen.';
      case 'unknownField': return 'Nichts heißt so. Es wurde weggelassen.';
      case 'notText': return 'Das muss Text in Anführungszeichen sein. Es wurde weggelassen.';
      case 'notNumber': return 'Das muss eine Zahl sein. Es wurde weggelassen.';
      case 'notList': return 'Das muss eine Liste in eckigen Klammern sein.';
      case 'notYesNo': return 'Das muss true oder false sein. Es wurde weggelassen.';
      case 'notStep': return 'Das ist kein Schritt. Es wurde weggelassen.';
      case 'tooMuch': return `Das darf höchstens ${problem.limit} sein. Es wurde weggelassen.`;
      case 'tooLittle': return `Das muss mindestens ${problem.limit} sein. Es wurde weggelassen.`;
      case 'tooLong': return `Das darf höchstens ${problem.limit} Zeichen haben. Es wurde weggelassen.`;
      case 'notOneOf': return `Das muss eines davon sein: ${problem.offered.join(', ')}. Es wurde weggelassen.`;
    }
  },
  wholeFile: 'Die ganze Datei',
  stepOf: (step, of) => `Schritt ${step} von ${of}`,
  left: (seconds) => `noch ${time(Math.max(seconds, 0))}`,
  over: (seconds) => `${time(seconds)} darüber`,
  since: (seconds, planned) => `${time(seconds)} von ${time(planned)}`,
  reveal: 'Die Antwort zeigen',
  hold: 'Die Zeit anhalten',
  goesOn: 'Geht von selbst weiter',
  end: 'Die Stunde beenden',
  next: 'Weiter',
  back: 'Zurück',
  window: 'Fenster der Lehrperson',
  blocked: 'Der Browser hat das zweite Fenster zurückgehalten.',
  openWindow: 'Das Fenster der Lehrperson öffnen',
  cannot: 'Dieser Browser kann zwei Fenster nicht im Gleichschritt halten.',
  teacher: {
    title: 'Fenster der Lehrperson',
    inStep: 'Im Gleichschritt mit dem Fenster der Gruppe',
    waiting: 'Das Fenster der Gruppe antwortet nicht. Zeigen Sie dort, dann geht es hier weiter.',
    now: 'Jetzt',
    notes: 'Notizen',
    after: 'Dann',
    last: 'Das war der letzte Schritt.',
    time: 'Zeit in der Dehnung',
    person: 'Person',
    helper: 'Helfer',
    asks: 'Fragen',
    isBlack: 'Der Bildschirm ist schwarz.',
    isFrozen: 'Das Bild ist eingefroren.',
    isStopped: 'Gestoppt. Abspielen, Weiter oder Zurück führt hinaus.',
    clock: 'Die Uhrzeit',
  },
};
