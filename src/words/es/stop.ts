import type { stopWords as english } from '../en/stop.ts';
import { shortNumber } from '../comma.ts';

export const stopWords: typeof english = {
  title: 'Parar',
  noReason: 'Nadie necesita un motivo para parar.',
  now: {
    title: 'Haga esto ahora',
    steps: [
      'Quite la fuerza. Afloje las manos.',
      'Luego vuelva despacio, por el mismo camino.',
      'Pregunte: «¿Cómo se siente ahora?»',
      'Descansen. Busquen una postura que se sienta fácil.',
      '¿Hubo una señal para parar? Entonces hoy no hay un segundo intento.',
    ],
  },
  signs: 'Las señales para parar',
  figures: {
    force: 'Primero se va la fuerza.',
    back: 'Ahora los dos vuelven, despacio.',
    rest: 'Manos fuera. Los dos descansan.',
  },
  leave: {
    start: 'Volver al inicio',
    moment: (seconds) => `Volver al segundo ${shortNumber(seconds)}`,
  },
};
