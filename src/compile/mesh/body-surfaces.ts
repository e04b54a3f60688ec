import { Quaternion, Vector3 } from 'three';
import { BONE_INDEX, type Side } from '../../core/anatomy/bones.ts';
import { PART_OF_BONE, type BodyPart } from '../../core/anatomy/body-parts.ts';
import type { FigureFrame, FigureName } from '../../core/frame/frame.ts';
import type { Depth, SkinSurface } from '../../core/safety/rule.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';
import { createNearestSkin, createPosedSkin, createSkinTree, dominantBone, type PosedSkin, type SkinTree } from './posed-skin.ts';

/** How near a vertex must come to be measured as maybe inside, metres; what is deeper shows at the vertices around it. */
const DEPTH_RANGE_METRES = 0.04;
/** Depth is measured at every so many vertices: they stand 5-10 mm apart, a body part is centimetres wide. */
const VERTEX_STEP = 2;

const SIDES = ['left', 'right'] as const;

/** Limb ends that can get into the own body, and what they are joined to, which doesn't count. */
const OWN_BODY: ReadonlyArray<{ readonly ends: readonly string[]; readonly joined: readonly string[] }> = [
  { ends: ['Forearm', 'Hand'], joined: ['UpperArm', 'Forearm', 'Hand'] },
  { ends: ['Shin', 'Foot'], joined: ['Thigh', 'Shin', 'Foot'] },
];

const partsOf = (mesh: SkinnedMesh): readonly BodyPart[] =>
  Array.from({ length: mesh.vertexCount }, (_, vertex) => PART_OF_BONE[dominantBone(mesh, vertex)]!);

/** Vertices of each part, hair left out. */
const verticesByPart = (mesh: SkinnedMesh, step: number): ReadonlyMap<BodyPart, readonly number[]> => {
  const parts = partsOf(mesh);
  const byPart = new Map<BodyPart, number[]>();
  for (const { name, firstVertex, vertexCount } of mesh.parts) {
    if (name === 'hair') continue;
    for (let v = firstVertex; v < firstVertex + vertexCount; v += step) byPart.set(parts[v]!, [...(byPart.get(parts[v]!) ?? []), v]);
  }
  return byPart;
};

/** Skin of a palm lies below this in the hand's frame (the palm faces -Y), metres: the palm's points lie 18-29 mm below the wrist joint, the hand's back above it. */
const PALM_BELOW_METRES = -0.012;
/** The palm reaches from the wrist's crease to the knuckles, along the fingers from the wrist joint, metres. */
const PALM_ALONG_METRES = [0.02, 0.105] as const;

const inHand = new Vector3();
const handRotation = new Quaternion();

/** Vertices of the helper's palm skin, told by where they are in the frame of the posed hand. */
const palmVertices = (skin: PosedSkin, figure: FigureFrame, side: Side): number[] => {
  const bone = BONE_INDEX[`${side}Hand`];
  handRotation.fromArray(figure.worldRotations, 4 * bone).invert();
  return Array.from({ length: skin.mesh.vertexCount }, (_, v) => v).filter((v) => {
    if (dominantBone(skin.mesh, v) !== bone) return false;
    inHand.fromArray(skin.positions, 3 * v);
    inHand.x -= figure.worldPositions[3 * bone]!;
    inHand.y -= figure.worldPositions[3 * bone + 1]!;
    inHand.z -= figure.worldPositions[3 * bone + 2]!;
    inHand.applyQuaternion(handRotation);
    const along = Math.abs(inHand.x);
    return inHand.y < PALM_BELOW_METRES && along > PALM_ALONG_METRES[0] && along < PALM_ALONG_METRES[1];
  });
};

const deepest = (skin: PosedSkin, vertices: readonly number[], tree: SkinTree): number => {
  let least = Infinity;
  for (const v of vertices) {
    const distance = tree.distanceWithin(DEPTH_RANGE_METRES, skin.positions[3 * v]!, skin.positions[3 * v + 1]!, skin.positions[3 * v + 2]!);
    if (distance < least) least = distance;
  }
  return -least;
};

interface OwnBodyCheck {
  readonly what: string;
  readonly vertices: readonly number[];
  readonly tree: SkinTree;
}

const ownBodyChecks = (figure: FigureName, skin: PosedSkin): OwnBodyCheck[] => {
  const byPart = verticesByPart(skin.mesh, VERTEX_STEP);
  return SIDES.flatMap((side) => OWN_BODY.flatMap(({ ends, joined }) => {
    const left = new Set(joined.map((name) => `${side}${name}`));
    const tree = createSkinTree(skin, (bone) => left.has(PART_OF_BONE[bone]!));
    return ends.map((end) => ({ what: `${figure} ${side}${end} in the own body`, vertices: byPart.get(`${side}${end}` as BodyPart) ?? [], tree }));
  }));
};

/** Both skins as the checker asks for them. */
export const createBodySurfaces = (meshes: Readonly<Record<FigureName, SkinnedMesh>>): SkinSurface => {
  const person = createPosedSkin(meshes.person);
  const helper = createPosedSkin(meshes.helper);
  const wholePerson = createSkinTree(person, () => false);
  const personHead = createSkinTree(person, (bone) => PART_OF_BONE[bone] !== 'head');
  const helperParts = verticesByPart(meshes.helper, VERTEX_STEP);
  const own = [...ownBodyChecks('person', person), ...ownBodyChecks('helper', helper)];
  let palms: Readonly<Record<Side, readonly number[]>> | null = null;
  const nearest = createNearestSkin();

  return {
    pose(solver) {
      person.pose(solver.frame.person);
      helper.pose(solver.frame.helper);
      palms ??= { left: palmVertices(helper, solver.frame.helper, 'left'), right: palmVertices(helper, solver.frame.helper, 'right') };
      for (const tree of new Set([wholePerson, personHead, ...own.map((one) => one.tree)])) tree.refresh();
    },
    signedDistanceMetres: (point) => wholePerson.nearest(nearest, point[0]!, point[1]!, point[2]!).signedDistance,
    headsApartMetres() {
      let least = Infinity;
      for (const v of helperParts.get('head') ?? [])
        least = Math.min(least, personHead.nearest(nearest, helper.positions[3 * v]!, helper.positions[3 * v + 1]!, helper.positions[3 * v + 2]!).signedDistance);
      return least;
    },
    depths: (): Depth[] => [
      ...[...helperParts].map(([part, vertices]) => ({ what: `helper ${part} in the person`, metres: deepest(helper, vertices, wholePerson) })),
      ...own.map(({ what, vertices, tree }) => ({ what, metres: deepest(what.startsWith('person') ? person : helper, vertices, tree) })),
    ],
    palmShareWithin(hand, metres) {
      if (palms === null) throw new Error('The skins must be posed before they are asked for distances.');
      const palm = palms[hand];
      const near = palm.filter((v) => Math.abs(wholePerson.distanceWithin(DEPTH_RANGE_METRES, helper.positions[3 * v]!, helper.positions[3 * v + 1]!, helper.positions[3 * v + 2]!)) <= metres);
      return near.length / palm.length;
    },
  };
};
