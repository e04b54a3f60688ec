import {
  AddEquation, Color, CustomBlending, DoubleSide, GreaterDepth, LessEqualDepth, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial, type IUniform,
} from 'three';
import { HALO_COLOUR, OUTLINE_COLOUR } from '../room/palette.ts';

/** How visible the part of a mark is at most that is hidden behind a body: a hint, not to be taken for a mark on that body. */
export const GHOST_OPACITY = 0.3;

export type Uniforms = Record<string, IUniform>;

/** Uniforms that every mark has. */
export const paintUniforms = (colour: string, depthPullMetres: number): Uniforms => ({
  uColour: { value: new Color(colour) },
  uOutline: { value: new Color(OUTLINE_COLOUR) },
  uHalo: { value: new Color(HALO_COLOUR) },
  uOpacity: { value: 1 },
  uDepthPull: { value: depthPullMetres },
});

export interface GlyphShader {
  readonly vertexShader: string;
  readonly fragmentShader: string;
  readonly defines?: Readonly<Record<string, string>>;
}

/** Blends like paint over what is there (premultiplied), writes no depth, is not tone mapped: its colours are a code. */
const paintState = {
  blending: CustomBlending,
  blendEquation: AddEquation,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
  depthWrite: false,
  toneMapped: false,
  side: DoubleSide,
};

/** Material of a mark where it can be seen. It stays in the opaque list, where `renderOrder` can put it between bodies. */
export const solidMaterial = ({ defines, ...shader }: GlyphShader, uniforms: Uniforms): ShaderMaterial =>
  new ShaderMaterial({ ...shader, ...paintState, uniforms, defines: { ...defines }, depthFunc: LessEqualDepth });

/** Material of the same mark where a body hides it: its outline, faint. Shares the uniforms but for the opacity. */
export const ghostMaterial = ({ defines, ...shader }: GlyphShader, uniforms: Uniforms): ShaderMaterial =>
  new ShaderMaterial({
    ...shader,
    ...paintState,
    uniforms: { ...uniforms, uOpacity: { value: GHOST_OPACITY } },
    defines: { ...defines, GHOST: '' },
    depthFunc: GreaterDepth,
    transparent: true,
  });
