import { PRESS_COUNT, PRESS_FACING, PRESS_FADE_METRES, PRESS_KEPT_SHARE, PRESS_RAYS_FROM_SHARE } from '../../core/rig/thigh-press.ts';

/** A number as GLSL takes it. */
const float = (value: number): string => value.toFixed(6);

/**
 * Core's `pressPoint` for the vertex shader: both thighs' tubes as `setPress` writes them, five vectors of four each.
 * Only the picture needs it, not the shadow: pressed skin lies inside the thigh before as after.
 */
export const PRESS_DECLARATIONS = /* glsl */ `
#ifdef PRESSED
attribute float give;
uniform vec4 uPress[${PRESS_COUNT / 4}];

vec3 outOfThigh(vec3 point, vec4 start, vec4 end, vec4 across, vec4 inward, vec4 shape) {
  vec3 axis = end.xyz - start.xyz;
  float u = min(1.0, dot(point - start.xyz, axis) / (shape.z * shape.z));
  float fade = smoothstep(-${float(PRESS_FADE_METRES)}, ${float(PRESS_FADE_METRES)}, u * shape.z);
  float radius = (2.0 * u - 1.0) * (u - 1.0) * start.w + 4.0 * u * (1.0 - u) * end.w + u * (2.0 * u - 1.0) * across.w;
  float flatness = mix(shape.x, shape.y, max(0.0, u));
  vec3 offset = point - start.xyz - u * axis;
  offset += (flatness - 1.0) * dot(offset, across.xyz) * across.xyz;
  if (fade == 0.0 || dot(offset, offset) >= radius * radius) return point;
  float behind = ${float(PRESS_RAYS_FROM_SHARE)} * radius;
  vec3 ray = offset + behind * inward.xyz;
  float far = length(ray);
  float facing = dot(ray, inward.xyz) / far;
  float along = behind * facing;
  float surface = along + sqrt(radius * radius - behind * behind + along * along);
  vec3 move = (surface / far - 1.0) * ${float(1 - PRESS_KEPT_SHARE)} * smoothstep(0.0, ${float(PRESS_FACING)}, facing) * fade * inward.w * give * ray;
  return point + move + (1.0 / flatness - 1.0) * dot(move, across.xyz) * across.xyz;
}
#endif
`;

/** To stand behind three's skinning: the meshes stand at the world's origin, so what is skinned is in the world. */
export const PRESS_VERTEX = /* glsl */ `
#ifdef PRESSED
if (give > 0.0) {
  if (uPress[3].w > 0.0) transformed = outOfThigh(transformed, uPress[0], uPress[1], uPress[2], uPress[3], uPress[4]);
  if (uPress[8].w > 0.0) transformed = outOfThigh(transformed, uPress[5], uPress[6], uPress[7], uPress[8], uPress[9]);
}
#endif
`;
