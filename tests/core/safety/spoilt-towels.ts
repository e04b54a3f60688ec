import type { Stretch } from '../../../src/core/stretch/stretch.ts';
import type { TowelProp } from '../../../src/core/stretch/prop-schema.ts';
import type { SpoiltStretch } from './spoilt-stretches.ts';

const between = (from: number, to: number, amount: number): number => from + (to - from) * amount;

const change = (stretch: Stretch, how: (towel: TowelProp) => Partial<TowelProp>): void => {
  stretch.props = stretch.props.map((prop) => (prop.kind === 'towel' ? { ...prop, ...how(prop) } : prop));
};

/** Opens a finger of the fists that hold the towel on. */
const openFist = (stretch: Stretch, amount: number): void => {
  for (const name of ['hugging', 'leaning']) {
    const pose = stretch.poses.helper[name]!;
    const [knuckle, ...others] = pose.leftFingers!.index!;
    pose.leftFingers = { ...pose.leftFingers, index: [between(knuckle, -30, amount), ...others] };
  }
};

/** Takes a fist off the ribs, metres. */
const liftFist = ({ contacts }: Stretch, metres: number): void => {
  const { palm, reach } = contacts[0]!;
  for (const laying of [palm, ...reach.flatMap((key) => (key.palm?.gap === undefined ? [] : [key.palm]))]) laying.gap = (laying.gap ?? 0) + metres;
};

type Site = TowelProp['sites'][number];

/** Lays the towel elsewhere on the skin: further off it, and higher, metres, by how far along the towel a site is. */
const relay = (stretch: Stretch, off: (along: number) => number, up: (along: number) => number = () => 0): void =>
  change(stretch, ({ sites }) => ({
    sites: sites.map((site): Site => ({
      ...site,
      liftMetres: site.liftMetres + off(site.alongMetres),
      influences: site.influences.map((one) => ({ ...one, point: [one.point[0], one.point[1] + up(site.alongMetres), one.point[2]] })),
    })),
  }));

const SPOILT: Readonly<Record<string, SpoiltStretch>> = {
  'towel-depth': { how: 'the towel cuts into the back', needsSkin: true, spoil: (stretch, amount) => relay(stretch, () => -0.025 * amount) },
  'towel-squeeze': { how: 'the roll is too thick for the fists', needsSkin: true, spoil: (stretch, amount) => change(stretch, ({ neckRadiusMetres }) => ({ neckRadiusMetres: neckRadiusMetres + 0.02 * amount })) },
  'towel-touches': { how: 'the towel hovers behind the back', needsSkin: true, spoil: (stretch, amount) => relay(stretch, () => 0.012 * amount) },
  'towel-off-spine': { how: 'the towel presses into the furrow of the spine', needsSkin: true, spoil: (stretch, amount) => relay(stretch, () => -0.012 * amount) },
  'towel-spread': { how: 'the towel touches at one place only', needsSkin: true, spoil: (stretch, amount) => relay(stretch, (along) => 0.15 * amount * Math.max(0, Math.abs(along) - 0.04)) },
  'towel-level': { how: 'the towel lies at the waist', spoil: (stretch, amount) => relay(stretch, () => 0, () => -0.2 * amount) },
  'towel-horizontal': { how: 'the towel lies aslant', spoil: (stretch, amount) => relay(stretch, () => 0, (along) => 0.5 * amount * along) },
  'towel-length': { how: 'the fists are further apart than the towel is long', spoil: (stretch, amount) => change(stretch, ({ wrapMetres }) => ({ wrapMetres: wrapMetres - 0.03 * amount })) },
  'towel-bend': { how: 'the ends are folded over', spoil: (stretch, amount) => change(stretch, ({ droopRadiusMetres }) => ({ droopRadiusMetres: between(droopRadiusMetres, 0.025, amount) })) },
  'grip-closed': { how: 'a finger of a fist opens', spoil: openFist },
  'grip-near': { how: 'a fist is off the ribs', spoil: (stretch, amount) => liftFist(stretch, 0.03 * amount) },
};

/** For each rule of the towel, by its id: ways to spoil the compiled towel twist (turn to the left). */
export const SPOILT_TOWELS: Readonly<Record<string, SpoiltStretch>> = Object.fromEntries(Object.entries(SPOILT).map(([id, one]) => [id, { ...one, of: 'towel-twist' }]));
