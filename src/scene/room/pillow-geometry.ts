import type { BufferGeometry } from 'three';
import type { Pillow } from '../../core/stretch/prop-schema.ts';
import { mergedBoxes } from './boxes.ts';
import { PILLOW } from './palette.ts';

/** Nearly the whole height is edge: a thin pillow is round there. */
const ROUNDING_SHARE = 0.46;

/** A thin, firm pillow. */
export const pillowGeometry = ({ sizeMetres, centreMetres }: Pillow): BufferGeometry =>
  mergedBoxes([{ size: sizeMetres, centre: centreMetres, rounding: ROUNDING_SHARE * sizeMetres[1], colour: PILLOW }]);
