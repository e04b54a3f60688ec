import { BONE_COUNT, BONE_INDEX, BONES, FINGERS, type BoneName, type Side } from '../anatomy/bones.ts';
import { SITE_NAMES, type SiteName } from '../anatomy/sites.ts';
import { vector, type Vector } from '../math/vector.ts';
import type { FigureName } from '../frame/frame.ts';
import type { RigFile, ThighFile } from './rig-file.ts';

/** One bone's share in a skin site; see `rig-file.ts`. */
export interface PackedInfluence {
  readonly bone: number;
  readonly weight: number;
  readonly point: Vector;
  readonly breath: Vector;
  readonly normal: Vector;
}

export interface SkinSite {
  readonly name: SiteName;
  readonly influences: readonly PackedInfluence[];
}

/** Lengths between joint centres of one limb pair, metres. */
interface LimbLengths {
  readonly upperArm: number;
  readonly forearm: number;
  readonly thigh: number;
  readonly shin: number;
}

/** The tube that stands for a thigh's flesh; see `rig-file.ts`. Metres. */
export interface ThighTube {
  readonly start: Vector;
  readonly end: Vector;
  /** At the start, half way, at the end. */
  readonly radii: Vector;
  /** At the start and at the end. */
  readonly flatness: Float64Array;
}

/** A figure's rest skeleton and skin sites, unpacked for solving. */
export interface Rig {
  readonly figure: FigureName;
  readonly heightMetres: number;
  /** Translation of each bone from its parent's joint, rest axes, metres. 3 per bone. */
  readonly restTranslations: Float64Array;
  readonly limbs: Readonly<Record<Side, LimbLengths>>;
  /** Flexion axis of finger and thumb bones, by bone index; others are absent. */
  readonly flexionAxes: ReadonlyMap<number, Vector>;
  readonly oppositionAxes: ReadonlyMap<number, Vector>;
  readonly thighs: Readonly<Record<Side, ThighTube>>;
  readonly sites: Readonly<Record<SiteName, SkinSite>>;
}

const lengthBetween = (translations: Float64Array, bones: readonly BoneName[]): number =>
  bones.reduce((sum, bone) => {
    const i = 3 * BONE_INDEX[bone];
    return sum + Math.hypot(translations[i]!, translations[i + 1]!, translations[i + 2]!);
  }, 0);

const limbLengths = (translations: Float64Array, side: Side): LimbLengths => ({
  upperArm: lengthBetween(translations, [`${side}UpperArmTwist`, `${side}LowerArm`]),
  forearm: lengthBetween(translations, [`${side}LowerArmTwist`, `${side}Hand`]),
  thigh: lengthBetween(translations, [`${side}UpperLegTwist`, `${side}LowerLeg`]),
  shin: lengthBetween(translations, [`${side}Foot`]),
});

const axesByBone = (axes: Readonly<Record<string, readonly number[]>>): Map<number, Vector> =>
  new Map(Object.entries(axes).map(([name, axis]) => [BONE_INDEX[name as BoneName], vector(axis[0], axis[1], axis[2])]));

const thighTube = ({ start, end, radii, flatness }: ThighFile): ThighTube => ({
  start: Float64Array.from(start), end: Float64Array.from(end), radii: Float64Array.from(radii), flatness: Float64Array.from(flatness),
});

/**
 * Unpacks a rig file.
 * @throws Error that names the figure and the bone or site which is missing or out of place.
 */
export const createRig = (file: RigFile): Rig => {
  const restTranslations = new Float64Array(3 * BONE_COUNT);
  for (const [i, { name, parent }] of BONES.entries()) {
    const bone = file.bones[i];
    if (bone?.name !== name || bone.parent !== parent)
      throw new Error(`${file.figure}.rig.json: bone ${i} should be ${name}, child of ${parent ?? 'nothing'}; found ${bone?.name ?? 'nothing'}. Rebuild the figures.`);
    restTranslations.set(bone.translation, 3 * i);
  }
  const sites = {} as Record<SiteName, SkinSite>;
  for (const name of SITE_NAMES) {
    const site = file.sites[name];
    if (!site) throw new Error(`${file.figure}.rig.json: the skin site ${name} is missing. Rebuild the figures.`);
    sites[name] = {
      name,
      influences: site.influences.map((one) => ({
        bone: BONE_INDEX[one.bone as BoneName],
        weight: one.weight,
        point: Float64Array.from(one.point),
        breath: Float64Array.from(one.breath),
        normal: Float64Array.from(one.normal),
      })),
    };
  }
  return {
    figure: file.figure,
    heightMetres: file.heightMetres,
    restTranslations,
    limbs: { left: limbLengths(restTranslations, 'left'), right: limbLengths(restTranslations, 'right') },
    flexionAxes: axesByBone(file.flexionAxes),
    oppositionAxes: axesByBone(file.oppositionAxes),
    thighs: { left: thighTube(file.thighs.left), right: thighTube(file.thighs.right) },
    sites,
  };
};

/** Finger bones of one hand in the order of the coordinates: thumb, index, middle, ring, little, three joints each. */
export const digitBones = (side: Side): readonly BoneName[] => [
  `${side}ThumbMetacarpal`, `${side}ThumbProximal`, `${side}ThumbDistal`,
  ...FINGERS.flatMap((finger) => [`${side}${finger}Proximal`, `${side}${finger}Intermediate`, `${side}${finger}Distal`] as const),
];
