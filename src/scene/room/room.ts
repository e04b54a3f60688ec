import { Group, Mesh, MeshLambertMaterial } from 'three';
import type { Stretch } from '../../core/stretch/stretch.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { useSoftContactShadow } from '../soft-shadow.ts';
import { createFloor } from './floor.ts';
import { createLights } from './lights.ts';
import { tableGeometry } from './table-geometry.ts';

/** Floor, light and furniture. */
export interface Room {
  readonly group: Group;
  /** Puts up what a stretch declares, in place of what stood there. */
  furnish(props: Stretch['props']): void;
}

export const createRoom = (): Room => {
  const group = new Group();
  group.name = 'room';
  group.add(...createLights(), createFloor());
  const material = new MeshLambertMaterial({ vertexColors: true });
  material.onBeforeCompile = useSoftContactShadow;
  let tables: Mesh[] = [];
  return {
    group,
    furnish: (props) => {
      for (const table of tables) {
        table.removeFromParent();
        table.geometry.dispose();
      }
      tables = props.filter((prop) => prop.kind === 'table').map((prop) => {
        const table = new Mesh(tableGeometry(prop), material);
        table.name = prop.kind;
        table.renderOrder = DRAW_ORDER.room;
        table.castShadow = true;
        table.receiveShadow = true;
        return table;
      });
      if (tables.length > 0) group.add(...tables);
    },
  };
};
