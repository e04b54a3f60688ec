import { COORDINATE_INDEX, COORDINATE_NAMES } from '../../core/anatomy/coordinates.ts';
import { rangeWhile } from '../../core/anatomy/range-of-motion.ts';
import { PALM_POINTS } from '../../core/anatomy/sites.ts';
import { solveFrame } from '../../core/frame/solve-frame.ts';
import type { UnmetWish } from '../../core/motion/motion-file.ts';
import { standingFeet } from '../../core/safety/standing-feet.ts';
import { degrees } from '../../core/units.ts';
import { balanceOf, clearanceOf, gazeShortfallOf, type PreparedClearance } from './body-residuals.ts';
import { outside } from './hinge.ts';
import { palmDistances, PALM_LEAST, PALM_MOST } from './palm-residuals.ts';
import { prepareDepth, supportsAt } from './support-depth.ts';
import { preparePress, pressDepth } from './press.ts';
import { handOf, isFist, type Moment, type Workbench } from './workbench.ts';

/** Less than this is met: below what is seen or felt. */
const SLACK_MILLIMETRES = 0.5;
const SLACK_DEGREES = 0.5;
/** A hand further than this from its place does not get there, metres. Issue 3: 2 mm. */
const LARGEST_SHORTFALL_METRES = 0.002;

const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
const amount = (value: number, unit: string): string => `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;

const unmetOfHand = (bench: Workbench, moment: Moment, id: string): UnmetWish[] => {
  const { result, intent, prepared } = handOf(bench, id);
  const { at } = moment.solved;
  const unmet: UnmetWish[] = [];
  if (result.shortfallMetres > LARGEST_SHORTFALL_METRES) {
    const shortfallCentimetres = Number((100 * result.shortfallMetres).toFixed(1));
    unmet.push({ atSeconds: at, says: `${id} can't be reached: the hand stays ${shortfallCentimetres} cm short`, unreachable: { hand: id, shortfallCentimetres } });
    return unmet;
  }
  const wanted = bench.compile.wishes.reachReserveMillimetres;
  const reserve = 1000 * result.reserveMetres;
  if (wanted - reserve > SLACK_MILLIMETRES) unmet.push({ atSeconds: at, says: `${id}: the arm could reach only ${amount(reserve, 'mm')} further, ${wanted} wished` });
  if (!intent.lay || isFist(bench, id)) return unmet;
  palmDistances(bench, moment, id).forEach((distance, i) => {
    // A palm lies on knuckles only in places.
    const off = outside(distance, PALM_LEAST, prepared.isOnHand ? Infinity : PALM_MOST);
    if (Math.abs(off) > SLACK_MILLIMETRES)
      unmet.push({ atSeconds: at, says: `${id}: the palm's ${words(PALM_POINTS[i]!)} ${off > 0 ? `is ${amount(off, 'mm')} too far from the skin` : `presses ${amount(-off, 'mm')} too deep`}` });
  });
  return unmet;
};

const unmetComfort = (bench: Workbench, { solved }: Moment): UnmetWish[] => {
  const { coordinates, neutral } = bench.solver.figures[solved.figure].scratch.frame;
  const contactOf = (name: string): string => {
    const side = /^(left|right)Arm/.exec(name)?.[1];
    return solved.hands.find((id) => handOf(bench, id).prepared.side === side) ?? solved.figure;
  };
  const standing = solved.figure === 'helper' ? standingFeet(bench.solver.stretch, solved.at) : [];
  const { neckFlexionDegrees } = bench.compile.wishes;
  const neck = degrees(coordinates[COORDINATE_INDEX['neck.flexion']]!) - neckFlexionDegrees;
  return [
    ...COORDINATE_NAMES.flatMap((name, i): UnmetWish[] => {
      const range = rangeWhile(i, standing);
      const past = range === undefined ? 0 : Math.abs(outside(degrees(coordinates[i]! - neutral[i]!), ...range.comfort));
      return past > SLACK_DEGREES ? [{ atSeconds: solved.at, says: `${contactOf(name)}: ${words(name.replace('.', ' '))} ${amount(past, 'degrees')} past comfort` }] : [];
    }),
    ...(solved.figure === 'helper' && neck > SLACK_DEGREES ? [{ atSeconds: solved.at, says: `helper: the neck is bent ${amount(neck, 'degrees')} more than wished` }] : []),
  ];
};

const unmetSupports = (bench: Workbench, { solved }: Moment): UnmetWish[] =>
  supportsAt(bench, solved.figure, solved.at).flatMap((support): UnmetWish[] => {
    const { figure, parts, on, sink } = support;
    const depth = prepareDepth(bench, support)();
    if (Math.abs(outside(depth, ...sink)) <= SLACK_MILLIMETRES) return [];
    const what = `${figure} ${parts.map(words).join(', ')}`;
    const place = depth < 0 ? `${amount(-depth, 'mm')} above the ${on}` : `${amount(depth, 'mm')} deep in the ${on}`;
    return [{ atSeconds: solved.at, says: `${what}: ${place}, ${sink[0]} to ${sink[1]} mm deep wished` }];
  });

const unmetGaze = (bench: Workbench, { solved: { figure, at } }: Moment): UnmetWish[] => {
  const shortfall = gazeShortfallOf(bench, figure);
  return shortfall > SLACK_DEGREES ? [{ atSeconds: at, says: `${figure}: the eyes stay ${amount(shortfall, 'degrees')} short of what they look at` }] : [];
};

const unmetPress = (bench: Workbench, moment: Moment): UnmetWish[] => {
  const press = preparePress(bench, moment);
  if (press === null) return [];
  const { solved: { figure, at, press: wish } } = moment;
  const depth = pressDepth(bench, moment, press);
  if (Math.abs(depth - press.millimetres) <= SLACK_MILLIMETRES) return [];
  return [{ atSeconds: at, says: `${figure} ${wish!.parts.map(words).join(', ')}: ${amount(Math.abs(depth), 'mm')} ${depth < 0 ? 'off' : 'deep in'} the ${wish!.against}, ${press.millimetres} mm deep wished` }];
};

const unmetOfHelper = (bench: Workbench, moment: Moment, clearances: readonly PreparedClearance[]): UnmetWish[] => {
  const atSeconds = moment.solved.at;
  const balance = balanceOf(bench);
  const wanted = bench.compile.wishes.balanceInsideMillimetres;
  return [
    ...clearances.flatMap((one): UnmetWish[] => {
      const distance = clearanceOf(bench, moment, one);
      if (one.millimetres - distance <= SLACK_MILLIMETRES) return [];
      const what = one.from === 'head' ? 'the heads are' : `helper ${words(one.part)} is`;
      return [{ atSeconds, says: `${what} ${amount(distance, 'mm')} from ${one.from === 'head' ? 'each other' : `the ${one.from}`}, ${one.millimetres} wished` }];
    }),
    ...(wanted - balance > SLACK_MILLIMETRES ? [{ atSeconds, says: `helper: the centre of mass is ${amount(balance, 'mm')} inside the feet, ${wanted} wished` }] : []),
  ];
};

/** What is wished for and not met at a moment, in words. */
export const findUnmet = (bench: Workbench, moment: Moment, clearances: readonly PreparedClearance[]): UnmetWish[] => {
  solveFrame(bench.solver, moment.solved.at);
  return [
    ...moment.solved.hands.flatMap((id) => unmetOfHand(bench, moment, id)),
    ...unmetComfort(bench, moment),
    ...unmetSupports(bench, moment),
    ...unmetGaze(bench, moment),
    ...unmetPress(bench, moment),
    ...(moment.solved.figure === 'helper' ? unmetOfHelper(bench, moment, clearances) : []),
  ];
};
