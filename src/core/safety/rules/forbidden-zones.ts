import { DIGITS, PALM_POINTS, type HandSiteName, type SiteName } from '../../anatomy/sites.ts';
import { vec3 } from 'gl-matrix';
import type { Side } from '../../anatomy/bones.ts';
import { FOREARM_HALF_LENGTH_METRES, FOREARM_POINT_SHARE } from '../../anatomy/forearm.ts';
import { LIMB_BONES } from '../../anatomy/limb-index.ts';
import type { FigureName } from '../../frame/frame.ts';
import type { FrameSolver } from '../../frame/solve-frame.ts';
import { vector, type Vector } from '../../math/vector.ts';
import { sideSign } from '../../rig/pose-bones.ts';
import { setSiteDirection, setSitePoint } from '../../rig/skin-site.ts';
import { createWorst, type Rule } from '../rule.ts';

/**
 * Places on the person that no touching hand may be at, and how far it keeps from their middle, metres.
 * Choreography 4: kneecap (radius about 2.2 cm), neck, breastbone (6 cm from its midline), belly,
 * the field of the kidneys (10 cm to either side of the spine, T11 down to the hip bones), sacrum.
 */
const ZONES: ReadonlyArray<readonly [SiteName, number]> = [
  ['leftKneecap', 0.03], ['rightKneecap', 0.03],
  ['midlineC7', 0.1], ['chin', 0.12],
  ['sternum', 0.06], ['navel', 0.1],
  ['midlineT12', 0.1], ['midlineL1', 0.1], ['midlineL2', 0.1], ['midlineL3', 0.1], ['midlineL4', 0.1], ['midlineL5', 0.1],
  ['midlineS2', 0.08],
];

/**
 * The nerve at the outer side of the knee runs over the head of the fibula: 3 cm below the joint's centre, 4.5 cm to the
 * outside, a little behind. From the knee joint in the shin's rest axes (outward, up, forward), and the radius, metres.
 * Choreography 4.
 */
const FIBULAR_HEAD_METRES = { outward: 0.045, up: -0.03, forward: -0.01 } as const;
const FIBULAR_HEAD_RADIUS_METRES = 0.03;

/**
 * The hollow of the knee (popliteal fossa): a rhomb between the tendons behind the thigh and the two heads of the calf
 * muscle. Vessels and nerves lie open in it. Its upper corner is about 7 cm above the crease (surface anatomy of the
 * popliteal nerve block), the lower one about 4 cm below; at the crease the tendons stand about 3 cm to either side, the
 * outer one with a nerve along it. On the posed skin: from the middle of the crease towards the middle of the thigh's
 * back or the belly of the calf, and outward in the skin's rest axes; metres. Hands keep 3 cm from each of these points.
 */
const KNEE_HOLLOW = [
  { outward: 0, towards: 'ThighBack', along: 0 }, { outward: 0.03, towards: 'ThighBack', along: 0 }, { outward: -0.03, towards: 'ThighBack', along: 0 },
  { outward: 0.015, towards: 'ThighBack', along: 0.035 }, { outward: -0.015, towards: 'ThighBack', along: 0.035 },
  { outward: 0, towards: 'ThighBack', along: 0.07 }, { outward: 0, towards: 'Calf', along: 0.04 },
] as const;
const KNEE_HOLLOW_KEEP_OFF_METRES = 0.03;

const HAND_SITES: readonly HandSiteName[] = [
  ...PALM_POINTS.map((name) => `Palm${name}` as const),
  ...DIGITS.flatMap((digit) => [`${digit}Pad`, `${digit}Tip`] as const),
];
const points = HAND_SITES.map(() => vector());
const zone = vector();
const crease = vector();
const along = vector();
const outward = vector();

const SIDES = ['left', 'right'] as const;

type Visit = (name: string, radiusMetres: number, middleInWorld: Vector) => void;

const forEachHollowPoint = ({ rig, scratch }: FrameSolver['figures'][FigureName], side: Side, visit: Visit): void => {
  const site = rig.sites[`${side}KneeBack`];
  setSitePoint(crease, site, scratch);
  setSiteDirection(outward, site, scratch, vec3.set(along, sideSign(side), 0, 0) as Vector);
  vec3.normalize(outward, outward);
  for (const place of KNEE_HOLLOW) {
    setSitePoint(along, rig.sites[`${side}${place.towards}`], scratch);
    vec3.subtract(along, along, crease);
    vec3.normalize(along, along);
    vec3.scaleAndAdd(zone, crease, along, place.along);
    vec3.scaleAndAdd(zone, zone, outward, place.outward);
    visit(`${side}KneeHollow`, KNEE_HOLLOW_KEEP_OFF_METRES, zone);
  }
};

/** Calls back with each zone of a posed figure: its name, radius and middle (a scratch), metres. */
export const forEachZone = (figure: FrameSolver['figures'][FigureName], visit: Visit): void => {
  const { rig, scratch } = figure;
  for (const [site, radiusMetres] of ZONES) {
    setSitePoint(zone, rig.sites[site], scratch);
    visit(site, radiusMetres, zone);
  }
  for (const side of SIDES) {
    const { outward, up, forward } = FIBULAR_HEAD_METRES;
    const bone = LIMB_BONES[side].lowerLeg;
    vec3.set(zone, sideSign(side) * outward, up, forward);
    vec3.transformQuat(zone, zone, scratch.worldRotation[bone]!);
    vec3.add(zone, zone, scratch.worldPosition[bone]!);
    visit(`${side}FibularHead`, FIBULAR_HEAD_RADIUS_METRES, zone);
    forEachHollowPoint(figure, side, visit);
  }
};

/** Writes the points of a hand; returns what they are called. */
const setHandPoints = ({ rig, scratch }: FrameSolver['figures'][FigureName], side: Side): readonly string[] => {
  HAND_SITES.forEach((name, i) => setSitePoint(points[i]!, rig.sites[`${side}${name}`], scratch));
  return HAND_SITES;
};

const FOREARM_POINTS = ['forearm end by the elbow', 'forearm', 'forearm end by the wrist'] as const;

/** The same of a forearm's touching part: both its ends and its middle, on the bone's line. The hand beyond it touches nothing. */
const setForearmPoints = ({ rig, scratch }: FrameSolver['figures'][FigureName], side: Side): readonly string[] => {
  const { lowerArm, hand } = LIMB_BONES[side];
  const half = FOREARM_HALF_LENGTH_METRES / rig.limbs[side].forearm;
  FOREARM_POINTS.forEach((_, i) => vec3.lerp(points[i]!, scratch.worldPosition[lowerArm]!, scratch.worldPosition[hand]!, FOREARM_POINT_SHARE + (i - 1) * half));
  return FOREARM_POINTS;
};

/** A touching hand, its finger ends included, keeps off the places where pressing hurts or harms. */
export const forbiddenZones: Rule = {
  id: 'forbidden-zones',
  says: 'No part of a touching hand is on a kneecap, in the hollow of a knee, over the nerve at its outer side, on the neck, breastbone, belly, kidneys or sacrum (cm to spare).',
  source: 'surface anatomy (kneecap, popliteal fossa, fibular nerve, Morris for the kidney field); yoga teachers list neck, low back and sacrum as danger zones',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        for (const contact of solver.frame.contacts) {
          if (contact.touch === 0) continue;
          const own = solver.figures[contact.handFigure];
          const touched = solver.figures[contact.onFigure];
          const names = contact.part === 'forearm' ? setForearmPoints(own, contact.hand) : setHandPoints(own, contact.hand);
          let [least, what] = [Infinity, ''];
          forEachZone(touched, (zoneName, radiusMetres) => {
            for (const [i, name] of names.entries()) {
              const spare = vec3.distance(points[i]!, zone) - radiusMetres;
              if (spare < least) [least, what] = [spare, `${contact.id} ${name} to ${zoneName}`];
            }
          });
          worst.record(100 * least, what, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
