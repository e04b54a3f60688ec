import { Quaternion, Vector3 } from 'three';
import { BONE_INDEX, type BoneName, type Side } from '../../core/anatomy/bones.ts';
import type { PosedFigure } from './posed-figure.ts';
import { dominantBone } from './posed-skin.ts';

/** Skin of a palm lies below this in the hand's frame (the palm faces -Y), metres: the palm's points lie 18-29 mm below the wrist joint, the hand's back above it. */
const PALM_BELOW_METRES = -0.012;
/** The palm reaches from the wrist's crease to the knuckles, along the fingers from the wrist joint, metres. */
const PALM_ALONG_METRES = [0.02, 0.105] as const;

const inHand = new Vector3();
const handRotation = new Quaternion();

/** Up to here reaches the heel of the palm, and from here its knuckle row, along the fingers from the wrist joint, metres. */
const HEEL_METRES = 0.05;
const KNUCKLES_METRES = 0.075;

/** Calls back with a palm's vertices, and how far along the fingers from the wrist joint each is, metres. */
const forEachPalmVertex = ({ mesh, positions, frame, clusters }: PosedFigure, side: Side, visit: (vertex: number, alongMetres: number) => void): void => {
  const bone = BONE_INDEX[`${side}Hand`];
  handRotation.fromArray(frame.worldRotations, 4 * bone).invert();
  for (const v of clusters(`${side}Hand`).vertices) {
    if (dominantBone(mesh, v) !== bone) continue;
    inHand.fromArray(positions, 3 * v);
    inHand.x -= frame.worldPositions[3 * bone]!;
    inHand.y -= frame.worldPositions[3 * bone + 1]!;
    inHand.z -= frame.worldPositions[3 * bone + 2]!;
    inHand.applyQuaternion(handRotation);
    const along = Math.abs(inHand.x);
    if (inHand.y < PALM_BELOW_METRES && along > PALM_ALONG_METRES[0] && along < PALM_ALONG_METRES[1]) visit(v, along);
  }
};

/** Vertices of a palm's skin, told by where they are in the frame of the posed hand. */
export const palmVertices = (figure: PosedFigure, side: Side): number[] => {
  const palm: number[] = [];
  forEachPalmVertex(figure, side, (vertex) => palm.push(vertex));
  return palm;
};

/** Vertices of six places of a hand: heel of the palm, knuckle row, and each of the four fingers all round. */
export const handPlaceVertices = (figure: PosedFigure, side: Side): number[][] => {
  const heel: number[] = [];
  const knuckles: number[] = [];
  forEachPalmVertex(figure, side, (vertex, along) => {
    if (along < HEEL_METRES) heel.push(vertex);
    else if (along > KNUCKLES_METRES) knuckles.push(vertex);
  });
  const finger = (name: string): number[] => {
    const bones = (['Proximal', 'Intermediate', 'Distal'] as const).map((part) => BONE_INDEX[`${side}${name}${part}` as BoneName]);
    return [...figure.clusters(`${side}Hand`).vertices].filter((vertex) => bones.includes(dominantBone(figure.mesh, vertex)));
  };
  return [heel, knuckles, ...['Index', 'Middle', 'Ring', 'Little'].map(finger)];
};
