import { vec3 } from 'gl-matrix';
import { BONE_INDEX, type Side } from '../anatomy/bones.ts';
import type { SiteName } from '../anatomy/sites.ts';
import { vector, type Vector } from '../math/vector.ts';
import { createFigureScratch } from './figure-scratch.ts';
import { placeBones } from './forward-kinematics.ts';
import type { Rig } from './rig.ts';
import { setSitePoint } from './skin-site.ts';

/** A skin site in the rest pose (T-pose), metres, from the rest pose's floor origin. */
export const restSitePoint = (rig: Rig, site: SiteName): Vector => {
  const rest = createFigureScratch();
  rest.frame.rootPosition.set(rig.restTranslations.subarray(0, 3));
  placeBones(rig, rest);
  return setSitePoint(vector(), rig.sites[site], rest);
};

/** Centre of a palm's skin from the wrist joint, in the hand's rest axes, metres. */
export const restPalmCentre = (rig: Rig, side: Side): Vector => {
  const rest = createFigureScratch();
  rest.frame.rootPosition.set(rig.restTranslations.subarray(0, 3));
  placeBones(rig, rest);
  const centre = setSitePoint(vector(), rig.sites[`${side}PalmCentre`], rest);
  return vec3.subtract(centre, centre, rest.worldPosition[BONE_INDEX[`${side}Hand`]]!) as Vector;
};
