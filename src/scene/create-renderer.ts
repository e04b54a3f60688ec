import { NeutralToneMapping, PCFShadowMap, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { createSmoothEdges, type SmoothEdges } from './quality/smooth-edges.ts';
import { OUTSIDE_FIELD_OF_VIEW, OUTSIDE_NEAR_METRES } from './camera/presets.ts';

const FAR_METRES = 40;
/** Densest pictures that are drawn, device pixels for a CSS pixel: above, nobody sees the difference, and it costs. */
export const DENSEST = 2;

export interface Three {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly renderer: WebGLRenderer;
  readonly edges: SmoothEdges;
}

/** Scene, camera and renderer for a canvas, which `isTransparent` lets what is behind it be seen through. Throws where there is no WebGL 2. */
export const createThree = (canvas: HTMLCanvasElement, isTransparent = false): Three => {
  const renderer = new WebGLRenderer({ canvas, antialias: false, alpha: isTransparent, powerPreference: 'high-performance' });
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  // Only when bodies move (see the director), not when the camera does; and when all is lost.
  renderer.shadowMap.autoUpdate = false;
  canvas.addEventListener('webglcontextrestored', () => {
    renderer.shadowMap.needsUpdate = true;
  });
  // Keeps hues (cloth, skin) as they are; marks are not tone mapped at all.
  renderer.toneMapping = NeutralToneMapping;
  return { scene: new Scene(), renderer, edges: createSmoothEdges(renderer), camera: new PerspectiveCamera(OUTSIDE_FIELD_OF_VIEW, 1, OUTSIDE_NEAR_METRES, FAR_METRES) };
};
