import { type BufferGeometry, CapsuleGeometry, type Material, Mesh, MeshLambertMaterial, type Object3D, Quaternion, SphereGeometry, TorusGeometry, Vector3 } from 'three';
import { SIDES, type BoneName } from '../../core/anatomy/bones.ts';
import { DRAW_ORDER } from '../draw-order.ts';

/** Bone, on skin and cloth of any colour. */
const BONE_COLOUR = '#f4ecd8';
const OPACITY = 0.92;
/** Sizes that suggest, metres: a vertebra and the room to the next, a long bone, a rib, the skull. */
const VERTEBRA_RADIUS = 0.014;
const VERTEBRA_EVERY = 0.031;
const LIMB_RADIUS = 0.011;
const RIB_RADIUS = 0.0045;
const SKULL_RADIUS = 0.085;
const SKULL_RISE = 0.09;
/** Half of the chest across and through, and how far before the spine its middle lies, metres. */
const CHEST = { across: 0.125, through: 0.095, before: 0.085 };
/** Ribs slope down to the front, radians. */
const RIB_SLOPE = 0.32;

/** The spine's joints, from below; vertebrae stand between each and the next. */
const SPINE: readonly BoneName[] = ['hips', 'spine', 'spineUpper', 'chest', 'upperChest', 'neck', 'neckUpper', 'head'];
/** On which bones ribs sit, and how high above the joint each, metres. */
const RIBS: readonly (readonly [BoneName, readonly number[]])[] = [['chest', [0.01, 0.05, 0.09]], ['upperChest', [-0.01, 0.03, 0.07, 0.105]]];
const LONG_BONES: readonly (readonly [BoneName, BoneName])[] = SIDES.flatMap((side): (readonly [BoneName, BoneName])[] => [
  ['upperChest', `${side}Shoulder`], [`${side}Shoulder`, `${side}UpperArm`], [`${side}UpperArm`, `${side}LowerArm`], [`${side}LowerArm`, `${side}Hand`],
  ['hips', `${side}UpperLeg`], [`${side}UpperLeg`, `${side}LowerLeg`], [`${side}LowerLeg`, `${side}Foot`], [`${side}Foot`, `${side}Toes`],
]);

/** The bones of a body as simple shapes, drawn through its skin: they hang on the figure's own bones, and move by themselves. */
export interface SkeletonDrawing {
  setVisible(visible: boolean): void;
  dispose(): void;
}

const up = new Vector3(0, 1, 0);
const turn = new Quaternion();

/** Joints are looked for by name in a figure whose bones all rest unturned: offsets between them are the same at every moment. */
const offsetOf = (root: Object3D, from: Object3D, to: BoneName): Vector3 => {
  const offset = new Vector3();
  for (let node = root.getObjectByName(to); node != null && node !== from; node = node.parent ?? undefined) offset.add(node.position);
  return offset;
};

export const createSkeleton = (root: Object3D): SkeletonDrawing => {
  const material = new MeshLambertMaterial({ color: BONE_COLOUR, transparent: true, opacity: OPACITY, depthTest: false, depthWrite: false });
  const meshes: Mesh<BufferGeometry, Material>[] = [];
  const hang = (bone: BoneName, geometry: BufferGeometry): void => {
    const mesh = new Mesh<BufferGeometry, Material>(geometry, material);
    mesh.renderOrder = DRAW_ORDER.skeleton;
    // They hang on bones whose bounds three does not follow.
    mesh.frustumCulled = false;
    root.getObjectByName(bone)?.add(mesh);
    meshes.push(mesh);
  };
  const bone = (name: BoneName): Object3D => {
    const found = root.getObjectByName(name);
    if (found === undefined) throw new Error(`The figure has no bone "${name}".`);
    return found;
  };
  for (let i = 0; i + 1 < SPINE.length; i += 1) {
    const [from, to] = [SPINE[i], SPINE[i + 1]];
    if (from === undefined || to === undefined) continue;
    const way = offsetOf(root, bone(from), to);
    const count = Math.max(Math.round(way.length() / VERTEBRA_EVERY), 1);
    for (let k = 0; k < count; k += 1) {
      const at = way.clone().multiplyScalar((k + 0.5) / count);
      hang(from, new SphereGeometry(VERTEBRA_RADIUS, 10, 8).scale(1.25, 0.8, 1).translate(at.x, at.y, at.z));
    }
  }
  for (const [from, heights] of RIBS) {
    heights.forEach((height) => {
      const ring = new TorusGeometry(1, RIB_RADIUS / CHEST.through, 6, 40);
      // From a ring that stands to one that lies, sloping down to the front, as wide as a chest.
      ring.rotateX(Math.PI / 2).scale(CHEST.across, CHEST.through, CHEST.through).rotateX(RIB_SLOPE).translate(0, height, CHEST.before);
      hang(from, ring);
    });
  }
  for (const [from, to] of LONG_BONES) {
    const joint = bone(from);
    const way = joint.getObjectByName(to) === undefined ? null : offsetOf(root, joint, to);
    if (way === null || way.length() < 2 * LIMB_RADIUS) continue;
    const rod = new CapsuleGeometry(LIMB_RADIUS, way.length() - 2 * LIMB_RADIUS, 4, 10);
    rod.applyQuaternion(turn.setFromUnitVectors(up, way.clone().normalize())).translate(way.x / 2, way.y / 2, way.z / 2);
    // Along its first half it turns with its own bone; nobody sees the twist of a rod.
    hang(from, rod);
  }
  hang('head', new SphereGeometry(SKULL_RADIUS, 20, 14).scale(0.85, 1.1, 1).translate(0, SKULL_RISE, 0.015));
  const setVisible = (visible: boolean): void => {
    for (const mesh of meshes) mesh.visible = visible;
  };
  setVisible(false);
  return {
    setVisible,
    dispose: () => {
      for (const mesh of meshes) {
        mesh.removeFromParent();
        mesh.geometry.dispose();
      }
      material.dispose();
    },
  };
};
