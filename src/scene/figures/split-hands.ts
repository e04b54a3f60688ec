import { BufferAttribute, BufferGeometry, type Skeleton, SkinnedMesh } from 'three';

/** Bones from the elbow down: what has to stay in front of the mark that frames a hand. */
const HAND_BONE = /LowerArm|Hand|Thumb|Index|Middle|Ring|Little/;

/** A geometry that shares all vertex data of another, with triangles of its own. */
const sharing = (whole: BufferGeometry, corners: readonly number[]): BufferGeometry => {
  const part = new BufferGeometry();
  for (const [name, attribute] of Object.entries(whole.attributes)) part.setAttribute(name, attribute);
  part.setIndex(new BufferAttribute(Uint32Array.from(corners), 1));
  return part;
};

/** A figure's mesh in parts that can be drawn one after another: each hand with its forearm, and the rest. */
export interface FigureParts {
  readonly rest: SkinnedMesh;
  readonly left: SkinnedMesh;
  readonly right: SkinnedMesh;
}

/**
 * The geometry of each part, made of some of a figure's triangles; all share the figure's vertices. Behind those that the rest draws, its
 * index has the hands' too: a shadow is thrown by the whole body at once.
 */
export type PartGeometries = Readonly<Record<keyof FigureParts, BufferGeometry>>;

/** Sorts a figure's triangles (three corners each, as indices of its vertices) into those of its hands (with forearms) and the rest. */
export const partGeometries = (geometry: BufferGeometry, skeleton: Skeleton, corners: ArrayLike<number>): PartGeometries => {
  const partOfBone = skeleton.bones.map(({ name }): keyof FigureParts => (!HAND_BONE.test(name) ? 'rest' : name.startsWith('left') ? 'left' : 'right'));
  const first = geometry.getAttribute('skinIndex');
  const weight = geometry.getAttribute('skinWeight');
  const mainBone = (vertex: number): number => {
    let most = 0;
    for (let k = 1; k < 4; k += 1) if (weight.getComponent(vertex, k) > weight.getComponent(vertex, most)) most = k;
    return first.getComponent(vertex, most);
  };
  const parts: Record<keyof FigureParts, number[]> = { rest: [], left: [], right: [] };
  for (let i = 0; i + 2 < corners.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [corners[i], corners[i + 1], corners[i + 2]];
    parts[partOfBone[mainBone(a)] ?? 'rest'].push(a, b, c);
  }
  const rest = sharing(geometry, [...parts.rest, ...parts.left, ...parts.right]);
  rest.setDrawRange(0, parts.rest.length);
  return { rest, left: sharing(geometry, parts.left), right: sharing(geometry, parts.right) };
};

/** Parts a figure's mesh into its hands (with forearms) and the rest. */
export const splitHands = ({ geometry, skeleton, bindMatrix, material }: SkinnedMesh): FigureParts => {
  const { rest, left, right } = partGeometries(geometry, skeleton, geometry.index?.array ?? []);
  const part = (own: BufferGeometry): SkinnedMesh => {
    const skin = new SkinnedMesh(own, material);
    skin.bind(skeleton, bindMatrix);
    return skin;
  };
  return { rest: part(rest), left: part(left), right: part(right) };
};
