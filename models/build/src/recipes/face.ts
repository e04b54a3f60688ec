const UNIT = 'expression/units/caucasian/';

/**
 * A calm, friendly face: a smile, level brows a little raised, relaxed lids. The bare mesh looks stern; inner brows raised even
 * by a touch look worried. Shares of each of MakeHuman's shapes, 0 to 1.
 */
export const calmFace = (smile: number, brows: number, lids: number): Record<string, number> => ({
  [`${UNIT}mouth-corner-puller`]: smile,
  [`${UNIT}eyebrows-left-up`]: brows,
  [`${UNIT}eyebrows-right-up`]: brows,
  [`${UNIT}eye-left-slit`]: lids,
  [`${UNIT}eye-right-slit`]: lids,
});
