/** What three hands to `onBeforeCompile`, as far as it is needed here. */
interface Shader {
  vertexShader: string;
  fragmentShader: string;
}

/** On a body: radius of the shadow's edge, share of the map (11 texels of about 2.5 mm); how much fainter; and off the own skin by so much of the light's depth. */
const BODY_SHADOW_RADIUS = 11 / 1024;
const BODY_SHADOW_SHARE = 0.6;
const BODY_SHADOW_BIAS = 0.003;
/** Samples of it: {@link onBody}. */
const BODY_SHADOW_SAMPLES = 12;

/** A place near the middle of a shadow's reading: so many shadow texels, or shares of the reading's width, along each axis. */
type Offset = readonly [number, number];

/** Four samples, each blended from four texels, that stand so that an edge along either axis becomes an even slope of five texels; in radii. */
const ON_THINGS: readonly Offset[] = [[-1.5, -0.5], [0.5, -1.5], [1.5, 0.5], [-0.5, 1.5]];

/** On people, in shares of {@link BODY_SHADOW_RADIUS}: the first four near the middle, the others on a ring. */
const onBody = (count: number): Offset[] =>
  Array.from({ length: count }, (_, i) => {
    const turn = ((i + 0.5) * Math.PI) / (i < 4 ? 2 : 4);
    const share = i < 4 ? 0.4 : 1;
    return [share * Math.cos(turn), share * Math.sin(turn)];
  });

const float = (value: number): string => value.toFixed(6);

/** The mean of samples round a place `at`, `step` apart. Written out and at the map's only level: software rendering pays for each turn of a loop, and for finding a level. */
const meanOf = (offsets: readonly Offset[]): string =>
  `(${offsets.map(([x, y]) => `textureLod( map, vec3( at.xy + step * vec2( ${float(x)}, ${float(y)} ), at.z ), 0.0 )`).join('\n      + ')}) * ${float(1 / offsets.length)}`;

/**
 * Reads the shadow of the one light that has one, in place of three's own reading, which turns its samples by a noise
 * for each pixel: on cloth that shows as speckle. `mean` computes from `map`, `at`, `radius` and `size`, and returns.
 */
const shadowFragment = (mean: string): string => /* glsl */ `
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
    ${mean}
  }
#endif
`;

/** For things: see {@link ON_THINGS}. */
export const SOFT_SHADOW_FRAGMENT = shadowFragment(`vec2 step = radius / size;
    return mix( 1.0, ${meanOf(ON_THINGS)}, intensity );`);

/** For people: wide and faint, so that a head's shadow is no stain on a shirt and a hand's no mark on a shin. */
export const bodyShadowFragment = (samples: number): string =>
  shadowFragment(`float step = ${float(BODY_SHADOW_RADIUS)};
    at.z -= ${BODY_SHADOW_BIAS.toFixed(4)};
    return mix( 1.0, ${meanOf(onBody(samples))}, ${BODY_SHADOW_SHARE.toFixed(2)} * intensity );`);

/** How much of that light falls on a place, as `lit`: 1 all, 0 none. For a shader of one's own that has {@link SOFT_SHADOW_FRAGMENT} before it. */
export const LIT_FRAGMENT = /* glsl */ `float lit = 1.0;
  #if defined(USE_SHADOWMAP) && NUM_DIR_LIGHT_SHADOWS > 0
    DirectionalLightShadow light = directionalLightShadows[0];
    lit = getShadow(directionalShadowMap[0], light.shadowMapSize, light.shadowIntensity, light.shadowBias, light.shadowRadius, vDirectionalShadowCoord[0]);
  #endif`;

/** Makes a body's material read its shadow with {@link bodyShadowFragment}. */
export const addBodyShadow = (shader: Shader): void => {
  shader.fragmentShader = shader.fragmentShader.replace('#include <shadowmap_pars_fragment>', bodyShadowFragment(BODY_SHADOW_SAMPLES));
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
