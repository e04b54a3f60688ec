import { Color, DirectionalLight, Group, Mesh, MeshDepthMaterial, MeshLambertMaterial, type Scene } from 'three';
import type { Prop } from '../../core/stretch/prop-schema.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { useSoftContactShadow } from '../soft-shadow.ts';
import { createFloor, paintFloor } from './floor.ts';
import { createLights } from './lights.ts';
import { DARK_GROUND, LIGHT_GROUND } from './palette.ts';
import { useLeanShadowMap } from './shadow-map.ts';
import { standingGeometry } from './standing-geometry.ts';

/** Floor, light and furniture. */
export interface Room {
  readonly group: Group;
  /** Puts up what a stretch declares, in place of what stood there. */
  furnish(props: readonly Prop[]): void;
  /** Draws shadows so finely from the next picture on: a share of the full side of their map. */
  setShadowShare(share: number): void;
  /** Paints the ground in light or dark, and what is behind it. */
  paint(isLight: boolean, scene: Scene): void;
}

/** `isTransparent`: without floor and ground, for a picture that is laid over something. */
export const createRoom = (isTransparent: boolean): Room => {
  const group = new Group();
  group.name = 'room';
  const floor = createFloor();
  floor.visible = !isTransparent;
  const lights = createLights();
  const setShares = lights.flatMap((light) => (light instanceof DirectionalLight && light.castShadow ? [useLeanShadowMap(light.shadow)] : []));
  group.add(...lights, floor);
  const material = new MeshLambertMaterial({ vertexColors: true });
  // Its own: one that skins share is made for each of them anew, in every picture.
  const shadow = new MeshDepthMaterial();
  material.onBeforeCompile = useSoftContactShadow;
  let furniture: Mesh[] = [];
  let painted = '';
  return {
    group,
    setShadowShare: (share) => {
      for (const setShare of setShares) setShare(share);
    },
    paint: (isLight, scene) => {
      const { background, floor: colour } = isLight ? LIGHT_GROUND : DARK_GROUND;
      if (painted === background) return;
      painted = background;
      scene.background = isTransparent ? null : new Color(background);
      paintFloor(floor, colour);
    },
    furnish: (props) => {
      for (const piece of furniture) {
        piece.removeFromParent();
        piece.geometry.dispose();
      }
      furniture = props.flatMap((prop): Mesh[] => {
        const geometry = standingGeometry(prop);
        if (geometry === null) return [];
        const piece = new Mesh(geometry, material);
        piece.name = prop.kind;
        piece.renderOrder = DRAW_ORDER.room;
        piece.castShadow = true;
        piece.customDepthMaterial = shadow;
        piece.receiveShadow = true;
        return [piece];
      });
      if (furniture.length > 0) group.add(...furniture);
    },
  };
};
