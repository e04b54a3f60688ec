import type { TurnWay } from '../../state/view.ts';
import type { KeptSwitches } from '../../state/kept-switches.ts';
import type { Quality } from '../../state/kept-choices.ts';

/** What can be shown or left out, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const showWords = {
  turn: { legend: 'Turn the picture', ArrowLeft: 'Turn left', ArrowRight: 'Turn right', ArrowUp: 'Look from higher', ArrowDown: 'Look from lower', '+': 'Nearer', '-': 'Farther' } satisfies Record<TurnWay | 'legend', string>,
  views: { legend: 'Pictures at once', one: 'One', two: 'Two', four: 'Four', hands: 'Hands' },
  quality: { legend: 'While it moves', automatic: 'Automatic', high: 'Fine', low: 'Quick' } satisfies Record<Quality | 'legend', string>,
  colours: { legend: 'Page colours', system: 'As on this device', light: 'Light', dark: 'Dark' },
  groups: [
    {
      title: 'Marks',
      switches: [
        ['markersVisible', 'Hands'],
        ['forcesVisible', 'Forces and turn'],
        ['labelsVisible', 'Labels'],
        ['labelsLarge', 'Large labels'],
        ['spineZoneVisible', 'Spine zone'],
        ['pathVisible', 'Path of the guiding hand'],
      ],
    },
    {
      title: 'See through',
      switches: [
        ['helperSeeThrough', 'Helper'],
        ['personSeeThrough', 'Person'],
        ['skeletonVisible', 'The person’s spine and bones'],
      ],
    },
    {
      title: 'Other moments, faintly',
      switches: [
        ['ghostStart', 'The start'],
        ['ghostPrevious', 'The key pose before'],
        ['ghostNext', 'The key pose after'],
      ],
    },
    {
      title: 'Beside the picture',
      switches: [['anglesVisible', 'Angles'], ['poseTextVisible', 'The pose in words'], ['auditVisible', 'Safety, frame by frame'], ['speechOn', 'Read each step aloud'], ['shortcutsEnabled', 'Keys work on the whole page']],
    },
  ] as readonly { readonly title: string; readonly switches: readonly (readonly [name: keyof KeptSwitches, label: string])[] }[],
};
