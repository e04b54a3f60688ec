import { BackSide, Color, Group, LessEqualDepth, Mesh, type PerspectiveCamera, ShaderMaterial, Vector2, Vector3, type WebGLRenderer } from 'three';
import type { FigureName, Frame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { HALO_COLOUR, OUTLINE_COLOUR, TURN_COLOUR } from '../room/palette.ts';
import { arcGeometry, arcRings } from './arc-geometry.ts';
import { createTurnOnBody, placeTurn, TILT_RADIANS, type TurnOnBody, turnPoint, turnSight } from './turn-on-body.ts';

/** Of the shaft, and of the head. */
const SHAFT_RADIUS_METRES = 0.0095;
const HEAD_RADIUS_METRES = 0.027;
const HEAD_LENGTH_METRES = 0.058;
const SEGMENTS = 32;
/** It comes and goes by its thickness, from this share on, at which it reads: its layers would show through each other. */
const THINNEST = 0.6;
const DEPTH_PULL_METRES = 0.02;
/** Less of it in sight is a thread that says nothing. */
const LEAST_SIGHT = 0.85;
/** Where along it, from tail to tip, it has to be in the picture: its head, and more than half of the rest. */
const IN_PICTURE = [0.4, 0.7, 1] as const;
/** Seen from nearer it gets thinner, metres; and from nearer than the second, as through the helper's eyes, only pieces of it are seen past the person: gone. */
const NEAREST_METRES = 0.9;
const NEAR_METRES = 1.5;
const THINNEST_NEAR = 0.4;

/**
 * A tube with a cone at its end, bent about the local Y axis. It is drawn in layers over each other (halo, outline,
 * colour), each the same body grown or shrunk, so that its edges are of one width from everywhere and nothing of it can
 * tear. Drawn are the far sides, which lie in the order of the layers. Where a body hides it, it is hidden.
 */
const VERTEX = /* glsl */ `
attribute vec2 radius;
attribute vec2 grow;
attribute vec2 round;
uniform float uRadius;
uniform float uTail;
uniform float uSpan;
uniform float uThickness;
uniform float uPixelShare;
varying float vLayer;
const vec2 RADII = vec2(${SHAFT_RADIUS_METRES.toFixed(3)}, ${HEAD_RADIUS_METRES.toFixed(3)});
void main() {
  vLayer = position.z;
  float R = uRadius;
  float along = uSpan * R;
  float pixel = -(modelViewMatrix * vec4(0.0, 0.0, R, 1.0)).z * uPixelShare;
  float outline = max(0.0045, 1.4 * pixel);
  float halo = max(0.0025, pixel);
  float offset = uThickness * (vLayer < 1.5 ? outline + halo : vLayer < 2.5 ? outline : 0.0);
  float head = min(${HEAD_LENGTH_METRES.toFixed(3)} * uThickness, 0.7 * along);
  float angle = (position.x * (along - head) + position.y * head + grow.x * offset) / R + uTail;
  float away = max(dot(radius, RADII) * uThickness + grow.y * offset, 0.0);
  vec3 outwards = vec3(sin(angle), 0.0, cos(angle));
  vec4 inView = modelViewMatrix * vec4((R + away * round.x) * outwards + vec3(0.0, away * round.y, 0.0), 1.0);
  gl_Position = projectionMatrix * inView;
  float nearer = 0.004 * vLayer;
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
  vec3 colour = vLayer < 1.5 ? uHalo : vLayer < 2.5 ? uOutline : uColour;
  gl_FragColor = linearToOutputTexel(vec4(colour, 1.0));
}
`;

export interface TurnArrow {
  /** Named `turn`. */
  readonly group: Group;
  /** `share` 1 draws it as the turn is, 0 not at all. */
  apply(frame: Frame, camera: PerspectiveCamera, share: number, seesThrough: Readonly<Record<FigureName, boolean>>): void;
  dispose(): void;
}

const size = new Vector2();
const nobody: Readonly<Record<FigureName, boolean>> = { person: false, helper: false };
const eye = { x: 0, y: 0, z: 0, seesThrough: nobody };

const point = new Vector3();

const isInPicture = (turn: TurnOnBody, camera: PerspectiveCamera): boolean => IN_PICTURE.every((share) => {
  turnPoint(turn, turn.tailRadians + share * (turn.tipRadians - turn.tailRadians), point);
  const { x, y, z } = point.project(camera);
  return z < 1 && Math.abs(x) < 1 && Math.abs(y) < 1;
});

/** The person's own turn: a curved arrow round the front of the chest. Without `isDeclared` it never shows. */
export const createTurnArrow = (isDeclared: boolean): TurnArrow => {
  const uniforms = {
    uColour: { value: new Color(TURN_COLOUR) }, uOutline: { value: new Color(OUTLINE_COLOUR) }, uHalo: { value: new Color(HALO_COLOUR) },
    uRadius: { value: 1 }, uTail: { value: 0 }, uSpan: { value: 1 }, uThickness: { value: 0 }, uPixelShare: { value: 0 },
  };
  const slant = Math.hypot(HEAD_RADIUS_METRES, HEAD_LENGTH_METRES);
  const geometry = arcGeometry(arcRings(SEGMENTS, HEAD_RADIUS_METRES / slant, HEAD_LENGTH_METRES / slant));
  const material = new ShaderMaterial({ vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms, depthFunc: LessEqualDepth, side: BackSide, toneMapped: false });
  const mesh = new Mesh(geometry, material);
  mesh.renderOrder = DRAW_ORDER.turn;
  // Its size comes from the shader, which three cannot know.
  mesh.frustumCulled = false;
  mesh.rotation.x = TILT_RADIANS;
  mesh.onBeforeRender = (renderer: WebGLRenderer, _scene, camera) => {
    const { fov } = camera as PerspectiveCamera;
    uniforms.uPixelShare.value = (2 * Math.tan((fov * Math.PI) / 360)) / renderer.getDrawingBufferSize(size).y;
  };
  const group = new Group();
  group.name = 'turn';
  group.visible = false;
  group.add(mesh);
  const turn = createTurnOnBody();
  return {
    group,
    apply: (frame, camera, share, seesThrough) => {
      if (!isDeclared) return;
      eye.x = camera.position.x;
      eye.y = camera.position.y;
      eye.z = camera.position.z;
      eye.seesThrough = seesThrough;
      placeTurn(frame, eye, turn);
      const here = share * turn.strength;
      const awayMetres = camera.position.distanceTo(group.position.fromArray(turn.centre));
      const sight = here > 0 && awayMetres > NEAREST_METRES && isInPicture(turn, camera) ? turnSight(frame, turn, eye) : 0;
      const strength = sight > LEAST_SIGHT ? here * sight : 0;
      group.visible = strength > 0;
      if (!group.visible) return;
      group.quaternion.fromArray(turn.rotation);
      // The same arrow in a mirror: its tip leads to the other side.
      group.scale.x = turn.sense;
      uniforms.uRadius.value = turn.radiusMetres;
      uniforms.uTail.value = turn.tailRadians;
      uniforms.uSpan.value = turn.tipRadians - turn.tailRadians;
      const near = Math.min(Math.max(awayMetres / NEAR_METRES, THINNEST_NEAR), 1);
      uniforms.uThickness.value = near * (THINNEST + (1 - THINNEST) * strength);
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
};
