import { METRES_PER_UNIT, VERTEX_COUNT, type BaseMesh } from '../source/base-mesh.ts';
import { TARGET_STEP, type ReadTarget } from '../source/targets.ts';

/** The base mesh with targets added, times `size`: xyz of every vertex, metres. */
export const morph = (base: BaseMesh, readTarget: ReadTarget, targets: ReadonlyMap<string, number>, size: number): Float64Array => {
  const out = Float64Array.from(base.vertices);
  for (const [name, weight] of targets) {
    const offsets = readTarget(name);
    for (let i = 0; i < VERTEX_COUNT * 3; i++) out[i] += offsets[i] * TARGET_STEP * weight;
  }
  for (let i = 0; i < out.length; i++) out[i] *= METRES_PER_UNIT * size;
  return out;
};
