import type { BufferGeometry } from 'three';
import type { Table } from '../../core/stretch/prop-schema.ts';
import { mergedBoxes, type Box } from './boxes.ts';
import { TABLE_FOOT, TABLE_PAD, TABLE_PIPING, TABLE_WOOD } from './palette.ts';

/** A firm pad of a treatment table, metres. */
const PAD_THICKNESS = 0.06;
/** Round edges of the pad: large enough to catch the light. */
const PAD_ROUNDING = 0.022;
const FRAME_HEIGHT = 0.07;
const FRAME_INSET = 0.035;
const LEG_SIDE = 0.055;
/** Legs stand in from the ends, as a real plinth's do, so that the helper's toes have room. */
const LEG_INSET_ENDS = 0.17;
const LEG_INSET_SIDES = 0.06;
const FOOT_HEIGHT = 0.02;
const RAIL_HEIGHT_ABOVE_FLOOR = 0.12;

/** A low treatment table in one geometry with vertex colours: padded top, wooden frame, four legs, a rail at each end. */
export const tableGeometry = ({ topHeightMetres, widthMetres, lengthMetres, rearEdgeZMetres }: Table): BufferGeometry => {
  const middleZ = rearEdgeZMetres + lengthMetres / 2;
  const frameTop = topHeightMetres - PAD_THICKNESS;
  const legTop = frameTop - FRAME_HEIGHT / 2;
  const legX = widthMetres / 2 - LEG_INSET_SIDES - LEG_SIDE / 2;
  const legZ = lengthMetres / 2 - LEG_INSET_ENDS - LEG_SIDE / 2;
  const boxes: Box[] = [
    { size: [widthMetres, PAD_THICKNESS, lengthMetres], centre: [0, topHeightMetres - PAD_THICKNESS / 2, middleZ], rounding: PAD_ROUNDING, colour: TABLE_PAD },
    { size: [widthMetres - 0.012, 0.012, lengthMetres - 0.012], centre: [0, frameTop - 0.004, middleZ], rounding: 0.004, colour: TABLE_PIPING },
    { size: [widthMetres - 2 * FRAME_INSET, FRAME_HEIGHT, lengthMetres - 2 * FRAME_INSET], centre: [0, frameTop - FRAME_HEIGHT / 2, middleZ], rounding: 0.006, colour: TABLE_WOOD },
  ];
  for (const z of [middleZ - legZ, middleZ + legZ]) {
    boxes.push({ size: [2 * legX, LEG_SIDE * 0.8, LEG_SIDE * 0.6], centre: [0, RAIL_HEIGHT_ABOVE_FLOOR, z], rounding: 0.006, colour: TABLE_WOOD });
    for (const x of [-legX, legX]) {
      boxes.push({ size: [LEG_SIDE, legTop - FOOT_HEIGHT, LEG_SIDE], centre: [x, (legTop + FOOT_HEIGHT) / 2, z], rounding: 0.008, colour: TABLE_WOOD });
      boxes.push({ size: [LEG_SIDE * 1.15, FOOT_HEIGHT, LEG_SIDE * 1.15], centre: [x, FOOT_HEIGHT / 2, z], rounding: 0.005, colour: TABLE_FOOT });
    }
  }
  return mergedBoxes(boxes);
};
