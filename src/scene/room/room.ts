import { Group, Mesh, MeshLambertMaterial } from 'three';
import type { Prop } from '../../core/stretch/prop-schema.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { useSoftContactShadow } from '../soft-shadow.ts';
import { createFloor } from './floor.ts';
import { createLights } from './lights.ts';
import { standingGeometry } from './standing-geometry.ts';

/** Floor, light and furniture. */
export interface Room {
  readonly group: Group;
  /** Puts up what a stretch declares, in place of what stood there. */
  furnish(props: readonly Prop[]): void;
}

export const createRoom = (): Room => {
  const group = new Group();
  group.name = 'room';
  group.add(...createLights(), createFloor());
  const material = new MeshLambertMaterial({ vertexColors: true });
  material.onBeforeCompile = useSoftContactShadow;
  let furniture: Mesh[] = [];
  return {
    group,
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
        piece.receiveShadow = true;
        return [piece];
      });
      if (furniture.length > 0) group.add(...furniture);
    },
  };
};
