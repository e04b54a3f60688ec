import { calmFace } from './face.ts';
import type { FigureRecipe } from './figure-recipe.ts';

/** The one who is stretched: a woman, 1.67 m, light top, dark leggings, hair in a flat low bun (she lies on a pillow). */
export const PERSON: FigureRecipe = {
  name: 'person',
  macro: { gender: 'female', age: 0.56, muscle: 0.55, weight: 0.48, height: 0.55, proportions: 0.875, cup: 0.35, firmness: 0.6 },
  stature: 1.67,
  details: { ...calmFace(0.6, 0.25, 0.35), 'eyes/l-eye-size-big': 0.15, 'eyes/r-eye-size-big': 0.15, 'head/head-oval': 0.25, 'mouth/mouth-scale-horiz-decr': 0.2 },
  // Shoulder joint to wrist .517 = .31 of stature.
  arms: { upperArm: 0.277, forearm: 0.24 },
  skin: { image: 'young_caucasian_female/textures/young_lightskinned_female_diffuse.png', tone: [0.87, 0.665, 0.545] },
  iris: [0.36, 0.25, 0.16],
  hairColour: [0.33, 0.21, 0.14],
  hair: {
    thicknessTop: 0.014,
    thicknessSides: 0.008,
    quiff: 0,
    hairline: [[0, 0.062], [25, 0.061], [45, 0.05], [62, 0.022], [76, -0.002], [92, 0.012], [108, 0.0], [125, -0.035], [150, -0.06], [180, -0.064]],
    bun: true,
    parting: null,
  },
  brow: { thickness: 0.0055, strength: 0.75 },
  top: { colour: 0xa3c2ae, offset: 0.009, smoothing: 30, sleeve: 0.42, hem: 0.07, collar: 0.076, collarSlope: 0.5, chestSpread: 0.022 },
  bottom: { colour: 0x4d6470, offset: 0.005, smoothing: 10, cuff: 0.18 },
};
