import { readFileSync } from 'node:fs';
import { add, scale, ZERO, type Vec3 } from '../math/vector.ts';
import { packagePath } from './package-folder.ts';

/** Finds where a source bone begins (`head`) and ends (`tail`) on a morphed mesh. */
export interface Joints {
  head(bone: string): Vec3;
  tail(bone: string): Vec3;
}

const readJointVertices = (): Record<string, number[]> =>
  (JSON.parse(readFileSync(packagePath('src/json/rigs/default.json'), 'utf8')) as { joints: Record<string, number[]> }).joints;

/** Joints of a morphed mesh: each is the mean of some of its vertices, so joints follow the shape. `vertices`: xyz, metres. */
export const findJoints = (vertices: Float64Array): Joints => {
  const lists = readJointVertices();
  const at = (key: string): Vec3 => {
    const list = lists[key];
    if (!list) throw new Error(`The package's rig has no joint "${key}".`);
    const sum = list.reduce<Vec3>((s, v) => add(s, [vertices[v * 3], vertices[v * 3 + 1], vertices[v * 3 + 2]]), ZERO);
    return scale(sum, 1 / list.length);
  };
  return { head: (bone) => at(`${bone}____head`), tail: (bone) => at(`${bone}____tail`) };
};
