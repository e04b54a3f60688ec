/** What three hands to `onBeforeCompile`, as far as it is needed here. */
interface Shader {
  vertexShader: string;
  fragmentShader: string;
}

/** On a body: radius of the shadow's edge, texels (of about 2.5 mm); how much fainter; and off the own skin by so much of the light's depth. */
const BODY_SHADOW_TEXELS = 11;
const BODY_SHADOW_SHARE = 0.6;
const BODY_SHADOW_BIAS = 0.003;
/** Four near its middle, the others on its edge. */
const BODY_SHADOW_SAMPLES = 12;

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
    #ifdef SOFT_BODY_SHADOW
      // On people: wide and faint, so that a head's shadow is no stain on a shirt and a hand's no mark on a shin.
      vec2 wide = ${BODY_SHADOW_TEXELS.toFixed(1)} / size;
      at.z -= ${BODY_SHADOW_BIAS.toFixed(4)};
      float sum = 0.0;
      for ( int i = 0; i < SOFT_BODY_SHADOW; i ++ ) {
        float turn = ( float( i ) + 0.5 ) * ( i < 4 ? 1.5707963 : 0.7853982 );
        sum += texture( map, vec3( at.xy + ( i < 4 ? 0.4 : 1.0 ) * wide * vec2( cos( turn ), sin( turn ) ), at.z ) );
      }
      return mix( 1.0, sum / float( SOFT_BODY_SHADOW ), ${BODY_SHADOW_SHARE.toFixed(2)} * intensity );
    #endif
    float lit = texture( map, vec3( at.x - far.x, at.y - near.y, at.z ) ) + texture( map, vec3( at.x + near.x, at.y - far.y, at.z ) )
      + texture( map, vec3( at.x + far.x, at.y + near.y, at.z ) ) + texture( map, vec3( at.x - near.x, at.y + far.y, at.z ) );
    return mix( 1.0, 0.25 * lit, intensity );
  }
#endif
`;

/** How much of that light falls on a place, as `lit`: 1 all, 0 none. For a shader of one's own that has {@link SOFT_SHADOW_FRAGMENT} before it. */
export const LIT_FRAGMENT = /* glsl */ `float lit = 1.0;
  #if defined(USE_SHADOWMAP) && NUM_DIR_LIGHT_SHADOWS > 0
    DirectionalLightShadow light = directionalLightShadows[0];
    lit = getShadow(directionalShadowMap[0], light.shadowMapSize, light.shadowIntensity, light.shadowBias, light.shadowRadius, vDirectionalShadowCoord[0]);
  #endif`;

/** Makes a body's material read its shadow with {@link SOFT_SHADOW_FRAGMENT}, wide and faint. */
export const addBodyShadow = (shader: Shader): void => {
  addSoftShadow(shader);
  shader.fragmentShader = `#define SOFT_BODY_SHADOW ${BODY_SHADOW_SAMPLES}\n${shader.fragmentShader}`;
};

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
