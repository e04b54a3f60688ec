import {
  AddEquation, BackSide, Color, CustomBlending, Group, LessEqualDepth, Mesh, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial, Vector2, Vector3,
  type PerspectiveCamera, type WebGLRenderer,
} from 'three';
import type { Frame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { HALO_COLOUR, OUTLINE_COLOUR, TURN_COLOUR } from '../room/palette.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import { arcGeometry, arcRings } from './arc-geometry.ts';
import { ARC_RADIUS_METRES, createTurnOnPicture, placeTurn, TILT_RADIANS } from './turn-on-picture.ts';

/** Thin: what it lies over stays to be seen. */
const SHAFT_RADIUS_METRES = 0.0095;
const HEAD_RADIUS_METRES = 0.03;
const HEAD_LENGTH_METRES = 0.06;
const SEGMENTS = 24;
/** What is left of it below the first is not drawn; what is drawn is at least so thick, as a share. */
const LEAST_STRENGTH = 0.3;
const THINNEST = 0.6;
const DEPTH_PULL_METRES = 0.04;

/**
 * A tube with a cone at its end, bent about the local Y axis. It is drawn in layers over each other (halo, outline,
 * colour), each the same body grown or shrunk, so that its edges are of one width from everywhere and nothing of it can
 * tear. The first layer, what is within the coloured rim, paints nothing and keeps the others out by depth alone: the
 * arrow is open. Drawn are the far sides, which lie in the order of the layers. Where a body hides it, it is hidden.
 */
const VERTEX = /* glsl */ `
attribute vec2 radius;
attribute vec2 grow;
attribute vec2 round;
uniform float uLength;
uniform float uThickness;
uniform float uPixelShare;
varying float vLayer;
const float R = ${ARC_RADIUS_METRES.toFixed(3)};
const vec2 RADII = vec2(${SHAFT_RADIUS_METRES.toFixed(3)}, ${HEAD_RADIUS_METRES.toFixed(3)});
void main() {
  vLayer = position.z;
  float pixel = -(modelViewMatrix * vec4(0.0, 0.0, R, 1.0)).z * uPixelShare;
  float rim = max(0.0045, 1.3 * pixel);
  float outline = max(0.003, 1.3 * pixel);
  float halo = max(0.002, pixel);
  float offset = uThickness * (vLayer < 0.5 ? -rim : vLayer < 1.5 ? outline + halo : vLayer < 2.5 ? outline : 0.0);
  float head = min(${HEAD_LENGTH_METRES.toFixed(3)} * uThickness, 0.7 * uLength);
  float angle = (position.x * (uLength - head) + position.y * head + grow.x * offset - 0.5 * uLength) / R;
  float away = max(dot(radius, RADII) * uThickness + grow.y * offset, 0.0);
  vec3 outwards = vec3(sin(angle), 0.0, cos(angle));
  vec4 inView = modelViewMatrix * vec4((R + away * round.x) * outwards + vec3(0.0, away * round.y, 0.0), 1.0);
  gl_Position = projectionMatrix * inView;
  float nearer = vLayer < 0.5 ? 0.05 : 0.004 * vLayer;
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
  float opacity = vLayer < 0.5 ? 0.0 : 1.0;
  vec3 colour = vLayer < 1.5 ? uHalo : vLayer < 2.5 ? uOutline : uColour;
  gl_FragColor = linearToOutputTexel(vec4(colour, 1.0));
  gl_FragColor = vec4(gl_FragColor.rgb * opacity, opacity);
}
`;

export interface TurnArrow {
  readonly group: Group;
  /** Middle of the arrow in the world, and half of its span, metres (0 when none is drawn). */
  readonly middle: Vector3;
  readonly halfSpanMetres: number;
  /** `strength` 1 draws it as the camera allows, 0 not at all. */
  apply(frame: Frame, camera: PerspectiveCamera, strength: number): void;
  dispose(): void;
}

const size = new Vector2();

/** The person's own turn: an open, curved arrow round the front of the chest, on the camera's side. */
export const createTurnArrow = (): TurnArrow => {
  const uniforms = {
    uColour: { value: new Color(TURN_COLOUR) }, uOutline: { value: new Color(OUTLINE_COLOUR) }, uHalo: { value: new Color(HALO_COLOUR) },
    uLength: { value: 0 }, uThickness: { value: 0 }, uPixelShare: { value: 0 },
  };
  const slant = Math.hypot(HEAD_RADIUS_METRES, HEAD_LENGTH_METRES);
  const geometry = arcGeometry(arcRings(SEGMENTS, HEAD_RADIUS_METRES / slant, HEAD_LENGTH_METRES / slant));
  const material = new ShaderMaterial({
    vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms,
    blending: CustomBlending, blendEquation: AddEquation, blendSrc: OneFactor, blendDst: OneMinusSrcAlphaFactor,
    depthFunc: LessEqualDepth, side: BackSide, toneMapped: false, transparent: true,
  });
  const mesh = new Mesh(geometry, material);
  mesh.renderOrder = DRAW_ORDER.turn;
  // Its size comes from the shader, which three cannot know.
  mesh.frustumCulled = false;
  mesh.onBeforeRender = (renderer: WebGLRenderer, _scene, camera) => {
    const { fov } = camera as PerspectiveCamera;
    uniforms.uPixelShare.value = (2 * Math.tan((fov * Math.PI) / 360)) / renderer.getDrawingBufferSize(size).y;
  };
  const group = new Group();
  group.name = 'turn';
  group.rotation.order = 'YXZ';
  group.rotation.x = TILT_RADIANS;
  group.add(mesh);
  const middle = new Vector3();
  const turn = createTurnOnPicture();
  let halfSpanMetres = 0;
  return {
    group,
    middle,
    get halfSpanMetres() {
      return halfSpanMetres;
    },
    apply: (frame, camera, strength) => {
      placeTurn(frame, camera.position, Math.tan((camera.fov * Math.PI) / 360), turn);
      const strong = strength * turn.strength;
      group.visible = strong > LEAST_STRENGTH;
      // It fades by growing thinner, for its layers would show through each other; but never to a thread.
      const thickness = THINNEST + (1 - THINNEST) * smoothStep(LEAST_STRENGTH, 0.8, strong);
      halfSpanMetres = group.visible ? (turn.spanRadians * ARC_RADIUS_METRES) / 2 : 0;
      if (!group.visible) return;
      group.position.copy(turn.centre);
      group.rotation.y = turn.headingRadians;
      group.scale.x = Math.sign(frame.trunkTurnRadians);
      uniforms.uLength.value = 2 * halfSpanMetres;
      uniforms.uThickness.value = thickness;
      middle.copy(turn.middle);
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
};
