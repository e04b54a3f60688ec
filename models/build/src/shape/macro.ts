/** A body's coarse description, each number a MakeHuman slider 0..1 (0.5 = average). */
export interface MacroShape {
  readonly gender: 'female' | 'male';
  /** 0.5 = 25 years, 1 = 90 years. */
  readonly age: number;
  readonly muscle: number;
  readonly weight: number;
  readonly height: number;
  readonly proportions: number;
  /** Cup and firmness; women only. */
  readonly cup: number;
  readonly firmness: number;
}

type Parts = ReadonlyArray<readonly [name: string, share: number]>;

/** Splits a slider into its three named targets. */
const threeWays = (x: number, low: string, middle: string, high: string): Parts => [
  [low, Math.max(0, 1 - 2 * x)], [middle, 1 - Math.abs(2 * x - 1)], [high, Math.max(0, 2 * x - 1)],
];
const twoWays = (x: number, low: string, high: string): Parts => [[low, Math.max(0, 1 - 2 * x)], [high, Math.max(0, 2 * x - 1)]];

/**
 * Targets and weights of a coarse description; a target's weight is the product of its factors.
 * Ancestry is a third each of the three in the package, so that the figures stand for anyone.
 */
export const macroTargets = (shape: MacroShape): Map<string, number> => {
  const weights = new Map<string, number>();
  const put = (name: string, weight: number): void => {
    if (weight > 0) weights.set(name, (weights.get(name) ?? 0) + weight);
  };
  const { gender } = shape;
  const old = Math.max(0, shape.age * 2 - 1);
  for (const [age, ageShare] of [['young', 1 - old], ['old', old]] as const) {
    for (const ancestry of ['caucasian', 'asian', 'african']) put(`macrodetails/${ancestry}-${gender}-${age}`, ageShare / 3);
    for (const [muscle, muscleShare] of threeWays(shape.muscle, 'minmuscle', 'averagemuscle', 'maxmuscle')) {
      for (const [weight, weightShare] of threeWays(shape.weight, 'minweight', 'averageweight', 'maxweight')) {
        const share = ageShare * muscleShare * weightShare;
        const build = `${gender}-${age}-${muscle}-${weight}`;
        put(`macrodetails/universal-${build}`, share);
        for (const [height, s] of twoWays(shape.height, 'minheight', 'maxheight')) put(`macrodetails/height/${build}-${height}`, share * s);
        for (const [kind, s] of twoWays(shape.proportions, 'uncommonproportions', 'idealproportions')) {
          put(`macrodetails/proportions/${build}-${kind}`, share * s);
        }
        if (gender === 'male') continue;
        for (const [cup, cupShare] of threeWays(shape.cup, 'mincup', 'averagecup', 'maxcup')) {
          for (const [firmness, s] of threeWays(shape.firmness, 'minfirmness', 'averagefirmness', 'maxfirmness')) {
            // The package has no average-average target: it is zero.
            if (cup === 'averagecup' && firmness === 'averagefirmness') continue;
            put(`breast/${build}-${cup}-${firmness}`, share * cupShare * s);
          }
        }
      }
    }
  }
  return weights;
};
