import { type BufferGeometry, Group, Mesh } from 'three';
import { DRAW_ORDER } from '../draw-order.ts';
import { GHOST_OPACITY, ghostMaterial, solidMaterial, type GlyphShader, type Uniforms } from './glyph-material.ts';

/** A mark: what is seen of it, and the ghost of what is hidden. */
export interface Glyph {
  readonly group: Group;
  readonly uniforms: Uniforms;
  /** Opacity of the whole mark, its ghost included; gone at 0. */
  setOpacity(opacity: number): void;
  dispose(): void;
}

/** Puts a shape into the scene twice: solid at its place in the draw order, and as a ghost after the bodies. */
export const createGlyph = (geometry: BufferGeometry, shader: GlyphShader, uniforms: Uniforms, order: number): Glyph => {
  const group = new Group();
  const solid = new Mesh(geometry, solidMaterial(shader, uniforms));
  const ghost = new Mesh(geometry, ghostMaterial(shader, uniforms));
  solid.renderOrder = order;
  ghost.renderOrder = DRAW_ORDER.ghost;
  for (const mesh of [solid, ghost]) {
    // Their size comes from the shader, which three cannot know.
    mesh.frustumCulled = false;
    group.add(mesh);
  }
  return {
    group,
    uniforms,
    setOpacity: (opacity) => {
      group.visible = opacity > 0;
      setUniform(solid.material.uniforms, 'uOpacity', opacity);
      setUniform(ghost.material.uniforms, 'uOpacity', GHOST_OPACITY * opacity);
    },
    dispose: () => {
      geometry.dispose();
      solid.material.dispose();
      ghost.material.dispose();
    },
  };
};

/** Sets a number uniform. */
export const setUniform = (uniforms: Uniforms, name: string, value: number): void => {
  const uniform = uniforms[name];
  if (uniform !== undefined) uniform.value = value;
};
