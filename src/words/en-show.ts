import type { KeptSwitches } from '../state/kept-switches.ts';

/** What can be shown or left out, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const showWords = {
  groups: [
    {
      title: 'Marks',
      switches: [
        ['markersVisible', 'Markers'],
        ['labelsVisible', 'Labels'],
        ['spineZoneVisible', 'Spine zone'],
      ],
    },
    {
      title: 'Beside the picture',
      switches: [['anglesVisible', 'Angles']],
    },
  ] as readonly { readonly title: string; readonly switches: readonly (readonly [name: keyof KeptSwitches, label: string])[] }[],
};
