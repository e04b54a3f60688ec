import { COORDINATE_INDEX, type CoordinateName } from '../anatomy/coordinates.ts';
import { JOINT_RANGES } from '../anatomy/range-of-motion.ts';
import { degrees } from '../units.ts';
import type { FigureFrame } from './frame.ts';

/** How far one region has turned or bent at a moment. */
export interface RegionDegrees {
  /** Sum over the region's joints, from how the figure lies or sits unbent; signs as in stretch files: forward bend +, to the own right +, turn to the own left +. */
  readonly coordinate: CoordinateName;
  readonly degrees: number;
  /** The comfort limit on the side to which it has gone, degrees. */
  readonly comfortDegrees: number;
  /** Share of that limit: 0 neutral, 1 at the limit; a limit of 0 (a knee beyond straight) counts as reached when it is passed. */
  readonly comfortShare: number;
}

const BACK = (['neck', 'thoracic', 'lumbar'] as const).flatMap((region) => (['flexion', 'sideBend', 'rotation'] as const).map((axis) => `${region}.${axis}` as const));
const LEGS = (['left', 'right'] as const).flatMap((side) => (['hipFlexion', 'hipAdduction', 'hipInternalRotation', 'kneeFlexion'] as const).map((joint) => `${side}Leg.${joint}` as const));

/** The regions that are told: neck, chest and lower back, hips and knees. */
export const TOLD_REGIONS: readonly CoordinateName[] = [...BACK, ...LEGS];

const shareOf = (value: number, limit: number): number => (limit === 0 ? (value === 0 ? 0 : 1) : value / limit);

/** Reads a solved figure's regions, honestly: what the joints do, not what it looks like. A fresh list. */
export const regionDegrees = ({ coordinates, neutral }: FigureFrame): RegionDegrees[] =>
  TOLD_REGIONS.map((coordinate) => {
    const index = COORDINATE_INDEX[coordinate];
    const value = degrees(coordinates[index]! - neutral[index]!);
    const [least, most] = JOINT_RANGES[index]!.comfort;
    const comfortDegrees = value < 0 ? least : most;
    return { coordinate, degrees: value, comfortDegrees, comfortShare: shareOf(value, comfortDegrees) };
  });
