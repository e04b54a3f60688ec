import type { Side } from './bones.ts';

/**
 * Skin sites: the closed list of named points on a figure's skin (on the cloth, where it is clothed).
 *
 * The build of the figures bakes each into `*.rig.json`, as bone-relative points with weights, so that the
 * checker and the page see the very surface that is drawn. The back's midline is here to be measured
 * against; it is deliberately not a {@link ContactSite}: no contact can name the spine.
 */

/** Levels of the back's midline, head to tail. */
export const MIDLINE_LEVELS = ['C7', 'T2', 'T4', 'T6', 'T7', 'T8', 'T10', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S2'] as const;
export type MidlineSite = `midline${(typeof MIDLINE_LEVELS)[number]}`;

/** The five points of a palm by which a hand is laid on skin. */
export const PALM_POINTS = ['Centre', 'Thenar', 'Hypothenar', 'IndexKnuckle', 'LittleKnuckle'] as const;

export const DIGITS = ['Thumb', 'Index', 'Middle', 'Ring', 'Little'] as const;
export type Digit = (typeof DIGITS)[number];

/** Sites of one hand: palm points, and pad and tip of each digit. */
export type HandSiteName = `Palm${(typeof PALM_POINTS)[number]}` | `${Digit}Pad` | `${Digit}Tip`;

/** Regions where a hand may rest. */
export const CONTACT_SITE_NAMES = [
  'ShoulderOuterBack', // back-outer deltoid over the humeral head (seated twist, steady hand)
  'ThighOuterLow', // antero-lateral distal thigh, 11.5 cm above the knee joint centre (seated twist, guiding hand)
  'ThighFront', // front of the mid thigh
  'ShinUpper', // front-inner shin, 10 cm below the knee joint centre
  'ShinMid', // front-outer shin, 20 cm below the knee joint centre
  'RibsFrontOuter', // ribs 6-8 at the anterior axillary line
  'IliacCrest', // top of the pelvis at the side
  'ShinUpperOuter', // outer side of the upper shin, 7 cm below the knee joint centre (knee-pull, own hand)
  'ShinUpperInner', // its inner side, 8 cm below (knee-pull, own other hand)
  'ShinFront', // front of the shin, 25 cm below the knee joint centre (knee-pull, guiding hand)
  'HandBack', // back of the hand, over the knuckle row: where a hand lies on a hand
  'ShoulderFront', // front of the deltoid, 4.5 cm below the shoulder joint: where a crossed hand rests
] as const;
export type ContactSite = `${Side}${(typeof CONTACT_SITE_NAMES)[number]}`;

/** A hand that is laid there lies on a hand. */
export const isHandBack = (site: string): boolean => site.endsWith('HandBack');

/** Points that are measured, rested on or kept clear of, never held. */
export const LANDMARK_SITE_NAMES = [
  'SitBone', 'ButtockBack', 'ThighBack', 'Calf', 'Heel', 'BallBigToe', 'BallLittleToe', 'ToeTip', 'Kneecap', 'KneeBack', 'ShoulderTop',
  'ShoulderBlade', 'ElbowTip', 'RibsSide',
] as const;
export type LandmarkSite =
  | `${Side}${(typeof LANDMARK_SITE_NAMES)[number]}`
  | 'headBack' | 'headTop' | 'chin' | 'sternum' | 'navel' | 'faceCentre';

export type SiteName = MidlineSite | ContactSite | LandmarkSite | `${Side}${HandSiteName}`;

/** Every site that a rig file must hold. */
export const SITE_NAMES: readonly SiteName[] = [
  ...MIDLINE_LEVELS.map((level) => `midline${level}` as const),
  ...(['left', 'right'] as const).flatMap((side) => [
    ...CONTACT_SITE_NAMES.map((name) => `${side}${name}` as const),
    ...LANDMARK_SITE_NAMES.map((name) => `${side}${name}` as const),
    ...PALM_POINTS.map((name) => `${side}Palm${name}` as const),
    ...DIGITS.flatMap((digit) => [`${side}${digit}Pad`, `${side}${digit}Tip`] as const),
  ]),
  'headBack', 'headTop', 'chin', 'sternum', 'navel', 'faceCentre',
];
