import { createHash } from 'node:crypto';
import { BONES } from '../../../../src/core/anatomy/bones.ts';
import { SITE_NAMES } from '../../../../src/core/anatomy/sites.ts';
import { rigFileSchema, type RigFile } from '../../../../src/core/rig/rig-file.ts';
import { fitThighs } from '../flesh/fit-thighs.ts';
import type { Vec3 } from '../math/vector.ts';
import type { Translations } from '../skeleton/rest-pose.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { bakeSite } from './bake.ts';
import { readDrawnMesh } from './drawn-mesh.ts';
import { findHandSites } from './hands.ts';
import { findMiddleSites } from './head.ts';
import { findLimbSites, type LimbInput } from './limbs.ts';
import { findMidline } from './midline.ts';
import { relaxedPose, restPose, seatedPose } from './pose.ts';
import type { FoundSite, Surfaces } from './site.ts';
import { poseSurface } from './surface.ts';

export interface RigInput {
  readonly figure: RigFile['figure'];
  readonly glb: Uint8Array;
  readonly skeleton: Skeleton;
  readonly translations: Translations;
  /** Standing height of the skin without hair, metres. */
  readonly stature: number;
  /** Joints at the base of the big and little toe, from the foot's joint in rest. */
  readonly toeOffsets: LimbInput['toes'];
}

const roundAxes = (axes: Readonly<Record<string, Vec3>>): Record<string, [number, number, number]> =>
  Object.fromEntries(Object.entries(axes).map(([bone, [x, y, z]]) => {
    const r = (n: number): number => Math.round(n * 1e6) / 1e6 + 0;
    return [bone, [r(x), r(y), r(z)]];
  }));

const copy = ([x, y, z]: Vec3): [number, number, number] => [x, y, z];

const findSites = (surfaces: Surfaces, input: RigInput): FoundSite[] => {
  const midline = findMidline(surfaces, input.stature);
  const height = (level: string): number => {
    const site = midline.find(({ name }) => name === `midline${level}`);
    if (!site) throw new Error(`No midline level ${level}.`);
    return site.at.point[1];
  };
  return [
    ...midline,
    ...findHandSites(surfaces, input.skeleton.flexionAxes),
    ...findLimbSites(surfaces, {
      levels: { t6: height('T6'), t9: (height('T8') + height('T10')) / 2, t10: height('T10'), l4: height('L4') },
      toes: input.toeOffsets,
    }),
    // The middle of the breastbone is level with T6, the navel with L4.
    ...findMiddleSites(surfaces, { sternum: height('T6'), navel: height('L4') }),
  ];
};

/** What the build tells about a figure, from the final GLB read back. */
export const makeRigFile = async (input: RigInput): Promise<RigFile> => {
  const drawn = await readDrawnMesh(input.glb);
  const surfaces: Surfaces = {
    rest: poseSurface(drawn, input.translations, restPose()),
    relaxed: poseSurface(drawn, input.translations, relaxedPose()),
    seated: poseSurface(drawn, input.translations, seatedPose()),
  };
  const found = new Map(findSites(surfaces, input).map((site) => [site.name, site]));
  const sites = Object.fromEntries(SITE_NAMES.map((name) => {
    const site = found.get(name);
    if (!site) throw new Error(`The site ${name} was not looked for.`);
    return [name, bakeSite(site)];
  }));
  const file = {
    format: 'steady-hands/rig@1' as const,
    figure: input.figure,
    glbSha256: createHash('sha256').update(input.glb).digest('hex'),
    heightMetres: Math.round(input.stature * 1e4) / 1e4,
    bones: BONES.map(({ name, parent }) => ({ name, parent, translation: copy(input.translations[name]) })),
    flexionAxes: roundAxes(input.skeleton.flexionAxes),
    oppositionAxes: roundAxes(input.skeleton.oppositionAxes),
    sites,
  };
  return rigFileSchema.parse({ ...file, thighs: fitThighs(drawn, file) });
};

