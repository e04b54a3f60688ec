import { Color, type IUniform } from 'three';
import { HALO_COLOUR, OUTLINE_COLOUR } from '../room/palette.ts';

/** Most marks that are painted on one body: a hand each, of helper and person. */
export const SKIN_MARK_COUNT = 4;
/** Radius of a mark along the skin, metres: a round place as large as a palm (0.086 wide, 0.1 long), so that it claims no more than the hand covers. */
export const SKIN_MARK_RADIUS_METRES = 0.052;
/** And where a forearm lies: half of its width, so that it does not reach out beside it. */
export const FOREARM_MARK_RADIUS_METRES = 0.034;
/** And on a hand that the helper's lies on: within its knuckle row. */
export const HAND_MARK_RADIUS_METRES = 0.03;
/** Half of an open mark's line, metres. */
const RING_HALF_WIDTH_METRES = 0.0075;
/** How far a solid mark is filled while its hand is still away: it shows where the hand will go. */
const WAITING_FILL = 0.3;

/** Marks that a body's own material paints on its skin, so that they lie on it whatever its shape. Filled anew each frame. */
export interface SkinMarks {
  /** How many are painted: the shader is made for so many, and changes with the stretch. */
  count: number;
  /** For each: middle in the world, metres, and how much of the hand has come, 0 to 1. */
  readonly place: { readonly value: Float32Array };
  /** Outward normal of the skin there, unit, and opacity. */
  readonly normal: { readonly value: Float32Array };
  /** Colour, linear, and 1 for an open ring. */
  readonly paint: { readonly value: Float32Array };
  /** Radius, metres. */
  readonly radius: { readonly value: Float32Array };
}

export const createSkinMarks = (): SkinMarks => ({
  count: 0,
  place: { value: new Float32Array(4 * SKIN_MARK_COUNT) },
  normal: { value: new Float32Array(4 * SKIN_MARK_COUNT) },
  paint: { value: new Float32Array(4 * SKIN_MARK_COUNT) },
  radius: { value: new Float32Array(SKIN_MARK_COUNT).fill(SKIN_MARK_RADIUS_METRES) },
});

const float = (value: number): string => value.toFixed(5);
const colour = (name: string): string => {
  const { r, g, b } = new Color(name);
  return `vec3(${float(r)}, ${float(g)}, ${float(b)})`;
};

/** To stand in front of a vertex shader's declarations, and behind the place where it knows where its corner is in the world. */
export const SKIN_MARK_VARYING = `
#if SKIN_MARKS > 0
  varying vec3 vOnSkin;
#endif
`;
export const SKIN_MARK_VERTEX = `
#if SKIN_MARKS > 0
  vOnSkin = transformed;
#endif
`;

/**
 * Marks are measured as the ball's cut with the skin: they bend round a limb without being stretched. Written for as many marks as there are
 * (`SKIN_MARKS`): software rendering computes for every pixel what stands behind an `if`, and one turn more of a loop than it has.
 */
export const SKIN_MARK_DECLARATIONS = /* glsl */ `
${SKIN_MARK_VARYING}
#if SKIN_MARKS > 0
uniform vec4 uMarkPlace[${SKIN_MARK_COUNT}];
uniform vec4 uMarkNormal[${SKIN_MARK_COUNT}];
uniform vec4 uMarkPaint[${SKIN_MARK_COUNT}];
uniform float uMarkRadius[${SKIN_MARK_COUNT}];

float insideOf(float distance, float pixel) { return clamp(0.5 - distance / pixel, 0.0, 1.0); }

vec3 paintMark(vec3 below, vec3 normalInWorld, float pixel, vec4 place, vec4 markNormal, vec4 paint, float radius) {
  vec3 offset = vOnSkin - place.xyz;
  float away = length(offset);
  float touch = place.w;
  bool isOpen = paint.w > 0.5;
  float line = max(${float(RING_HALF_WIDTH_METRES)}, 1.3 * pixel);
  float outline = max(0.003, 1.2 * pixel);
  float halo = max(0.002, 0.9 * pixel);
  float rim = abs(away - radius + line) - line;
  float shape = isOpen ? rim : away - radius;
  // Where the hand is still away: a dashed rim, within it a breath of colour.
  vec3 aside = normalize(cross(markNormal.xyz, vec3(0.31, 0.2, 0.93)));
  float turn = atan(dot(offset, cross(markNormal.xyz, aside)), dot(offset, aside)) / 6.2831853;
  float dash = mix(smoothstep(0.16, 0.22, abs(fract(turn * 11.0) - 0.5)), 1.0, touch);
  float within = insideOf(shape, pixel);
  float filled = isOpen ? 0.0 : mix(${float(WAITING_FILL)}, 1.0, touch) * within;
  float facing = smoothstep(0.05, 0.3, dot(normalInWorld, markNormal.xyz));
  float around = facing * dash * (1.0 - within);
  // A little of the light, so that it is seen to lie on the skin.
  float shade = mix(0.8, 1.0, clamp(0.6 + 0.4 * normalInWorld.y, 0.0, 1.0));
  vec3 marked = mix(below, ${colour(HALO_COLOUR)} * shade, 0.8 * around * insideOf(shape - outline - halo, pixel));
  marked = mix(marked, ${colour(OUTLINE_COLOUR)}, around * insideOf(shape - outline, pixel));
  marked = mix(marked, paint.rgb * shade, facing * max(filled, dash * insideOf(rim, pixel)));
  // It fades as one: layer by layer, the dark of its outline would be left on the skin as a stain.
  return mix(below, marked, away > ${float(SKIN_MARK_RADIUS_METRES * 1.4)} ? 0.0 : markNormal.w);
}

vec3 paintMarks(vec3 below, vec3 normalInWorld) {
  float pixel = max(length(fwidth(vOnSkin)) * 0.7071, 1e-5);
  ${Array.from({ length: SKIN_MARK_COUNT }, (_, i) => `#if SKIN_MARKS > ${i}
    below = paintMark(below, normalInWorld, pixel, uMarkPlace[${i}], uMarkNormal[${i}], uMarkPaint[${i}], uMarkRadius[${i}]);
  #endif`).join('\n  ')}
  return below;
}
#endif
`;

/** Behind tone mapping: the colours are a code. On a body that is seen through the marks stay as they are. */
export const SKIN_MARK_FRAGMENT = /* glsl */ `
#if SKIN_MARKS > 0
  vec3 unmarked = gl_FragColor.rgb;
  gl_FragColor.rgb = paintMarks(gl_FragColor.rgb, (vec4(normal, 0.0) * viewMatrix).xyz);
  gl_FragColor.a = max(gl_FragColor.a, clamp(distance(unmarked, gl_FragColor.rgb) * 4.0, 0.0, 1.0));
#endif
`;

/** Those of a shader that paints marks. */
export const skinMarkUniforms = ({ place, normal, paint, radius }: SkinMarks): Record<string, IUniform> =>
  ({ uMarkPlace: place, uMarkNormal: normal, uMarkPaint: paint, uMarkRadius: radius });
