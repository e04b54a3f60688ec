import type { ViewState } from './view.ts';

/** The view as it is drawn now: while marks are given or held back, that decides and not the visitor's switches, which stay as they are. */
export const asShown = (state: ViewState): ViewState => {
  const { marksNow } = state;
  if (marksNow === 'chosen') return state;
  const isWhole = marksNow === 'all' || marksNow === 'unlabelled';
  return {
    ...state,
    markersVisible: marksNow !== 'none',
    forcesVisible: isWhole,
    spineZoneVisible: isWhole,
    labelsVisible: marksNow === 'all',
    pathVisible: false,
    personSeeThrough: false,
    helperSeeThrough: false,
    skeletonVisible: false,
    ghostStart: false,
    ghostPrevious: false,
    ghostNext: false,
    views: 'one',
  };
};
