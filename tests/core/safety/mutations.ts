import type { FigureName } from '../../../src/core/frame/frame.ts';
import type { FigurePoseFile } from '../../../src/core/stretch/pose-schema.ts';
import type { Stretch } from '../../../src/core/stretch/stretch.ts';
import { phaseStartsSeconds } from '../../../src/core/stretch/timeline.ts';

/** A small change of a compiled stretch, beyond what may be: the rules must see it. */
export interface Mutation {
  readonly what: string;
  readonly make: (stretch: Stretch) => void;
}

type Contact = Stretch['contacts'][number];
type Hand = Pick<Contact, 'id' | 'palm' | 'reach'>;
type Palm = NonNullable<Contact['reach'][number]['palm']>;
type Vec3 = [number, number, number];

/** No chance here: the n-th number between 0 and 1 is always the same, and they are spread evenly (golden section). */
const share = (n: number): number => (0.5 + n * 0.618_033_988_75) % 1;
const between = (least: number, most: number, n: number): number => least + (most - least) * share(n);

/** What is beyond doubt wrong, least and most of each. */
const BEYOND = {
  gapMetres: [0.012, 0.02], pressMetres: [0.01, 0.02], tiltDegrees: [18, 30], slideMetres: [0.01, 0.02],
  // A head is free to look about by 15 degrees up and down and 25 to the side.
  trunkDegrees: [10, 20], neckDegrees: [26, 36], placeMetres: [0.03, 0.06], footMetres: [0.012, 0.025], forceDegrees: [110, 180],
} as const;
const amount = (of: keyof typeof BEYOND, n: number): number => between(BEYOND[of][0], BEYOND[of][1], n);

const laidKeys = ({ reach }: Hand): Contact['reach'] => reach.filter((key) => key.reach === 1 && key.height === 0);

/** Changes how a hand lies wherever it is laid on. */
const relay = (hand: Hand, change: (palm: Palm) => void): void => {
  for (const palm of [hand.palm, ...laidKeys(hand).flatMap((key) => (key.palm ? [key.palm] : []))]) change(palm);
};

/** Has a hand lie another way from one moment to another. */
const relayDuring = (hand: Hand, [from, middle, to]: readonly [number, number, number], change: (palm: Palm) => void): void => {
  const key = laidKeys(hand)[0]!;
  const palm = { ...hand.palm, ...key.palm };
  const { frame: _, ...laying } = palm as Palm & { frame?: string };
  const changed = structuredClone(laying);
  change(changed);
  const others = hand.reach.filter(({ at }) => at < from || at > to);
  const made = [{ ...key, at: from, palm: laying }, { ...key, at: middle, palm: changed }, { ...key, at: to, palm: laying }];
  hand.reach = [...others, ...made].sort((a, b) => a.at - b.at);
};

const handMutations = (list: 'contacts' | 'rests', i: number, id: string, stretch: Stretch, n: number): Mutation[] => {
  const starts = phaseStartsSeconds(stretch);
  const [easeIn, hold, easeOut] = [starts[2]!, starts[3]!, starts[4]!];
  const hand = (one: Stretch): Hand => one[list][i]!;
  const sign = n % 2 === 0 ? 1 : -1;
  // A hand that has left long before has nothing to slide on.
  const isOn = hand(stretch).reach.findLast(({ at }) => at <= easeIn)?.reach === 1;
  const relaid = (what: string, change: (palm: Palm) => void): Mutation => ({ what: `${id} ${what}`, make: (one) => relay(hand(one), change) });
  const slide = (axis: 0 | 1, k: number, times: readonly [number, number, number], when: string): Mutation => ({
    what: `${id} slides ${axis === 0 ? 'along' : 'across'} in the ${when}`,
    make: (one) => relayDuring(hand(one), times, (palm) => {
      palm.shift = [...(palm.shift ?? [0, 0])];
      palm.shift[axis] += sign * amount('slideMetres', n + k);
    }),
  });
  return [
    relaid('hovers', (palm) => { palm.gap = (palm.gap ?? 0) + amount('gapMetres', n); }),
    relaid('sinks in', (palm) => { palm.gap = (palm.gap ?? 0) - amount('pressMetres', n + 1); }),
    relaid('tips', (palm) => { palm.tip = (palm.tip ?? 0) + sign * amount('tiltDegrees', n + 2); }),
    relaid('rolls', (palm) => { palm.roll = (palm.roll ?? 0) - sign * amount('tiltDegrees', n + 3); }),
    ...(isOn ? [slide(0, 4, [easeIn, hold, easeOut], 'ease-in'), slide(1, 5, [easeIn, hold, easeOut], 'ease-in')] : []),
    ...(list === 'contacts' ? [slide(0, 6, [hold, (hold + easeOut) / 2, easeOut], 'hold')] : []),
    ...(list === 'contacts'
      ? [{
          what: `${id} leaves in the hold`,
          make: (one: Stretch) => {
            const { reach } = hand(one);
            const laid = laidKeys(hand(one))[0]!;
            hand(one).reach = [...reach.filter(({ at }) => at <= hold), { ...laid, at: hold + 1 }, { ...laid, at: (hold + easeOut) / 2, height: amount('gapMetres', n + 7) }, { ...laid, at: easeOut - 1 }, ...reach.filter(({ at }) => at >= easeOut)];
          },
        }]
      : []),
    {
      what: `${id} comes in a hurry`,
      make: (one) => {
        const { reach } = hand(one);
        const laid = reach.findIndex((key) => key.reach === 1);
        if (laid > 0) reach[laid - 1]!.at = reach[laid]!.at - 0.12 * (reach[laid]!.at - reach[laid - 1]!.at);
      },
    },
  ];
};

const turned = ([x, y, z]: Vec3, angleDegrees: number): Vec3 => {
  const [sin, cos] = [Math.sin((angleDegrees * Math.PI) / 180), Math.cos((angleDegrees * Math.PI) / 180)];
  return [cos * x + sin * z, y, cos * z - sin * x];
};

const forceMutations = (i: number, id: string, n: number): Mutation[] => {
  const force = (one: Stretch): Contact['force'] => one.contacts[i]!.force;
  return [
    { what: `${id} presses harder than gentle`, make: (one) => { for (const key of force(one).keys) if (key.level > 0) key.level += between(0.6, 1, n) + 2 - Math.max(...force(one).keys.map(({ level }) => level)); } },
    {
      what: `${id} presses all at once`,
      make: (one) => {
        const { keys } = force(one);
        keys[1]!.at = keys[0]!.at + between(0.1, 0.5, n);
      },
    },
    {
      what: `${id} presses before it lies on`,
      make: (one) => { force(one).keys[0]!.at -= between(1.2, 1.8, n); force(one).keys.splice(1, 0, { at: force(one).keys[0]!.at + 0.9, level: 0.5 }); },
    },
    { what: `${id} presses another way`, make: (one) => { force(one).direction = turned(force(one).direction, (n % 2 === 0 ? 1 : -1) * amount('forceDegrees', n)); } },
    { what: `${id} still presses when it leaves`, make: (one) => { force(one).keys.at(-1)!.level = between(0.3, 1, n); } },
  ];
};

const TRUNK = [['pelvis', 'yaw'], ['pelvis', 'roll'], ['pelvis', 'tilt'], ...(['lumbar', 'thoracic', 'neck'] as const).flatMap((part) => (['flexion', 'sideBend', 'rotation'] as const).map((axis) => [part, axis] as const))] as const;

/** A pose's number, with all that it starts from. */
const valueIn = (poses: Readonly<Record<string, FigurePoseFile>>, name: string, part: string, axis: string): number => {
  for (let pose: FigurePoseFile | undefined = poses[name]; pose !== undefined; pose = pose.from === undefined ? undefined : poses[pose.from]) {
    const value = (pose[part as keyof FigurePoseFile] as Record<string, number> | undefined)?.[axis];
    if (value !== undefined) return value;
  }
  return 0;
};

/** The pose in which a figure is when the hold begins. */
const heldPose = (stretch: Stretch, figure: FigureName): string => {
  const holdStart = phaseStartsSeconds(stretch)[3]!;
  return stretch.motion[figure].findLast(({ at }) => at <= holdStart + 1e-6)!.pose;
};

const bodyMutations = (stretch: Stretch, figure: FigureName, n: number): Mutation[] => {
  const name = heldPose(stretch, figure);
  const pose = (one: Stretch): FigurePoseFile => one.poses[figure][name]!;
  const bends = TRUNK.map(([part, axis], k): Mutation => {
    const by = ((n + k) % 2 === 0 ? 1 : -1) * amount(part === 'neck' ? 'neckDegrees' : 'trunkDegrees', n + k);
    return {
      what: `${figure} ${part}.${axis} ${by.toFixed(0)} degrees off in the hold`,
      make: (one) => { Object.assign(pose(one), { [part]: { ...pose(one)[part], [axis]: valueIn(one.poses[figure], name, part, axis) + by } }); },
    };
  });
  const moves = ([0, 1, 2] as const).map((axis): Mutation => {
    const by = ((n + axis) % 2 === 0 ? -1 : 1) * amount('placeMetres', n + axis);
    return {
      what: `${figure} ${'xyz'[axis]!} ${(100 * by).toFixed(0)} cm off in the hold`,
      make: (one) => {
        const position = pose(one).pelvis?.position;
        if (position) position[axis] += by;
      },
    };
  });
  return [...bends, ...moves];
};

const timeMutations = (stretch: Stretch): Mutation[] => {
  const starts = phaseStartsSeconds(stretch);
  return ([[2, 'ease-in'], [4, 'ease-out']] as const).flatMap(([phase, when], n) => {
    const [from, to] = [starts[phase]!, starts[phase + 1]!];
    const quicker = between(0.55, 0.8, n) * (to - from);
    return [
      {
        what: `the person moves in the last part of the ${when} only`,
        make: (one: Stretch) => { for (const key of one.motion.person) if (Math.abs(key.at - from) < 1e-6) key.at += quicker; },
      },
      {
        what: `the person moves in the first part of the ${when} only`,
        make: (one: Stretch) => { for (const key of one.motion.person) if (Math.abs(key.at - to) < 1e-6) key.at -= quicker; },
      },
    ];
  });
};

const footMutations = (stretch: Stretch, n: number): Mutation[] => stretch.feet.flatMap((foot, i) => {
  const hold = phaseStartsSeconds(stretch)[3]!;
  const rise = (i % 2 === 0 ? 1 : -1) * amount('footMetres', n + i);
  return [
    { what: `${foot.figure} ${foot.side} foot off its ground`, make: (one: Stretch) => { for (const key of one.feet[i]!.keys) key.ankle[1] += rise; } },
    {
      what: `${foot.figure} ${foot.side} foot slides in the hold`,
      make: (one: Stretch) => {
        const { keys } = one.feet[i]!;
        const last = keys.findLast(({ at }) => at <= hold)!;
        const [x, y, z] = last.ankle;
        const after = keys.filter(({ at }) => at > hold + 8);
        const moved: Vec3 = [x + amount('footMetres', n + i + 1), y, z];
        one.feet[i]!.keys = [...keys.filter(({ at }) => at <= hold), { ...last, at: hold + 1, lift: 0, toeDrop: 0 }, { ...last, at: hold + 7, ankle: moved, lift: 0, toeDrop: 0 }, ...after];
      },
    },
  ];
});

/** Some dozens of mutations of a compiled stretch: of contacts, forces, angles, places, times and feet. Always the same ones. */
export const mutationsOf = (stretch: Stretch): Mutation[] => [
  ...stretch.contacts.flatMap(({ id }, i) => [...handMutations('contacts', i, id, stretch, 7 * i), ...forceMutations(i, id, 3 * i)]),
  ...stretch.rests.flatMap(({ id, on }, i) => ('site' in on ? handMutations('rests', i, id, stretch, 5 * i + 1) : [])),
  ...bodyMutations(stretch, 'person', 0),
  ...bodyMutations(stretch, 'helper', 1),
  ...timeMutations(stretch),
  ...footMutations(stretch, 2),
];
