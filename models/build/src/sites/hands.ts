import type { BoneName, Side } from '../../../../src/core/anatomy/bones.ts';
import { DIGITS, PALM_POINTS, type Digit } from '../../../../src/core/anatomy/sites.ts';
import { add, addScaled, cross, dot, mix, normalize, scale, sub, type Vec3 } from '../math/vector.ts';
import { HAND_BACK_NORMAL_RADIUS, HAND_NORMAL_RADIUS, type FoundSite, type Surfaces } from './site.ts';
import { castOnSurface, extremeVertex, type Follows, type PosedSurface, type SurfacePoint } from './surface.ts';

const UP: Vec3 = [0, 1, 0];

/** Palm points on the flat hand, each between two joints of it: share of the way from the first to the second. */
const palmPlace = (surface: PosedSurface, side: Side): Readonly<Record<(typeof PALM_POINTS)[number], Vec3>> => {
  const joint = (bone: string): Vec3 => surface.joint(`${side}${bone}` as BoneName);
  const wrist = joint('Hand');
  const knuckle = (finger: string, share: number): Vec3 => mix(wrist, joint(`${finger}Proximal`), share);
  return {
    Centre: mix(knuckle('Middle', 0.6), knuckle('Ring', 0.6), 0.3),
    // The ball of the thumb lies beside its metacarpal, toward the palm.
    Thenar: mix(joint('ThumbMetacarpal'), knuckle('Index', 0.62), 0.45),
    Hypothenar: mix(knuckle('Little', 0.45), knuckle('Ring', 0.45), 0.1),
    // The pads under the knuckles lie a little toward the wrist from the joints.
    IndexKnuckle: knuckle('Index', 0.93),
    LittleKnuckle: knuckle('Little', 0.93),
  };
};

/** The middle of the knuckle row, seen from the back of the hand. */
const backOfHand = (surface: PosedSurface, side: Side, follows: Follows): SurfacePoint => {
  const knuckle = (finger: string): Vec3 => surface.joint(`${side}${finger}Proximal` as BoneName);
  const over = addScaled(mix(knuckle('Middle'), knuckle('Ring'), 0.4), UP, 0.1);
  return castOnSurface(surface, { origin: over, direction: scale(UP, -1), follows, take: 'first', reach: 0.2 });
};

const digitSites = (surface: PosedSurface, side: Side, digit: Digit, flexionAxis: Vec3): { pad: SurfacePoint; tip: SurfacePoint } => {
  const bone = `${side}${digit}Distal` as BoneName;
  const before = `${side}${digit}${digit === 'Thumb' ? 'Proximal' : 'Intermediate'}` as BoneName;
  const follows = (name: BoneName): boolean => name === bone || name === before;
  const base = surface.joint(bone);
  const direction = normalize(sub(base, surface.joint(before)));
  const tip = extremeVertex(surface, (name) => name === bone, (p) => dot(sub(p, base), direction));
  const middle = addScaled(base, direction, dot(sub(tip.point, base), direction) * 0.55);
  // A positive turn about the axis moves the tip along axis x direction: that way the pad faces.
  const volar = normalize(cross(flexionAxis, direction));
  const pad = castOnSurface(surface, { origin: middle, direction: volar, follows, reach: 0.03 });
  return { pad, tip };
};

/** Palm points, backs, pads and tips of both hands, found on the flat hand of the T-pose. */
export const findHandSites = (surfaces: Surfaces, flexionAxes: Readonly<Record<string, Vec3>>): FoundSite[] => {
  const surface = surfaces.rest;
  const found: FoundSite[] = [];
  for (const side of ['left', 'right'] as const) {
    const put = (name: FoundSite['name'], at: SurfacePoint): void => { found.push({ name, at, surface, normalRadius: HAND_NORMAL_RADIUS }); };
    const ofHand = (name: BoneName): boolean => name.startsWith(side) && /Hand|Thumb|Index|Middle|Ring|Little/.test(name);
    const place = palmPlace(surface, side);
    for (const point of PALM_POINTS) {
      put(`${side}Palm${point}`, castOnSurface(surface, { origin: add(place[point], scale(UP, -0.1)), direction: UP, follows: ofHand, take: 'first', reach: 0.2 }));
    }
    found.push({ name: `${side}HandBack`, at: backOfHand(surface, side, ofHand), surface, normalRadius: HAND_BACK_NORMAL_RADIUS });
    for (const digit of DIGITS) {
      const { pad, tip } = digitSites(surface, side, digit, flexionAxes[`${side}${digit}Distal`]);
      put(`${side}${digit}Pad`, pad);
      put(`${side}${digit}Tip`, tip);
    }
  }
  return found;
};
