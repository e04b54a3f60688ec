import { DepthFormat, DepthTexture, type DirectionalLightShadow, LessEqualCompare, LinearFilter, RedFormat, UnsignedShortType, WebGLRenderTarget } from 'three';

/**
 * Gives a shadow a map that costs less to clear and to write than the one that three would make, which is cleared in every picture of a movement: one
 * byte of a colour that nobody reads in place of four, and two bytes of depth (steps of 0.1 mm over the light's 5.5 m) in place of four.
 */
export const useLeanShadowMap = (shadow: DirectionalLightShadow): void => {
  const { width, height } = shadow.mapSize;
  const map = new WebGLRenderTarget(width, height, { format: RedFormat });
  const depth = new DepthTexture(width, height, UnsignedShortType);
  depth.format = DepthFormat;
  depth.compareFunction = LessEqualCompare;
  depth.minFilter = LinearFilter;
  depth.magFilter = LinearFilter;
  map.depthTexture = depth;
  shadow.map = map;
  shadow.camera.updateProjectionMatrix();
};
