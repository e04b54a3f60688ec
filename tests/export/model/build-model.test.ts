/** Models as other programs read them: three's own loader plays them, Khronos's validator judges them. */
import { readFile } from 'node:fs/promises';
import { validateBytes } from 'gltf-validator';
import { AnimationMixer, type Bone, type Object3D, Quaternion, type SkinnedMesh, Vector3 } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { BONES } from '../../../src/core/anatomy/bones.ts';
import type { FigureName } from '../../../src/core/frame/frame.ts';
import { solveFrame, type FrameSolver } from '../../../src/core/frame/solve-frame.ts';
import { createTowelSection, setSection, setSurfacePoint } from '../../../src/core/prop/towel-surface.ts';
import { degrees } from '../../../src/core/units.ts';
import { vector } from '../../../src/core/math/vector.ts';
import { buildModel, type ModelInput } from '../../../src/export/model/build-model.ts';
import { boneNodeName } from '../../../src/export/model/figure-nodes.ts';
import { figurePath, helperRig, motionOf, personRig, solverOf, stretches, stretchNamed } from '../../support/models.ts';

const glb = async (figure: FigureName): Promise<Uint8Array> => new Uint8Array(await readFile(figurePath(figure)));
const figures = { person: { rig: personRig, glb: await glb('person') }, helper: { rig: helperRig, glb: await glb('helper') } };
const inputOf = (id: string, side: 'left' | 'right'): ModelInput => {
  const stretch = stretchNamed(id);
  return { stretch, side, motion: motionOf(stretch, side), figures, hasMarks: true };
};

interface Played {
  readonly scene: Object3D;
  readonly durationSeconds: number;
  seek(timeSeconds: number): void;
}

const play = async (bytes: Uint8Array): Promise<Played> => {
  const { scene, animations } = await new GLTFLoader().parseAsync(bytes.slice().buffer, '');
  expect(animations).toHaveLength(1);
  const mixer = new AnimationMixer(scene);
  mixer.clipAction(animations[0]!).play();
  return {
    scene,
    durationSeconds: animations[0]!.duration,
    // Three wraps round at the very end.
    seek: (timeSeconds) => {
      mixer.setTime(Math.min(timeSeconds, animations[0]!.duration - 1e-6));
      scene.updateMatrixWorld(true);
    },
  };
};

/** Spread over a stretch, off the samples on purpose: golden ratio steps. */
const times = (count: number, durationSeconds: number): number[] => Array.from({ length: count }, (_, i) => ((0.137 + i * 0.618034) % 1) * durationSeconds);

const place = new Vector3();
const turn = new Quaternion();
const solved = new Quaternion();
const size = new Vector3();

/** Furthest that any bone is off its solved place (metres) and turn (degrees). */
const worstBone = ({ scene, seek }: Played, solver: FrameSolver): { metres: number; degrees: number } => {
  const worst = { metres: 0, degrees: 0 };
  const nodes = (['person', 'helper'] as const).flatMap((figure) => BONES.map(({ name }, i) => ({ figure, i, node: scene.getObjectByName(boneNodeName(figure, name)) as Bone })));
  for (const time of times(20, solver.durationSeconds)) {
    seek(time);
    const frame = solveFrame(solver, time);
    for (const { figure, i, node } of nodes) {
      node.matrixWorld.decompose(place, turn, size);
      const { worldPositions, worldRotations } = frame[figure];
      worst.metres = Math.max(worst.metres, place.distanceTo(new Vector3().fromArray(worldPositions, 3 * i)));
      worst.degrees = Math.max(worst.degrees, degrees(turn.angleTo(solved.fromArray(worldRotations, 4 * i))));
    }
  }
  return worst;
};

/** Furthest that a corner of the towel's mesh is off the solved towel's surface, metres. */
const worstTowelCorner = ({ scene, seek }: Played, solver: FrameSolver): number => {
  const cloth = scene.getObjectByName('towel_cloth') as SkinnedMesh;
  const section = createTowelSection();
  const point = vector();
  let worst = 0;
  for (const time of times(8, solver.durationSeconds)) {
    seek(time);
    const { towel } = solveFrame(solver, time);
    const { skinIndex, position } = cloth.geometry.attributes;
    for (let i = 0; i < position!.count; i += 1) {
      const [x, y] = [position!.getX(i), position!.getY(i)];
      if (Math.hypot(x, y) < 0.5) continue;
      setSurfacePoint(point, setSection(section, towel!.rings, skinIndex!.getX(i) / 2), Math.atan2(y, x));
      worst = Math.max(worst, cloth.localToWorld(cloth.getVertexPosition(i, place)).distanceTo(new Vector3().fromArray(point)));
    }
  }
  return worst;
};

/** Longest that a test waits for a model on a busy machine, milliseconds. */
const BUILD_MILLISECONDS = 60_000;

/** One side of each: the other is the same data, mirrored, and takes as long. */
const SIDES = ['right', 'left'] as const;

describe.each(stretches.map(({ id }, i) => ({ id, side: SIDES[i % 2]! })))('$id, $side', ({ id, side }) => {
  let bytes: Uint8Array;
  let played: Played;
  beforeAll(async () => {
    bytes = await buildModel(inputOf(id, side));
    played = await play(bytes);
  }, BUILD_MILLISECONDS);

  test('the validator finds nothing wrong', async () => {
    const { issues } = await validateBytes(bytes);
    expect(issues.messages).toEqual([]);
  });

  test('every bone is within 0.5 mm and 0.1 degrees of the solved frame at 20 times', () => {
    const worst = worstBone(played, solverOf(stretchNamed(id), side));
    expect(worst.metres).toBeLessThan(0.0005);
    expect(worst.degrees).toBeLessThan(0.1);
  });

  test('the whole stretch is one animation, and its phases and contacts stand in the notes', () => {
    const { phases, contacts } = stretchNamed(id);
    const notes = played.scene.userData as { phases: { id: string; startSeconds: number; endSeconds: number }[]; contacts: { id: string }[]; safety: string };
    expect(played.durationSeconds).toBeCloseTo(phases.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0), 3);
    expect(notes.phases.map((phase) => phase.id)).toEqual(phases.map((phase) => phase.id));
    expect(notes.phases.at(-1)!.endSeconds).toBeCloseTo(played.durationSeconds, 3);
    expect(notes.contacts.map((contact) => contact.id)).toEqual(contacts.map((contact) => contact.id));
    expect(notes.safety).toContain('learning');
    expect(JSON.stringify(notes)).not.toMatch(/\{(left|right)\}/);
  });

  test('a mark stands at each contact while a hand is there, and is gone before', () => {
    for (const { id: contact } of stretchNamed(id).contacts) {
      const ring = played.scene.getObjectByName(`ring_${contact}`)!;
      const solver = solverOf(stretchNamed(id), side);
      played.seek(20);
      const there = solveFrame(solver, 20).contacts.find((one) => one.id === contact)!;
      expect(ring.getWorldPosition(place).distanceTo(new Vector3().fromArray(there.laidInWorld))).toBeLessThan(0.002);
      expect(ring.getWorldScale(size).x).toBeCloseTo(there.touch, 2);
      const gone = times(200, solver.durationSeconds).find((time) => solveFrame(solver, time).contacts.find((one) => one.id === contact)!.touch === 0);
      if (gone === undefined) continue;
      played.seek(gone);
      expect(ring.getWorldScale(size).x).toBeLessThan(0.01);
    }
  });
});

test('the towel is within 2 mm of the solved one', async () => {
  const side = 'right';
  expect(worstTowelCorner(await play(await buildModel(inputOf('towel-twist', side))), solverOf(stretchNamed('towel-twist'), side))).toBeLessThan(0.002);
});

test('a range begins at 0, and marks can be left out', async () => {
  const { scene, durationSeconds, seek } = await play(await buildModel({ ...inputOf('seated-twist', 'right'), range: [12, 22], hasMarks: false }));
  expect(durationSeconds).toBeCloseTo(10, 3);
  expect(scene.getObjectByName('marks')).toBeUndefined();
  seek(4);
  const hips = scene.getObjectByName(boneNodeName('helper', 'hips'))!.getWorldPosition(place);
  expect(hips.distanceTo(new Vector3().fromArray(solveFrame(solverOf(stretchNamed('seated-twist'), 'right'), 16).helper.worldPositions))).toBeLessThan(0.0005);
});

test('what cannot be made says why, and a cancelled model stops', async () => {
  await expect(buildModel({ ...inputOf('seated-twist', 'right'), range: [60, 70] })).rejects.toThrow('60 to 70');
  const shares: number[] = [];
  const turnOf = async (share: number): Promise<void> => {
    shares.push(share);
    if (share > 0.2) throw new Error('cancelled');
  };
  await expect(buildModel({ ...inputOf('seated-twist', 'right'), turn: turnOf })).rejects.toThrow('cancelled');
  expect(shares.at(-1)).toBeLessThan(0.5);
});
