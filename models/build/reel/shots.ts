import { FIST, FLAT, ROLL_GRIP, type ReelPose } from './poses.ts';

/** A camera: where it looks, from which side (degrees round, 0 = the figure's front, 90 = its left), how high, how wide (metres). */
export interface View {
  readonly bone: string;
  readonly round: number;
  readonly up: number;
  readonly width: number;
}

export interface Shot {
  readonly name: string;
  readonly pose: ReelPose;
  readonly views: readonly View[];
  /** Draws the rig file's skin sites as dots. */
  readonly sites?: boolean;
  /** Radius of a roll laid in the left hand, metres. */
  readonly roll?: number;
}

const round4 = (bone: string, width: number, up = 12): View[] => [20, 110, 200, 290].map((round) => ({ bone, round, up, width }));
const DOWN = { outward: 10, elbow: 12, pronation: 20 } as const;

/** The left hand held forward, palm down: from its thumb side, its little-finger side, the finger tips and below. */
const HAND_VIEWS: readonly View[] = [
  { bone: 'leftMiddleProximal', round: -90, up: 5, width: 0.22 }, { bone: 'leftMiddleProximal', round: 90, up: 5, width: 0.22 },
  { bone: 'leftMiddleProximal', round: -20, up: -15, width: 0.22 }, { bone: 'leftMiddleProximal', round: -60, up: -55, width: 0.22 },
];

/** The range-of-motion reel. */
export const SHOTS: readonly Shot[] = [
  { name: 'stand', pose: { left: DOWN, right: DOWN }, views: round4('spine', 2, 5) },
  { name: 'rest', pose: {}, views: [] },
  {
    name: 'long-sit',
    pose: {
      hips: { x: -15 }, trunk: { x: 20, y: -35 }, neck: { y: -10 },
      leftLeg: { flexion: 75 }, rightLeg: { flexion: 120, adduction: 15, rotation: -28, knee: 95, ankle: 40 },
      left: { forward: 25, outward: 20, roll: 30, elbow: 85 }, right: { forward: -25, outward: 15, elbow: 15, pronation: 60, wrist: { z: -60 } },
    },
    views: [...round4('spine', 1.5), { bone: 'rightUpperLeg', round: -60, up: 20, width: 0.7 }, { bone: 'rightLowerLeg', round: -50, up: 20, width: 0.5 }],
  },
  { name: 'turn40', pose: { trunk: { y: -40 }, neck: { y: -30 }, left: DOWN, right: DOWN }, views: round4('chest', 1.1) },
  {
    name: 'knee-to-chest',
    pose: { hips: { x: -90 }, leftLeg: { flexion: 5 }, rightLeg: { flexion: 125, adduction: 8, knee: 115 }, left: { outward: 12, elbow: 10 }, right: { forward: 55, outward: 15, elbow: 60 } },
    views: [...round4('spine', 1.7, 25), { bone: 'rightUpperLeg', round: -90, up: 15, width: 0.6 }, { bone: 'rightLowerLeg', round: -60, up: 25, width: 0.5 }],
  },
  {
    name: 'arms-crossed',
    pose: { left: { forward: 60, outward: -20, roll: 78, elbow: 118, pronation: 60, wrist: { y: 0 }, fingers: FLAT }, right: { forward: 48, outward: -20, roll: 78, elbow: 118, pronation: 60, fingers: FLAT } },
    views: round4('upperChest', 0.9),
  },
  { name: 'overhead', pose: { left: { outward: 165, elbow: 10 }, right: { outward: 165, elbow: 10 } }, views: round4('neck', 1.2) },
  { name: 'arms-forward', pose: { trunk: { x: 25 }, left: { forward: 95, elbow: 10 }, right: { forward: 95, elbow: 10 } }, views: [...round4('neck', 0.9, 20), { bone: 'neck', round: -60, up: 15, width: 0.3 }, { bone: 'neck', round: 60, up: 15, width: 0.3 }, { bone: 'neck', round: 0, up: 30, width: 0.3 }, { bone: 'neck', round: 150, up: 30, width: 0.3 }] },
  {
    name: 'squat',
    pose: { hips: { x: 25 }, leftLeg: { flexion: 120, knee: 130, ankle: -25, adduction: -10 }, rightLeg: { flexion: 120, knee: 130, ankle: -25, adduction: -10 }, left: { forward: 80 }, right: { forward: 80 } },
    views: [...round4('spine', 1.5), { bone: 'leftLowerLeg', round: 60, up: 10, width: 0.45 }, { bone: 'hips', round: 70, up: 10, width: 0.6 }],
  },
  {
    name: 'fist',
    pose: { left: { forward: 80, elbow: 10, pronation: 90, fingers: FIST }, right: DOWN },
    views: HAND_VIEWS,
  },
  {
    name: 'grip',
    roll: 0.035,
    pose: { left: { forward: 80, elbow: 10, pronation: 90, fingers: ROLL_GRIP }, right: DOWN },
    views: HAND_VIEWS,
  },
  { name: 'flat-hand', pose: { left: { forward: 80, elbow: 10, pronation: 90, fingers: FLAT }, right: DOWN }, views: HAND_VIEWS },
  {
    name: 'face',
    pose: { left: DOWN, right: DOWN },
    views: [
      { bone: 'leftEye', round: 0, up: 0, width: 0.32 }, { bone: 'leftEye', round: 35, up: 0, width: 0.32 }, { bone: 'head', round: 90, up: 0, width: 0.36 },
      { bone: 'head', round: 150, up: 10, width: 0.36 }, { bone: 'head', round: 180, up: 15, width: 0.36 }, { bone: 'head', round: 20, up: 55, width: 0.4 },
    ],
  },
  {
    name: 'lids',
    pose: { lids: 34, neck: { x: 20 }, eyes: { x: 15 }, left: DOWN, right: DOWN, breath: 1 },
    views: [{ bone: 'leftEye', round: 0, up: 0, width: 0.22 }, { bone: 'leftEye', round: 40, up: 0, width: 0.22 }, { bone: 'chest', round: 90, up: 0, width: 0.7 }, { bone: 'neck', round: 0, up: 10, width: 0.5 }],
  },
  {
    name: 'sites', sites: true, pose: { left: { outward: 25, pronation: 90, fingers: FLAT }, right: { outward: 25, pronation: -60, fingers: FLAT } },
    views: [
      { bone: 'chest', round: 0, up: 5, width: 1.1 }, { bone: 'chest', round: 180, up: 5, width: 1.1 }, { bone: 'chest', round: 90, up: 5, width: 1.1 }, { bone: 'leftLowerLeg', round: 30, up: 5, width: 1.1 },
      { bone: 'leftLowerLeg', round: 200, up: 5, width: 1.1 }, { bone: 'leftToes', round: 60, up: -30, width: 0.5 }, { bone: 'rightHand', round: 0, up: 0, width: 0.35 }, { bone: 'head', round: 60, up: 0, width: 0.5 },
    ],
  },
  { name: 'collar', pose: { left: DOWN, right: DOWN }, views: [0, 60, 120, 180].map((round) => ({ bone: 'neck', round, up: 20, width: 0.5 })) },
];
