import { DEPTH_PULL, PAINT } from './glyph-shader.ts';

export const PAD_VERTEX = /* glsl */ `
${DEPTH_PULL}
attribute vec2 place;
attribute vec2 halfSize;
attribute vec3 shown;
varying vec2 vPlace;
varying vec2 vHalf;
varying vec3 vShown;
void main() {
  vPlace = place;
  vHalf = halfSize;
  vShown = shown;
  gl_Position = projectPulled(modelViewMatrix * vec4(position, 1.0));
}
`;

/** A patch with round corners and a T in it; dashed while the towel is still away. */
export const PAD_FRAGMENT = /* glsl */ `
${PAINT}
uniform float uCorner;
varying vec2 vPlace;
varying vec2 vHalf;
/** Opacity, how much the towel lies on, and how much of its outline may show through what hides it. */
varying vec3 vShown;
float patchBox(vec2 p, vec2 half_) {
  vec2 d = abs(p) - half_;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
void main() {
  float pixel = max(length(fwidth(vPlace)) * 0.7071, 1e-5);
  float distance = patchBox(vPlace, vHalf - uCorner) - uCorner;
  vec4 painted = paintShape(distance, pixel, max(0.005, 2.0 * pixel), 0.5 * vShown.y);
  float letter = min(vHalf.x, vHalf.y) * 0.62;
  float bar = patchBox(vPlace - vec2(0.0, 0.8 * letter), vec2(0.75 * letter, 0.17 * letter));
  float stem = patchBox(vPlace + vec2(0.0, 0.1 * letter), vec2(0.18 * letter, letter));
  #ifndef GHOST
    painted = over(painted, uHalo, 0.9 * inside(min(bar, stem) - max(0.0015, pixel), pixel));
    painted = over(painted, uOutline, inside(min(bar, stem), pixel));
  #endif
  float dash = clamp((abs(fract((vPlace.x + vPlace.y) / 0.014) - 0.5) - 0.18) / 0.08, 0.0, 1.0);
  painted.a *= mix(mix(0.2, 0.85, dash), 1.0, vShown.y) * vShown.x;
  #ifdef GHOST
    painted.a *= vShown.z;
  #endif
  finish(painted);
}
`;
