/** How far a value is outside its bounds, 0 inside: a wish that only speaks when it is not met. */
export const outside = (value: number, least: number, most: number): number =>
  value < least ? value - least : value > most ? value - most : 0;

/** What is missing to a least value, 0 when there is enough. */
export const missing = (value: number, least: number): number => Math.max(0, least - value);
