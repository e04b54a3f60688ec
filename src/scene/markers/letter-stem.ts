import { Group, type PerspectiveCamera, Sprite, SpriteMaterial, Vector3 } from 'three';
import { DRAW_ORDER } from '../draw-order.ts';
import { HALO_COLOUR, OUTLINE_COLOUR } from '../room/palette.ts';
import type { OnPicture } from './letter-place.ts';

/** Widths of the stem and of the dark line under it, shares of its letter's radius. */
const WIDTH = 0.14;
const CASING_WIDTH = 0.36;
/** So much of the letter's radius the dark line is longer than the bright one, at the hand. */
const CASING_OVER = 0.1;

/** Where a stem leads, metres right and up from the mark's middle on the picture: from its letter to a place of the own hand. */
export interface StemPlace {
  readonly from: Readonly<OnPicture>;
  readonly to: Readonly<OnPicture>;
  readonly radiusMetres: number;
  readonly opacity: number;
}

export interface LetterStem {
  readonly group: Group;
  /** Draws it; the letter, which comes later, lies over its beginning. */
  apply(place: StemPlace, camera: PerspectiveCamera): void;
  dispose(): void;
}

const right = new Vector3();
const up = new Vector3();

/** The short line that ties a letter to its hand, where it cannot stand at the wrist: thin, and not in the arrows' colours, or it would be the shaft of one. */
export const createLetterStem = (): LetterStem => {
  const lines = [[OUTLINE_COLOUR, CASING_WIDTH, CASING_OVER], [HALO_COLOUR, WIDTH, 0]] as const;
  const group = new Group();
  group.visible = false;
  const parts = lines.map(([paint, width, over], i) => {
    const material = new SpriteMaterial({ color: paint, transparent: true, depthTest: false, depthWrite: false, toneMapped: false });
    const sprite = new Sprite(material);
    sprite.renderOrder = DRAW_ORDER.stem + 0.01 * i;
    group.add(sprite);
    return { material, sprite, width, over };
  });
  return {
    group,
    apply: ({ from, to, radiusMetres, opacity }, camera) => {
      group.visible = true;
      right.setFromMatrixColumn(camera.matrixWorld, 0);
      up.setFromMatrixColumn(camera.matrixWorld, 1);
      const x = to.x - from.x, y = to.y - from.y;
      const long = Math.hypot(x, y);
      for (const { material, sprite, width, over } of parts) {
        const share = 0.5 + (0.5 * over * radiusMetres) / long;
        sprite.position.set(0, 0, 0).addScaledVector(right, from.x + share * x).addScaledVector(up, from.y + share * y);
        sprite.scale.set(long + over * radiusMetres, width * radiusMetres, 1);
        material.rotation = Math.atan2(y, x);
        material.opacity = opacity;
      }
    },
    dispose: () => {
      for (const { material } of parts) material.dispose();
    },
  };
};
