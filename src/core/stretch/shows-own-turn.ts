import type { Stretch } from './stretch.ts';

/** Whether the picture of a stretch, and so its legend, has the arrow of the person's own turn. */
export const showsOwnTurn = ({ movement, withoutMarks }: Pick<Stretch, 'movement' | 'withoutMarks'>): boolean =>
  movement.trunkTurn !== undefined && withoutMarks?.includes('ownTurn') !== true;
