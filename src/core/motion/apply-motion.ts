import type { FigurePoseFile } from '../stretch/pose-schema.ts';
import type { Contact, Stretch } from '../stretch/stretch.ts';
import type { LayingFile, MotionFile } from './motion-file.ts';

type Poses = Record<string, FigurePoseFile>;

/** Found numbers in the place of written ones, part by part; what was not solved stays. */
const mergePose = (written: FigurePoseFile, found: FigurePoseFile): FigurePoseFile => {
  const merged: Record<string, unknown> = { ...written };
  for (const [part, values] of Object.entries(found)) {
    const before = merged[part];
    merged[part] = typeof values === 'object' && typeof before === 'object' ? { ...before, ...values } : values;
  }
  return merged as FigurePoseFile;
};

const mergePoses = (written: Poses, found: Poses): Poses =>
  Object.fromEntries(Object.entries(written).map(([name, pose]) => [name, found[name] === undefined ? pose : mergePose(pose, found[name])]));

/** The hand lies as found wherever it is laid on; on its way there and back it is held as written. */
const layHand = <Hand extends Pick<Contact, 'id' | 'palm' | 'reach'>>(hand: Hand, layings: MotionFile['layings']): Hand => {
  const laying: LayingFile | undefined = layings[hand.id];
  if (laying === undefined) return hand;
  return {
    ...hand,
    palm: { ...hand.palm, ...laying },
    reach: hand.reach.map((key) => (key.reach === 1 && key.height === 0 ? { ...key, palm: { ...key.palm, ...laying } } : key)),
  };
};

/** A stretch, already for the motion's side, with what the compiler found in the place of what is written. */
export const applyMotion = (stretch: Stretch, motion: MotionFile): Stretch => ({
  ...stretch,
  poses: { person: mergePoses(stretch.poses.person, motion.poses.person), helper: mergePoses(stretch.poses.helper, motion.poses.helper) },
  contacts: stretch.contacts.map((contact) => layHand(contact, motion.layings)),
  rests: stretch.rests.map((rest) => layHand(rest, motion.layings)),
  props: stretch.props.map((prop) => (prop.kind === 'towel' && motion.towel !== undefined ? { ...prop, sites: motion.towel } : prop)),
});
