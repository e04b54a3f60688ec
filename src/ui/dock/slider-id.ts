/** Of the slider: where the first stop of Tab leads to. */
export const SLIDER_ID = 'timeline';
