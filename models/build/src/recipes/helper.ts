import { calmFace } from './face.ts';
import type { FigureRecipe } from './figure-recipe.ts';

/** The one who helps: a man, 1.75 m, darker top, grey trousers, short hair. */
export const HELPER: FigureRecipe = {
  name: 'helper',
  macro: { gender: 'male', age: 0.6, muscle: 0.6, weight: 0.5, height: 0.52, proportions: 0.85, cup: 0.5, firmness: 0.5 },
  stature: 1.75,
  details: { ...calmFace(0.6, 0.3, 0.25), 'torso/torso-muscle-pectoral-decr': 1, 'measure/measure-shoulder-decrease': 0.45 },
  // Shoulder joint to wrist .543 = .31 of stature.
  arms: { upperArm: 0.284, forearm: 0.259 },
  skin: { image: 'young_caucasian_male/textures/young_lightskinned_male_diffuse.png', tone: [0.76, 0.57, 0.45] },
  iris: [0.3, 0.27, 0.2],
  hairColour: [0.22, 0.16, 0.12],
  hair: {
    thicknessTop: 0.018,
    thicknessSides: 0.006,
    quiff: 0.012,
    hairline: [[0, 0.066], [25, 0.066], [42, 0.056], [58, 0.03], [74, -0.018], [84, -0.03], [92, 0.01], [106, 0.008], [120, -0.02], [140, -0.052], [180, -0.058]],
    bun: false,
    parting: null,
  },
  brow: { thickness: 0.0085, strength: 0.82 },
  top: { colour: 0x5d6086, offset: 0.012, smoothing: 40, sleeve: 0.5, hem: 0.075, collar: 0.086, collarSlope: 0.72, chestSpread: 0.04 },
  bottom: { colour: 0x77736b, offset: 0.008, smoothing: 20, cuff: 0.12 },
};
