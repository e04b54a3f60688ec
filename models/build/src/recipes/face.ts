const UNIT = 'expression/units/caucasian/';

/**
 * A calm, friendly face: a slight smile, level brows, relaxed lids. The bare mesh looks stern; inner brows raised by more
 * than a touch look worried.
 */
export const calmFace = (smile: number, brows: number, lids: number): Record<string, number> => ({
  [`${UNIT}mouth-corner-puller`]: smile,
  [`${UNIT}eyebrows-left-inner-up`]: brows * 0.4,
  [`${UNIT}eyebrows-right-inner-up`]: brows * 0.4,
  [`${UNIT}eyebrows-left-up`]: brows,
  [`${UNIT}eyebrows-right-up`]: brows,
  [`${UNIT}eye-left-slit`]: lids,
  [`${UNIT}eye-right-slit`]: lids,
});
