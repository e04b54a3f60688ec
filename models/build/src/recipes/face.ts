const UNIT = 'expression/units/caucasian/';

/** A calm, friendly face: a slight smile, soft inner brows, relaxed lids. The bare mesh looks stern. */
export const calmFace = (smile: number, brows: number, lids: number): Record<string, number> => ({
  [`${UNIT}mouth-corner-puller`]: smile,
  [`${UNIT}eyebrows-left-inner-up`]: brows,
  [`${UNIT}eyebrows-right-inner-up`]: brows,
  [`${UNIT}eyebrows-left-up`]: brows * 0.8,
  [`${UNIT}eyebrows-right-up`]: brows * 0.8,
  [`${UNIT}eye-left-slit`]: lids,
  [`${UNIT}eye-right-slit`]: lids,
});
