import type { Side } from '../anatomy/bones.ts';
import type { Prop, TowelSiteFile } from './prop-schema.ts';
import type { FigurePoseFile } from './pose-schema.ts';
import type { PalmFile } from './schema.ts';
import type { Stretch } from './stretch.ts';

/**
 * The other side of a stretch: what is declared is mirrored in the plane x = 0, here and nowhere else.
 * Left and right swap; x and turns about Y and Z change sign; coordinates with side-free signs stay.
 * mirrorStretch(mirrorStretch(s)) equals s.
 */

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Swaps the side that a bone's, site's or key's name begins with; names without a side stay. */
export const mirrorName = <Name extends string>(name: Name): Name =>
  name.replace(/^(left|right)/, (side) => otherSide(side as Side)) as Name;

// `0 - x` and not `-x`: no negative zeros, so that files compare equal.
const mirrorVector = (v: [number, number, number]): [number, number, number] => [0 - v[0], v[1], v[2]];

const mirrorTurns = <Part extends object>(part: Part, turns: ReadonlyArray<keyof Part>): Part => {
  const mirrored = { ...part };
  for (const name of turns) {
    const value = part[name];
    if (typeof value === 'number') mirrored[name] = (0 - value) as Part[keyof Part];
  }
  return mirrored;
};

const mirrorPose = (pose: FigurePoseFile): FigurePoseFile => {
  const mirrored: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(pose)) {
    if (part === undefined) continue;
    if (name === 'pelvis' && pose.pelvis) {
      const { position } = pose.pelvis;
      mirrored[name] = { ...mirrorTurns(pose.pelvis, ['yaw', 'roll']), ...(position ? { position: mirrorVector(position) } : {}) };
    } else if (name === 'lumbar' || name === 'thoracic' || name === 'neck') {
      mirrored[name] = mirrorTurns(part as NonNullable<FigurePoseFile['lumbar']>, ['sideBend', 'rotation']);
    } else mirrored[mirrorName(name)] = part;
  }
  return mirrored as FigurePoseFile;
};

const mirrorFingers = <Laying extends { fingers?: PalmFile['fingers'] | undefined }>(laying: Laying): Laying =>
  laying.fingers === undefined ? laying : { ...laying, fingers: mirrorVector(laying.fingers) };

const mirrorPalm = (palm: PalmFile): PalmFile => ({ ...mirrorFingers(palm), frame: mirrorName(palm.frame) });

const mirrorReach = <Key extends Stretch['contacts'][number]['reach'][number]>(keys: Key[]): Key[] =>
  keys.map((key) => (key.palm === undefined ? key : { ...key, palm: mirrorFingers(key.palm) }));

type Force = Stretch['contacts'][number]['force'];
type OnSite = Extract<Stretch['contacts'][number]['on'], { site: unknown }>;

const mirrorSite = ({ called, ...on }: OnSite): OnSite => ({ ...on, site: mirrorName(on.site), ...(called === undefined ? {} : { called: mirrorName(called) }) });

const mirrorForce = (force: Force): Force => ({ ...force, frame: mirrorName(force.frame), direction: mirrorVector(force.direction) });

const mirrorBonePoint = <Place extends Exclude<Stretch['contacts'][number]['on'], { site: unknown }>>(on: Place): Place => ({
  ...on, bone: mirrorName(on.bone), point: mirrorVector(on.point), normal: mirrorVector(on.normal),
});

type Gaze = Stretch['gaze']['person'][number];
const mirrorGaze = (key: Gaze): Gaze => ({
  ...key,
  look: 'world' in key.look ? { world: mirrorVector(key.look.world) } : { ...key.look, point: mirrorName(key.look.point) },
});

/** How a language says a side, given the letters that follow `{left}` or `{right}` in a text: "link" + "e". */
export type SideForms = Readonly<Record<Side, (ending: string) => string>>;

const ENGLISH_SIDES: SideForms = { left: (ending) => `left${ending}`, right: (ending) => `right${ending}` };

/** An apostrophe between letters, as a keyboard types it. */
const TYPED_APOSTROPHE = /(\p{L})'(?=\p{L})/gu;

/** A text of a stretch file as it is told: {left} and {right} resolved (on the mirrored side they swap), typed apostrophes curly. */
export const sidedText = (text: string, isMirrored: boolean, sides: SideForms = ENGLISH_SIDES): string =>
  text.replace(/\{(left|right|Left|Right)\}(\p{L}*)/gu, (_, name: string, ending: string) => {
    const own = name.toLowerCase() as Side;
    const said = sides[isMirrored ? otherSide(own) : own](ending);
    return name === own ? said : `${said[0]?.toUpperCase()}${said.slice(1)}`;
  }).replace(TYPED_APOSTROPHE, '$1’');

const swapSidedText = (text: string): string => text.replace(/\{(left|right|Left|Right)\}/g, (whole) => `{${sidedText(whole, true)}}`);

const mirrorParts = <One extends { readonly parts: readonly string[] }>(one: One): One => ({ ...one, parts: one.parts.map(mirrorName) });

const mirrorCompile = (compile: NonNullable<Stretch['compile']>): NonNullable<Stretch['compile']> => ({
  ...compile,
  poses: compile.poses.map((pose) => ({
    ...pose,
    settle: typeof pose.settle === 'boolean' ? pose.settle : Object.fromEntries(Object.entries(pose.settle).map(([name, part]) => [mirrorName(name), mirrorName(part)])),
    ...(pose.press === undefined ? {} : { press: { ...pose.press, parts: pose.press.parts.map(mirrorName), along: mirrorName(pose.press.along) } }),
    move: Object.fromEntries(Object.entries(pose.move).map(([name, range]) => [mirrorName(name), range])),
  })),
  wishes: { ...compile.wishes, clearances: compile.wishes.clearances.map(mirrorParts) },
});

const mirrorToward = <One extends { readonly toward: Side }>(one: One): One => ({ ...one, toward: otherSide(one.toward) });

const mirrorMovement = ({ trunkTurn, turningForces, assisted, staysDown, footCrossed, carried, helperStands, ...others }: Stretch['movement']): Stretch['movement'] => ({
  ...others,
  ...(trunkTurn === undefined ? {} : { trunkTurn: mirrorToward(trunkTurn) }),
  ...(turningForces === undefined ? {} : { turningForces: mirrorToward(turningForces) }),
  ...(assisted === undefined ? {} : { assisted: { ...assisted, coordinates: assisted.coordinates.map(mirrorName) } }),
  ...(staysDown === undefined ? {} : { staysDown: { ...staysDown, sites: staysDown.sites.map(mirrorName) } }),
  ...(footCrossed === undefined ? {} : { footCrossed: { ...footCrossed, foot: otherSide(footCrossed.foot) } }),
  ...(carried === undefined ? {} : { carried: { ...carried, foot: otherSide(carried.foot) } }),
  ...(helperStands === undefined ? {} : { helperStands: mirrorName(helperStands) }),
});

const mirrorPoses = (poses: Record<string, FigurePoseFile>): Record<string, FigurePoseFile> =>
  Object.fromEntries(Object.entries(poses).map(([name, pose]) => [name, mirrorPose(pose)]));

const mirrorTowelSite = ({ alongMetres, liftMetres, influences }: TowelSiteFile): TowelSiteFile => ({
  alongMetres: 0 - alongMetres,
  liftMetres,
  influences: influences.map(({ bone, weight, point, breath, normal }) => ({
    bone: mirrorName(bone), weight, point: mirrorVector(point), breath: mirrorVector(breath), normal: mirrorVector(normal),
  })),
});

/** Table and chair stand in the middle; a pillow lies, and a towel is laid on the skin, where the file says. */
const mirrorProp = (prop: Prop): Prop => {
  if (prop.kind === 'towel') return { ...prop, sites: prop.sites.map(mirrorTowelSite).reverse() };
  return prop.kind === 'pillow' ? { ...prop, centreMetres: mirrorVector(prop.centreMetres) } : prop;
};

/** A view from a side becomes that from the other side; all others stand in the mirror. */
const mirrorCameras = (cameras: NonNullable<Stretch['cameras']>): Stretch['cameras'] =>
  Object.fromEntries(Object.entries(cameras).map(([name, direction]) => [name === 'left' ? 'right' : name === 'right' ? 'left' : name, mirrorVector(direction)]));

const mirrorPhase = ({ captionFor, ask, ...phase }: Stretch['phases'][number]): Stretch['phases'][number] => ({
  ...phase,
  caption: swapSidedText(phase.caption),
  screenReader: swapSidedText(phase.screenReader),
  ...(captionFor === undefined ? {} : { captionFor: { person: swapSidedText(captionFor.person), helper: swapSidedText(captionFor.helper) } }),
  ...(ask === undefined ? {} : { ask: swapSidedText(ask) }),
});

/** The same stretch for the other side. */
export const mirrorStretch = (stretch: Stretch): Stretch => ({
  ...stretch,
  side: otherSide(stretch.side),
  aim: swapSidedText(stretch.aim),
  ...(stretch.cameras === undefined ? {} : { cameras: mirrorCameras(stretch.cameras) }),
  ...(stretch.felt === undefined ? {} : { felt: { may: swapSidedText(stretch.felt.may), mustNot: swapSidedText(stretch.felt.mustNot) } }),
  phases: stretch.phases.map(mirrorPhase),
  poses: { person: mirrorPoses(stretch.poses.person), helper: mirrorPoses(stretch.poses.helper) },
  feet: stretch.feet.map((foot) => ({
    ...foot,
    side: otherSide(foot.side),
    keys: foot.keys.map((key) => ({ ...key, ankle: mirrorVector(key.ankle), knee: mirrorVector(key.knee), yaw: 0 - key.yaw })),
  })),
  contacts: stretch.contacts.map((contact) => ({
    ...contact,
    hand: { ...contact.hand, side: otherSide(contact.hand.side) },
    on: 'site' in contact.on ? mirrorSite(contact.on) : mirrorBonePoint(contact.on),
    palm: mirrorPalm(contact.palm),
    force: mirrorForce(contact.force),
    reach: mirrorReach(contact.reach),
  })),
  rests: stretch.rests.map((rest) => ({
    ...rest,
    hand: { ...rest.hand, side: otherSide(rest.hand.side) },
    on: 'site' in rest.on
      ? { ...rest.on, site: mirrorName(rest.on.site) }
      : { point: mirrorVector(rest.on.point), normal: mirrorVector(rest.on.normal) },
    palm: mirrorPalm(rest.palm),
    reach: mirrorReach(rest.reach),
  })),
  pads: stretch.pads.map((pad) => ({ ...pad, side: otherSide(pad.side), force: mirrorForce(pad.force) })),
  props: stretch.props.map(mirrorProp),
  supports: stretch.supports.map(mirrorParts),
  movement: mirrorMovement(stretch.movement),
  gaze: { person: stretch.gaze.person.map(mirrorGaze), helper: stretch.gaze.helper.map(mirrorGaze) },
  ...(stretch.compile === undefined ? {} : { compile: mirrorCompile(stretch.compile) }),
});

/** A stretch for a side: as declared, or mirrored. */
export const stretchForSide = (stretch: Stretch, side: Side): Stretch =>
  stretch.side === side ? stretch : mirrorStretch(stretch);
