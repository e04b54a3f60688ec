import type { Side } from '../../core/anatomy/bones.ts';
import type { Words } from '../en/words.ts';
import { fixedNumber, shortNumber } from '../comma.ts';
import { placeOf } from '../place-of.ts';
import { cut } from '../quoted.ts';
import { safety } from './safety.ts';

/** Genou droit, main droite, et gauche pour les deux. */
const masculine: Readonly<Record<Side, string>> = { left: 'gauche', right: 'droit' };
const feminine: Readonly<Record<Side, string>> = { left: 'gauche', right: 'droite' };

const limbWords = { hand: (side: Side): string => `La main ${feminine[side]}`, foot: (side: Side): string => `Le pied ${masculine[side]}` };
const whose = { person: 'de la personne', helper: 'de l’aidant' };

const camera: Words['camera'] = {
  'over-shoulder': 'Les deux mains', front: 'Devant', back: 'Derrière', left: 'Gauche', right: 'Droite', top: 'Dessus',
  'helper-eyes': 'Yeux de l’aidant', 'person-eyes': 'Yeux de la personne',
};

const cameraBrief: Words['cameraBrief'] = { 'over-shoulder': 'Mains', 'helper-eyes': 'Aidant', 'person-eyes': 'Personne' };

const site: Words['site'] = {
  ShoulderOuterBack: (side) => `arrière de l’épaule ${feminine[side]}`,
  ThighOuterLow: (side) => `face externe de la cuisse ${feminine[side]}, au-dessus du genou`,
  ThighFront: (side) => `avant de la cuisse ${feminine[side]}`,
  ShinUpper: (side) => `tibia ${masculine[side]}, sous le genou`,
  ShinMid: (side) => `milieu du tibia ${masculine[side]}`,
  RibsFrontOuter: (side) => `avant des côtes, côté ${masculine[side]}`,
  IliacCrest: (side) => `haut de la hanche ${feminine[side]}`,
  ShinUpperOuter: (side) => `face externe du tibia ${masculine[side]}, sous le genou`,
  ShinUpperInner: (side) => `face interne du tibia ${masculine[side]}, sous le genou`,
  ShinFront: (side) => `avant du tibia ${masculine[side]}`,
  HandBack: (side) => `dos de la main ${feminine[side]} de la personne`,
  ShoulderFront: (side) => `avant de l’épaule ${feminine[side]}`,
};

const sideCalled: Words['stretch']['sideCalled'] = {
  bentKnee: { left: 'Genou gauche', right: 'Genou droit' },
  turn: { left: 'Rotation à gauche', right: 'Rotation à droite' },
};

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
const quoted = (text: string): string => `« ${cut(text)} »`;

export const words: Words = {
  language: 'fr',
  sides: { left: (ending) => `gauche${ending.replace(/^e/, '')}`, right: (ending) => `droit${ending}` },
  chooseLanguage: 'Langue',

  page: {
    title: 'Steady Hands',
    description: 'Voir en 3D comment une personne aide doucement une autre à étirer son dos. Pour apprendre seulement.',
    needsScript: 'Cette page dessine deux personnages en 3D. Veuillez activer JavaScript.',
    skipToTimeline: 'Aller au curseur',
  },

  hand: { left: 'Main gauche de l’aidant', right: 'Main droite de l’aidant' },
  forearm: { left: 'Avant-bras gauche de l’aidant', right: 'Avant-bras droit de l’aidant' },
  role: { steady: 'maintient', guide: 'guide', support: 'soutient' },
  hiddenHand: '(cachée)',
  towelSupport: { name: 'Serviette', place: 'à côté de la colonne, des deux côtés' },
  markerLetter: { steady: 'S', guide: 'G', support: 'T' },
  level: { rest: 'juste posée', light: 'légère', gentle: 'douce' },
  site,

  legend: {
    title: 'Ce que veulent dire les repères',
    guide: { name: 'Main qui guide', does: 'bouge, lentement' },
    steady: { name: 'Main qui maintient', does: 'reste immobile' },
    support: { name: 'Serviette', does: 'répartit la pression à côté de la colonne' },
    spineZone: { name: 'Colonne', does: 'pas de main ici', letter: '✕' },
    ownTurn: { name: 'Rotation propre', does: 'la personne tourne' },
    force: { name: 'Force', does: 'à sa main ; tirets : elle tient ; ouverte : elle baisse' },
  },

  stretch: {
    pick: 'Étirement',
    pageTitle: (title) => `${title} – Steady Hands`,
    hold: 'Comment l’aidant tient',
    broken: (id, line) => `${id} – illisible (ligne ${line})`,
    side: { bentKnee: 'Quel genou est plié', turn: 'De quel côté la personne tourne' },
    sideCalled,
  },

  about: {
    title: 'À propos de cet étirement',
  },

  angles: {
    title: 'Jusqu’où va chaque partie',
    part: 'Partie',
    turned: 'Tournée',
    bent: 'Pliée',
    note: 'Une barre pleine est le plus loin qui reste facile.',
    region: {
      neck: 'Cou', thoracic: 'Thorax', lumbar: 'Bas du dos', leftHip: 'Hanche gauche', rightHip: 'Hanche droite', leftKnee: 'Genou gauche', rightKnee: 'Genou droit',
    },
    way: {
      flexion: ['en arrière', 'en avant'],
      sideBend: ['à gauche', 'à droite'],
      rotation: ['à droite', 'à gauche'],
      hipFlexion: ['en arrière', 'vers le haut'],
      hipAdduction: ['vers l’extérieur', 'croisée'],
      hipInternalRotation: ['vers l’extérieur', 'vers l’intérieur'],
      kneeFlexion: ['', ''],
    },
    degrees: (degrees, way) => `${degrees}° ${way}`.trim(),
    none: '0°',
    never: '–',
    share: (percent) => `, ${percent} % de l’amplitude facile`,
  },

  camera, cameraBrief,
  view: {
    cameras: 'Vue depuis',
    contacts: 'Voir de près',
    lookAt: (contact) => `Voir de près : ${contact}`,
    changed: (name) => `Vue : ${name}`,
    show: 'Afficher',
    share: 'Lien',
  },

  phase: { setUp: 'Mise en place', contact: 'Contact', easeIn: 'Aller lent', hold: 'Maintien', easeOut: 'Retour lent', release: 'Relâcher' },

  speaksTo: { legend: 'Les textes parlent à', both: 'Pour les deux', person: 'Je suis la personne', helper: 'Je suis l’aidant' },
  ask: {
    both: (question) => `L’aidant demande : « ${question} »`,
    person: (question) => `On vous demande : « ${question} »`,
    helper: (question) => `Demandez : « ${question} »`,
  },

  stage: {
    region: 'L’étirement en 3D',
    canvas: (title) => `${title} : deux personnages en 3D. Les étapes sont dites en mots plus bas.`,
    loading: 'Les deux personnages arrivent…',
    arrived: (bytes, ofBytes) => (ofBytes === 0 ? `${kilobytes(bytes)} ko` : `${kilobytes(bytes)} sur ${kilobytes(ofBytes)} ko`),
    noStretch: 'Il n’y a pas encore d’étirement à montrer.',
    noStretchHint: 'Les notes en haut disent pourquoi. Ce qui protège les personnes est là quand même.',
    notFetched: 'Cet étirement n’est pas arrivé. Y a-t-il du réseau ?',
    tryAgain: 'Essayer encore',
    fasterThanLife: 'Plus vite qu’en vrai',
    noWebGl: 'Ce navigateur ne peut pas dessiner en 3D.',
    failed: 'L’image 3D n’a pas démarré.',
    keyPictures: 'Voici les images clés. Déplacez le curseur pour les voir toutes.',
    keyWords: 'Voici les étapes en mots. Déplacez le curseur pour les lire toutes.',
    still: (title, side, phase) => `${title}, ${side.toLowerCase()} : ${phase.toLowerCase()}`,
  },

  timeline: {
    region: 'Temps',
    slider: 'Temps de l’étirement',
    sliderValue: (time, duration, phase) => `${shortNumber(time)} secondes sur ${shortNumber(duration)}, ${phase.toLowerCase()}`,
    clock: (time) => fixedNumber(time),
    clockEnd: (duration) => `sur ${shortNumber(duration)} s`,
    phaseChanged: (name, start, text) => `${name}, à partir de la seconde ${shortNumber(start)}. ${text}`,
    stepOf: (index, count) => `Étape ${index} sur ${count}`,
    play: 'Lire',
    pause: 'Pause',
    stepBack: 'Une image en arrière',
    stepForward: 'Une image en avant',
    previousPhase: 'Étape précédente',
    nextPhase: 'Étape suivante',
    speed: 'Vitesse',
    speedName: (speed) => (speed === 1 ? '1 × réel' : `${shortNumber(speed, 2)} ×`),
    speedChanged: (name) => `Vitesse : ${name.toLowerCase()}`,
    frame: (frame) => `f ${frame}`,
    clockLabel: 'Temps du vrai mouvement',
    fields: { seconds: 'Secondes', frames: 'Image' },
    typeHint: 'Tapez 12,4 ou f 372',
    loop: 'Répéter cette étape',
    loopEnds: { start: 'Début de la boucle', end: 'Fin de la boucle' },
    loopAt: (time) => `${shortNumber(time)} secondes`,
    loopChanged: (start, end) => `Boucle de ${shortNumber(start)} à ${shortNumber(end)} secondes`,
    loopEnded: 'Pas de boucle',
    pingPong: 'Aller et retour',
    pingPongOn: 'La lecture va et vient.',
    pingPongOff: 'La lecture va seulement en avant.',
    breatheIn: 'Inspirez',
    breatheOut: 'Soufflez',
    holdLeft: (left) => `encore ${left} s`,
    finer: (times) => `${times} × plus fin`,
    finerHow: 'Vers le haut : plus fin',
  },

  steps: {
    title: 'Étape par étape',
    from: (start, end) => `${shortNumber(start)} à ${shortNumber(end)} s`,
    goTo: (phase) => `Aller à : ${phase.toLowerCase()}`,
    now: 'maintenant',
  },

  safety,

  stop: 'Stop',
  learn: 'Apprendre',
  learnMore: 'En savoir plus',
  present: 'Présenter à un groupe',
  testYourself: 'Testez-vous',
  mistakeMark: 'Ne faites pas cela',

  keys: {
    title: 'Touches',
  },

  notice: {
    dismiss: 'Fermer cette note',
    title: 'Notes',
    text: (notice, titleOf, holdOf) => {
      switch (notice.kind) {
        case 'unknownStretch': return `Il n’y a pas d’étirement appelé ${quoted(notice.asked)}. Vous voyez ${quoted(titleOf(notice.used))}.`;
        case 'brokenStretch': return `L’étirement ${quoted(notice.asked)} est illisible. Vous voyez ${quoted(titleOf(notice.used))}.`;
        case 'notFetched': return `${quoted(titleOf(notice.stretchId))} n’est pas arrivé. Vous voyez encore le précédent. Choisissez-le de nouveau pour réessayer.`;
        case 'unknownVariant': {
          const hold = holdOf(notice.used);
          return hold === null
            ? `Il n’y a pas de prise appelée ${quoted(notice.asked)} : cet étirement n’en a qu’une.`
            : `Il n’y a pas de prise appelée ${quoted(notice.asked)}. Vous voyez ${quoted(hold)}.`;
        }
        case 'unknownSide': return `Il n’y a pas de côté appelé ${quoted(notice.asked)}. Vous voyez : ${sideCalled[notice.means][notice.used].toLowerCase()}.`;
        case 'unknownCamera': return `Il n’y a pas de vue appelée ${quoted(notice.asked)}. Vous voyez ${quoted(camera[notice.used])}.`;
        case 'unknownLayer': return `Il n’y a rien à montrer qui s’appelle ${quoted(notice.asked)}.`;
        case 'oddSpeed': return `${quoted(notice.asked)} n’est pas une vitesse montrée ici. Vous voyez la vitesse ${shortNumber(notice.used, 2)}.`;
        case 'timeNotANumber': return `${quoted(notice.asked)} n’est pas un temps. Vous voyez le début.`;
        case 'timeOutOfRange': return `L’étirement n’a pas de seconde ${quoted(notice.asked)}. Vous voyez la seconde ${shortNumber(notice.usedSeconds)}.`;
        case 'contextLost': return 'L’image 3D est partie. Elle revient d’elle-même.';
        case 'contextRestored': return 'L’image 3D est revenue.';
        case 'unknownLanguage': return `Cette page ne parle pas ${quoted(notice.asked)}. Vous la lisez en français.`;
        case 'wordsMissing': return 'Une partie des textes en français n’est pas arrivée. Elle est ici en anglais.';
        case 'noStretch': return 'Aucun étirement ne peut être montré.';
      }
    },
  },

  update: { text: 'Une nouvelle version de cette page est là.', now: 'La charger maintenant' },

  outOfReach: {
    limb: ({ limb, figure, side, site: place, metres }) =>
      `${limbWords[limb](side)} ${whose[figure]} n’atteint pas sa place${place === null ? '' : ` : ${placeOf(site, place)}`}. Il manque ${shortNumber(100 * metres)} cm.`,
    mark: ({ id, timeSeconds }) => `${id === null ? '' : `${id}, `}${shortNumber(timeSeconds)} s`,
    advice: 'Ne copiez pas cette position.',
  },

  brokenFile: {
    place: ({ file, line, column }) => `${file} est illisible, ligne ${line}, colonne ${column}`,
    reason: ({ path, expected, found }) => `${path === '' ? '' : `${path} – `}attendu : ${expected}, trouvé : ${found}`,
  },

  later: {
    missing: 'Cette partie n’est pas arrivée. Y a-t-il du réseau ? Le reste de la page marche.',
    again: 'Recharger',
  },

  fault: {
    title: 'Un problème est survenu',
    text: 'La page s’est arrêtée. Rechargez-la pour continuer.',
    again: 'Recharger',
  },
};
