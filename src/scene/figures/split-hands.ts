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

/** Parts a figure's mesh into its hands (with forearms) and the rest, which can be drawn at different times. */
export const splitHands = (mesh: SkinnedMesh): { rest: SkinnedMesh; hands: SkinnedMesh } => {
  const isHand = mesh.skeleton.bones.map(({ name }) => HAND_BONE.test(name));
  const { geometry } = mesh;
  const first = geometry.getAttribute('skinIndex');
  const weight = geometry.getAttribute('skinWeight');
  const mainBone = (vertex: number): number => {
    let most = 0;
    for (let k = 1; k < 4; k += 1) if (weight.getComponent(vertex, k) > weight.getComponent(vertex, most)) most = k;
    return first.getComponent(vertex, most);
  };
  const parts: { rest: number[]; hands: number[] } = { rest: [], hands: [] };
  const corners = geometry.index;
  for (let i = 0; corners !== null && i + 2 < corners.count; i += 3) {
    const [a, b, c] = [corners.getX(i), corners.getX(i + 1), corners.getX(i + 2)];
    (isHand[mainBone(a)] === true ? parts.hands : parts.rest).push(a, b, c);
  }
  const part = (own: readonly number[]): SkinnedMesh => {
    const skin = new SkinnedMesh(sharing(geometry, own), mesh.material);
    skin.bind(mesh.skeleton, mesh.bindMatrix);
    return skin;
  };
  return { rest: part(parts.rest), hands: part(parts.hands) };
};
