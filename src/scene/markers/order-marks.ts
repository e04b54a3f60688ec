import type { Object3D, PerspectiveCamera } from 'three';
import { BONE_INDEX, type Side } from '../../core/anatomy/bones.ts';
import type { FigureName, Frame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';

/** The hands of both figures, as they are drawn. */
export type DrawnHands = Readonly<Record<FigureName, Readonly<Record<Side, Object3D>>>>;

/** The arrow of a contact: drawn right after its hand, over the forearm that it comes along. */
export interface OrderedArrow {
  readonly handFigure: FigureName;
  readonly hand: Side;
  readonly solid: Object3D;
}

const SIDES = ['left', 'right'] as const;
const FIGURES = ['person', 'helper'] as const;

/** Lets arrows and hands be painted from the farthest hand to the nearest, each arrow over its own hand. */
export const createMarkOrder = (hands: DrawnHands, arrows: readonly OrderedArrow[]): ((frame: Frame, camera: PerspectiveCamera) => void) => {
  const items = FIGURES.flatMap((figure) => SIDES.map((side) => ({
    figure, at: 3 * BONE_INDEX[`${side}Hand`], mesh: hands[figure][side],
    arrows: arrows.filter(({ handFigure, hand }) => handFigure === figure && hand === side),
    awayMetres: 0,
  })));
  const step = (DRAW_ORDER.marksEnd - DRAW_ORDER.marks) / (items.length + 1);
  return (frame, camera) => {
    const { x, y, z } = camera.position;
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (item === undefined) continue;
      const p = frame[item.figure].worldPositions;
      item.awayMetres = Math.hypot((p[item.at] ?? 0) - x, (p[item.at + 1] ?? 0) - y, (p[item.at + 2] ?? 0) - z);
    }
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (item === undefined) continue;
      let farther = 0;
      for (let j = 0; j < items.length; j += 1) {
        const other = items[j]?.awayMetres ?? 0;
        if (other > item.awayMetres || (other === item.awayMetres && j < i)) farther += 1;
      }
      const order = DRAW_ORDER.marks + step * (farther + 0.5);
      for (let k = 0; k < item.arrows.length; k += 1) {
        const arrow = item.arrows[k];
        if (arrow !== undefined) arrow.solid.renderOrder = order + 0.5 * step;
      }
      item.mesh.renderOrder = order + 0.25 * step;
    }
  };
};
