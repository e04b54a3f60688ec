import type { Side } from '../../core/anatomy/bones.ts';
import type { Words } from '../en/words.ts';
import { fixedNumber, shortNumber } from '../comma.ts';
import { placeOf } from '../place-of.ts';
import { cut } from '../quoted.ts';
import { safety } from './safety.ts';

/** „linke Hand“, „der linken Schulter“, „linkes Knie“. */
const stem: Readonly<Record<Side, string>> = { left: 'link', right: 'recht' };
const ofSide = (side: Side): string => `${stem[side]}en`;

const limbWords = { hand: (side: Side): string => `Die ${stem[side]}e Hand`, foot: (side: Side): string => `Der ${stem[side]}e Fuß` };
const whose = { person: 'der Person', helper: 'des Helfers' };

const camera: Words['camera'] = {
  'over-shoulder': 'Beide Hände', front: 'Vorn', back: 'Hinten', left: 'Links', right: 'Rechts', top: 'Oben',
  'helper-eyes': 'Augen des Helfers', 'person-eyes': 'Augen der Person',
};

const cameraBrief: Words['cameraBrief'] = { 'over-shoulder': 'Hände', 'helper-eyes': 'Helfer', 'person-eyes': 'Person' };

const site: Words['site'] = {
  ShoulderOuterBack: (side) => `Rückseite der ${ofSide(side)} Schulter`,
  ThighOuterLow: (side) => `Außenseite des ${ofSide(side)} Oberschenkels, über dem Knie`,
  ThighFront: (side) => `Vorderseite des ${ofSide(side)} Oberschenkels`,
  ShinUpper: (side) => `${stem[side]}es Schienbein, unter dem Knie`,
  ShinMid: (side) => `Mitte des ${ofSide(side)} Schienbeins`,
  RibsFrontOuter: (side) => `Vorderseite der ${ofSide(side)} Rippen`,
  IliacCrest: (side) => `Oberrand der ${ofSide(side)} Hüfte`,
  ShinUpperOuter: (side) => `Außenseite des ${ofSide(side)} Schienbeins, unter dem Knie`,
  ShinUpperInner: (side) => `Innenseite des ${ofSide(side)} Schienbeins, unter dem Knie`,
  ShinFront: (side) => `Vorderseite des ${ofSide(side)} Schienbeins`,
  HandBack: (side) => `Rücken der ${ofSide(side)} Hand der Person`,
  ShoulderFront: (side) => `Vorderseite der ${ofSide(side)} Schulter`,
};

const sideCalled: Words['stretch']['sideCalled'] = {
  bentKnee: { left: 'Linkes Knie', right: 'Rechtes Knie' },
  turn: { left: 'Drehung nach links', right: 'Drehung nach rechts' },
};

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
const quoted = (text: string): string => `„${cut(text)}“`;

export const words: Words = {
  language: 'de',
  sides: { left: (ending) => `link${ending}`, right: (ending) => `recht${ending}` },
  chooseLanguage: 'Sprache',

  page: {
    title: 'Steady Hands',
    description: 'In 3D sehen, wie eine Person einer anderen sanft hilft, den Rücken zu dehnen. Nur zum Lernen.',
    needsScript: 'Diese Seite zeichnet zwei Figuren in 3D. Bitte schalten Sie JavaScript ein.',
    skipToTimeline: 'Zum Schieberegler springen',
  },

  hand: { left: 'Linke Hand des Helfers', right: 'Rechte Hand des Helfers' },
  forearm: { left: 'Linker Unterarm des Helfers', right: 'Rechter Unterarm des Helfers' },
  role: { steady: 'hält', guide: 'führt', support: 'stützt' },
  hiddenHand: '(verdeckt)',
  towelSupport: { name: 'Handtuch', place: 'neben der Wirbelsäule, auf beiden Seiten' },
  markerLetter: { steady: 'S', guide: 'G', support: 'T' },
  level: { rest: 'liegt nur auf', light: 'leicht', gentle: 'sanft' },
  site,

  legend: {
    title: 'Was die Zeichen bedeuten',
    guide: { name: 'Führende Hand', does: 'bewegt, langsam' },
    steady: { name: 'Haltende Hand', does: 'hält still' },
    support: { name: 'Handtuch', does: 'verteilt den Druck neben der Wirbelsäule' },
    spineZone: { name: 'Wirbelsäule', does: 'keine Hände hier', letter: '✕' },
    ownTurn: { name: 'Eigene Drehung', does: 'die Person dreht sich' },
    force: { name: 'Kraft', does: 'an ihrer Hand; gestrichelt: sie hält; offen: sie wird weniger' },
  },

  stretch: {
    pick: 'Dehnung',
    pageTitle: (title) => `${title} – Steady Hands`,
    hold: 'Wie der Helfer hält',
    broken: (id, line) => `${id} – nicht lesbar (Zeile ${line})`,
    side: { bentKnee: 'Welches Knie gebeugt ist', turn: 'Wohin sich die Person dreht' },
    sideCalled,
  },

  about: {
    title: 'Über diese Dehnung',
  },

  angles: {
    title: 'Wie weit jeder Teil geht',
    part: 'Teil',
    turned: 'Gedreht',
    bent: 'Gebeugt',
    note: 'Ein voller Balken ist das Meiste, das sich noch angenehm anfühlt.',
    region: {
      neck: 'Hals', thoracic: 'Brustkorb', lumbar: 'Unterer Rücken', leftHip: 'Linke Hüfte', rightHip: 'Rechte Hüfte', leftKnee: 'Linkes Knie', rightKnee: 'Rechtes Knie',
    },
    way: {
      flexion: ['zurück', 'vor'],
      sideBend: ['nach links', 'nach rechts'],
      rotation: ['nach rechts', 'nach links'],
      hipFlexion: ['zurück', 'hoch'],
      hipAdduction: ['nach außen', 'zur Mitte hin'],
      hipInternalRotation: ['nach außen', 'nach innen'],
      kneeFlexion: ['', ''],
    },
    degrees: (degrees, way) => `${degrees}° ${way}`.trim(),
    none: '0°',
    never: '–',
    share: (percent) => `, ${percent} % des angenehmen Bereichs`,
  },

  camera, cameraBrief,
  view: {
    cameras: 'Ansicht von',
    contacts: 'Nah ansehen',
    lookAt: (contact) => `Nah ansehen: ${contact}`,
    changed: (name) => `Ansicht: ${name}`,
    show: 'Zeigen',
    share: 'Link',
  },

  phase: { setUp: 'Vorbereiten', contact: 'Kontakt', easeIn: 'Langsam hin', hold: 'Halten', easeOut: 'Langsam zurück', release: 'Lösen' },

  speaksTo: { legend: 'Die Texte sprechen zu', both: 'Für beide', person: 'Ich bin die Person', helper: 'Ich bin der Helfer' },
  ask: {
    both: (question) => `Der Helfer fragt: „${question}“`,
    person: (question) => `Sie werden gefragt: „${question}“`,
    helper: (question) => `Fragen Sie: „${question}“`,
  },

  stage: {
    region: 'Die Dehnung in 3D',
    canvas: (title) => `${title}: zwei Figuren in 3D. Die Schritte stehen unten in Worten.`,
    loading: 'Die beiden Figuren sind unterwegs …',
    arrived: (bytes, ofBytes) => (ofBytes === 0 ? `${kilobytes(bytes)} kB` : `${kilobytes(bytes)} von ${kilobytes(ofBytes)} kB`),
    noStretch: 'Noch gibt es keine Dehnung zu zeigen.',
    noStretchHint: 'Die Hinweise oben sagen, warum. Was vor Schaden schützt, steht trotzdem hier.',
    notFetched: 'Diese Dehnung ist nicht angekommen. Gibt es Netz?',
    tryAgain: 'Noch einmal versuchen',
    fasterThanLife: 'Schneller als in Wirklichkeit',
    noWebGl: 'Dieser Browser kann nicht in 3D zeichnen.',
    failed: 'Das 3D-Bild ist nicht gestartet.',
    keyPictures: 'Hier sind die wichtigsten Bilder. Mit dem Schieberegler sehen Sie alle.',
    keyWords: 'Hier sind die Schritte in Worten. Mit dem Schieberegler lesen Sie alle.',
    still: (title, side, phase) => `${title} (${side}): ${phase}`,
  },

  timeline: {
    region: 'Zeit',
    slider: 'Zeit in der Dehnung',
    sliderValue: (time, duration, phase) => `${shortNumber(time)} Sekunden von ${shortNumber(duration)}, ${phase}`,
    clock: (time) => fixedNumber(time),
    clockEnd: (duration) => `von ${shortNumber(duration)} s`,
    phaseChanged: (name, start, text) => `${name}, ab Sekunde ${shortNumber(start)}. ${text}`,
    stepOf: (index, count) => `Schritt ${index}/${count}`,
    play: 'Abspielen',
    pause: 'Pause',
    stepBack: 'Ein Bild zurück',
    stepForward: 'Ein Bild weiter',
    previousPhase: 'Vorheriger Schritt',
    nextPhase: 'Nächster Schritt',
    speed: 'Tempo',
    speedName: (speed) => (speed === 1 ? '1 × echt' : `${shortNumber(speed, 2)} ×`),
    speedChanged: (name) => `Tempo: ${name}`,
    frame: (frame) => `f ${frame}`,
    clockLabel: 'Zeit der echten Bewegung',
    fields: { seconds: 'Sekunden', frames: 'Bild' },
    typeHint: 'Tippen Sie 12,4 oder f 372',
    loop: 'Diesen Schritt wiederholen',
    loopEnds: { start: 'Anfang der Schleife', end: 'Ende der Schleife' },
    loopAt: (time) => `${shortNumber(time)} Sekunden`,
    loopChanged: (start, end) => `Schleife von ${shortNumber(start)} bis ${shortNumber(end)} Sekunden`,
    loopEnded: 'Keine Schleife',
    pingPong: 'Hin und her',
    pingPongOn: 'Es spielt hin und her.',
    pingPongOff: 'Es spielt nur vorwärts.',
    breatheIn: 'Einatmen',
    breatheOut: 'Ausatmen',
    holdLeft: (left) => `noch ${left} s`,
    finer: (times) => `${times} × feiner`,
    finerHow: 'Nach oben ziehen: feiner',
  },

  steps: {
    title: 'Schritt für Schritt',
    from: (start, end) => `${shortNumber(start)} bis ${shortNumber(end)} s`,
    goTo: (phase) => `Zu „${phase}“ gehen`,
    now: 'jetzt',
  },

  safety,

  stop: 'Stopp',
  learn: 'Lernen',
  learnMore: 'Mehr lernen',
  present: 'Vor einer Gruppe zeigen',
  testYourself: 'Selbsttest',
  mistakeMark: 'Nicht so machen',

  keys: {
    title: 'Tasten',
  },

  notice: {
    dismiss: 'Diesen Hinweis schließen',
    title: 'Hinweise',
    text: (notice, titleOf, holdOf) => {
      switch (notice.kind) {
        case 'unknownStretch': return `Eine Dehnung ${quoted(notice.asked)} gibt es nicht. Sie sehen ${quoted(titleOf(notice.used))}.`;
        case 'brokenStretch': return `Die Dehnung ${quoted(notice.asked)} ist nicht lesbar. Sie sehen ${quoted(titleOf(notice.used))}.`;
        case 'notFetched': return `${quoted(titleOf(notice.stretchId))} ist nicht angekommen. Sie sehen noch die vorige. Wählen Sie sie für einen neuen Versuch noch einmal.`;
        case 'unknownVariant': {
          const hold = holdOf(notice.used);
          return hold === null
            ? `Einen Griff ${quoted(notice.asked)} gibt es nicht: Diese Dehnung hat nur einen.`
            : `Einen Griff ${quoted(notice.asked)} gibt es nicht. Sie sehen ${quoted(hold)}.`;
        }
        case 'unknownSide': return `Eine Seite ${quoted(notice.asked)} gibt es nicht. Sie sehen: ${sideCalled[notice.means][notice.used]}.`;
        case 'unknownCamera': return `Eine Ansicht ${quoted(notice.asked)} gibt es nicht. Sie sehen ${quoted(camera[notice.used])}.`;
        case 'unknownLayer': return `${quoted(notice.asked)} lässt sich hier nicht zeigen.`;
        case 'oddSpeed': return `${quoted(notice.asked)} ist kein Tempo, das hier gezeigt wird. Sie sehen Tempo ${shortNumber(notice.used, 2)}.`;
        case 'timeNotANumber': return `${quoted(notice.asked)} ist keine Zeit. Sie sehen den Anfang.`;
        case 'timeOutOfRange': return `Die Dehnung hat keine Sekunde ${quoted(notice.asked)}. Sie sehen Sekunde ${shortNumber(notice.usedSeconds)}.`;
        case 'contextLost': return 'Das 3D-Bild ist weg. Es kommt von selbst wieder.';
        case 'contextRestored': return 'Das 3D-Bild ist wieder da.';
        case 'unknownLanguage': return `Diese Seite spricht ${quoted(notice.asked)} nicht. Sie lesen sie auf Deutsch.`;
        case 'wordsMissing': return 'Ein Teil der deutschen Texte ist nicht angekommen. Er steht hier auf Englisch.';
        case 'noStretch': return 'Es kann keine Dehnung gezeigt werden.';
      }
    },
  },

  update: { text: 'Eine neue Version dieser Seite ist da.', now: 'Jetzt laden' },

  outOfReach: {
    limb: ({ limb, figure, side, site: place, metres }) =>
      `${limbWords[limb](side)} ${whose[figure]} reicht nicht bis ${place === null ? 'ans Ziel' : `zum Ziel: ${placeOf(site, place)}`}. Es fehlen ${shortNumber(100 * metres)} cm.`,
    mark: ({ id, timeSeconds }) => `${id === null ? '' : `${id}, `}${shortNumber(timeSeconds)} s`,
    advice: 'Machen Sie diese Haltung nicht nach.',
  },

  brokenFile: {
    place: ({ file, line, column }) => `${file} ist nicht lesbar, Zeile ${line}, Spalte ${column}`,
    reason: ({ path, expected, found }) => `${path === '' ? '' : `${path} – `}erwartet: ${expected}, gefunden: ${found}`,
  },

  later: {
    missing: 'Dieser Teil ist nicht angekommen. Gibt es Netz? Der Rest der Seite geht.',
    again: 'Neu laden',
  },

  fault: {
    title: 'Etwas ist schiefgegangen',
    text: 'Die Seite ist stehen geblieben. Laden Sie sie neu, um weiterzumachen.',
    again: 'Neu laden',
  },
};
