/** What three hands to `onBeforeCompile`, as far as it is needed here. */
interface Shader {
  vertexShader: string;
  fragmentShader: string;
}

/**
 * Reads the shadow of the one light that has one, in place of three's own reading, which turns its samples by a noise
 * for each pixel: on cloth that shows as speckle. Four samples, each blended from four texels, stand so that an edge
 * along either axis becomes an even slope of five texels.
 */
export const SOFT_SHADOW_FRAGMENT = /* glsl */ `
#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
  uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
  varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
  struct DirectionalLightShadow {
    float shadowIntensity;
    float shadowBias;
    float shadowNormalBias;
    float shadowRadius;
    vec2 shadowMapSize;
  };
  uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
  float getShadow( sampler2DShadow map, vec2 size, float intensity, float bias, float radius, vec4 coord ) {
    vec3 at = coord.xyz / coord.w + vec3( 0.0, 0.0, bias );
    // Outside of the map nothing throws a shadow.
    if ( any( greaterThan( abs( at - 0.5 ), vec3( 0.5 ) ) ) ) return 1.0;
    vec2 far = 1.5 * radius / size;
    vec2 near = 0.5 * radius / size;
    float lit = texture( map, vec3( at.x - far.x, at.y - near.y, at.z ) ) + texture( map, vec3( at.x + near.x, at.y - far.y, at.z ) )
      + texture( map, vec3( at.x + far.x, at.y + near.y, at.z ) ) + texture( map, vec3( at.x - near.x, at.y + far.y, at.z ) );
    return mix( 1.0, 0.25 * lit, intensity );
  }
#endif
`;

/** Makes a material of three's read its shadow with {@link SOFT_SHADOW_FRAGMENT}. */
export const addSoftShadow = (shader: Shader): void => {
  shader.fragmentShader = shader.fragmentShader.replace('#include <shadowmap_pars_fragment>', SOFT_SHADOW_FRAGMENT);
};

/**
 * As {@link addSoftShadow}, read where the surface truly is instead of a little above it: for flat things that things
 * stand on, so that the shadow begins at the sole.
 */
export const useSoftContactShadow = (shader: Shader): void => {
  addSoftShadow(shader);
  shader.vertexShader = shader.vertexShader.replace(
    '#include <shadowmap_vertex>',
    `#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
      vDirectionalShadowCoord[ 0 ] = directionalShadowMatrix[ 0 ] * worldPosition;
    #endif`,
  );
};
