import type { lessonWords as english } from '../en/lesson.ts';
import { minutes as time } from '../minutes.ts';

export const lessonWords: typeof english = {
  lesson: 'Leçon',
  title: 'Une leçon à suivre',
  what: 'Des étapes avec une vue, un moment, une question et un temps. Changez-les comme vous voulez.',
  close: 'Fermer',
  start: 'Commencer la leçon',
  open: 'Ouvrir un fichier',
  save: 'Enregistrer dans un fichier',
  saved: (file) => `Enregistré sous ${file}.`,
  ready: 'Revenir à la leçon toute prête',
  none: 'La leçon toute prête n’est pas venue. Vous pouvez ouvrir un fichier.',
  opened: (file) => `${file} est ouvert.`,
  notOpened: (file) => `${file} n’a pas pu être ouvert.`,
  openedInPart: (file) => `${file} a des erreurs. Ce qui a pu être lu est ouvert.`,
  length: (steps, seconds) => `${steps} étapes, ${time(seconds)} minutes`,
  name: 'Nom de la leçon',
  fields: {
    title: 'Titre', seconds: 'Secondes', at: 'Moment', through: 'Se lit jusqu’à la fin de', speed: 'Vitesse', camera: 'Vue', repeats: 'Encore et encore',
    text: 'Ce que lit le groupe', question: 'Question', answer: 'Réponse', notes: 'Notes, pour vous seul',
  },
  captions: 'Laissé vide : les textes de l’étirement.',
  stands: 'Cela reste immobile',
  asBefore: 'Comme avant',
  up: (step) => `Étape ${step} plus tôt`,
  down: (step) => `Étape ${step} plus tard`,
  remove: (step) => `Retirer l’étape ${step}`,
  add: (step) => `Une nouvelle étape après l’étape ${step}`,
  take: 'Prendre la vue affichée',
  newStep: 'Une nouvelle étape',
  faults: 'Ce qui ne va pas dans le fichier',
  problem: (problem) => {
    switch (problem.kind) {
      case 'notJson': return `Ce n’est pas un fichier de leçon. Il s’interrompt à la ligne ${problem.line}.`;
      case 'noLesson': return 'Ce n’est pas un fichier de leçon.';
      case 'noSteps': return 'Il n’y a aucune étape à montrer.';
      case 'missing': return 'Il doit y avoir quelque chose ici.';
      case 'unknownField': return 'Rien ne s’appelle ainsi. C’est laissé de côté.';
      case 'notText': return 'Cela doit être du texte entre guillemets. C’est laissé de côté.';
      case 'notNumber': return 'Cela doit être un nombre. C’est laissé de côté.';
      case 'notList': return 'Cela doit être une liste entre crochets.';
      case 'notYesNo': return 'Cela doit être true ou false. C’est laissé de côté.';
      case 'notStep': return 'Ce n’est pas une étape. C’est laissé de côté.';
      case 'tooMuch': return `Cela peut être au plus ${problem.limit}. C’est laissé de côté.`;
      case 'tooLittle': return `Cela doit être au moins ${problem.limit}. C’est laissé de côté.`;
      case 'tooLong': return `Cela peut avoir au plus ${problem.limit} lettres. C’est laissé de côté.`;
      case 'notOneOf': return `Cela doit être l’un de : ${problem.offered.join(', ')}. C’est laissé de côté.`;
    }
  },
  wholeFile: 'Tout le fichier',
  stepOf: (step, of) => `Étape ${step} sur ${of}`,
  left: (seconds) => `encore ${time(Math.max(seconds, 0))}`,
  over: (seconds) => `${time(seconds)} de trop`,
  since: (seconds, planned) => `${time(seconds)} sur ${time(planned)}`,
  reveal: 'Montrer la réponse',
  hold: 'Arrêter le temps',
  goesOn: 'Continue tout seul',
  end: 'Terminer la leçon',
  next: 'Suivant',
  back: 'Retour',
  window: 'Fenêtre de l’enseignant',
  blocked: 'Le navigateur a retenu la seconde fenêtre.',
  openWindow: 'Ouvrir la fenêtre de l’enseignant',
  cannot: 'Ce navigateur ne peut pas garder deux fenêtres ensemble.',
  teacher: {
    title: 'Fenêtre de l’enseignant',
    inStep: 'Suit la fenêtre du groupe',
    waiting: 'La fenêtre du groupe ne répond pas. Présentez là-bas, et ceci continue.',
    now: 'Maintenant',
    notes: 'Notes',
    after: 'Puis',
    last: 'C’était la dernière étape.',
    time: 'Temps de l’étirement',
    person: 'Personne',
    helper: 'Aidant',
    asks: 'Demandez',
    isBlack: 'L’écran est noir.',
    isFrozen: 'L’image est figée.',
    isStopped: 'Arrêté. Lire, Suivant ou Retour permet d’en sortir.',
    clock: 'L’heure',
  },
};
