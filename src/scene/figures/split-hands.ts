import { BufferAttribute, BufferGeometry, SkinnedMesh } from 'three';

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

/** Parts a figure's mesh into its hands (with forearms) and the rest. */
export const splitHands = (mesh: SkinnedMesh): FigureParts => {
  const partOfBone = mesh.skeleton.bones.map(({ name }): keyof FigureParts => (!HAND_BONE.test(name) ? 'rest' : name.startsWith('left') ? 'left' : 'right'));
  const { geometry } = mesh;
  const first = geometry.getAttribute('skinIndex');
  const weight = geometry.getAttribute('skinWeight');
  const mainBone = (vertex: number): number => {
    let most = 0;
    for (let k = 1; k < 4; k += 1) if (weight.getComponent(vertex, k) > weight.getComponent(vertex, most)) most = k;
    return first.getComponent(vertex, most);
  };
  const parts: Record<keyof FigureParts, number[]> = { rest: [], left: [], right: [] };
  const corners = geometry.index;
  for (let i = 0; corners !== null && i + 2 < corners.count; i += 3) {
    const [a, b, c] = [corners.getX(i), corners.getX(i + 1), corners.getX(i + 2)];
    parts[partOfBone[mainBone(a)] ?? 'rest'].push(a, b, c);
  }
  const part = (own: readonly number[]): SkinnedMesh => {
    const skin = new SkinnedMesh(sharing(geometry, own), mesh.material);
    skin.bind(mesh.skeleton, mesh.bindMatrix);
    return skin;
  };
  return { rest: part(parts.rest), left: part(parts.left), right: part(parts.right) };
};
