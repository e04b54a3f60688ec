import { FOREARM_HALF_LENGTH_METRES, FOREARM_POINT_SHARE } from '../../core/anatomy/forearm.ts';
import { BONE_INDEX, type Side } from '../../core/anatomy/bones.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';
import { inBone } from './in-bone.ts';
import { dominantBone } from './posed-skin.ts';

/** The palm side: this far round from the middle of it, radians. */
const HALF_ROUND = Math.PI / 4;

/** From the elbow's joint to the wrist's, in the rest pose, where all bones have the same axes. */
const forearmMetres = ({ inverseBinds }: SkinnedMesh, side: Side): number => {
  const matrix = inverseBinds[0]!;
  const [elbow, wrist] = [BONE_INDEX[`${side}LowerArm`], BONE_INDEX[`${side}Hand`]];
  return Math.hypot(...[12, 13, 14].map((k) => matrix[16 * elbow + k]! - matrix[16 * wrist + k]!));
};

/** Vertices of the part of a forearm that is laid on: 9 cm of its palm side about the touching point. */
export const forearmVertices = (mesh: SkinnedMesh, side: Side): number[] => {
  const bone = BONE_INDEX[`${side}LowerArm`];
  const bones = [bone, BONE_INDEX[`${side}LowerArmTwist`]];
  const pointMetres = FOREARM_POINT_SHARE * forearmMetres(mesh, side);
  const vertices: number[] = [];
  for (let vertex = 0; vertex < mesh.vertexCount; vertex += 1) {
    if (!bones.includes(dominantBone(mesh, vertex))) continue;
    const [x, y, z] = inBone(mesh, bone, vertex);
    const isNear = Math.abs(Math.abs(x) - pointMetres) < FOREARM_HALF_LENGTH_METRES;
    if (isNear && Math.abs(Math.atan2(z, -y)) < HALF_ROUND) vertices.push(vertex);
  }
  return vertices;
};
