import {
  AddEquation, BufferAttribute, Color, CustomBlending, Mesh, MeshLambertMaterial, OneMinusSrcAlphaFactor, RingGeometry, SrcAlphaFactor,
} from 'three';
import { DRAW_ORDER } from '../draw-order.ts';
import { FLOOR } from './palette.ts';

/** Radius at which the floor has wholly faded into the background, metres. */
const RADIUS_METRES = 4.2;
/** Under the seat, where most happens, metres. */
const CENTRE_Z_METRES = 0.35;
/** Share of the radius within which the floor is whole. */
const WHOLE_SHARE = 0.12;
/** Rings of the fade: enough for a smooth slope, few enough to cost nothing. */
const RINGS = 14;
const SECTORS = 48;

/** A level disc whose vertex colours fade out towards the rim. */
const fadingDisc = (): RingGeometry => {
  const geometry = new RingGeometry(0.001, RADIUS_METRES, SECTORS, RINGS);
  const position = geometry.getAttribute('position');
  const colour = new Color(FLOOR);
  const rgba = new Float32Array(position.count * 4);
  for (let i = 0; i < position.count; i += 1) {
    const radius = Math.hypot(position.getX(i), position.getY(i)) / RADIUS_METRES;
    const fade = 1 - Math.min(Math.max((radius - WHOLE_SHARE) / (1 - WHOLE_SHARE), 0), 1);
    rgba.set([colour.r, colour.g, colour.b, fade * fade * (3 - 2 * fade)], 4 * i);
  }
  geometry.setAttribute('color', new BufferAttribute(rgba, 4));
  return geometry.rotateX(-Math.PI / 2) as RingGeometry;
};

/** The floor at height 0: a pool of light round the table, which takes shadows and fades into the dark. */
export const createFloor = (): Mesh => {
  // Blends, but in the opaque list and first of all, so that marks can be drawn over it.
  const material = new MeshLambertMaterial({
    vertexColors: true,
    dithering: true,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: SrcAlphaFactor,
    blendDst: OneMinusSrcAlphaFactor,
    depthWrite: false,
  });
  const floor = new Mesh(fadingDisc(), material);
  floor.name = 'floor';
  floor.position.z = CENTRE_Z_METRES;
  floor.renderOrder = DRAW_ORDER.floor;
  floor.receiveShadow = true;
  return floor;
};
