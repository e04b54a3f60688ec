import { mat3, mat4, quat } from 'gl-matrix';
import type { Document, Node } from '@gltf-transform/core';
import { RING_COUNT, RING_STRIDE } from '../../core/prop/towel-frame.ts';
import { createTowelSection, setSection, type TowelSection } from '../../core/prop/towel-surface.ts';
import { TOWEL_CLOTH } from '../../scene/room/palette.ts';
import type { BakedMotion } from './bake-motion.ts';
import { clothMaterial } from './model-materials.ts';
import { POINT, thinKeys, TURN } from './thin-keys.ts';
import type { TrackWriter } from './track-writer.ts';

/** Joints from one ring of the solved towel to the next: the straight piece between two is then off the curve by a third of a millimetre at most. */
const JOINTS_A_RING = 2;
const JOINT_COUNT = JOINTS_A_RING * (RING_COUNT - 1) + 1;
/** Corners of a section. */
const ROUND = 24;
/** What a key may be off: place and size of a section (metres), its turn (radians; 0.2 mm at the roll's rim of 5 cm). */
const MOST_METRES = 0.0002;
const MOST_RADIANS = 0.004;

/** Where a joint stands along the towel, counted in rings. */
const ringOf = (joint: number): number => joint / JOINTS_A_RING;

interface JointSamples {
  readonly places: Float64Array;
  readonly turns: Float64Array;
  /** Half thickness, half height, 1. */
  readonly sizes: Float64Array;
}

const basis = mat3.create() as Float32Array;
const turn = quat.create();

/** Axes of a joint: x outward, y up, z along the towel. */
const keepSection = (out: JointSamples, sample: number, section: TowelSection): void => {
  out.places.set(section.middle, 3 * sample);
  basis.set(section.outward, 0);
  basis.set(section.up, 3);
  basis.set(section.along, 6);
  quat.normalize(turn, quat.fromMat3(turn, basis as mat3));
  out.turns.set(turn, 4 * sample);
  out.sizes.set([section.halfThickness, section.halfHeight, 1], 3 * sample);
};

const sampleJoint = (rings: Float64Array, count: number, joint: number): JointSamples => {
  const out: JointSamples = { places: new Float64Array(3 * count), turns: new Float64Array(4 * count), sizes: new Float64Array(3 * count) };
  const section = createTowelSection();
  const length = RING_STRIDE * RING_COUNT;
  for (let i = 0; i < count; i += 1) keepSection(out, i, setSection(section, rings.subarray(length * i, length * (i + 1)), ringOf(joint)));
  return out;
};

/** Rows of corners: one for each joint, and a middle point to close each end. */
const towelArrays = () => {
  const rows = [{ joint: 0, radius: 0 }, ...Array.from({ length: JOINT_COUNT }, (_, joint) => ({ joint, radius: 1 })), { joint: JOINT_COUNT - 1, radius: 0 }];
  const columns = ROUND + 1;
  const positions = new Float32Array(3 * rows.length * columns);
  const normals = new Float32Array(3 * rows.length * columns);
  const joints = new Uint8Array(4 * rows.length * columns);
  const weights = new Float32Array(4 * rows.length * columns);
  const indices: number[] = [];
  for (const [r, { joint, radius }] of rows.entries()) {
    for (let c = 0; c < columns; c += 1) {
      const v = r * columns + c;
      const angle = (2 * Math.PI * c) / ROUND;
      positions.set([radius * Math.cos(angle), radius * Math.sin(angle), 0], 3 * v);
      normals.set(radius > 0 ? [Math.cos(angle), Math.sin(angle), 0] : [0, 0, r === 0 ? -1 : 1], 3 * v);
      joints[4 * v] = joint;
      weights[4 * v] = 1;
      if (r + 1 < rows.length && c < ROUND) indices.push(v, v + 1, v + columns, v + 1, v + columns + 1, v + columns);
    }
  }
  return { positions, normals, joints, weights, indices: Uint16Array.from(indices) };
};

const addTowelMesh = (document: Document, joints: readonly Node[]): Node => {
  const buffer = document.getRoot().listBuffers()[0]!;
  const { positions, normals, joints: jointOf, weights, indices } = towelArrays();
  const accessor = (type: 'VEC3' | 'VEC4' | 'SCALAR' | 'MAT4', array: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>) =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  const primitive = document.createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', positions))
    .setAttribute('NORMAL', accessor('VEC3', normals))
    .setAttribute('JOINTS_0', accessor('VEC4', jointOf))
    .setAttribute('WEIGHTS_0', accessor('VEC4', weights))
    .setIndices(accessor('SCALAR', indices))
    .setMaterial(clothMaterial(document, TOWEL_CLOTH));
  // Corners are written round each joint's own middle, so that every joint binds as it is.
  const asIs = Float32Array.from(joints.flatMap(() => [...mat4.create()]));
  const skin = document.createSkin('towel').setInverseBindMatrices(accessor('MAT4', asIs));
  for (const joint of joints) skin.addJoint(joint);
  return document.createNode('towel_cloth').setMesh(document.createMesh('towel').addPrimitive(primitive)).setSkin(skin);
};

/** The towel as a skinned chain: a joint for each half ring, each of which moves, turns and changes its size by itself; the nodes for the top of the scene, none without a towel. */
export const addTowel = (document: Document, writer: TrackWriter, { towelTimesSeconds: timesSeconds, towelRings }: BakedMotion): Node[] => {
  if (towelRings === null) return [];
  const joints = Array.from({ length: JOINT_COUNT }, (_, joint) => {
    const node = document.createNode(`towel_${joint}`);
    const { places, turns, sizes } = sampleJoint(towelRings, timesSeconds.length, joint);
    writer.add(node, 'translation', thinKeys({ timesSeconds, values: places, offset: 0, stride: 3 }, POINT, MOST_METRES));
    writer.add(node, 'rotation', thinKeys({ timesSeconds, values: turns, offset: 0, stride: 4 }, TURN, MOST_RADIANS));
    writer.add(node, 'scale', thinKeys({ timesSeconds, values: sizes, offset: 0, stride: 3 }, POINT, MOST_METRES));
    return node;
  });
  const towel = document.createNode('towel');
  for (const joint of joints) towel.addChild(joint);
  return [towel, addTowelMesh(document, joints)];
};
