import { type BufferGeometry, Group, Mesh, type ShaderMaterial } from 'three';
import { DRAW_ORDER } from '../draw-order.ts';
import { GHOST_OPACITY, ghostMaterial, solidMaterial, type GlyphShader, type Uniforms } from './glyph-material.ts';

/** A mark: what is seen of it, and where asked for, the ghost of what is hidden. */
export interface Glyph {
  readonly group: Group;
  /** What is seen of it, as it is drawn: its place in the order may be changed. */
  readonly solid: Mesh;
  readonly uniforms: Uniforms;
  /** Opacity of the mark, and of its ghost as a share of what a ghost may have; gone at 0. */
  setOpacity(opacity: number, ghostShare?: number): void;
  dispose(): void;
}

export interface GlyphInput {
  readonly geometry: BufferGeometry;
  readonly shader: GlyphShader;
  readonly uniforms: Uniforms;
  readonly order: number;
  /** Whether its outline shows through bodies; without, what is hidden is hidden. */
  readonly hasGhost: boolean;
}

const meshOf = (geometry: BufferGeometry, material: ShaderMaterial, order: number): Mesh<BufferGeometry, ShaderMaterial> => {
  const mesh = new Mesh(geometry, material);
  mesh.renderOrder = order;
  // Their size comes from the shader, which three cannot know.
  mesh.frustumCulled = false;
  return mesh;
};

/** Puts a shape into the scene: solid at its place in the draw order, and where asked for as a ghost after the bodies. */
export const createGlyph = ({ geometry, shader, uniforms, order, hasGhost }: GlyphInput): Glyph => {
  const group = new Group();
  const solid = meshOf(geometry, solidMaterial(shader, uniforms), order);
  const ghost = hasGhost ? meshOf(geometry, ghostMaterial(shader, uniforms), DRAW_ORDER.ghost) : null;
  group.add(solid);
  if (ghost !== null) group.add(ghost);
  return {
    group,
    solid,
    uniforms,
    setOpacity: (opacity, ghostShare = 0) => {
      group.visible = opacity > 0 || (ghost !== null && ghostShare > 0);
      solid.visible = opacity > 0;
      setUniform(solid.material.uniforms, 'uOpacity', opacity);
      if (ghost === null) return;
      ghost.visible = ghostShare > 0;
      setUniform(ghost.material.uniforms, 'uOpacity', GHOST_OPACITY * ghostShare);
    },
    dispose: () => {
      geometry.dispose();
      solid.material.dispose();
      ghost?.material.dispose();
    },
  };
};

/** A mark of which only the ghost is ever drawn: the outline of what a body hides. */
export interface Ghost {
  readonly mesh: Mesh;
  readonly uniforms: Uniforms;
  /** As a share of what a ghost may have; gone at 0. */
  setShare(share: number): void;
  dispose(): void;
}

export const createGhost = ({ geometry, shader, uniforms }: Pick<GlyphInput, 'geometry' | 'shader' | 'uniforms'>): Ghost => {
  const mesh = meshOf(geometry, ghostMaterial(shader, uniforms), DRAW_ORDER.ghost);
  return {
    mesh,
    uniforms,
    setShare: (share) => {
      mesh.visible = share > 0;
      setUniform(mesh.material.uniforms, 'uOpacity', GHOST_OPACITY * share);
    },
    dispose: () => {
      geometry.dispose();
      mesh.material.dispose();
    },
  };
};

/** Sets a number uniform. */
export const setUniform = (uniforms: Uniforms, name: string, value: number): void => {
  const uniform = uniforms[name];
  if (uniform !== undefined) uniform.value = value;
};
