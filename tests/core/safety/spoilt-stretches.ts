import type { Stretch } from '../../../src/core/stretch/stretch.ts';

/** A way to spoil a compiled stretch, for its own side, bit by bit until one rule must see it. */
export interface SpoiltStretch {
  readonly how: string;
  /** Which stretch; the seated twist when left out. */
  readonly of?: string;
  /** Changes the stretch; `amount` 0 leaves it right, 1 is clearly wrong, and more is never better. */
  readonly spoil: (stretch: Stretch, amount: number) => void;
  readonly needsSkin?: true;
  /** The least the measured value can change by, where it is a share of few places; 0 when left out. In the rule's unit. */
  readonly stepOfValue?: number;
}

type Contact = Stretch['contacts'][number];
type Vec3 = [number, number, number];

const between = (from: number, to: number, amount: number): number => from + (to - from) * amount;
const poseKey = (stretch: Stretch, figure: 'person' | 'helper', at: number): Stretch['motion']['person'][number] =>
  stretch.motion[figure].find((key) => key.at === at)!;

const steady = ({ contacts }: Stretch): Contact => contacts[0]!;
const guide = ({ contacts }: Stretch): Contact => contacts[1]!;

/** Changes how a hand lies wherever it is laid on. */
const relay = (contact: Pick<Contact, 'palm' | 'reach'>, change: { gap?: number; tip?: number; along?: number; thumbward?: number }): void => {
  for (const palm of [contact.palm, ...contact.reach.flatMap((key) => (key.height === 0 && key.palm ? [key.palm] : []))]) {
    palm.gap = (palm.gap ?? 0) + (change.gap ?? 0);
    palm.tip = (palm.tip ?? 0) + (change.tip ?? 0);
    const [along, thumbward] = palm.shift ?? [0, 0];
    palm.shift = [along + (change.along ?? 0), thumbward + (change.thumbward ?? 0)];
  }
};

/** Turns a direction about the upright axis, degrees. */
const turned = ([x, y, z]: Vec3, angle: number): Vec3 => {
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  return [cos * x + sin * z, y, cos * z - sin * x];
};

const toTheSpine = (stretch: Stretch, amount: number): void => relay(steady(stretch), { along: -0.12 * amount, gap: -0.19 * amount });
const earlier = (seconds: number) => (stretch: Stretch, amount: number): void => { poseKey(stretch, 'person', 22).at -= seconds * amount; };
const hurried = (stretch: Stretch, amount: number): void => { stretch.motion.helper.find((key) => key.pose === 'bending')!.at -= 1.6 * amount; };
const shiftHelper = (stretch: Stretch, axis: 0 | 2, metres: number): void => {
  for (const name of ['bending', 'guiding']) stretch.poses.helper[name]!.pelvis!.position![axis] += metres;
};
const raisePerson = (stretch: Stretch, metres: number): void => {
  for (const name of ['sitting', 'crossed', 'turned']) stretch.poses.person[name]!.pelvis!.position![1] += metres;
};
const helperNeck = (stretch: Stretch, rotation: number): void => {
  const { neck } = stretch.poses.helper['guiding']!;
  stretch.poses.helper['guiding']!.neck = { ...neck, rotation };
};

/** Has a hand lie another way in the middle of the hold. */
const wander = ({ reach }: Contact, change: NonNullable<Contact['reach'][number]['palm']>): void => {
  const laid = reach.findIndex((key) => key.reach === 1 && key.height === 0);
  const { palm } = reach[laid]!;
  reach.splice(laid + 1, 0, { ...reach[laid]!, at: 22 }, { ...reach[laid]!, at: 32, palm: { ...palm, ...change } }, { ...reach[laid]!, at: 42 });
};

/** Declares what a rule needs that the seated twist does not ask for. */
const declare = ({ movement }: Stretch, declared: Partial<Stretch['movement']>): void => { Object.assign(movement, declared); };

/** For each rule, by its id. A rule that no spoilt stretch can break is no rule. */
export const SPOILT: Readonly<Record<string, SpoiltStretch>> = {
  'hand-edge-to-spine': { how: 'the steady hand slides to the spine', spoil: toTheSpine },
  'hand-centre-to-spine': { how: 'the steady hand slides to the spine', spoil: toTheSpine },
  'low-back-clear': {
    how: 'the steady hand hangs behind the low back before it comes',
    spoil: ({ poses }, amount) => {
      Object.assign(poses.helper['ready']!.leftArm!, {
        shoulderForward: between(12, 30, amount), shoulderOutward: between(50, 6, amount), shoulderInternalRotation: between(-22, 0, amount), elbowFlexion: between(80, 30, amount),
      });
    },
  },
  'forbidden-zones': { how: 'the guiding hand slides past the knee, onto the nerve at its outer side', spoil: (stretch, amount) => relay(guide(stretch), { along: 0.06 * amount }) },
  'joint-range': { how: 'the helper turns the head too far', spoil: (stretch, amount) => helperNeck(stretch, between(-20, -60, amount)) },
  'joint-comfort': { how: 'the helper holds the head at the end of its turn', spoil: (stretch, amount) => helperNeck(stretch, between(-20, -44, amount)) },
  'hand-comfort': { how: 'a finger is bent to its end', spoil: (stretch, amount) => { stretch.poses.helper['waiting']!.rightFingers!.index = [between(18, 88, amount), 24, 13]; } },
  'spine-speed': { how: 'the turn takes half the time', spoil: earlier(5) },
  'limb-speed': { how: 'the turn takes half the time', spoil: earlier(5) },
  acceleration: { how: 'the turn is over in two seconds', spoil: earlier(8) },
  'free-speed': { how: 'the helper bends down in half a second', spoil: hurried },
  'free-acceleration': { how: 'the helper bends down in half a second', spoil: hurried },
  'one-peak-ease': {
    how: 'the turn bounces',
    spoil: ({ motion }, amount) => {
      const bounce = [{ at: 16, pose: 'turned', pass: false }, { at: 19, pose: 'crossed', pass: false }];
      if (amount > 0.5) motion.person.splice(motion.person.findIndex((key) => key.at === 22), 0, ...bounce);
    },
  },
  'hold-still': {
    how: 'the person is moved in the hold',
    spoil: ({ motion, poses }, amount) => {
      poses.person['drifted'] = { from: 'turned', thoracic: { rotation: -23 + 6 * amount } };
      motion.person.splice(motion.person.findIndex((key) => key.at === 42), 0, { at: 32, pose: 'drifted', pass: false });
    },
  },
  'contacts-still': { how: 'a hand slides in the hold', spoil: (stretch, amount) => wander(guide(stretch), { shift: [guide(stretch).palm.shift[0] - 0.015 * amount, guide(stretch).palm.shift[1]] }) },
  'hands-still': { how: 'a hand rocks in the hold', spoil: (stretch, amount) => wander(steady(stretch), { tip: steady(stretch).palm.tip + 6 * amount }) },
  'way-back': {
    how: 'the straight leg comes back round a detour',
    spoil: ({ feet }, amount) => {
      const { keys } = feet[0]!;
      const last = keys.at(-1)!;
      const [x, y, z] = last.ankle;
      keys.splice(-1, 0, { ...last, at: 46, pass: true, ankle: [x + 0.15 * amount, y, (z + keys.at(-2)!.ankle[2]) / 2] });
    },
  },
  'comes-back': { how: 'the person is left turned', spoil: ({ poses, motion }, amount) => {
    poses.person['left'] = { from: 'crossed', thoracic: { rotation: -20 * amount } };
    motion.person.at(-1)!.pose = 'left';
  } },
  gaze: {
    how: 'the head is turned away from what the eyes look at',
    spoil: (stretch, amount) => { for (const name of ['bending', 'guiding']) stretch.poses.helper[name]!.neck = { flexion: 17, rotation: between(-19, 40, amount) }; },
  },
  'steady-hand': { how: 'the steady hand only rests there', spoil: (stretch, amount) => { for (const key of steady(stretch).force.keys) key.level *= 1 - amount; } },
  'sits-tall': { how: 'the person slumps', spoil: ({ poses }, amount) => { poses.person['turned']!.lumbar = { flexion: between(15, 45, amount), rotation: -5 }; } },
  'foot-crossed': { how: 'the foot stays on its own side', spoil: ({ feet }, amount) => { feet[1]!.keys.at(-1)!.ankle[0] -= 0.25 * amount; } },
  'sole-flat': { how: 'the foot stands on its toes', spoil: ({ feet }, amount) => { feet[1]!.keys.at(-1)!.pitch += 15 * amount; } },
  'own-hands-on': {
    how: 'the own hand leaves the shin',
    spoil: (stretch, amount) => {
      declare(stretch, { ownHands: ['own-shin'] });
      const { reach } = stretch.rests.find(({ id }) => id === 'own-shin')!;
      reach.push({ ...reach.at(-1)!, at: 20, height: 0.02 * amount });
    },
  },
  'leg-carried': {
    how: 'the own hand comes later and later',
    of: 'knee-pull',
    spoil: ({ rests }, amount) => {
      const { reach } = rests.find(({ id }) => id === 'own-thigh-right' || id === 'own-thigh-left')!;
      reach.splice(2, 3);
      reach[1]!.at += 2.5 * amount;
    },
  },
  'hands-stay-on': {
    how: 'the guiding hand leaves in the hold',
    spoil: (stretch, amount) => {
      const { reach } = guide(stretch);
      const laid = reach.findIndex((key) => key.reach === 1 && key.height === 0);
      reach.splice(laid + 1, 0, { ...reach[laid]!, at: 25 }, { ...reach[laid]!, at: 32, height: 0.02 * amount }, { ...reach[laid]!, at: 40 });
    },
  },
  'helper-stands': { how: 'the helper stands beside the person', spoil: (stretch, amount) => shiftHelper(stretch, 2, 0.4 * amount) },
  'hold-long': { how: 'the hold is too short', spoil: ({ phases }, amount) => { phases[3]!.durationSeconds = between(20, 9, amount); } },
  'reach-reserve': { how: 'the helper stands too far back', spoil: (stretch, amount) => shiftHelper(stretch, 2, -0.06 * amount) },
  'reach-shortfall': { how: 'the helper stands much too far back', spoil: (stretch, amount) => shiftHelper(stretch, 2, -0.2 * amount) },
  'feet-on-floor': { how: 'the helper hovers', spoil: ({ feet }, amount) => { for (const key of feet.find(({ figure }) => figure === 'helper')!.keys) key.ankle[1] += 0.015 * amount; } },
  'feet-planted': {
    how: 'a standing foot slides',
    spoil: ({ feet }, amount) => {
      const { keys } = feet.find(({ figure }) => figure === 'helper')!;
      const last = keys.at(-1)!;
      const [x, y, z] = last.ankle;
      keys.push({ ...last, at: 24, lift: 0, toeDrop: 0 }, { ...last, at: 30, lift: 0, toeDrop: 0, ankle: [x - 0.01 * amount, y, z] });
    },
  },
  'one-foot-stands': {
    how: 'the helper hops',
    spoil: ({ supports }, amount) => {
      const [left, right] = (['leftFoot', 'rightFoot'] as const).map((part) => supports.find(({ figure, parts }) => figure === 'helper' && parts.includes(part))!);
      left!.during![0]![1] = between(left!.during![0]![1], right!.during![1]![0] - 0.5, amount);
    },
  },
  balance: { how: 'the helper leans out over the front foot', spoil: (stretch, amount) => shiftHelper(stretch, 0, -0.3 * amount) },
  'helper-knees': {
    how: 'the helper squats',
    spoil: (stretch, amount) => { for (const name of ['bending', 'guiding']) stretch.poses.helper[name]!.pelvis!.position![1] -= 0.12 * amount; },
  },
  'helper-elbows': { how: 'the helper stands back until an arm is straight', spoil: (stretch, amount) => shiftHelper(stretch, 2, -0.1 * amount) },
  'helper-lean': { how: 'the helper bends far down', spoil: ({ poses }, amount) => { poses.helper['guiding']!.pelvis!.tilt! -= 25 * amount; } },
  'helper-back': { how: 'the helper hollows the back', spoil: ({ poses }, amount) => { poses.helper['guiding']!.lumbar!.flexion! -= 12 * amount; } },
  'support-gap': { how: 'the person hovers over the table', needsSkin: true, spoil: (stretch, amount) => raisePerson(stretch, 0.03 * amount) },
  'support-sink': { how: 'the person sinks into the table', needsSkin: true, spoil: (stretch, amount) => raisePerson(stretch, -0.03 * amount) },
  'palm-gap': { how: 'the guiding hand hovers', needsSkin: true, spoil: (stretch, amount) => relay(guide(stretch), { gap: 0.015 * amount }) },
  'palm-press': { how: 'the guiding hand sinks in', needsSkin: true, spoil: (stretch, amount) => relay(guide(stretch), { gap: -0.015 * amount }) },
  'palm-cover': { how: 'the steady hand pokes with its finger ends', needsSkin: true, spoil: (stretch, amount) => relay(steady(stretch), { tip: -25 * amount }) },
  'hand-on-hand': {
    how: 'a hand that is said to lie over the own other hand hovers',
    needsSkin: true,
    spoil: ({ rests }, amount) => {
      const rest = rests.find(({ id }) => id === 'own-shin')!;
      rest.over = 'own-table-right';
      relay(rest, { gap: 0.06 * amount });
    },
  },
  'contact-slip': {
    how: 'the guiding hand rubs along the thigh',
    needsSkin: true,
    spoil: (stretch, amount) => {
      const { reach, palm } = guide(stretch);
      const laid = reach.findIndex((key) => key.reach === 1 && key.height === 0);
      const [along, thumbward] = palm.shift;
      reach.splice(laid + 1, 0, { ...reach[laid]!, at: 12 }, { ...reach[laid]!, at: 22, palm: { ...reach[laid]!.palm, shift: [along - 0.02 * amount, thumbward] } });
      for (const key of reach.slice(laid + 3)) if (key.palm) key.palm.shift = [along - 0.02 * amount, thumbward];
    },
  },
  'contact-fingers': {
    how: 'a finger lifts off while the knee is guided',
    needsSkin: true,
    spoil: ({ poses }, amount) => {
      const fingers = poses.helper['guiding']!.rightFingers!;
      fingers.middle = [between(fingers.middle![0], -15, amount), between(fingers.middle![1], 5, amount), fingers.middle![2]];
    },
  },
  'heads-apart': {
    how: 'the helper leans the head against the other',
    needsSkin: true,
    spoil: (stretch, amount) => {
      const pose = stretch.poses.helper['guiding']!;
      pose.neck = { flexion: between(12, 34, amount), rotation: between(-19, -10, amount), sideBend: -12 * amount };
      pose.pelvis!.tilt = between(pose.pelvis!.tilt!, -32, amount);
    },
  },
  'body-depth': { how: 'the guiding hand goes into the thigh', needsSkin: true, spoil: (stretch, amount) => relay(guide(stretch), { gap: -0.02 * amount }) },
  'soft-depth': { how: 'the person slumps onto the thigh', needsSkin: true, spoil: ({ poses }, amount) => { poses.person['turned']!.lumbar = { flexion: between(15, 45, amount), rotation: -5 }; } },
  'pelvis-still': { how: 'the pelvis turns with the chest', spoil: ({ poses }, amount) => { poses.person['turned']!.pelvis!.yaw = between(2, -8, amount); } },
  'sit-bones-down': { how: 'the person rolls onto one side', spoil: ({ poses }, amount) => { poses.person['turned']!.pelvis!.roll = 12 * amount; } },
  'pelvis-tilt': {
    how: 'the pelvis rolls back',
    spoil: (stretch, amount) => {
      declare(stretch, { pelvis: { mostTiltDegrees: 12 } });
      stretch.poses.person['turned']!.pelvis!.tilt! += 20 * amount;
    },
  },
  'stays-down': {
    how: 'the person comes up from the table',
    spoil: (stretch, amount) => {
      declare(stretch, { staysDown: { sites: ['leftButtockBack', 'rightButtockBack'], mostLiftMetres: 0.02 } });
      stretch.poses.person['turned']!.pelvis!.position![1] += 0.04 * amount;
    },
  },
  assisted: {
    how: 'the helper bends the back by far more than the person does',
    spoil: (stretch, amount) => {
      declare(stretch, { assisted: { coordinates: ['lumbar.flexion', 'thoracic.flexion'], mostDegrees: 20 } });
      stretch.poses.person['turned']!.lumbar = { flexion: between(15, 45, amount), rotation: -5 };
    },
  },
  'head-over-thorax': {
    how: 'the head turns',
    spoil: (stretch, amount) => {
      declare(stretch, { headOverThorax: { mostDegrees: 5 } });
      for (const name of ['crossing', 'crossed', 'turned']) stretch.poses.person[name]!.neck = { flexion: 0, sideBend: 0, rotation: name === 'turned' ? -12 * amount : 0 };
    },
  },
  'turning-forces': {
    how: 'the force turns the person the other way',
    spoil: (stretch, amount) => {
      declare(stretch, { turningForces: { contacts: ['guide-knee'], toward: 'left' } });
      guide(stretch).force.direction = turned(guide(stretch).force.direction, 180 * amount);
    },
  },
  'force-along': {
    how: 'the guiding hand pushes aslant',
    spoil: (stretch, amount) => {
      declare(stretch, { forceAlong: { contacts: ['guide-knee'], mostDegrees: 25 } });
      guide(stretch).force.direction = turned(guide(stretch).force.direction, -70 * amount);
    },
  },
  'force-through-palm': { how: 'the steady hand presses past the shoulder instead of into it', spoil: (stretch, amount) => { steady(stretch).force.direction = turned(steady(stretch).force.direction, 60 * amount); } },
  'turn-toward': { how: 'the chest hardly turns', spoil: ({ poses }, amount) => { poses.person['turned']!.thoracic = { rotation: between(-23, 5, amount) }; } },
  'turn-size': { how: 'the chest turns too far', spoil: ({ poses }, amount) => { poses.person['turned']!.thoracic = { rotation: between(-23, -36, amount) }; } },
  'opposing-torques': { how: 'the steady hand pulls the shoulder back', spoil: (stretch, amount) => { steady(stretch).force.direction = turned(steady(stretch).force.direction, 180 * amount); } },
  'force-along-movement': { how: 'the guiding hand pushes against the movement', spoil: (stretch, amount) => { guide(stretch).force.direction = turned(guide(stretch).force.direction, 180 * amount); } },
  'force-level': { how: 'the force is above gentle', spoil: (stretch, amount) => { guide(stretch).force.keys[2]!.level = 2 + 0.1 * amount; } },
  'force-rise': { how: 'the force jumps up', spoil: (stretch, amount) => { guide(stretch).force.keys[2]!.at = between(22, 13.5, amount); } },
  'force-needs-touch': { how: 'the force begins before the fingers have settled', spoil: (stretch, amount) => { guide(stretch).force.keys[0]!.at = between(11.4, 9, amount); } },
};
