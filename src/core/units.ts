/** Radians from degrees. Files and screens speak degrees, core computes in radians. */
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Degrees from radians. */
export const degrees = (radiansValue: number): number => (radiansValue * 180) / Math.PI;
