import type { ViewsName } from '../../state/kept-choices.ts';

/** A stage narrower than this shows one view, CSS pixels. */
export const NARROW_PIXELS = 600;
/** How much of the stage's width the main view keeps beside others. */
const MAIN_SHARE: Readonly<Record<ViewsName, number>> = { one: 1, two: 0.5, four: 0.64, hands: 0.64 };

/** A view's place on the stage, whole CSS pixels from its left and top. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width of the main view; the others stand in a column at its right. */
export const mainWidth = (views: ViewsName, width: number): number => (width < NARROW_PIXELS ? width : Math.round(width * MAIN_SHARE[views]));

/** Places of `count` views in the column at the right of the main one, one under another; none where there is no column. */
export const sidePlaces = (count: number, main: number, width: number, height: number): Place[] => {
  if (main >= width) return [];
  return Array.from({ length: count }, (_, i) => {
    const top = Math.round((i * height) / count);
    return { left: main, top, width: width - main, height: Math.round(((i + 1) * height) / count) - top };
  });
};
