import type { Group, Vector3 } from 'three';

export interface LabelOnPicture {
  isThere: boolean;
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

export const createLabelOnPicture = (): LabelOnPicture => ({ isThere: false, x: 0, y: 0, halfWidth: 0, halfHeight: 0 });

/** A mark as its label sees it; of the patches the one that is seen best stands for all. */
export interface LabelledMark {
  readonly group: Group;
  readonly radiusMetres: number;
  /** What the leader ends at: the letter where it is drawn, else the mark. Its middle relative to the group, metres, and its radius. */
  readonly letter: { readonly middle: Vector3; readonly radiusMetres: number };
  /** Where its label's middle stands on the picture and half of its size, device coordinates (-1 to 1, up), once the labels are placed. */
  readonly label: LabelOnPicture;
  /** 1 where the mark can be seen, 0 where a body hides it. */
  readonly seen: number;
  /** 1 where a hidden mark is hinted at: a leader may lead to it. */
  readonly hint: number;
  /** Whether its letter is drawn. */
  readonly hasLetter: boolean;
  /** Whether a leader may end at the mark itself: what is drawn there is neither a foot, a face, nor another hand. */
  readonly leads: boolean;
  readonly share: number;
}
