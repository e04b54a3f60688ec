import type { askWords as english } from '../en/ask.ts';
import type { Side } from '../../core/anatomy/bones.ts';

type Ask = typeof english;
type Limb = Parameters<Ask['steady']['choice']>[0];

const stem: Readonly<Record<Side, string>> = { left: 'link', right: 'recht' };
const ofSide = (side: Side): string => `${stem[side]}en`;

/** „die linke Hand“, „der linken Hand“, „linke Hand“. */
const limb = ({ side, part, isFist }: Limb): string => (part === 'forearm' ? `der ${stem[side]}e Unterarm` : `die ${stem[side]}e ${isFist ? 'Faust' : 'Hand'}`);
const ofLimb = ({ side, part, isFist }: Limb): string => (part === 'forearm' ? `des ${ofSide(side)} Unterarms` : `der ${ofSide(side)} ${isFist ? 'Faust' : 'Hand'}`);
const bareLimb = ({ side, part, isFist }: Limb): string => (part === 'forearm' ? `${stem[side]}er Unterarm` : `${stem[side]}e ${isFist ? 'Faust' : 'Hand'}`);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const way: Ask['force']['way'] = {
  left: 'zur linken Seite der Person',
  right: 'zur rechten Seite der Person',
  head: 'nach oben, zum Kopf der Person',
  feet: 'nach unten, zu den Füßen der Person',
  front: 'zur Vorderseite der Person',
  back: 'zum Rücken der Person',
};

export const askWords: Ask = {
  region: 'Selbsttest',
  about: (title, side) => `${title}: ${side}`,
  step: (index, count) => `Frage ${index} von ${count}`,
  score: (right, asked) => `${right} von ${asked} richtig`,
  coming: 'Die Fragen sind unterwegs …',
  noMistakes: 'Die Fehler sind nicht angekommen. Alle anderen Fragen sind da.',
  flat: 'Dieser Browser kann nicht in 3D zeichnen. Darum werden keine Fehler gespielt, und Sie wählen Stellen aus der Liste.',

  place: {
    question: (hand) => `Wohin kommt ${limb(hand)} des Helfers?`,
    press: 'Drücken Sie auf die Stelle am Körper der Person. Ziehen dreht das Bild.',
    list: 'Oder wählen Sie sie aus dieser Liste',
    pick: 'Eine Stelle wählen',
    answer: 'Antworten',
    onHelper: 'Das ist der Helfer. Drücken Sie auf die Person.',
    missed: 'Das ist neben den Körpern. Drücken Sie auf die Person.',
    pressed: (place) => `Sie haben hier gedrückt: ${place}.`,
    picked: (place) => `Sie haben gewählt: ${place}.`,
    near: 'Das ist nah, aber zu weit weg. Mehr als eine halbe Hand Platz gibt es nicht.',
    belongs: (hand, place) => `${capital(limb(hand))} kommt hierhin: ${place}.`,
    shown: 'Sehen Sie zu, wie die Hand an ihre Stelle kommt.',
  },
  middle: { head: 'Kopf', neck: 'Hals', spine: 'Wirbelsäule', lowBack: 'unterer Rücken', breastbone: 'Brustbein', belly: 'Bauch' },
  sided: {
    shoulderTop: (side) => `oben auf der ${ofSide(side)} Schulter`,
    shoulderBack: (side) => `Rückseite der ${ofSide(side)} Schulter`,
    shoulderFront: (side) => `Vorderseite der ${ofSide(side)} Schulter`,
    shoulderBlade: (side) => `${stem[side]}es Schulterblatt`,
    ribsFront: (side) => `Vorderseite der ${ofSide(side)} Rippen`,
    ribsSide: (side) => `Seite der ${ofSide(side)} Rippen`,
    upperArm: (side) => `${stem[side]}er Oberarm`,
    forearm: (side) => `${stem[side]}er Unterarm`,
    hand: (side) => `${stem[side]}e Hand der Person`,
    hip: (side) => `Oberrand der ${ofSide(side)} Hüfte`,
    buttock: (side) => `${stem[side]}e Gesäßhälfte`,
    thighOuter: (side) => `Außenseite des ${ofSide(side)} Oberschenkels, über dem Knie`,
    thighFront: (side) => `Vorderseite des ${ofSide(side)} Oberschenkels`,
    thighBack: (side) => `Rückseite des ${ofSide(side)} Oberschenkels`,
    knee: (side) => `neben der ${ofSide(side)} Kniescheibe`,
    kneecap: (side) => `${stem[side]}e Kniescheibe`,
    kneeBack: (side) => `${stem[side]}e Kniekehle`,
    kneeOuter: (side) => `Außenseite des ${ofSide(side)} Knies`,
    shinUpper: (side) => `${stem[side]}es Schienbein, unter dem Knie`,
    shin: (side) => `Mitte des ${ofSide(side)} Schienbeins`,
    calf: (side) => `${stem[side]}e Wade`,
    foot: (side) => `${stem[side]}er Fuß`,
  },
  never: {
    spine: 'Nie auf die Wirbelsäule. Kleine Gelenke und Nerven liegen dort, dicht unter der Haut. Keine Hand, kein Handtuch und keine Kraft kommt dorthin.',
    neck: 'Nie auf den Hals. Er ist leicht zu verletzen: Nerven und die großen Gefäße zum Kopf laufen hindurch.',
    breastbone: 'Nie auf das Brustbein. Die Person braucht es frei, um zu atmen.',
    belly: 'Nie auf den Bauch. Nichts Hartes schützt, was darunter liegt.',
    lowBack: 'Nie auf den unteren Rücken. Dort liegen die Nieren, und die Wirbelsäule ist nah.',
    kneecap: 'Nie auf die Kniescheibe. Sie würde ins Gelenk gedrückt.',
    kneeBack: 'Nie in die Kniekehle. Nerven und Gefäße liegen dort offen.',
    kneeOuter: 'Nie auf die Außenseite des Knies. Dort läuft ein Nerv über den Knochen.',
  },

  steady: {
    question: (isFist) => `Welche ${isFist ? 'Faust' : 'Hand'} hält still?`,
    choice: bareLimb,
    because: (steady, guide) => `Still hält: ${steady}. Langsam führt: ${guide}. Das Stillhalten kommt zuerst.`,
  },

  force: {
    question: (hand) => `In welche Richtung geht die Kraft ${ofLimb(hand)} des Helfers?`,
    way,
    because: (hand, to) => `Die Kraft ${ofLimb(hand)} geht ${way[to]}. Sie ist langsam und sanft.`,
  },

  order: {
    question: 'Bringen Sie die Schritte in die richtige Reihenfolge.',
    up: (step) => `${step}: eins nach oben`,
    down: (step) => `${step}: eins nach unten`,
    moved: (step, place) => `${step} ist jetzt Nummer ${place}.`,
    answer: 'Das ist die Reihenfolge',
    because: 'Zuerst liegen die Hände auf. Dann wächst es langsam, es hält, und es geht auf demselben Weg zurück. Die Hände gehen zuletzt.',
    see: (step) => `Ansehen: ${step}`,
  },

  mistake: {
    question: 'Hier ist etwas falsch. Was ist es?',
    again: 'Noch einmal zeigen',
    right: 'Zeigen, wie es richtig ist',
    wrong: 'Den Fehler noch einmal zeigen',
    rightNow: 'So ist es richtig.',
    wrongNow: 'Das ist der Fehler. Nicht so machen.',
  },

  stop: {
    pain: {
      question: 'Die Person spürt etwas. Wann stoppen Sie sofort?',
      right: '„Es sticht, an einer Stelle.“',
      a: '„Es zieht ein wenig, und es ist breit.“',
      b: '„Es fühlt sich warm und lang an.“',
      c: '„Ich kann dabei atmen.“',
      because: 'Stechender Schmerz oder Schmerz an einer Stelle heißt Stopp. Ein milder, breiter Zug ist eine Dehnung.',
    },
    nerves: {
      question: 'Was davon heißt: jetzt stoppen?',
      right: 'Ein Fuß kribbelt.',
      a: 'Der Atem ist langsam und tief.',
      b: 'Es gibt ein leises Knacken und keinen Schmerz.',
      c: 'Die Person ist still und locker.',
      because: 'Wenn ein Körperteil kribbelt oder taub wird, kann es ein Nerv sein. Stoppen Sie, und versuchen Sie es heute nicht noch einmal. Ein Knacken ist nur Gas.',
    },
    word: {
      question: 'Die Person sagt mitten im Halten Stopp. Was tun Sie?',
      right: 'Die Kraft wegnehmen, dann langsam zurückgehen.',
      a: 'Schnell loslassen und zurücktreten.',
      b: 'Bis zum Ende halten, dann zurückgehen.',
      c: 'Zuerst fragen, warum.',
      because: 'Niemand braucht einen Grund, um zu stoppen. Zuerst geht die Kraft, dann gehen beide zurück, so wie sie gekommen sind.',
    },
    first: {
      question: 'Der Stopp ist vorbei. Ein Bein ist taub und schwach. Was kommt als Nächstes?',
      right: 'Sofort zum Arzt.',
      a: 'Die andere Seite versuchen.',
      b: 'Noch einmal mit weniger Kraft versuchen.',
      c: 'Ein paar Tage warten.',
      because: 'Ein Arm oder ein Bein, neu schwach oder taub, muss sofort ärztlich gesehen werden. Sind es beide Beine, wählen Sie den Notruf.',
    },
  },
  seeLettingGo: 'Sehen, wie beide loslassen',

  right: 'Richtig.',
  wrong: 'Nicht richtig.',
  theAnswer: (answer) => `Es ist: ${answer}`,
  next: 'Nächste Frage',
  toEnd: 'Zum Ergebnis',

  end: {
    title: 'Gut, dass Sie sich selbst geprüft haben',
    all: 'Alles richtig. Trotzdem: Zeigen Sie es langsam, und fragen Sie dabei.',
    some: 'Sehen Sie sich die falschen noch einmal an.',
    missed: 'Die falschen noch einmal fragen',
    again: 'Neue Fragen',
    yours: (answer) => `Ihre Antwort: ${answer}`,
    skipped: 'nicht beantwortet',
  },
  print: 'Das Blatt drucken',
  leave: 'Den Test beenden',

  sheet: {
    name: 'Name',
    date: 'Datum',
    line: (right, asked) => `Ergebnis: ${right} von ${asked}`,
    blank: 'Ergebnis:',
    mistake: 'Auf dem Bildschirm wird ein Fehler gespielt. Was ist es?',
    right: 'richtig',
    wrong: 'nicht richtig',
  },
};
