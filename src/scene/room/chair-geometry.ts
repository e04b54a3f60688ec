import type { BufferGeometry } from 'three';
import type { Chair } from '../../core/stretch/prop-schema.ts';
import { mergedBoxes, type Box } from './boxes.ts';
import { TABLE_FOOT, TABLE_PAD, TABLE_PIPING, TABLE_WOOD } from './palette.ts';

/** A padded seat on a wooden frame, metres: slim, so that the legs of both people stay in sight. */
const PAD_THICKNESS = 0.045;
const PAD_ROUNDING = 0.018;
const FRAME_HEIGHT = 0.05;
const FRAME_INSET = 0.022;
const LEG_SIDE = 0.036;
const LEG_INSET = 0.03;
const FOOT_HEIGHT = 0.015;
const RAIL_HEIGHT_ABOVE_FLOOR = 0.16;

/** A chair without arms and back in one geometry with vertex colours: padded seat, frame, four legs, a rail at each side. */
export const chairGeometry = ({ seatHeightMetres, widthMetres, depthMetres, rearEdgeZMetres }: Chair): BufferGeometry => {
  const middleZ = rearEdgeZMetres + depthMetres / 2;
  const frameTop = seatHeightMetres - PAD_THICKNESS;
  const legTop = frameTop - 0.004;
  const legX = widthMetres / 2 - LEG_INSET - LEG_SIDE / 2;
  const legZ = depthMetres / 2 - LEG_INSET - LEG_SIDE / 2;
  const boxes: Box[] = [
    { size: [widthMetres, PAD_THICKNESS, depthMetres], centre: [0, seatHeightMetres - PAD_THICKNESS / 2, middleZ], rounding: PAD_ROUNDING, colour: TABLE_PAD },
    { size: [widthMetres - 0.01, 0.01, depthMetres - 0.01], centre: [0, frameTop - 0.003, middleZ], rounding: 0.003, colour: TABLE_PIPING },
    { size: [widthMetres - 2 * FRAME_INSET, FRAME_HEIGHT, depthMetres - 2 * FRAME_INSET], centre: [0, frameTop - FRAME_HEIGHT / 2, middleZ], rounding: 0.005, colour: TABLE_WOOD },
  ];
  for (const x of [-legX, legX]) {
    boxes.push({ size: [LEG_SIDE * 0.55, LEG_SIDE * 0.7, 2 * legZ], centre: [x, RAIL_HEIGHT_ABOVE_FLOOR, middleZ], rounding: 0.005, colour: TABLE_WOOD });
    for (const z of [middleZ - legZ, middleZ + legZ]) {
      boxes.push({ size: [LEG_SIDE, legTop - FOOT_HEIGHT, LEG_SIDE], centre: [x, (legTop + FOOT_HEIGHT) / 2, z], rounding: 0.006, colour: TABLE_WOOD });
      boxes.push({ size: [LEG_SIDE * 1.12, FOOT_HEIGHT, LEG_SIDE * 1.12], centre: [x, FOOT_HEIGHT / 2, z], rounding: 0.004, colour: TABLE_FOOT });
    }
  }
  return mergedBoxes(boxes);
};
