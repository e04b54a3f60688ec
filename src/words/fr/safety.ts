import type { Safety } from '../en/safety.ts';

/** Ce que la personne peut ressentir maintenant. */
const signsNow: readonly string[] = [
  'une douleur vive, soudaine ou en un seul point',
  'une douleur qui descend dans un bras ou une jambe',
  'un engourdissement ou des fourmillements',
];

/** Ce que quelqu’un peut avoir. */
const conditions: readonly string[] = [
  'des os très fragiles (ostéoporose sévère)',
  'des os de la colonne réunis par une opération',
  'une articulation connue comme instable',
  'une maladie des articulations, enflammée en ce moment',
];

export const safety: Safety = {
  title: 'Avant de commencer',
  learningOnly: 'Pour apprendre seulement',
  signsNow,
  conditions,
  notAdvice: 'Ceci n’est pas un avis médical. Un doute ? Demandez d’abord à un médecin ou à un kiné.',

  stopNow: {
    title: 'Arrêtez tout de suite si…',
    points: [
      'la personne dit stop',
      'il y a une douleur vive',
      'c’est plus désagréable qu’un étirement profond',
      'la douleur gagne un bras ou une jambe',
      'il y a un engourdissement ou des fourmillements',
      'la personne a la tête qui tourne',
      'la personne retient son souffle',
      'vous sentez une butée dure',
    ],
    after: 'Relâchez vos mains. Revenez lentement, par le même chemin.',
  },

  neverIf: {
    title: 'Ne le faites pas s’il y a…',
    lead: 'C’est seulement pour un dos en bonne santé.',
    points: [...signsNow, ...conditions],
  },

  emergency: {
    title: 'Appelez les secours si…',
    points: [
      'les deux jambes deviennent faibles ou s’engourdissent',
      'l’entrejambe s’engourdit',
      'la personne ne peut pas uriner',
      'elle ne peut pas retenir ses urines ou ses selles',
      'la douleur est venue avec un accident',
      'il y a une douleur dans la poitrine',
    ],
  },

  askFirst: {
    title: 'Demandez d’abord à un médecin s’il y a…',
    points: [
      'un cancer, maintenant ou par le passé',
      'une infection ou de la fièvre',
      'une chute, un os cassé ou une opération depuis peu',
      'des saignements longs à s’arrêter, ou un anticoagulant',
      'un point faible dans un gros vaisseau sanguin (anévrisme)',
      'une longue prise de corticoïdes',
      'une grossesse',
      'une perte de poids sans raison',
    ],
  },

  howToHelp: {
    title: 'Comment bien aider',
    points: [
      'La personne mène. Vous suivez.',
      'Demandez avant de toucher. Convenez d’un mot d’arrêt.',
      'Soyez lent et doux, du début à la fin.',
      'Continuez à demander : « Est-ce un étirement ou une douleur vive ? »',
      'Continuez seulement si la réponse est « un étirement ».',
      'La personne reste détendue et souffle.',
      'N’appuyez jamais sur la colonne, ne tirez jamais sur le cou.',
      'Pas de rotation rapide, pas d’à-coup, pas de rebond.',
      'Les poussées rapides sont pour des experts formés. N’en essayez jamais.',
      'Si vous enseignez : restez dans ce pour quoi vous êtes formé.',
    ],
  },

  seeSpecialist: {
    title: 'Voyez un médecin ou un kiné si…',
    points: [
      'la douleur revient juste après',
      'le dos reste raide',
      'la douleur gêne la vie de tous les jours',
      'aucune position n’est confortable',
      'une douleur descend dans un bras ou une jambe : allez-y tout de suite',
      'un bras ou une jambe est faible depuis peu : allez-y tout de suite',
    ],
    after: 'Ils peuvent trouver la cause et prévoir ce qui est sûr.',
  },

  sound: {
    title: 'Qu’est-ce que le « pop » ?',
    points: [
      'C’est du gaz. Une petite bulle se forme ou éclate dans le liquide d’une articulation.',
      'Le mot pour cela est cavitation.',
      'Aucun os ne revient en place.',
      'La même articulation a besoin de 20 à 30 minutes avant le prochain pop.',
      'On peut se sentir libre et bien un moment. Cela ne dure pas.',
      'Le pop n’est pas le but. Pas de pop, c’est bien aussi.',
    ],
  },
};
