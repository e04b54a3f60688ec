import type { Stretch } from '../../../src/core/stretch/stretch.ts';
import type { SpoiltStretch } from './spoilt-stretches.ts';

/** Where the helper stands for a forearm, which is shorter than an arm with its hand: that much further in, metres. */
const NEARER: readonly [number, number, number] = [0.1, -0.1, 0.15];
/** How the forearm lies across the outer thigh. Metres, degrees. */
const LAYING = { frame: 'skin' as const, fingers: [-0.42, -0.42, -0.8] as [number, number, number], gap: -0.009, tip: 0, roll: 0, shift: [0.05, 0] as [number, number] };
/** The forearm lies on from contact to release, seconds. */
const LAID = [11.1, 51.9] as const;

/** The touching part of the helper's forearm has so many vertices that its cover is counted over. */
const FOREARM_PLACES = 17;

/** No stretch that is shown lays a forearm: here the seated twist's guiding hand is one, well enough laid for the rules of forearms. */
const layForearm = (stretch: Stretch): Stretch['contacts'][number] => {
  for (const name of ['bending', 'guiding']) {
    const { position } = stretch.poses.helper[name]!.pelvis!;
    for (const axis of [0, 1, 2] as const) position![axis] += NEARER[axis];
  }
  const guide = stretch.contacts[1]!;
  const { palm: _, ...away } = guide.reach[0]!;
  guide.part = 'forearm';
  guide.palm = structuredClone(LAYING);
  guide.reach = [
    { ...away, at: 9.2, reach: 0, height: 0.1 },
    ...LAID.map((at) => ({ ...away, at, reach: 1, height: 0 })),
    { ...away, at: 53.3, reach: 0, height: 0.1 },
  ];
  return guide;
};

/** For each rule of a forearm that is laid on, by its id. */
export const SPOILT_FOREARMS: Readonly<Record<string, SpoiltStretch>> = {
  'forearm-cover': {
    how: 'the forearm hovers over the thigh',
    needsSkin: true,
    stepOfValue: 100 / FOREARM_PLACES,
    spoil: (stretch, amount) => { layForearm(stretch).palm.gap += 0.03 * amount; },
  },
  'forearm-slip': {
    how: 'the forearm rubs along the thigh',
    needsSkin: true,
    spoil: (stretch, amount) => {
      const { reach } = layForearm(stretch);
      const wandered = { ...LAYING, shift: [LAYING.shift[0] - 0.03 * amount, LAYING.shift[1]] as [number, number] };
      reach.splice(2, 0, { ...reach[1]!, at: 12, palm: LAYING }, { ...reach[1]!, at: 22, palm: wandered });
      reach[4]!.palm = wandered;
    },
  },
};
