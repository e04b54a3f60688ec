import type { stopWords as english } from '../en/stop.ts';
import { shortNumber } from '../comma.ts';

export const stopWords: typeof english = {
  title: 'Stopp',
  noReason: 'Niemand braucht einen Grund, um zu stoppen.',
  now: {
    title: 'Tun Sie jetzt das',
    steps: [
      'Nehmen Sie die Kraft weg. Lassen Sie Ihre Hände weich werden.',
      'Gehen Sie dann langsam zurück, so wie Sie gekommen sind.',
      'Fragen Sie: „Wie geht es Ihnen jetzt?“',
      'Ausruhen. Eine Haltung finden, die sich leicht anfühlt.',
      'War ein Stopp-Zeichen da? Dann heute kein zweiter Versuch.',
    ],
  },
  signs: 'Die Stopp-Zeichen',
  figures: {
    force: 'Zuerst geht die Kraft weg.',
    back: 'Jetzt gehen beide zurück, langsam.',
    rest: 'Hände weg. Beide ruhen.',
  },
  leave: {
    start: 'Zurück zum Anfang',
    moment: (seconds) => `Zurück zu Sekunde ${shortNumber(seconds)}`,
  },
};
