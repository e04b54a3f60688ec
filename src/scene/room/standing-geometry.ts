import type { BufferGeometry } from 'three';
import type { Prop } from '../../core/stretch/prop-schema.ts';
import { chairGeometry } from './chair-geometry.ts';
import { pillowGeometry } from './pillow-geometry.ts';
import { tableGeometry } from './table-geometry.ts';

/** What stands in the room, with vertex colours; null for a towel, which is in hands and drawn elsewhere. */
export const standingGeometry = (prop: Prop): BufferGeometry | null => {
  switch (prop.kind) {
    case 'table': return tableGeometry(prop);
    case 'pillow': return pillowGeometry(prop);
    case 'chair': return chairGeometry(prop);
    case 'towel': return null;
  }
};
