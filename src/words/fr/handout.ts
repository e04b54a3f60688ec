import type { handoutWords as english } from '../en/handout.ts';
import { shortNumber } from '../comma.ts';

export const handoutWords: typeof english = {
  print: 'Imprimer une fiche',
  what: 'Deux pages : les étapes avec leurs images, qui ne doit pas, quand arrêter.',
  coming: 'Les images arrivent…',
  noPictures: 'Quelques images ne sont pas arrivées. Les textes sont tous là.',
  learningOnly: 'Pour apprendre seulement. Ni avis médical, ni dispositif médical.',
  person: 'Personne :',
  helper: 'Aidant :',
  step: (index, name, seconds) => `${index} ${name}, ${shortNumber(seconds)} s`,
  marks: 'G guide, lentement. S reste immobile. T est la serviette. La colonne : jamais de main dessus.',
  pageTwo: (title) => `${title} : avant de commencer, et quand arrêter`,
  code: 'Voir en 3D',
};
