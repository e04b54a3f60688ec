import type { stopWords as english } from '../en/stop.ts';
import { shortNumber } from '../comma.ts';

export const stopWords: typeof english = {
  title: 'Stop',
  noReason: 'Personne n’a besoin d’une raison pour arrêter.',
  now: {
    title: 'Faites ceci maintenant',
    steps: [
      'Retirez la force. Relâchez vos mains.',
      'Puis revenez lentement, par le même chemin.',
      'Demandez : « Comment vous sentez-vous maintenant ? »',
      'Reposez-vous. Trouvez une position facile.',
      'Y avait-il un signe d’arrêt ? Alors pas de second essai aujourd’hui.',
    ],
  },
  signs: 'Les signes d’arrêt',
  figures: {
    force: 'D’abord, la force s’en va.',
    back: 'Maintenant, les deux reviennent, lentement.',
    rest: 'Mains retirées. Les deux sont au repos.',
  },
  leave: {
    start: 'Retour au début',
    moment: (seconds) => `Retour à la seconde ${shortNumber(seconds)}`,
  },
};
