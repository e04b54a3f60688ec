import type { Group } from 'three';
import type { ForceArrow } from './force-arrow.ts';

/** A mark as its label sees it; of the patches the first stands for all. */
export interface LabelledMark {
  readonly group: Group;
  readonly radiusMetres: number;
  readonly arrow: Pick<ForceArrow, 'middle' | 'halfLengthMetres'>;
  /** 1 where the patch can be seen, 0 where a body hides it. */
  readonly seen: number;
  readonly share: number;
}
