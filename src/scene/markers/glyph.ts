import { type BufferGeometry, Group, Mesh } from 'three';
import { DRAW_ORDER } from '../draw-order.ts';
import { GHOST_OPACITY, ghostMaterial, solidMaterial, type GlyphShader, type Uniforms } from './glyph-material.ts';

/** A mark: what is seen of it, and where asked for, the ghost of what is hidden. */
export interface Glyph {
  readonly group: Group;
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

/** Puts a shape into the scene: solid at its place in the draw order, and where asked for as a ghost after the bodies. */
export const createGlyph = ({ geometry, shader, uniforms, order, hasGhost }: GlyphInput): Glyph => {
  const group = new Group();
  const solid = new Mesh(geometry, solidMaterial(shader, uniforms));
  const ghost = hasGhost ? new Mesh(geometry, ghostMaterial(shader, uniforms)) : null;
  solid.renderOrder = order;
  // Their size comes from the shader, which three cannot know.
  solid.frustumCulled = false;
  group.add(solid);
  if (ghost !== null) {
    ghost.renderOrder = DRAW_ORDER.ghost;
    ghost.frustumCulled = false;
    group.add(ghost);
  }
  return {
    group,
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

/** Sets a number uniform. */
export const setUniform = (uniforms: Uniforms, name: string, value: number): void => {
  const uniform = uniforms[name];
  if (uniform !== undefined) uniform.value = value;
};
