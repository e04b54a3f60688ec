import { COORDINATE_INDEX, type CoordinateName } from '../../core/anatomy/coordinates.ts';
import { figurePoseSchema, type FigurePoseFile } from '../../core/stretch/pose-schema.ts';
import { degrees } from '../../core/units.ts';

/** Decimals kept: a hundredth of a degree and of a millimetre are far below what is seen, and keep files short. */
const DEGREE_DECIMALS = 2;
const METRE_DECIMALS = 5;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;
export const roundedDegrees = (value: number): number => rounded(value, DEGREE_DECIMALS);
export const roundedMetres = (value: number): number => rounded(value, METRE_DECIMALS);

const PLACES = ['pelvis.x', 'pelvis.y', 'pelvis.z'] as const;

/** Some coordinates of a pose (radians, metres) as a pose of a file writes them (degrees, metres). */
export const writePoseFile = (coordinates: Float64Array, names: ReadonlySet<CoordinateName>): FigurePoseFile => {
  const parts: Record<string, Record<string, unknown>> = {};
  const partOf = (name: string): Record<string, unknown> => (parts[name] ??= {});
  const at = (name: CoordinateName): number => coordinates[COORDINATE_INDEX[name]]!;
  for (const name of names) {
    const [part = '', joint = ''] = name.split('.');
    const digit = /^(thumb|index|middle|ring|little)[012]$/.exec(joint)?.[1];
    if ((PLACES as readonly string[]).includes(name)) partOf(part)['position'] = PLACES.map((place) => roundedMetres(at(place)));
    else if (digit === undefined) partOf(part)[joint] = roundedDegrees(degrees(at(name)));
    else partOf(part)[digit] = ([0, 1, 2] as const).map((k) => roundedDegrees(degrees(at(`${part}.${digit}${k}` as CoordinateName))));
  }
  return figurePoseSchema.parse(parts);
};
