import type { RegionDegrees } from '../../core/frame/region-degrees.ts';
import { words } from '../../words/words.ts';

type Region = keyof typeof words.angles.region;
type Joint = keyof typeof words.angles.way;

/** One cell of the list of angles: of the joints it stands for, it tells the one that is nearest to its comfort limit. */
export interface AngleCell {
  readonly region: Region;
  readonly column: 'turned' | 'bent';
  /** Coordinates, as `core/anatomy/coordinates.ts` names them. */
  readonly coordinates: readonly string[];
}

const trunk = (region: 'neck' | 'thoracic' | 'lumbar'): AngleCell[] => [
  { region, column: 'turned', coordinates: [`${region}.rotation`] },
  { region, column: 'bent', coordinates: [`${region}.flexion`, `${region}.sideBend`] },
];
const hip = (side: 'left' | 'right'): AngleCell[] => [
  { region: `${side}Hip`, column: 'turned', coordinates: [`${side}Leg.hipInternalRotation`, `${side}Leg.hipAdduction`] },
  { region: `${side}Hip`, column: 'bent', coordinates: [`${side}Leg.hipFlexion`] },
];
const knee = (side: 'left' | 'right'): AngleCell => ({ region: `${side}Knee`, column: 'bent', coordinates: [`${side}Leg.kneeFlexion`] });

/** Every cell, from the top of the body down. */
export const ANGLE_CELLS: readonly AngleCell[] = [
  ...trunk('neck'), ...trunk('thoracic'), ...trunk('lumbar'), ...hip('left'), ...hip('right'), knee('left'), knee('right'),
];

/** What a cell shows. */
export interface AngleReading {
  readonly text: string;
  /** Share of the comfort limit, whole percent. */
  readonly percent: number;
}

/** Reads a cell out of a frame's regions. */
export const readAngle = ({ coordinates }: AngleCell, regions: readonly RegionDegrees[]): AngleReading => {
  const told = regions.filter(({ coordinate }) => coordinates.includes(coordinate));
  const most = told.reduce<RegionDegrees | undefined>((best, one) => (best === undefined || one.comfortShare > best.comfortShare ? one : best), undefined);
  if (most === undefined) return { text: words.angles.none, percent: 0 };
  const degrees = Math.round(Math.abs(most.degrees));
  const joint = most.coordinate.split('.')[1] as Joint;
  const way = words.angles.way[joint][most.degrees < 0 ? 0 : 1];
  return { text: degrees === 0 ? words.angles.none : words.angles.degrees(degrees, way), percent: Math.round(100 * most.comfortShare) };
};
