import { Document, WebIO, type Node } from '@gltf-transform/core';
import { unpartition } from '@gltf-transform/functions';
import type { FigureName } from '../../core/frame/frame.ts';
import { createFrameSolver, type FrameSolver } from '../../core/frame/solve-frame.ts';
import type { Side } from '../../core/anatomy/bones.ts';
import type { MotionFile } from '../../core/motion/motion-file.ts';
import type { RigFile } from '../../core/rig/rig-file.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import { bakeMotion, type BakedMotion, type TimeRange, type Turn } from './bake-motion.ts';
import { addFigure } from './figure-nodes.ts';
import { addFigureTracks } from './figure-tracks.ts';
import { addFurniture } from './furniture-nodes.ts';
import { keyTolerance } from './key-tolerance.ts';
import { addMarks } from './mark-nodes.ts';
import { modelExtras } from './model-extras.ts';
import { addTowel } from './towel-chain.ts';
import { words } from '../../words/words.ts';
import { createTrackWriter, type TrackWriter } from './track-writer.ts';

/** What a model is made from. */
export interface ModelInput {
  /** As declared, not mirrored. */
  readonly stretch: Stretch;
  readonly side: Side;
  readonly motion?: MotionFile | undefined;
  readonly figures: Readonly<Record<FigureName, { readonly rig: RigFile; readonly glb: Uint8Array }>>;
  /** The whole stretch when left out. */
  readonly range?: TimeRange;
  readonly hasMarks: boolean;
  readonly turn?: Turn;
}

const FIGURES = ['person', 'helper'] as const;
/** How much of the work the solving is, for whoever waits. */
const BAKE_SHARE = 0.4;

/** Where the figures come from; see models/LICENSES.md. */
const COPYRIGHT = 'Figures made from works of the MakeHuman project, CC0 1.0';

const noTurn: Turn = async () => undefined;

const addFigures = async ({ figures, turn = noTurn }: ModelInput, document: Document, writer: TrackWriter, motion: BakedMotion): Promise<Node[]> => {
  const top: Node[] = [];
  for (const [i, name] of FIGURES.entries()) {
    const { rig, glb } = figures[name];
    const nodes = await addFigure(document, name, glb);
    addFigureTracks(writer, nodes, { ...motion.figures[name], timesSeconds: motion.timesSeconds }, keyTolerance(rig));
    top.push(nodes.group, ...nodes.meshes);
    await turn(BAKE_SHARE + ((1 - BAKE_SHARE) * (i + 1)) / (FIGURES.length + 1));
  }
  return top;
};

/** Range within the stretch, seconds. */
const rangeOf = ({ range }: ModelInput, { durationSeconds }: FrameSolver): TimeRange => {
  const [from, to] = range ?? [0, durationSeconds];
  const within = (seconds: number): number => Math.max(0, Math.min(durationSeconds, seconds));
  if (!(within(to) > within(from))) throw new Error(`A model needs a range within 0 and ${durationSeconds} seconds; ${from} to ${to} is none.`);
  return [within(from), within(to)];
};

/**
 * Makes a GLB of a stretch: both figures skinned, what stands there, the towel, all of the movement as one animation. No
 * bone is further than 0.5 mm or turned more than 0.1 degrees off the solved frame. Metres, Y up, both face +Z. Left out:
 * the skin that gives way to a thigh, which no skin of glTF can do.
 * @throws Error in words when a figure or the range does not serve; what `turn` throws when it was cancelled.
 */
export const buildModel = async (input: ModelInput): Promise<Uint8Array> => {
  const { stretch, side, motion: found, figures, hasMarks, turn = noTurn } = input;
  const solver = createFrameSolver({ stretch, side, motion: found, person: figures.person.rig, helper: figures.helper.rig });
  const range = rangeOf(input, solver);
  const motion = await bakeMotion(solver, range, (share) => turn(BAKE_SHARE * share));
  const document = new Document();
  document.createBuffer();
  const extras = modelExtras(solver, stretch, range);
  const animation = document.createAnimation(stretch.id).setExtras({ phases: extras.phases });
  const writer = createTrackWriter(document, animation, range[1] - range[0]);
  const scene = document.createScene(extras.title).setExtras(extras);
  for (const node of await addFigures(input, document, writer, motion)) scene.addChild(node);
  for (const piece of addFurniture(document, solver.stretch.props)) scene.addChild(piece);
  for (const node of addTowel(document, writer, motion)) scene.addChild(node);
  if (hasMarks) scene.addChild(addMarks({ document, writer, motion }, solver.stretch.contacts));
  document.getRoot().setDefaultScene(scene);
  Object.assign(document.getRoot().getAsset(), { generator: words.page.title, copyright: COPYRIGHT });
  await document.transform(unpartition());
  return new WebIO().writeBinary(document);
};
