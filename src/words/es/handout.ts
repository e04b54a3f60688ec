import type { handoutWords as english } from '../en/handout.ts';
import { shortNumber } from '../comma.ts';

export const handoutWords: typeof english = {
  print: 'Imprimir una hoja',
  what: 'Dos páginas: los pasos con sus imágenes, quién no debe, cuándo parar.',
  coming: 'Las imágenes están en camino…',
  noPictures: 'Algunas imágenes no llegaron. Los textos están todos.',
  learningOnly: 'Solo para aprender. No es consejo médico ni un producto sanitario.',
  person: 'Persona:',
  helper: 'Ayudante:',
  step: (index, name, seconds) => `${index} ${name}, ${shortNumber(seconds)} s`,
  marks: 'G guía, despacio. S se queda quieta. T es la toalla. La columna: ahí nunca van manos.',
  pageTwo: (title) => `${title}: antes de empezar, y cuándo parar`,
  code: 'Verlo en 3D',
};
