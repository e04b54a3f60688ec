import { type BufferGeometry, type Material, Mesh, MeshLambertMaterial, type Object3D, Vector3 } from 'three';
import { SIDES, type BoneName } from '../../core/anatomy/bones.ts';
import type { Figure } from '../figures/figure.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { ballGeometry, tubeGeometry } from '../simple-shapes.ts';

/** Bone, on skin and cloth of any colour. */
const BONE_COLOUR = '#f4ecd8';
const OPACITY = 0.92;
/** Sizes that suggest, metres: a vertebra and the room to the next, a long bone, a rib, the skull. */
const VERTEBRA = new Vector3(0.0175, 0.011, 0.014);
const VERTEBRA_EVERY = 0.031;
const LIMB_RADIUS = 0.011;
const RIB_RADIUS = 0.0045;
const SKULL = new Vector3(0.072, 0.093, 0.085);
const SKULL_MIDDLE = new Vector3(0, 0.09, 0.015);
/** Half of the chest across and through, and how far before the spine its middle lies, metres. */
const CHEST = { across: 0.125, through: 0.095, before: 0.085 };
/** Ribs slope down to the front: so much for each metre forward. */
const RIB_SLOPE = 0.32;
const RIB_CORNERS = 28;

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

/** A rib and its fellow: a ring that lies, slopes down to the front, and is as wide as a chest. */
const ribPoints = (heightMetres: number): Vector3[] =>
  Array.from({ length: RIB_CORNERS + 1 }, (_, i) => {
    const turn = (2 * Math.PI * i) / RIB_CORNERS;
    const forward = CHEST.through * -Math.cos(turn);
    return new Vector3(CHEST.across * Math.sin(turn), heightMetres - RIB_SLOPE * (forward + CHEST.through), CHEST.before + forward);
  });

/** Joints are looked for by name in a figure whose bones all rest unturned: offsets between them are the same at every moment. */
const offsetOf = (root: Object3D, from: Object3D, to: BoneName): Vector3 => {
  const offset = new Vector3();
  for (let node = root.getObjectByName(to); node != null && node !== from; node = node.parent ?? undefined) offset.add(node.position);
  return offset;
};

export const createSkeleton = ({ group, armature: root }: Figure): SkeletonDrawing => {
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
      hang(from, ballGeometry(at, VERTEBRA));
    }
  }
  for (const [from, heights] of RIBS) {
    for (const height of heights) hang(from, tubeGeometry(ribPoints(height), RIB_RADIUS));
  }
  for (const [from, to] of LONG_BONES) {
    const joint = bone(from);
    const way = joint.getObjectByName(to) === undefined ? null : offsetOf(root, joint, to);
    if (way === null || way.length() < 2 * LIMB_RADIUS) continue;
    // It hangs on the bone's first half; nobody sees the twist of a rod.
    hang(from, tubeGeometry([new Vector3(), way], LIMB_RADIUS));
  }
  hang('head', ballGeometry(SKULL_MIDDLE, SKULL));
  const setVisible = (visible: boolean): void => {
    if (visible) group.add(root);
    else root.removeFromParent();
  };
  setVisible(false);
  return {
    setVisible,
    dispose: () => {
      root.removeFromParent();
      for (const mesh of meshes) {
        mesh.removeFromParent();
        mesh.geometry.dispose();
      }
      material.dispose();
    },
  };
};
