import type { presentWords as english } from '../en/present.ts';
import { shortNumber } from '../comma.ts';

export const presentWords: typeof english = {
  region: 'Presentación',
  tools: 'Para quien enseña',
  black: 'Pantalla negra',
  blackOff: 'Mostrar la imagen otra vez',
  freeze: 'Congelar',
  frozen: 'Congelado',
  spotlight: 'Foco de luz',
  pen: 'Lápiz',
  clear: 'Borrar el lápiz',
  fullScreen: 'Pantalla completa',
  end: 'Terminar',
  marks: 'Momentos con trazos de lápiz',
  markAt: (seconds) => `Trazos de lápiz en ${shortNumber(seconds)} s`,
};
