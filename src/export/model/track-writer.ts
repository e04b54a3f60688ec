import type { Accessor, Animation, AnimationChannel, Document, Node } from '@gltf-transform/core';
import type { Keys } from './thin-keys.ts';

type TargetPath = NonNullable<ReturnType<AnimationChannel['getTargetPath']>>;

/** Puts tracks into one animation of a document. */
export interface TrackWriter {
  /** A linear track of a node's translation, rotation, scale or weights. A single key stands for all times. */
  add(node: Node, path: TargetPath, keys: Keys): void;
}

const TYPE_OF = { translation: 'VEC3', scale: 'VEC3', rotation: 'VEC4', weights: 'SCALAR' } as const satisfies Record<TargetPath, string>;

export const createTrackWriter = (document: Document, animation: Animation, durationSeconds: number): TrackWriter => {
  const buffer = document.getRoot().listBuffers()[0]!;
  const accessor = (type: (typeof TYPE_OF)[TargetPath], array: Float32Array<ArrayBuffer>): Accessor =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  // Tracks that stand still share their two times: the first spans the whole stretch, so that every player knows how long it is.
  const wholeTime = accessor('SCALAR', Float32Array.of(0, durationSeconds));
  const twice = (values: Float32Array): Float32Array<ArrayBuffer> => Float32Array.of(...values, ...values);
  return {
    add: (node, path, { times, values }) => {
      const isStill = times.length === 1;
      const sampler = document.createAnimationSampler()
        .setInterpolation('LINEAR')
        .setInput(isStill ? wholeTime : accessor('SCALAR', times))
        .setOutput(accessor(TYPE_OF[path], isStill ? twice(values) : values));
      animation.addSampler(sampler).addChannel(document.createAnimationChannel().setTargetNode(node).setTargetPath(path).setSampler(sampler));
    },
  };
};
