import type { Group } from 'three';

/** A mark as its label sees it; of the patches the one that is seen best stands for all. */
export interface LabelledMark {
  readonly group: Group;
  readonly radiusMetres: number;
  /** 1 where the patch can be seen, 0 where a body hides it. */
  readonly seen: number;
  readonly share: number;
}
