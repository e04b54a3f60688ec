import { useMemo } from 'react';
import { AddEquation, BufferAttribute, Color, CustomBlending, OneMinusSrcAlphaFactor, RingGeometry, SrcAlphaFactor } from 'three';
import { DRAW_ORDER } from '../draw-order.ts';
import { FLOOR } from './palette.ts';

/** Radius at which the floor has wholly faded into the background, metres. */
const RADIUS_METRES = 4.2;
/** Rings of the fade: enough for a smooth slope, few enough to cost nothing. */
const RINGS = 14;
const SECTORS = 48;

/** A disc whose vertex colours fade out towards the rim: opaque within a quarter of the radius, gone at the rim. */
const fadingDisc = (): RingGeometry => {
  const geometry = new RingGeometry(0.001, RADIUS_METRES, SECTORS, RINGS);
  const position = geometry.getAttribute('position');
  const colour = new Color(FLOOR);
  const rgba = new Float32Array(position.count * 4);
  for (let i = 0; i < position.count; i += 1) {
    const radius = Math.hypot(position.getX(i), position.getY(i)) / RADIUS_METRES;
    const fade = 1 - Math.min(Math.max((radius - 0.12) / 0.88, 0), 1);
    rgba.set([colour.r, colour.g, colour.b, fade * fade * (3 - 2 * fade)], 4 * i);
  }
  geometry.setAttribute('color', new BufferAttribute(rgba, 4));
  geometry.rotateX(-Math.PI / 2);
  return geometry;
};

/** The floor at height 0: a pool of light round the table, which takes shadows and fades into the dark. */
export function Floor() {
  const geometry = useMemo(fadingDisc, []);
  return (
    <mesh name="floor" geometry={geometry} position={[0, 0, 0.35]} renderOrder={DRAW_ORDER.floor} receiveShadow>
      <meshLambertMaterial
        vertexColors
        dithering
        blending={CustomBlending}
        blendEquation={AddEquation}
        blendSrc={SrcAlphaFactor}
        blendDst={OneMinusSrcAlphaFactor}
        depthWrite={false}
      />
    </mesh>
  );
}
