import type { askWords as english } from '../en/ask.ts';
import type { Side } from '../../core/anatomy/bones.ts';

type Ask = typeof english;
type Limb = Parameters<Ask['steady']['choice']>[0];

const masculine: Readonly<Record<Side, string>> = { left: 'gauche', right: 'droit' };
const feminine: Readonly<Record<Side, string>> = { left: 'gauche', right: 'droite' };

/** Main gauche; la main gauche; de la main gauche. */
const bareLimb = ({ side, part, isFist }: Limb): string => (part === 'forearm' ? `avant-bras ${masculine[side]}` : isFist ? `poing ${masculine[side]}` : `main ${feminine[side]}`);
const limb = (hand: Limb): string => `${hand.part === 'forearm' ? 'l’' : hand.isFist ? 'le ' : 'la '}${bareLimb(hand)}`;
const ofLimb = (hand: Limb): string => `${hand.part === 'forearm' ? 'de l’' : hand.isFist ? 'du ' : 'de la '}${bareLimb(hand)}`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const way: Ask['force']['way'] = {
  left: 'vers la gauche de la personne',
  right: 'vers la droite de la personne',
  head: 'vers le haut, vers la tête de la personne',
  feet: 'vers le bas, vers les pieds de la personne',
  front: 'vers l’avant de la personne',
  back: 'vers le dos de la personne',
};

export const askWords: Ask = {
  region: 'Testez-vous',
  about: (title, side) => `${title}, ${side.toLowerCase()}`,
  step: (index, count) => `Question ${index} sur ${count}`,
  score: (right, asked) => `${right} juste sur ${asked}`,
  coming: 'Les questions arrivent…',
  noMistakes: 'Les erreurs ne sont pas arrivées. Toutes les autres questions sont là.',
  flat: 'Ce navigateur ne peut pas dessiner en 3D. Aucune erreur n’est donc montrée, et vous choisissez les endroits dans la liste.',

  place: {
    question: (hand) => `Où va ${limb(hand)} de l’aidant ?`,
    press: 'Touchez l’endroit sur le corps de la personne. Faites glisser pour tourner l’image.',
    list: 'Ou choisissez-le dans cette liste',
    pick: 'Choisir un endroit',
    answer: 'Répondre',
    onHelper: 'C’est l’aidant. Touchez la personne.',
    missed: 'C’est à côté des corps. Touchez la personne.',
    pressed: (place) => `Vous avez touché : ${place}.`,
    picked: (place) => `Vous avez choisi : ${place}.`,
    near: 'C’est près, mais trop loin. Il n’y a qu’une demi-main de marge.',
    belongs: (hand, place) => `${capital(limb(hand))} va ici : ${place}.`,
    shown: 'Regardez la main venir à sa place.',
  },
  middle: { head: 'tête', neck: 'cou', spine: 'colonne', lowBack: 'bas du dos', breastbone: 'sternum', belly: 'ventre' },
  sided: {
    shoulderTop: (side) => `dessus de l’épaule ${feminine[side]}`,
    shoulderBack: (side) => `arrière de l’épaule ${feminine[side]}`,
    shoulderFront: (side) => `avant de l’épaule ${feminine[side]}`,
    shoulderBlade: (side) => `omoplate ${feminine[side]}`,
    ribsFront: (side) => `avant des côtes, côté ${masculine[side]}`,
    ribsSide: (side) => `flanc des côtes, côté ${masculine[side]}`,
    upperArm: (side) => `bras ${masculine[side]}, au-dessus du coude`,
    forearm: (side) => `avant-bras ${masculine[side]}`,
    hand: (side) => `main ${feminine[side]} de la personne`,
    hip: (side) => `haut de la hanche ${feminine[side]}`,
    buttock: (side) => `fesse ${feminine[side]}`,
    thighOuter: (side) => `face externe de la cuisse ${feminine[side]}, au-dessus du genou`,
    thighFront: (side) => `avant de la cuisse ${feminine[side]}`,
    thighBack: (side) => `arrière de la cuisse ${feminine[side]}`,
    knee: (side) => `à côté de la rotule ${feminine[side]}`,
    kneecap: (side) => `rotule ${feminine[side]}`,
    kneeBack: (side) => `creux derrière le genou ${masculine[side]}`,
    kneeOuter: (side) => `face externe du genou ${masculine[side]}`,
    shinUpper: (side) => `tibia ${masculine[side]}, sous le genou`,
    shin: (side) => `milieu du tibia ${masculine[side]}`,
    calf: (side) => `mollet ${masculine[side]}`,
    foot: (side) => `pied ${masculine[side]}`,
  },
  never: {
    spine: 'Jamais sur la colonne. De petites articulations et des nerfs s’y trouvent, juste sous la peau. Aucune main, aucune serviette et aucune force n’y va.',
    neck: 'Jamais sur le cou. Il se blesse facilement : des nerfs et les gros vaisseaux vers la tête y passent.',
    breastbone: 'Jamais sur le sternum. La personne en a besoin, libre, pour respirer.',
    belly: 'Jamais sur le ventre. Rien de dur ne protège ce qui est dessous.',
    lowBack: 'Jamais sur le bas du dos. Les reins s’y trouvent, et la colonne est proche.',
    kneecap: 'Jamais sur la rotule. Elle serait pressée dans l’articulation.',
    kneeBack: 'Jamais derrière le genou. Des nerfs et des vaisseaux y sont à découvert.',
    kneeOuter: 'Jamais sur la face externe du genou. Un nerf y passe sur l’os.',
  },

  steady: {
    question: (isFist) => (isFist ? 'Quel poing reste immobile ?' : 'Quelle main reste immobile ?'),
    choice: bareLimb,
    because: (steady, guide) => `Reste immobile : ${steady}. Guide, lentement : ${guide}. Ce qui maintient vient d’abord.`,
  },

  force: {
    question: (hand) => `Dans quel sens va la force ${ofLimb(hand)} de l’aidant ?`,
    way,
    because: (hand, to) => `La force ${ofLimb(hand)} va ${way[to]}. Elle est lente et douce.`,
  },

  order: {
    question: 'Mettez les étapes dans l’ordre.',
    up: (step) => `${step} : un rang plus haut`,
    down: (step) => `${step} : un rang plus bas`,
    moved: (step, place) => `${step} est maintenant au numéro ${place}.`,
    answer: 'Voilà l’ordre',
    because: 'D’abord, les mains se posent. Puis cela grandit lentement, tient, et revient par le même chemin. Les mains partent en dernier.',
    see: (step) => `Voir : ${step.toLowerCase()}`,
  },

  mistake: {
    question: 'Quelque chose ne va pas ici. Quoi ?',
    again: 'Montrer encore',
    right: 'Montrer la bonne façon',
    wrong: 'Montrer encore l’erreur',
    rightNow: 'C’est la bonne façon.',
    wrongNow: 'C’est l’erreur. Ne faites pas cela.',
  },

  stop: {
    pain: {
      question: 'La personne sent quelque chose. Quand arrêtez-vous tout de suite ?',
      right: '« C’est vif, en un seul point. »',
      a: '« Ça tire un peu, et c’est large. »',
      b: '« C’est chaud et long. »',
      c: '« Je peux respirer avec. »',
      because: 'Une douleur vive, ou une douleur en un seul point, veut dire stop. Une tension légère et large est un étirement.',
    },
    nerves: {
      question: 'Lequel de ces signes veut dire : arrêtez maintenant ?',
      right: 'Il y a des fourmillements dans un pied.',
      a: 'Le souffle est lent et profond.',
      b: 'Il y a un léger pop, et pas de douleur.',
      c: 'La personne est silencieuse et détendue.',
      because: 'Des fourmillements ou un engourdissement peuvent venir d’un nerf. Arrêtez, et n’essayez plus aujourd’hui. Un pop n’est que du gaz.',
    },
    word: {
      question: 'La personne dit stop au milieu du maintien. Que faites-vous ?',
      right: 'Retirer la force, puis revenir lentement.',
      a: 'Lâcher vite et reculer.',
      b: 'Tenir jusqu’à la fin, puis revenir.',
      c: 'Demander d’abord pourquoi.',
      because: 'Personne n’a besoin d’une raison pour arrêter. D’abord la force s’en va, puis les deux reviennent par le même chemin.',
    },
    first: {
      question: 'L’arrêt est fini. Une jambe est engourdie et faible. Que faire ensuite ?',
      right: 'Voir un médecin tout de suite.',
      a: 'Essayer l’autre côté.',
      b: 'Essayer encore avec moins de force.',
      c: 'Attendre quelques jours.',
      because: 'Un bras ou une jambe faible ou engourdi depuis peu a besoin d’un médecin tout de suite. Si ce sont les deux jambes, appelez les secours.',
    },
  },
  seeLettingGo: 'Voir comment les deux lâchent',

  right: 'Juste.',
  wrong: 'Pas juste.',
  theAnswer: (answer) => `C’est : ${answer}`,
  next: 'Question suivante',
  toEnd: 'Voir votre résultat',

  end: {
    title: 'Vous faites bien de vous tester',
    all: 'Tout est juste. Quand même : montrez-le lentement, et demandez pendant que vous le faites.',
    some: 'Revoyez celles que vous avez manquées.',
    missed: 'Reposer les questions manquées',
    again: 'Nouvelles questions',
    yours: (answer) => `Votre réponse : ${answer}`,
    skipped: 'sans réponse',
  },
  print: 'Imprimer la fiche',
  leave: 'Terminer le test',

  sheet: {
    name: 'Nom',
    date: 'Date',
    line: (right, asked) => `Résultat : ${right} sur ${asked}`,
    blank: 'Résultat :',
    mistake: 'Une erreur est montrée à l’écran. Laquelle ?',
    right: 'juste',
    wrong: 'pas juste',
  },
};
