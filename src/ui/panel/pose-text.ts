import { FRAMES_PER_SECOND, type Stretch } from '../../core/stretch/stretch.ts';
import { keyframeTimesSeconds } from '../../core/stretch/timeline.ts';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import { forceLevelName, type ContactFrame, type Frame } from '../../core/frame/frame.ts';
import { regionDegrees } from '../../core/frame/region-degrees.ts';
import { poseWords } from '../../words/pose.ts';
import { siteWords, words } from '../../words/words.ts';
import { ANGLE_CELLS, readAngle } from './angle-cells.ts';

/** Less than this share of what still feels easy is not told, percent: nobody sees it. */
const TOLD_PERCENT = 12;
/** A hand counts as on its way from here on, and as there from half. */
const COMING = 0.02;

/** A trunk that leans farther than this from upright lies: cosine of 60 degrees. */
const LYING_COSINE = 0.5;

/** Whether the person lies: by the way that the chest's up axis points. */
const isLying = ({ person: { worldRotations: q } }: Frame): boolean => {
  const at = 4 * BONE_INDEX.upperChest;
  const x = q[at] ?? 0, z = q[at + 2] ?? 0;
  return 1 - 2 * (x * x + z * z) < LYING_COSINE;
};

/** Whose hand or forearm, its role, and where. */
const toldOf = ({ hand, part, role, site }: ContactFrame): [string, string, string] =>
  [part === 'forearm' ? words.forearm[hand] : words.hand[hand], words.role[role], site === null ? '' : siteWords(site)];

/** The pose of a frame in a few sentences: when, how the person sits, where each hand is and how it presses. */
export const poseText = (frame: Frame, stretch: Pick<Stretch, 'motion'>): string => {
  const { timeSeconds, phase, person, contacts, pads } = frame;
  const keys = keyframeTimesSeconds(stretch);
  const key = keys.findIndex((at) => Math.abs(at - timeSeconds) < 0.5 / FRAMES_PER_SECOND);
  const regions = regionDegrees(person);
  const parts = ANGLE_CELLS.flatMap((cell) => {
    const { text, percent } = readAngle(cell, regions);
    return percent < TOLD_PERCENT ? [] : [poseWords.part(words.angles.region[cell.region], text)];
  });
  const hands = contacts.flatMap((contact) => {
    if (contact.touch >= 0.5) return [poseWords.contact(...toldOf(contact), words.level[forceLevelName(contact.forceLevel)])];
    return contact.touch > COMING ? [poseWords.coming(...toldOf(contact))] : [];
  });
  return [
    poseWords.at(timeSeconds, words.phase[phase.id]),
    ...(key < 0 ? [] : [poseWords.keyframe(key + 1, keys.length)]),
    poseWords.person(isLying(frame) ? poseWords.posture.lies : poseWords.posture.sits, parts),
    ...(hands.length === 0 ? [poseWords.noContact] : hands),
    ...pads.slice(0, 1).flatMap(({ touch, forceLevel }) => (touch >= 0.5 ? [poseWords.towel(words.towelSupport.place, words.level[forceLevelName(forceLevel)])] : [])),
  ].join(' ');
};
