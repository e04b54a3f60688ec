import { BONES } from '../../../../src/core/anatomy/bones.ts';
import type { RigFile, SiteInfluence } from '../../../../src/core/rig/rig-file.ts';
import { transpose, turn } from '../math/matrix.ts';
import { add, addScaled, scale, ZERO, type Vec3 } from '../math/vector.ts';
import { skinNormal } from './pose.ts';
import type { FoundSite } from './site.ts';
import { meanNormal } from './surface.ts';

/** Decimals kept: a micrometre for lengths, as fine for directions. */
const PER_UNIT = 1e6;
const round = (x: number): number => Math.round(x * PER_UNIT) / PER_UNIT + 0;
const roundVec = (v: Vec3): [number, number, number] => [round(v[0]), round(v[1]), round(v[2])];
/** Directions need no more than this. */
const roundDirection = (v: Vec3): [number, number, number] => {
  const r = (x: number): number => Math.round(x * 1e4) / 1e4 + 0;
  return [r(v[0]), r(v[1]), r(v[2])];
};

/** A found site as the rig file holds it: each bone's share, with the point in that bone's own frame. */
export const bakeSite = (site: FoundSite): RigFile['sites'][string] => {
  const { at, surface } = site;
  const byBone = new Map<number, { weight: number; point: Vec3; breath: Vec3 }>();
  at.vertices.forEach((v, k) => {
    for (const influence of at.primitive.vertices[v]) {
      const weight = influence.weight * at.barycentric[k];
      if (weight <= 0) continue;
      const sum = byBone.get(influence.bone) ?? { weight: 0, point: ZERO, breath: ZERO };
      byBone.set(influence.bone, {
        weight: sum.weight + weight,
        point: addScaled(sum.point, influence.point, weight),
        breath: addScaled(sum.breath, influence.breath, weight),
      });
    }
  });
  const outward = at.vertices.reduce<Vec3>((s, v, k) => addScaled(s, skinNormal(at.primitive.vertices[v], surface.bones), at.barycentric[k]), ZERO);
  const normal = meanNormal(surface, at.point, site.normalRadius, outward);
  const influences = [...byBone].sort(([, a], [, b]) => b.weight - a.weight).map(([bone, sum]): SiteInfluence => ({
    bone: BONES[bone].name,
    weight: round(sum.weight),
    point: roundVec(scale(sum.point, 1 / sum.weight)),
    breath: roundVec(scale(sum.breath, 1 / sum.weight)),
    normal: roundDirection(turn(transpose(surface.bones[bone].turn), normal)),
  }));
  return { primitive: at.primitive.name, vertices: [...at.vertices], barycentric: roundVec(add(at.barycentric, ZERO)), influences };
};
