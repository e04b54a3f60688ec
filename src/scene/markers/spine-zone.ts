import { BufferAttribute, BufferGeometry, type Group, type PerspectiveCamera, Vector3 } from 'three';
import { MIDLINE_POINT_COUNT, type Frame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { SPINE_COLOUR } from '../room/palette.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import { SPINE_HALF_WIDTH_METRES as HALF_WIDTH_METRES } from '../sight/spine-on-picture.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph } from './glyph.ts';
import { DEPTH_PULL, PAINT } from './glyph-shader.ts';

/** Off the skin, so that it lies on the cloth and not in it. */
const RISE_METRES = 0.01;
/** Pulled towards the camera in depth: folds of cloth and a plait over the neck do not cut it. */
const DEPTH_PULL_METRES = 0.03;
/** Radius of the back across, metres: the strip bends round it. */
const BACK_RADIUS_METRES = 0.3;
/** Length of a field with its cross, metres, and most fields of a strip. */
const FIELD_METRES = 0.105;
const MOST_FIELDS = 8;
/** A cross is drawn whole or not at all: cosines of the look to its field, gone and there. Seen flatter it is squashed to a scratch. */
const FLAT_COSINE = 0.42;
const FACING_COSINE = 0.5;
/** Points across the strip. */
const COLUMNS = 5;

const VERTEX = /* glsl */ `
${DEPTH_PULL}
attribute vec2 place;
varying vec2 vPlace;
varying float vFacing;
void main() {
  vPlace = place;
  vec4 inView = modelViewMatrix * vec4(position, 1.0);
  vFacing = dot(normalize(normalMatrix * normal), normalize(-inView.xyz));
  gl_Position = projectPulled(inView);
}
`;

/** Slanted stripes with a firm edge, and a cross in every field: a place to keep off. */
const FRAGMENT = /* glsl */ `
${PAINT}
uniform float uLong;
uniform float uWhole[${MOST_FIELDS}];
varying vec2 vPlace;
varying float vFacing;
const float HALF_WIDTH = ${HALF_WIDTH_METRES.toFixed(3)};
void main() {
  // Only the side that faces the viewer: from the front there is nothing to see of a back, and from aside it would be a scrap of cloth.
  float facing = smoothstep(0.18, 0.4, vFacing);
  float pixel = max(length(fwidth(vPlace)) * 0.7071, 1e-5);
  vec2 fromMiddle = abs(vPlace - vec2(0.0, 0.5 * uLong)) - vec2(HALF_WIDTH, 0.5 * uLong);
  float edge = max(fromMiddle.x, fromMiddle.y);
  float line = max(0.0035, 1.2 * pixel);
  vec4 painted = vec4(0.0);
  float wave = abs(fract((vPlace.x + vPlace.y) / 0.026) - 0.5) * 0.026 * 0.7071;
  float stripe = clamp(0.5 + (wave - 0.0048) / pixel, 0.0, 1.0);
  painted = over(painted, mix(uOutline, uColour, stripe), mix(0.55, 0.94, stripe));
  painted = over(painted, uHalo, 0.7 * inside(abs(edge + line * 2.2) - line * 0.35, pixel));
  painted = over(painted, uOutline, 0.9 * inside(-edge - line * 1.8, pixel));
  painted = over(painted, uColour, inside(abs(edge + line) - line * 0.7, pixel));
  float fields = clamp(floor(uLong / ${FIELD_METRES} + 0.5), 1.0, ${MOST_FIELDS}.0);
  float field = uLong / fields;
  vec2 local = vec2(vPlace.x, mod(vPlace.y, field) - 0.5 * field);
  // Upright on the picture, however the strip lies there: turned by an eighth it would be a plus.
  mat2 toPlace = mat2(dFdx(vPlace), dFdy(vPlace));
  float area = abs(determinant(toPlace));
  vec2 upright = area > 1e-14 ? sqrt(area) * (inverse(toPlace) * local) : local;
  vec2 diagonal = abs(vec2(upright.x + upright.y, upright.x - upright.y)) * 0.7071;
  float cross_ = max(min(diagonal.x, diagonal.y) - 0.0048, max(diagonal.x, diagonal.y) - 0.027);
  float whole = uWhole[int(clamp(floor(vPlace.y / field), 0.0, fields - 1.0))];
  painted = over(painted, uOutline, whole * inside(cross_ - max(0.003, 1.2 * pixel), pixel));
  painted = over(painted, uHalo, whole * inside(cross_, pixel));
  painted.a *= facing;
  finish(painted);
}
`;

export interface SpineZone {
  readonly group: Group;
  apply(frame: Frame, camera: PerspectiveCamera): void;
  dispose(): void;
}

const tangent = new Vector3();
const normal = new Vector3();
const lateral = new Vector3();
const point = new Vector3();
const at = new Vector3();

const stripGeometry = (): BufferGeometry => {
  const count = MIDLINE_POINT_COUNT * COLUMNS;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 3), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(count * 3), 3));
  geometry.setAttribute('place', new BufferAttribute(new Float32Array(count * 2), 2));
  const index: number[] = [];
  for (let row = 0; row + 1 < MIDLINE_POINT_COUNT; row += 1) {
    for (let column = 0; column + 1 < COLUMNS; column += 1) {
      const a = row * COLUMNS + column;
      index.push(a, a + 1, a + COLUMNS, a + 1, a + COLUMNS + 1, a + COLUMNS);
    }
  }
  geometry.setIndex(index);
  return geometry;
};

/** The no-go strip along the back's midline, laid on the posed skin anew for each frame. */
export const createSpineZone = (): SpineZone => {
  const geometry = stripGeometry();
  const long = { value: 1 };
  const whole = { value: new Float32Array(MOST_FIELDS) };
  const alongMetres = new Float64Array(MIDLINE_POINT_COUNT);
  const glyph = createGlyph({
    geometry,
    shader: { vertexShader: VERTEX, fragmentShader: FRAGMENT },
    uniforms: { ...paintUniforms(SPINE_COLOUR, DEPTH_PULL_METRES), uLong: long, uWhole: whole },
    order: DRAW_ORDER.spineZone,
    // Through the helper it would lie on the helper's back.
    hasGhost: false,
  });
  glyph.group.name = 'spine-zone';
  const positions = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  const places = geometry.getAttribute('place');
  return {
    group: glyph.group,
    apply: ({ midlineInWorld: line, midlineNormalsInWorld: outward }, camera) => {
      let along = 0;
      for (let row = 0; row < MIDLINE_POINT_COUNT; row += 1) {
        const before = 3 * Math.max(row - 1, 0);
        const after = 3 * Math.min(row + 1, MIDLINE_POINT_COUNT - 1);
        point.fromArray(line, 3 * row);
        if (row > 0) along += point.distanceTo(at.fromArray(line, before));
        alongMetres[row] = along;
        tangent.fromArray(line, after).sub(at.fromArray(line, before)).normalize();
        normal.fromArray(outward, 3 * row).addScaledVector(tangent, -normal.dot(tangent)).normalize();
        lateral.crossVectors(tangent, normal);
        for (let column = 0; column < COLUMNS; column += 1) {
          const i = row * COLUMNS + column;
          const aside = (2 * (column / (COLUMNS - 1)) - 1) * HALF_WIDTH_METRES;
          const angle = aside / BACK_RADIUS_METRES;
          at.copy(point)
            .addScaledVector(lateral, BACK_RADIUS_METRES * Math.sin(angle))
            .addScaledVector(normal, RISE_METRES - BACK_RADIUS_METRES * (1 - Math.cos(angle)));
          positions.setXYZ(i, at.x, at.y, at.z);
          normals.setXYZ(i, normal.x, normal.y, normal.z);
          places.setXY(i, aside, along);
        }
      }
      long.value = along;
      const fields = Math.min(Math.max(Math.floor(along / FIELD_METRES + 0.5), 1), MOST_FIELDS);
      for (let field = 0; field < fields; field += 1) {
        const goal = ((field + 0.5) * along) / fields;
        let row = 1;
        while (row + 1 < MIDLINE_POINT_COUNT && (alongMetres[row] ?? 0) < goal) row += 1;
        const before = alongMetres[row - 1] ?? 0;
        const share = (goal - before) / ((alongMetres[row] ?? 1) - before || 1);
        point.fromArray(line, 3 * row - 3).lerp(at.fromArray(line, 3 * row), share);
        normal.fromArray(outward, 3 * row - 3).lerp(at.fromArray(outward, 3 * row), share).normalize();
        whole.value[field] = smoothStep(FLAT_COSINE, FACING_COSINE, normal.dot(at.copy(camera.position).sub(point).normalize()));
      }
      positions.needsUpdate = true;
      normals.needsUpdate = true;
      places.needsUpdate = true;
    },
    dispose: glyph.dispose,
  };
};
