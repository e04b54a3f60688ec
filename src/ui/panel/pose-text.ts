import { FRAMES_PER_SECOND, type Stretch } from '../../core/stretch/stretch.ts';
import { keyframeTimesSeconds } from '../../core/stretch/timeline.ts';
import { forceLevelName, type Frame } from '../../core/frame/frame.ts';
import { regionDegrees } from '../../core/frame/region-degrees.ts';
import { poseWords } from '../../words/en-pose.ts';
import { contactLabel, words } from '../../words/en.ts';
import { ANGLE_CELLS, readAngle } from './angle-cells.ts';

/** Less than this share of what still feels easy is not told, percent: nobody sees it. */
const TOLD_PERCENT = 12;
/** A hand counts as on its way from here on, and as there from half. */
const COMING = 0.02;

/** The pose of a frame in a few sentences: when, how the person sits, where each hand is and how it presses. */
export const poseText = (frame: Frame, stretch: Pick<Stretch, 'motion'>): string => {
  const { timeSeconds, phase, person, contacts } = frame;
  const keys = keyframeTimesSeconds(stretch);
  const key = keys.findIndex((at) => Math.abs(at - timeSeconds) < 0.5 / FRAMES_PER_SECOND);
  const regions = regionDegrees(person);
  const parts = ANGLE_CELLS.flatMap((cell) => {
    const { text, percent } = readAngle(cell, regions);
    return percent < TOLD_PERCENT ? [] : [poseWords.part(words.angles.region[cell.region], text)];
  });
  const hands = contacts.flatMap((contact) => {
    const who = contactLabel(contact);
    if (contact.touch >= 0.5) return [poseWords.contact(who, words.level[forceLevelName(contact.forceLevel)])];
    return contact.touch > COMING ? [poseWords.coming(who)] : [];
  });
  return [
    poseWords.at(String(Number(timeSeconds.toFixed(1))), words.phase[phase.id]),
    ...(key < 0 ? [] : [poseWords.keyframe(key + 1, keys.length)]),
    poseWords.person(parts),
    ...(hands.length === 0 ? [poseWords.noContact] : hands),
  ].join(' ');
};
