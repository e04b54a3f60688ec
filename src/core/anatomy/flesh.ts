import type { BodyPart } from './body-parts.ts';

/** What isn't meant to carry gives this much before it is seen, metres. Choreography 00. */
const TOUCHING_METRES = 0.006;
/**
 * How deep the flesh of a part that carries the body goes into a pad and looks right, metres. Choreography 00:
 * buttocks 9-20, chest 10, head 12, leg 8. The back of the thigh below the buttock hangs on the thigh's bones here and
 * carries like a buttock.
 */
const BUTTOCK_METRES = 0.02;
const CHEST_METRES = 0.01;
const HEAD_METRES = 0.012;
const LEG_METRES = 0.008;

const bySide = (metres: number, ...names: readonly string[]): ReadonlyArray<readonly [string, number]> =>
  names.flatMap((name) => [[`left${name}`, metres], [`right${name}`, metres]] as const);

const CARRYING: ReadonlyMap<string, number> = new Map([
  ['pelvis', BUTTOCK_METRES],
  ['trunk', CHEST_METRES],
  // Its lowest skin, lying, is the upper end of the buttocks.
  ['waist', BUTTOCK_METRES],
  ['head', HEAD_METRES],
  ...bySide(BUTTOCK_METRES, 'Thigh'),
  ...bySide(LEG_METRES, 'Shin'),
]);

/** How deep a part may go into what it rests on, metres; a part that isn't carried (`isCarried` false) only touches. */
export const largestSinkMetres = (part: BodyPart, isCarried: boolean): number => (isCarried ? (CARRYING.get(part) ?? TOUCHING_METRES) : TOUCHING_METRES);
