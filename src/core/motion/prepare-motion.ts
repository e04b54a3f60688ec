import { BONE_INDEX, type BoneName, type Side } from '../anatomy/bones.ts';
import { COORDINATE_COUNT, COORDINATE_INDEX, writePose } from '../anatomy/coordinates.ts';
import type { FigureName } from '../frame/frame.ts';
import { vector, type Vector } from '../math/vector.ts';
import { isHandBack, type SiteName } from '../anatomy/sites.ts';
import type { FigurePoseFile } from '../stretch/pose-schema.ts';
import type { PalmFile } from '../stretch/schema.ts';
import type { Contact, ContactPart, Pad, Stretch } from '../stretch/stretch.ts';
import { phaseMomentsSeconds, phaseStartsSeconds, stretchDurationSeconds } from '../stretch/timeline.ts';
import { radians } from '../units.ts';
import { prepareTowel, type PreparedTowel } from '../prop/towel.ts';
import type { OnSkin } from '../rig/skin-site.ts';
import { blinkTimes } from './blinks.ts';
import { fingerTimes, type FingerTimesOf } from './finger-opening.ts';
import { prepareBreath, type PreparedBreath } from './breath.ts';
import { riseAndFall } from '../math/ease.ts';
import { forceChanges } from './force-changes.ts';
import { createTrack, keyBefore, shareAfterKey, type Track } from './track.ts';

/** A stretch's declarations turned into tracks of numbers (radians, metres, seconds), once, before any frame. */
export interface PreparedMotion {
  readonly poses: Readonly<Record<FigureName, Track>>;
  readonly feet: readonly PreparedFoot[];
  readonly contacts: readonly PreparedContact[];
  readonly rests: readonly PreparedHand[];
  /** When the fingers of each hand close on what it is laid on, and open. */
  readonly fingers: FingerTimesOf;
  readonly towel: PreparedTowel | null;
  readonly pads: readonly PreparedPad[];
  readonly gaze: Readonly<Record<FigureName, PreparedGaze>>;
  /** What counts as 0 in each coordinate, radians; see `FigureFrame`. */
  readonly neutral: Readonly<Record<FigureName, Float64Array>>;
  readonly breath: PreparedBreath;
  /** Beginnings of each figure's blinks, seconds, rising. */
  readonly blinks: Readonly<Record<FigureName, Float64Array>>;
}

/** Order of the values in a foot's track: weight, ankle x y z, yaw, pitch, roll, knee direction x y z. */
export const FOOT_VALUE_COUNT = 10;
export interface PreparedFoot {
  readonly figure: FigureName;
  readonly side: Side;
  readonly track: Track;
  /** Rise in the middle of the way to each key, metres. */
  readonly lifts: Float64Array;
  /** Turn of the toes downward in the middle of the way to each key, radians. */
  readonly toeDrops: Float64Array;
}

/** Order of the values in a hand's track: reach, height, gap, tip, roll, shift along, shift thumbward, fingers x y z, rise of the wrist (metres, world). */
export const HAND_VALUE_COUNT = 11;
const RISE_VALUE = 10;
export type HandPlace =
  | { readonly figure: FigureName; readonly site: SiteName }
  | { readonly figure: FigureName; readonly skin: OnSkin }
  | { readonly point: Vector; readonly normal: Vector };
export interface PreparedHand {
  readonly id: string;
  readonly figure: FigureName;
  readonly side: Side;
  /** What is laid on. */
  readonly part: ContactPart;
  /** The touched skin site, a point that moves with one bone, or a fixed place in the world. */
  readonly on: HandPlace;
  /** Whether another hand is under it: it lies on knuckles, in places. */
  readonly isOnHand: boolean;
  /** Bone in whose frame the finger direction is given; or {@link WORLD_FRAME}, {@link SKIN_FRAME}. */
  readonly frameBone: number;
  readonly track: Track;
  /** Rise in the middle of the way to each key, metres. */
  readonly lifts: Float64Array;
}
/** A force: its direction in the frame of a bone of the touched figure (or {@link WORLD_FRAME}), and its level over time. */
export interface PreparedForce {
  readonly forceFrameBone: number;
  readonly forceDirection: Vector;
  readonly force: Track;
  /** When the level begins to rise or fall, or comes to another word; rising. */
  readonly forceChangesSeconds: Float64Array;
}
export interface PreparedContact extends PreparedHand, PreparedForce {
  readonly contact: Contact;
  readonly onFigure: FigureName;
}
export interface PreparedPad extends PreparedForce {
  readonly pad: Pad;
}

export type GazePoint = 'face' | 'hands' | 'leftHand' | 'rightHand';
export type GazeTarget = { readonly figure: FigureName; readonly point: GazePoint } | { readonly world: Vector };
export interface PreparedGaze {
  readonly times: Float64Array;
  readonly targets: readonly GazeTarget[];
  /** Whether the eyes jump to the target as soon as they leave the one before; else they take until its time. */
  readonly isGlance: readonly boolean[];
  /** How far at most the head turns after the eyes, radians. */
  readonly heads: Float64Array;
}

/** In the place of a bone: the world's axes; or the skin at the touched site, given in the rest pose's axes. */
export const WORLD_FRAME = -1;
export const SKIN_FRAME = -2;

const boneOrWorld = (name: string, where: string): number => {
  if (name === 'world') return WORLD_FRAME;
  const index = BONE_INDEX[name as BoneName] as number | undefined;
  if (index === undefined) throw new Error(`${where}: there is no bone called "${name}"; use a bone's name or "world".`);
  return index;
};

/** Coordinates of a named pose with all that it starts from. @throws Error that names a missing pose or a circle. */
export const resolvePose = (poses: Readonly<Record<string, FigurePoseFile>>, name: string, where: string): Float64Array => {
  const chain: FigurePoseFile[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = name; next !== undefined; ) {
    if (seen.has(next)) throw new Error(`${where}: the pose "${next}" starts from itself.`);
    seen.add(next);
    const pose: FigurePoseFile | undefined = poses[next];
    if (!pose) throw new Error(`${where}: there is no pose called "${next}".`);
    chain.push(pose);
    next = pose.from;
  }
  const coordinates = new Float64Array(COORDINATE_COUNT);
  for (const pose of chain.reverse()) writePose(coordinates, pose);
  return coordinates;
};

const FLEXIONS = ['lumbar.flexion', 'thoracic.flexion', 'neck.flexion', 'leftLeg.hipFlexion', 'rightLeg.hipFlexion'] as const;

/**
 * What counts as 0 in each coordinate of a figure: bone angles of a body that lies or sits unbent are not 0, for flesh
 * has no even thickness. Only bending back and hips differ by that; without a declared pose all is 0. Choreography 00.
 */
const prepareNeutral = (stretch: Stretch, figure: FigureName): Float64Array => {
  const neutral = new Float64Array(COORDINATE_COUNT);
  const pose = stretch.neutral[figure];
  if (pose === undefined) return neutral;
  const coordinates = resolvePose(stretch.poses[figure], pose, `${stretch.id}, neutral of the ${figure}`);
  for (const name of FLEXIONS) neutral[COORDINATE_INDEX[name]] = coordinates[COORDINATE_INDEX[name]]!;
  return neutral;
};

const preparePoses = (stretch: Stretch, figure: FigureName): Track =>
  createTrack(stretch.motion[figure].map(({ at, pose, pass, asAt }) => ({ at, asAt, isPassed: pass, values: resolvePose(stretch.poses[figure], pose, `${stretch.id}, poses of the ${figure}`) })));

const prepareFoot = (foot: Stretch['feet'][number]): PreparedFoot => ({
  figure: foot.figure,
  side: foot.side,
  track: createTrack(foot.keys.map((key) => ({
    at: key.at,
    isPassed: key.pass,
    values: Float64Array.of(key.weight, ...key.ankle, radians(key.yaw), radians(key.pitch), radians(key.roll), ...key.knee),
  }))),
  lifts: Float64Array.from(foot.keys.map((key) => key.lift)),
  toeDrops: Float64Array.from(foot.keys.map((key) => radians(key.toeDrop))),
});

/** What is left out of a key's `palm` stays as in the key before. */
const prepareReach = (palm: PalmFile, keys: Contact['reach']): Track => {
  let laying: PalmFile = palm;
  const track = createTrack(keys.map((key) => {
    laying = { ...laying, ...Object.fromEntries(Object.entries(key.palm ?? {}).filter(([, value]) => value !== undefined)) };
    return {
      at: key.at,
      asAt: key.asAt,
      isPassed: key.pass,
      values: Float64Array.of(key.reach, key.height, laying.gap, radians(laying.tip), radians(laying.roll), ...laying.shift, ...laying.fingers, 0),
    };
  }));
  // A hand that is as at a moment on its way is lifted as it is then.
  for (const [i, { asAt }] of keys.entries()) {
    if (asAt === undefined) continue;
    const before = keyBefore(track, asAt);
    track.values[i]![RISE_VALUE] = (keys[before + 1]?.lift ?? 0) * riseAndFall(shareAfterKey(track, before, asAt));
  }
  return track;
};

const prepareForce = ({ frame, direction, keys }: Contact['force'], where: string): PreparedForce => {
  const force = createTrack(keys.map((key) => ({ at: key.at, values: Float64Array.of(key.level) })));
  return { forceFrameBone: boneOrWorld(frame, where), forceDirection: vector(...direction), force, forceChangesSeconds: forceChanges(force) };
};

const preparePlace = (on: Contact['on']): HandPlace =>
  'site' in on
    ? on
    : { figure: on.figure, skin: { influences: [{ bone: BONE_INDEX[on.bone], weight: 1, point: vector(...on.point), normal: vector(...on.normal), breath: vector() }] } };

const prepareContact = (stretch: Stretch, contact: Contact): PreparedContact => ({
  id: contact.id,
  contact,
  figure: contact.hand.figure,
  side: contact.hand.side,
  part: contact.part,
  on: preparePlace(contact.on),
  isOnHand: 'site' in contact.on && isHandBack(contact.on.site),
  onFigure: contact.on.figure,
  frameBone: contact.palm.frame === 'skin' ? SKIN_FRAME : boneOrWorld(contact.palm.frame, `${stretch.id}, contact ${contact.id}, palm`),
  track: prepareReach(contact.palm, contact.reach),
  lifts: Float64Array.from(contact.reach.map((key) => key.lift)),
  ...prepareForce(contact.force, `${stretch.id}, contact ${contact.id}, force`),
});

const preparePad = (stretch: Stretch, pad: Pad): PreparedPad => ({ pad, ...prepareForce(pad.force, `${stretch.id}, pad ${pad.id}, force`) });

const towelOf = ({ props }: Stretch): PreparedTowel | null => {
  for (const prop of props) if (prop.kind === 'towel') return prepareTowel(prop);
  return null;
};

const prepareRest = (stretch: Stretch, rest: Stretch['rests'][number]): PreparedHand => ({
  id: rest.id,
  figure: rest.hand.figure,
  side: rest.hand.side,
  part: 'palm',
  on: 'site' in rest.on ? rest.on : { point: vector(...rest.on.point), normal: vector(...rest.on.normal) },
  isOnHand: rest.over !== undefined,
  frameBone: rest.palm.frame === 'skin' ? SKIN_FRAME : boneOrWorld(rest.palm.frame, `${stretch.id}, rest ${rest.id}, palm`),
  track: prepareReach(rest.palm, rest.reach),
  lifts: Float64Array.from(rest.reach.map((key) => key.lift)),
});

const prepareGaze = (keys: Stretch['gaze']['person']): PreparedGaze => ({
  times: Float64Array.from(keys.map((key) => key.at)),
  targets: keys.map(({ look }) => ('world' in look ? { world: vector(...look.world) } : look)),
  isGlance: keys.map((key) => key.glance),
  heads: Float64Array.from(keys, (key) => radians(key.head)),
});

/** A let-go goes on for at most as long as the whole stretch and a little: eyes blink that long. Seconds. */
const BLINKS_AFTER_END_SECONDS = 20;

const prepareBlinks = (stretch: Stretch): PreparedMotion['blinks'] => {
  const endSeconds = 2 * stretchDurationSeconds(stretch) + BLINKS_AFTER_END_SECONDS;
  const glancesOf = (figure: FigureName): number[] => stretch.gaze[figure].flatMap(({ glance }, i, keys) => (glance && i > 0 ? [keys[i - 1]!.at] : []));
  const glances = glancesOf('helper');
  // What begins, and what is shown of each phase in pictures, is seen with open eyes.
  const openAt = [...phaseStartsSeconds(stretch), ...phaseMomentsSeconds(stretch)];
  const person = blinkTimes('person', { glances: glancesOf('person'), others: glances, openAt, endSeconds });
  return { person, helper: blinkTimes('helper', { glances, others: person, openAt, endSeconds }) };
};

/** Phase whose start an out-breath goes with: the ease-in. */
const EASE_IN_INDEX = 2;

/** Turns a stretch into tracks. @throws Error in words when it names a pose or bone that isn't there. */
export const prepareMotion = (stretch: Stretch): PreparedMotion => {
  const contacts = stretch.contacts.map((contact) => prepareContact(stretch, contact));
  const rests = stretch.rests.map((rest) => prepareRest(stretch, rest));
  return {
    poses: { person: preparePoses(stretch, 'person'), helper: preparePoses(stretch, 'helper') },
    feet: stretch.feet.map(prepareFoot),
    contacts,
    rests,
    fingers: fingerTimes(contacts, rests),
    towel: towelOf(stretch),
    pads: stretch.pads.map((pad) => preparePad(stretch, pad)),
    neutral: { person: prepareNeutral(stretch, 'person'), helper: prepareNeutral(stretch, 'helper') },
    gaze: { person: prepareGaze(stretch.gaze.person), helper: prepareGaze(stretch.gaze.helper) },
    breath: prepareBreath(stretch.breath, phaseStartsSeconds(stretch)[EASE_IN_INDEX]!),
    blinks: prepareBlinks(stretch),
  };
};
