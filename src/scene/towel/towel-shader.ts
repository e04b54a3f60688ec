import { RING_COUNT } from '../../core/prop/towel-frame.ts';

/** A number as GLSL takes it. */
const float = (value: number): string => value.toFixed(6);

/** Height of the lap's step and depth of the cloth's dents, share of the radius; both only take away from core's surface. */
const LAP_SHARE = 0.045;
const DENT_SHARE = 0.03;
/** Where the lap's edge runs along the roll, radians: 0 away from the body, + upward. Seen from behind and from above. */
const LAP_ANGLE = 0.95;
/** How far an end's middle layers stand out, metres, and the turns of its spiral. */
const END_BULGE_METRES = 0.006;
const SPIRAL_TURNS = 3.2;
/** The woven band, metres from each end. */
const BAND_FROM_METRES = 0.055;
const BAND_TO_METRES = 0.085;

/**
 * Core's `setSection` and `setSurfacePoint` for the vertex shader. `place`: rings counted from the right end, angle round
 * the section, and 1 on the roll, less on the two ends' faces (0 in their middle). Rings are two vectors of four each.
 */
export const TOWEL_DECLARATIONS = /* glsl */ `
attribute vec3 place;
uniform vec4 uRings[${2 * RING_COUNT}];
vec4 towelRing(int ring, int part) { return uRings[2 * clamp(ring, 0, ${RING_COUNT - 1}) + part]; }
float towelHash(vec2 p) { return fract(sin(dot(p, vec2(41.3, 289.1))) * 43758.5453); }
float towelNoise(vec2 p) {
  vec2 cell = floor(p), f = smoothstep(0.0, 1.0, fract(p));
  return mix(mix(towelHash(cell), towelHash(cell + vec2(1.0, 0.0)), f.x), mix(towelHash(cell + vec2(0.0, 1.0)), towelHash(cell + vec2(1.0, 1.0)), f.x), f.y);
}
/** Share of the radius that the lap and the dents take away, by ring and angle. */
float towelLess(float at, float angle) {
  float turned = mod(angle - ${float(LAP_ANGLE)}, 6.2831853);
  // A step just below the lap's edge, which runs out over the outer side.
  float lap = ${float(LAP_SHARE)} * (1.0 - smoothstep(0.0, 1.5, 6.2831853 - turned)) * smoothstep(0.0, 0.06, 6.2831853 - turned);
  float round_ = abs(turned - 3.14159265) * 1.6;
  float dent = ${float(DENT_SHARE)} * towelNoise(vec2(at * 0.9, round_ * 1.1)) + ${float(DENT_SHARE * 0.5)} * towelNoise(vec2(at * 2.3 + 7.0, round_ * 2.6));
  return lap + dent;
}
struct TowelVertex { vec3 point; vec3 normal; float thickness; };
TowelVertex towelVertex(vec3 place) {
  int ring = int(clamp(floor(place.x), 0.0, ${float(RING_COUNT - 2)}));
  float f = place.x - float(ring);
  vec4 w = vec4(f * (-0.5 + f * (1.0 - 0.5 * f)), 1.0 + f * f * (-2.5 + 1.5 * f), f * (0.5 + f * (2.0 - 1.5 * f)), f * f * (-0.5 + 0.5 * f));
  vec4 d = vec4(-0.5 + f * (2.0 - 1.5 * f), f * (-5.0 + 4.5 * f), 0.5 + f * (4.0 - 4.5 * f), f * (-1.0 + 1.5 * f));
  vec4 middle = w.x * towelRing(ring - 1, 0) + w.y * towelRing(ring, 0) + w.z * towelRing(ring + 1, 0) + w.w * towelRing(ring + 2, 0);
  vec4 outward = w.x * towelRing(ring - 1, 1) + w.y * towelRing(ring, 1) + w.z * towelRing(ring + 1, 1) + w.w * towelRing(ring + 2, 1);
  vec4 way = d.x * towelRing(ring - 1, 0) + d.y * towelRing(ring, 0) + d.z * towelRing(ring + 1, 0) + d.w * towelRing(ring + 2, 0);
  float heightSlope = d.x * towelRing(ring - 1, 1).w + d.y * towelRing(ring, 1).w + d.z * towelRing(ring + 1, 1).w + d.w * towelRing(ring + 2, 1).w;
  float span = max(length(way.xyz), 1e-5);
  vec3 along = way.xyz / span;
  vec3 x = normalize(outward.xyz - dot(outward.xyz, along) * along);
  vec3 y = cross(along, x);
  float c = cos(place.y), s = sin(place.y);
  float kept = place.z * (1.0 - towelLess(place.x, place.y));
  TowelVertex vertex;
  vertex.thickness = middle.w;
  vertex.point = middle.xyz + kept * (middle.w * c * x + outward.w * s * y);
  vec3 round_ = normalize(c / middle.w * x + s / outward.w * y);
  float slope = dot(way.w * c * x + heightSlope * s * y, round_) / span;
  vertex.normal = normalize(round_ - slope * along);
  if (place.z < 1.0) {
    float end = place.x < 1.0 ? -1.0 : 1.0;
    vertex.point += end * ${float(END_BULGE_METRES)} * (1.0 - place.z * place.z) * along;
    vertex.normal = normalize(mix(vertex.normal, end * along, smoothstep(1.0, 0.9, place.z)));
  }
  return vertex;
}
`;

export const TOWEL_VERTEX_PARS = /* glsl */ `
${TOWEL_DECLARATIONS}
attribute float fromEnd;
uniform float uOpenThickness;
varying vec3 vPlace;
varying float vFromEnd;
varying float vTight;
`;

/** Stand in for three's `beginnormal_vertex` and `begin_vertex`. */
export const TOWEL_NORMAL = /* glsl */ `
TowelVertex towel = towelVertex(place);
vPlace = place;
vFromEnd = fromEnd;
// Where a fist draws the cloth together.
vTight = 1.0 - smoothstep(0.55, 0.95, towel.thickness / uOpenThickness);
vec3 objectNormal = towel.normal;
`;
export const TOWEL_POSITION = 'vec3 transformed = towel.point;';
export const TOWEL_DEPTH_POSITION = 'vec3 transformed = towelVertex(place).point;';

export const TOWEL_FRAGMENT_PARS = /* glsl */ `
varying vec3 vPlace;
varying float vFromEnd;
varying float vTight;
uniform vec3 uBand;
float clothHash(vec2 p) { return fract(sin(dot(p, vec2(12.9898, 78.233))) * 43758.5453); }
float clothNoise(vec2 p) {
  vec2 cell = floor(p), f = smoothstep(0.0, 1.0, fract(p));
  return mix(mix(clothHash(cell), clothHash(cell + vec2(1.0, 0.0)), f.x), mix(clothHash(cell + vec2(0.0, 1.0)), clothHash(cell + vec2(1.0, 1.0)), f.x), f.y);
}
/** From the lap's edge round the roll, radians. */
float clothTurned() { return mod(vPlace.y - ${float(LAP_ANGLE)}, 6.2831853); }
/** 1 where loops of about 2 mm can be seen, 0 where they would be finer than the picture. */
float clothFine() { return 1.0 - smoothstep(0.4, 1.4, max(fwidth(vFromEnd) * 500.0, fwidth(vPlace.y) * 20.0)); }
float clothLoops() { return mix(0.5, clothNoise(vec2(vFromEnd * 500.0, clothTurned() * 20.0)), clothFine()); }
float clothFolds() { return clothNoise(vec2(vFromEnd * 26.0, clothTurned() * 1.3) + 3.0); }
/** Pleats that run into a fist. */
float clothPleats() {
  float wave = clothTurned() * 9.0 + 2.5 * clothNoise(vec2(vFromEnd * 60.0, clothTurned() * 1.3));
  return vTight * (0.5 + 0.5 * sin(wave));
}
/** Height of the cloth, metres. */
float clothHeight() { return 0.00028 * clothLoops() + 0.0016 * clothFolds() + 0.0026 * clothPleats(); }
float clothBand() {
  return step(0.999, vPlace.z) * smoothstep(${float(BAND_FROM_METRES)}, ${float(BAND_FROM_METRES + 0.002)}, vFromEnd)
    * (1.0 - smoothstep(${float(BAND_TO_METRES)}, ${float(BAND_TO_METRES + 0.002)}, vFromEnd));
}
`;

/** After three's `color_fragment`: loops of the cloth, the woven band, the dark lap, the spiral of an end. */
export const TOWEL_COLOUR = /* glsl */ `
{
  float turned = clothTurned();
  diffuseColor.rgb *= 0.86 + 0.13 * clothLoops() + 0.07 * clothFolds() - 0.14 * (vTight - clothPleats());
  float ribs = 0.92 + 0.08 * mix(1.0, sin(vFromEnd * 2600.0), clothFine());
  diffuseColor.rgb = mix(diffuseColor.rgb, uBand * ribs, clothBand());
  float toLap = min(turned, 6.2831853 - turned);
  diffuseColor.rgb *= 1.0 - 0.45 * (1.0 - smoothstep(0.012, 0.075, toLap)) * step(0.999, vPlace.z);
  if (vPlace.z < 0.999) {
    float turn = fract(vPlace.z * ${float(SPIRAL_TURNS)} + turned / 6.2831853);
    float groove = 1.0 - smoothstep(0.08, 0.2, min(turn, 1.0 - turn));
    diffuseColor.rgb *= 0.92 - 0.5 * groove;
  }
}
`;

/** After three's `normal_fragment_maps`: the cloth's height bends the light (after Mikkelsen, bump mapping unparametrized surfaces). */
export const TOWEL_BUMP = /* glsl */ `
{
  vec2 step_ = vec2(dFdx(clothHeight()), dFdy(clothHeight())) * (1.0 - clothBand());
  vec3 inX = dFdx(-vViewPosition), inY = dFdy(-vViewPosition);
  vec3 acrossX = cross(inY, normal), acrossY = cross(normal, inX);
  float area = dot(inX, acrossX);
  normal = normalize(abs(area) * normal - sign(area) * (step_.x * acrossX + step_.y * acrossY));
}
`;
