import type { Safety } from '../en/safety.ts';

/** Was die Person jetzt spüren kann. */
const signsNow: readonly string[] = [
  'stechender oder plötzlicher Schmerz, oder Schmerz an einer einzigen Stelle',
  'Schmerz, der in einen Arm oder ein Bein zieht',
  'ein Körperteil, der taub ist oder kribbelt',
];

/** Was jemand haben kann. */
const conditions: readonly string[] = [
  'sehr schwache Knochen (schwere Osteoporose)',
  'Knochen der Wirbelsäule, die durch eine Operation verbunden sind',
  'ein Gelenk, das als instabil bekannt ist',
  'eine Gelenkkrankheit, die jetzt entzündet ist',
];

export const safety: Safety = {
  title: 'Bevor Sie beginnen',
  learningOnly: 'Nur zum Lernen',
  signsNow,
  conditions,
  notAdvice: 'Das ist kein medizinischer Rat. Unsicher? Fragen Sie zuerst in einer Arzt- oder Physiopraxis.',

  stopNow: {
    title: 'Sofort stoppen, wenn …',
    points: [
      'die Person Stopp sagt',
      'ein stechender Schmerz da ist',
      'es sich schlimmer anfühlt als eine tiefe Dehnung',
      'Schmerz in einen Arm oder ein Bein zieht',
      'ein Körperteil taub wird oder kribbelt',
      'der Person schwindlig ist',
      'die Person den Atem anhält',
      'Sie einen harten Anschlag spüren',
    ],
    after: 'Lassen Sie Ihre Hände weich werden. Gehen Sie langsam zurück, so wie Sie gekommen sind.',
  },

  neverIf: {
    title: 'Nicht machen, wenn eines davon vorliegt:',
    lead: 'Das ist nur für einen gesunden Rücken.',
    points: [...signsNow, ...conditions],
  },

  emergency: {
    title: 'Den Notruf wählen, wenn …',
    points: [
      'beide Beine schwach oder taub werden',
      'es zwischen den Beinen taub wird',
      'die Person kein Wasser lassen kann',
      'sie Urin oder Stuhl nicht halten kann',
      'der Schmerz mit einem Unfall kam',
      'die Brust schmerzt',
    ],
  },

  askFirst: {
    title: 'Zuerst ärztlich abklären, wenn eines davon vorliegt:',
    points: [
      'Krebs, jetzt oder früher',
      'eine Infektion oder Fieber',
      'ein Sturz, ein Knochenbruch oder eine Operation vor Kurzem',
      'Blutungen, die schwer zu stillen sind, oder Blutverdünner',
      'eine Schwachstelle in einem großen Blutgefäß (Aneurysma)',
      'lange Einnahme von Kortison',
      'eine Schwangerschaft',
      'Gewichtsverlust ohne Grund',
    ],
  },

  howToHelp: {
    title: 'So helfen Sie gut',
    points: [
      'Die Person führt. Sie folgen.',
      'Fragen Sie vor dem Berühren. Machen Sie ein Stoppwort aus.',
      'Seien Sie langsam und sanft, die ganze Zeit.',
      'Fragen Sie immer wieder: „Ist es eine Dehnung oder ein stechender Schmerz?“',
      'Weiter nur, wenn die Antwort „eine Dehnung“ ist.',
      'Die Person bleibt locker und atmet aus.',
      'Nie auf die Wirbelsäule drücken, nie am Hals ziehen.',
      'Keine schnelle Drehung, kein Ruck, kein Wippen.',
      'Schnelle Stöße sind Sache ausgebildeter Fachleute. Versuchen Sie nie einen.',
      'Wer unterrichtet: Bleiben Sie bei dem, wofür Sie ausgebildet sind.',
    ],
  },

  seeSpecialist: {
    title: 'In die Arzt- oder Physiopraxis, wenn …',
    points: [
      'der Schmerz gleich danach wiederkommt',
      'der Rücken steif bleibt',
      'Schmerz im Alltag stört',
      'keine Haltung angenehm ist',
      'Schmerz in einen Arm oder ein Bein zieht: sofort hin',
      'ein Arm oder ein Bein neu schwach ist: sofort hin',
    ],
    after: 'Dort findet man die Ursache und plant, was sicher ist.',
  },

  sound: {
    title: 'Was ist das Knacken?',
    points: [
      'Es ist Gas. In der Flüssigkeit eines Gelenks entsteht oder platzt eine kleine Blase.',
      'Das Fachwort dafür ist Kavitation.',
      'Kein Knochen rückt an seinen Platz zurück.',
      'Dasselbe Gelenk braucht 20 bis 30 Minuten bis zum nächsten Knacken.',
      'Es kann sich eine Weile locker und gut anfühlen. Das hält nicht an.',
      'Das Knacken ist nicht das Ziel. Kein Knacken ist auch gut.',
    ],
  },
};
