import { Bone, Color, Group, type MeshStandardMaterial, type Object3D, type ShaderMaterial, type Skeleton, SkinnedMesh } from 'three';
import { BONES } from '../../core/anatomy/bones.ts';
import type { FigureFrame, FigureName } from '../../core/frame/frame.ts';
import { isPressing } from '../../core/rig/thigh-press.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { createFigureMaterial, type FigureMaterial, skinMaterial } from './figure-material.ts';
import { createQuickMaterial } from './quick-material.ts';
import { createNearestSkin } from './nearest-skin.ts';
import { mergeMeshes } from './merge-meshes.ts';
import { setSkinRows, writeSkinRows } from './skin-rows.ts';
import { createSkinShadow } from './skin-shadow.ts';
import type { SkinMarks } from './skin-marks.ts';
import { freeBone, poseBones } from './pose-bones.ts';
import { partGeometries, splitHands, type FigureParts, type PartGeometries } from './split-hands.ts';

/** Faint enough for what is behind, strong enough to be a body. */
const SEE_THROUGH_OPACITY = 0.3;
/** What such a body gives off of itself, so that its dark side is not black before a dark room: linear. */
const SEE_THROUGH_PALE = new Color(0.19, 0.23, 0.3);
const NOT_PALE = new Color(0);

/** A drawn body. */
export interface Figure {
  /** Named `person` or `helper`, at the world's origin. */
  readonly group: Group;
  /** Each hand with its forearm: drawn among the marks, in an order that the marks set. */
  readonly hands: Readonly<Record<'left' | 'right', Object3D>>;
  /** What is painted on its skin. */
  readonly marks: SkinMarks;
  /** Makes it so faint that what is behind can be seen, with its forearms and hands or but for them; or whole again. */
  setSeeThrough(on: boolean, keepsForearms?: boolean): void;
  /** Takes fewer triangles over its vertices, as indices, three for each. */
  takeLightSkin(corners: ArrayLike<number>): void;
  /** Draws it with its light skin, if that is here, or whole. */
  setLight(on: boolean): void;
  /** Draws it with a material that costs little, or in full. */
  setQuick(on: boolean): void;
  /** Its bones, in no scene; while drawings that hang on them are shown, they hang in `group`. */
  readonly armature: Object3D;
  /** Forgets what was expected, for another stretch. */
  expectNothing(): void;
  /** Takes a frame that may be shown: its shader is made for what may come, before it comes. */
  expect(frame: FigureFrame): void;
  /** Writes a posed frame to the bones. Allocates nothing. */
  apply(frame: FigureFrame): void;
}

/** Each bone of `BONES`, in that order. Throws when the GLB lacks one. */
const findBones = (name: FigureName, root: Object3D): Bone[] => {
  const found = new Map<string, Bone>();
  root.traverse((node) => {
    if (node instanceof Bone) found.set(node.name, node);
  });
  return BONES.map((bone) => {
    const node = found.get(bone.name);
    if (node === undefined) throw new Error(`The figure "${name}" has no bone "${bone.name}".`);
    return freeBone(node);
  });
};

const findSkins = (root: Object3D): SkinnedMesh[] => {
  const skins: SkinnedMesh[] = [];
  root.traverse((node) => {
    if (node instanceof SkinnedMesh) skins.push(node);
  });
  return skins;
};

/** One shadow for the body with its hands, which are parts only for what is painted between them. */
const throwWholeShadow = (rest: SkinnedMesh, { rows, boneCount }: FigureMaterial): void => {
  let drawn = Infinity;
  const shadow = createSkinShadow(rows);
  rest.customDepthMaterial = shadow;
  rest.castShadow = true;
  rest.onBeforeShadow = ({ capabilities }, _object, _camera, _shadowCamera, { drawRange }) => {
    setSkinRows(shadow.defines, boneCount, capabilities.maxVertexUniforms);
    drawn = drawRange.count;
    drawRange.count = Infinity;
  };
  rest.onAfterShadow = (_renderer, _object, _camera, _shadowCamera, { drawRange }) => {
    drawRange.count = drawn;
  };
};

interface DrawnMeshes {
  readonly parts: FigureParts;
  readonly fine: FigureMaterial;
  readonly skeleton: Skeleton;
  /** The same parts, made of other triangles. */
  readonly made: (corners: ArrayLike<number>) => PartGeometries;
}

/** The figure's parts merged into one mesh for each hand and one for the rest. */
const drawnMeshes = (name: FigureName, root: Object3D): DrawnMeshes => {
  const parts = findSkins(root);
  if (parts.length === 0) throw new Error(`The figure "${name}" has no skin.`);
  const whole = mergeMeshes(parts);
  const { geometry, skeleton } = whole;
  const fine = createFigureMaterial(skeleton.bones.length);
  whole.material = fine.material;
  const meshes = splitHands(whole);
  for (const part of parts) {
    part.removeFromParent();
    part.geometry.dispose();
  }
  for (const [part, mesh] of Object.entries(meshes) as [keyof FigureParts, SkinnedMesh][]) {
    mesh.name = `${name}:${part === 'rest' ? 'body' : part}`;
    mesh.renderOrder = part === 'rest' ? DRAW_ORDER.bodies : DRAW_ORDER.marks;
    // Posed bounds are unknown to three (it knows those of the T-pose), and both bodies are nearly always in view.
    mesh.frustumCulled = false;
    mesh.receiveShadow = true;
  }
  throwWholeShadow(meshes.rest, fine);
  return { fine, skeleton, parts: meshes, made: (corners) => partGeometries(geometry, skeleton, corners) };
};

/** Takes a loaded GLB scene and makes it a figure that follows frames. */
export const createFigure = (name: FigureName, root: Object3D): Figure => {
  const group = new Group();
  group.name = name;
  const bones = findBones(name, root);
  const { parts: { rest, left, right }, fine, skeleton, made } = drawnMeshes(name, root);
  const { material, breath, press, marks, rows } = fine;
  const quick = createQuickMaterial(fine);
  group.add(rest, left, right);
  const orders = [rest, left, right].map((mesh) => ({ mesh, order: mesh.renderOrder }));
  const whole: PartGeometries = { rest: rest.geometry, left: left.geometry, right: right.geometry };
  const nearest = createNearestSkin([rest, left, right], DRAW_ORDER.nearestSkin);
  group.add(nearest.group);
  // Of forearms that stay whole while the body is seen through; made when first needed.
  let kept: { readonly fine: MeshStandardMaterial; readonly quick: ShaderMaterial } | null = null;
  let isKept = false;
  let isQuick = false;
  const setMaterials = (): void => {
    rest.material = isQuick ? quick : material;
    const ofHands = isKept && kept !== null ? kept : { fine: material, quick };
    for (const hand of [left, right]) hand.material = isQuick ? ofHands.quick : ofHands.fine;
    nearest.follow(isKept ? 1 : 3);
  };
  let light: PartGeometries | null = null;
  const expect = (frame: FigureFrame): void => {
    press.isExpected ||= isPressing(frame.press);
  };
  return {
    group,
    armature: root,
    hands: { left, right },
    marks,
    setSeeThrough: (on, keepsForearms = false) => {
      if (material.transparent === on && isKept === (on && keepsForearms)) return;
      isKept = on && keepsForearms;
      if (isKept) kept ??= { fine: skinMaterial(fine), quick: createQuickMaterial(fine) };
      const opacity = on ? SEE_THROUGH_OPACITY : 1, pale = on ? SEE_THROUGH_PALE : NOT_PALE;
      for (const one of [material, quick]) Object.assign(one, { transparent: on, opacity, depthWrite: !on, needsUpdate: true });
      material.emissive.copy(pale);
      Object.assign(quick.uniforms['uOpacity'] ?? {}, { value: opacity });
      Object.assign(quick.uniforms['uPale'] ?? {}, { value: pale });
      // Where marks order the hands anew (order-marks), they go on doing so: among what is transparent it changes nothing.
      for (const { mesh, order } of orders) mesh.renderOrder = on && !(isKept && mesh !== rest) ? DRAW_ORDER.seeThrough : order;
      setMaterials();
      nearest.group.visible = on;
    },
    takeLightSkin: (corners) => {
      light = made(corners);
    },
    setLight: (on) => {
      const drawn = on && light !== null ? light : whole;
      rest.geometry = drawn.rest;
      left.geometry = drawn.left;
      right.geometry = drawn.right;
      nearest.follow(isKept ? 1 : 3);
    },
    setQuick: (on) => {
      isQuick = on;
      setMaterials();
    },
    expectNothing: () => {
      press.isExpected = false;
    },
    expect,
    apply: (frame) => {
      expect(frame);
      poseBones(bones, frame);
      writeSkinRows(skeleton, rows);
      breath.value = frame.breath;
      press.value.set(frame.press);
    },
  };
};
