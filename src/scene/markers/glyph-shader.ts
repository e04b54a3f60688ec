/**
 * GLSL shared by all drawn marks. Shapes are signed distances in metres, so that edges stay crisp at any size; outline
 * and halo are at least two pixels wide however far the camera stands.
 */

/** Moves a vertex towards the camera in depth only: what it looks like stays, what covers it changes. */
export const DEPTH_PULL = /* glsl */ `
uniform float uDepthPull;
#ifdef PULL_SHARE
uniform float uPullShare;
#else
const float uPullShare = 0.33;
#endif
vec4 projectPulled(vec4 inView) {
  vec4 clip = projectionMatrix * inView;
  // Never past the camera: at most a share of the way.
  float pull = min(uDepthPull, -inView.z * uPullShare);
  vec4 pulled = projectionMatrix * (inView + vec4(0.0, 0.0, pull, 0.0));
  clip.z = pulled.z / pulled.w * clip.w;
  return clip;
}
`;

/** Layers painted one over another (straight alpha), and the last step of every mark. */
export const PAINT = /* glsl */ `
uniform vec3 uColour;
uniform vec3 uOutline;
uniform vec3 uHalo;
uniform float uOpacity;

vec4 over(vec4 below, vec3 colour, float alpha) {
  float sum = alpha + below.a * (1.0 - alpha);
  return vec4(sum > 0.0 ? (colour * alpha + below.rgb * below.a * (1.0 - alpha)) / sum : colour, sum);
}
/** 1 inside (distance below 0), 0 outside, soft over one pixel. */
float inside(float distance, float pixel) { return clamp(0.5 - distance / pixel, 0.0, 1.0); }

/** Halo, outline and colour of a shape; within it the colour is filled by fillAlpha, but for a rim of rimWidth. */
vec4 paintShape(float distance, float pixel, float rimWidth, float fillAlpha) {
  float outline = max(0.004, 1.6 * pixel);
  float halo = max(0.003, 1.3 * pixel);
  #ifdef GHOST
    return over(vec4(0.0), uColour, inside(abs(distance + rimWidth) - outline * 0.3, pixel));
  #else
    vec4 painted = over(vec4(0.0), uHalo, 0.8 * inside(distance - outline - halo, pixel));
    painted = over(painted, uOutline, inside(distance - outline, pixel));
    // Inside an open shape neither halo nor outline fills what is behind it.
    float core = inside(distance, pixel);
    painted.a = mix(painted.a, 0.0, core);
    float rim = 1.0 - inside(distance + rimWidth, pixel);
    return over(painted, uColour, core * mix(fillAlpha, 1.0, rim));
  #endif
}

void finish(vec4 straight) {
  float alpha = straight.a * uOpacity;
  if (alpha < 0.004) discard;
  gl_FragColor = linearToOutputTexel(vec4(straight.rgb, 1.0));
  gl_FragColor = vec4(gl_FragColor.rgb * alpha, alpha);
}
`;

export const DISC_VERTEX = /* glsl */ `
${DEPTH_PULL}
varying vec2 vPlace;
void main() {
  vPlace = position.xy;
  gl_Position = projectPulled(modelViewMatrix * vec4(position, 1.0));
}
`;

/** The outline of a round mark of uRadius, for where a body hides it; dashed, as what is not there to be touched. */
export const GHOST_RING_FRAGMENT = /* glsl */ `
${PAINT}
uniform float uRadius;
varying vec2 vPlace;
void main() {
  float away = length(vPlace);
  float pixel = max(fwidth(away), 1e-5);
  float line = max(0.0035, 1.1 * pixel);
  float turn = atan(vPlace.y, vPlace.x) / 6.2831853;
  float dash = smoothstep(0.16, 0.22, abs(fract(turn * 11.0) - 0.5));
  finish(over(vec4(0.0), uColour, dash * inside(abs(away - uRadius + line) - line, pixel)));
}
`;

/** A flat ribbon along x, metres. */
export const ARROW_VERTEX = /* glsl */ `
${DEPTH_PULL}
uniform float uLength;
uniform float uHalfWidth;
varying vec2 vPlace;
const float MARGIN = 0.02;
void main() {
  vPlace = vec2(mix(-MARGIN, uLength + MARGIN, position.x), position.y * (uHalfWidth + MARGIN));
  gl_Position = projectPulled(modelViewMatrix * vec4(vPlace, 0.0, 1.0));
}
`;

/**
 * An arrow from 0 to uLength. Its shaft is filled by dashes when uDashed is 1: the force stands still; only its outline is left,
 * paler, when uOpen is 1: the force gets less.
 */
export const ARROW_FRAGMENT = /* glsl */ `
${PAINT}
uniform float uLength;
uniform float uHalfWidth;
uniform float uDashed;
uniform float uOpen;
varying vec2 vPlace;
/** One dash and its gap, metres: at least so long. */
const float DASH = 0.026;

float box(vec2 p, vec2 half_) {
  vec2 d = abs(p) - half_;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
/** Isosceles triangle, tip at the origin, opening towards +y to half width q.x at q.y (after Inigo Quilez). */
float triangle(vec2 p, vec2 q) {
  p.x = abs(p.x);
  vec2 a = p - q * clamp(dot(p, q) / dot(q, q), 0.0, 1.0);
  vec2 b = p - q * vec2(clamp(p.x / q.x, 0.0, 1.0), 1.0);
  float s = -sign(q.y);
  vec2 d = min(vec2(dot(a, a), s * (p.x * q.y - p.y * q.x)), vec2(dot(b, b), s * (p.y - q.y)));
  return -sqrt(d.x) * sign(d.y);
}

void main() {
  float head = min(uHalfWidth * 1.35, uLength * 0.6);
  float shaftLength = uLength - head;
  float shaftHalf = uHalfWidth * 0.38;
  float pixel = max(length(fwidth(vPlace)) * 0.7071, 1e-5);
  // Well into the head, so that no line is left where they meet.
  float shaft = box(vPlace - vec2(0.5 * (shaftLength + 0.4 * head), 0.0), vec2(0.5 * (shaftLength + 0.4 * head), shaftHalf));
  float distance = min(shaft, triangle(vec2(vPlace.y, uLength - vPlace.x), vec2(uHalfWidth, head)));
  // Dashes fill the shaft behind the head, in one outline; from far away fewer of them.
  float dash = shaftLength / max(2.0, floor(shaftLength / max(DASH, 6.0 * pixel)));
  float gap = max(0.42 * dash, 1.6 * pixel);
  float inGap = inside(abs(mod(vPlace.x, dash) - dash + 0.5 * gap) - 0.5 * gap, pixel) * inside(vPlace.x - shaftLength, pixel) * inside(distance, pixel);
  // Within the outline a dark breath, so that it reads on any cloth.
  vec4 painted = paintShape(distance, pixel, max(0.0042, 1.6 * pixel), 1.0 - uOpen);
  painted = over(vec4(uOutline, 0.45 * uOpen * inside(distance, pixel)), painted.rgb, painted.a);
  painted = over(painted, uOutline, uDashed * inGap);
  // What gets less is paler too: at a glance no push is still to come.
  painted.a *= 1.0 - 0.4 * uOpen;
  finish(painted);
}
`;
