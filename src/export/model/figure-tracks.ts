import { BONE_COUNT } from '../../core/anatomy/bones.ts';
import type { BakedFigure } from './bake-motion.ts';
import type { FigureNodes } from './figure-nodes.ts';
import type { KeyTolerance } from './key-tolerance.ts';
import { NUMBER, POINT, thinKeys, TURN } from './thin-keys.ts';
import type { TrackWriter } from './track-writer.ts';

/** A breath of 1 moves the ribs by some 8 mm, so this share is 0.1 mm. */
const BREATH_TOLERANCE = 0.0125;

/** Writes a figure's movement: the root's place, each bone's turn, the breath. */
export const addFigureTracks = (writer: TrackWriter, figure: FigureNodes, baked: BakedFigure & { readonly timesSeconds: Float64Array }, tolerance: KeyTolerance): void => {
  const { timesSeconds } = baked;
  const [root] = figure.bones;
  writer.add(root!, 'translation', thinKeys({ timesSeconds, values: baked.rootPositions, offset: 0, stride: 3 }, POINT, tolerance.rootMetres));
  for (const [i, bone] of figure.bones.entries()) {
    const samples = { timesSeconds, values: baked.localRotations, offset: 4 * i, stride: 4 * BONE_COUNT };
    writer.add(bone, 'rotation', thinKeys(samples, TURN, tolerance.radians[i]!));
  }
  for (const node of figure.breathing) {
    writer.add(node, 'weights', thinKeys({ timesSeconds, values: baked.breath, offset: 0, stride: 1 }, NUMBER, BREATH_TOLERANCE));
  }
};
