import type { Group, Vector3 } from 'three';

export interface LabelOnPicture {
  isThere: boolean;
  x: number;
  y: number;
}

/** A mark as its label sees it; of the patches the one that is seen best stands for all. */
export interface LabelledMark {
  readonly group: Group;
  readonly radiusMetres: number;
  /** What the leader ends at, where the mark does not lie between: its middle relative to the group, metres, and its radius. */
  readonly letter: { readonly middle: Vector3; readonly radiusMetres: number };
  /** Where its label stands on the picture, device coordinates (-1 to 1, up), once the labels are placed. */
  readonly label: LabelOnPicture;
  /** 1 where the mark can be seen, 0 where a body hides it. */
  readonly seen: number;
  /** 1 where a hidden mark is hinted at: a leader may lead to it. */
  readonly hint: number;
  readonly share: number;
}
