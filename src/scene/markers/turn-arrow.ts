import {
  AddEquation, BackSide, Color, CustomBlending, FrontSide, GreaterDepth, Group, LessEqualDepth, Mesh, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial, Vector2,
  Vector3, type PerspectiveCamera, type WebGLRenderer,
} from 'three';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { Frame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { HALO_COLOUR, OUTLINE_COLOUR, TURN_COLOUR } from '../room/palette.ts';
import { arcGeometry, arcRings } from './arc-geometry.ts';
import { GHOST_OPACITY } from './glyph-material.ts';

/** Radius of the arc about the trunk, metres: clear of the shoulders in front. */
const RADIUS_METRES = 0.36;
/** Of the arc's axis above the C7 joint's height, metres: in front it hangs to the collar, clear of the face. */
const RISE_METRES = 0;
/** The arc's front hangs this much lower than level, radians: from straight ahead it still reads as a curve. */
const TILT_RADIANS = 0.24;
const SHAFT_RADIUS_METRES = 0.021;
const HEAD_RADIUS_METRES = 0.047;
const HEAD_LENGTH_METRES = 0.11;
const SEGMENTS = 24;
/** Below this turn (1.5 degrees) there is nothing to show; the arrow is as thick as it gets at three times of it. */
const LEAST_TURN_RADIANS = 0.026;
/** Angle of the arc for each radian of turn: above 1, for a turn of 28 degrees is short to see. */
const ARC_PER_TURN = 2.4;
const DEPTH_PULL_METRES = 0.04;

/**
 * A tube with a cone at its end, bent about the local Y axis. It is drawn in layers over each other (halo, outline,
 * colour), each the same body grown or shrunk, so that its edges are of one width from everywhere and nothing of it can
 * tear. The first layer, what is within the coloured rim, paints nothing and keeps the others out by depth alone: the
 * arrow is open. Drawn are the far sides, which lie in the order of the layers. The ghost comes after, with the near
 * sides and nearer than all of the arrow itself, so that it shows only where a body hides it.
 */
const VERTEX = /* glsl */ `
attribute vec2 radius;
attribute vec2 grow;
attribute vec2 round;
uniform float uLength;
uniform float uThickness;
uniform float uPixelShare;
varying float vLayer;
const float R = ${RADIUS_METRES.toFixed(3)};
const vec2 RADII = vec2(${SHAFT_RADIUS_METRES.toFixed(3)}, ${HEAD_RADIUS_METRES.toFixed(3)});
void main() {
  vLayer = position.z;
  float pixel = -(modelViewMatrix * vec4(0.0, 0.0, R, 1.0)).z * uPixelShare;
  float rim = max(0.0075, 2.2 * pixel);
  float outline = max(0.0045, 1.6 * pixel);
  float halo = max(0.003, 1.2 * pixel);
  float offset = uThickness * (vLayer < 0.5 ? -rim : vLayer < 1.5 ? outline + halo : vLayer < 2.5 ? outline : 0.0);
  float head = min(${HEAD_LENGTH_METRES.toFixed(3)} * uThickness, 0.7 * uLength);
  float angle = (position.x * (uLength - head) + position.y * head + grow.x * offset) / R;
  float away = max(dot(radius, RADII) * uThickness + grow.y * offset, 0.0);
  vec3 outwards = vec3(sin(angle), 0.0, cos(angle));
  vec4 inView = modelViewMatrix * vec4((R + away * round.x) * outwards + vec3(0.0, away * round.y, 0.0), 1.0);
  gl_Position = projectionMatrix * inView;
  #ifdef GHOST
    float nearer = vLayer < 0.5 ? -1.0 : 0.08 - 0.004 * vLayer;
  #else
    float nearer = vLayer < 0.5 ? 0.05 : 0.004 * vLayer;
  #endif
  // In depth only, and never past the camera: at most a third of the way.
  vec4 moved = projectionMatrix * (inView + vec4(0.0, 0.0, min(${DEPTH_PULL_METRES.toFixed(2)} + nearer, -inView.z * 0.33), 0.0));
  gl_Position.z = moved.z / moved.w * gl_Position.w;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform vec3 uOutline;
uniform vec3 uHalo;
varying float vLayer;
void main() {
  #ifdef GHOST
    float opacity = vLayer > 0.5 && vLayer < 1.5 ? 0.0 : ${GHOST_OPACITY.toFixed(2)};
  #else
    float opacity = 1.0;
  #endif
  if (vLayer < 0.5) opacity = 0.0;
  vec3 colour = vLayer < 1.5 ? uHalo : vLayer < 2.5 ? uOutline : uColour;
  gl_FragColor = linearToOutputTexel(vec4(colour, 1.0));
  gl_FragColor = vec4(gl_FragColor.rgb * opacity, opacity);
}
`;

export interface TurnArrow {
  readonly group: Group;
  /** Middle of the arrow in the world, and half of its span, metres (0 when there is no turn). */
  readonly middle: Vector3;
  readonly halfSpanMetres: number;
  apply(frame: Frame): void;
  dispose(): void;
}

const size = new Vector2();

/** The person's own turn: an open curved arrow round the chest, from where the pelvis faces towards the turn. */
export const createTurnArrow = (): TurnArrow => {
  const uniforms = {
    uColour: { value: new Color(TURN_COLOUR) }, uOutline: { value: new Color(OUTLINE_COLOUR) }, uHalo: { value: new Color(HALO_COLOUR) },
    uLength: { value: 0 }, uThickness: { value: 0 }, uPixelShare: { value: 0 },
  };
  const slant = Math.hypot(HEAD_RADIUS_METRES, HEAD_LENGTH_METRES);
  const geometry = arcGeometry(arcRings(SEGMENTS, HEAD_RADIUS_METRES / slant, HEAD_LENGTH_METRES / slant));
  const createMesh = (isGhost: boolean): Mesh<typeof geometry, ShaderMaterial> => {
    const material = new ShaderMaterial({
      vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms, defines: isGhost ? { GHOST: '' } : {},
      blending: CustomBlending, blendEquation: AddEquation, blendSrc: OneFactor, blendDst: OneMinusSrcAlphaFactor,
      depthFunc: isGhost ? GreaterDepth : LessEqualDepth, side: isGhost ? FrontSide : BackSide, toneMapped: false, transparent: true,
    });
    const mesh = new Mesh(geometry, material);
    mesh.renderOrder = isGhost ? DRAW_ORDER.turnGhost : DRAW_ORDER.turn;
    // Its size comes from the shader, which three cannot know.
    mesh.frustumCulled = false;
    mesh.onBeforeRender = (renderer: WebGLRenderer, _scene, camera) => {
      const { fov } = camera as PerspectiveCamera;
      uniforms.uPixelShare.value = (2 * Math.tan((fov * Math.PI) / 360)) / renderer.getDrawingBufferSize(size).y;
    };
    return mesh;
  };
  const meshes = [createMesh(true), createMesh(false)];
  const group = new Group();
  group.name = 'turn';
  group.rotation.order = 'YXZ';
  group.rotation.x = TILT_RADIANS;
  group.add(...meshes);
  const middle = new Vector3();
  let halfSpanMetres = 0;
  const hipsAt = 4 * BONE_INDEX.hips;
  const chestAt = 3 * BONE_INDEX.upperChest;
  const neckAt = 3 * BONE_INDEX.neck;
  return {
    group,
    middle,
    get halfSpanMetres() {
      return halfSpanMetres;
    },
    apply: ({ person, trunkTurnRadians }) => {
      const turn = Math.abs(trunkTurnRadians);
      const thickness = Math.min(1, Math.max(0, (turn - LEAST_TURN_RADIANS) / (2 * LEAST_TURN_RADIANS)));
      group.visible = thickness > 0;
      halfSpanMetres = group.visible ? (turn * ARC_PER_TURN * RADIUS_METRES) / 2 : 0;
      if (!group.visible) return;
      const at = person.worldPositions;
      group.position.set(at[chestAt] ?? 0, (at[neckAt + 1] ?? 0) + RISE_METRES, at[chestAt + 2] ?? 0);
      // Heading of the pelvis: where its +Z axis points in plan.
      const q = person.worldRotations;
      const x = q[hipsAt] ?? 0, y = q[hipsAt + 1] ?? 0, z = q[hipsAt + 2] ?? 0, w = q[hipsAt + 3] ?? 1;
      group.rotation.y = Math.atan2(2 * (x * z + w * y), 1 - 2 * (x * x + y * y));
      group.scale.x = Math.sign(trunkTurnRadians);
      uniforms.uLength.value = 2 * halfSpanMetres;
      uniforms.uThickness.value = thickness;
      const angle = halfSpanMetres / RADIUS_METRES;
      group.updateMatrix();
      middle.set(RADIUS_METRES * Math.sin(angle), 0, RADIUS_METRES * Math.cos(angle)).applyMatrix4(group.matrix);
    },
    dispose: () => {
      geometry.dispose();
      for (const mesh of meshes) mesh.material.dispose();
    },
  };
};
