/** What is said to a press on the person's real, posed skin: for every hold and both sides. */
import { describe, expect, test } from 'vitest';
import { loadSkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { createNearestSkin, createPosedSkin, dominantBone } from '../../../src/compile/mesh/posed-skin.ts';
import { PART_OF_BONE } from '../../../src/core/anatomy/body-parts.ts';
import { SIDES } from '../../../src/core/anatomy/bones.ts';
import { askedAtSeconds, goalOf, judgePress, judgeRegion } from '../../../src/core/ask/place.ts';
import { isNever, regionAt, regionKey, REGIONS, type SkinPoint } from '../../../src/core/ask/region.ts';
import { hitSkin } from '../../../src/core/ask/skin-hit.ts';
import { distanceToMidline } from '../../../src/core/contact/distance-to-midline.ts';
import { solveFrame, type FrameSolver } from '../../../src/core/frame/solve-frame.ts';
import { vector } from '../../../src/core/math/vector.ts';
import { figurePath, solverOf, stretches } from '../../support/models.ts';

const mesh = await loadSkinnedMesh(figurePath('person'));
const skin = createPosedSkin(mesh);
const nearest = createNearestSkin();
const LIMB = /(Arm|Forearm|Hand|Thigh|Shin|Foot)$/;

const pointOf = (vertex: number): SkinPoint => ({ bone: dominantBone(mesh, vertex), pointInWorld: vector(skin.positions[3 * vertex], skin.positions[3 * vertex + 1], skin.positions[3 * vertex + 2]) });
const vertices = Array.from({ length: mesh.vertexCount }, (_, v) => v);
/** The drawn vertex nearest to a point. */
const vertexAt = (point: ArrayLike<number>): number => {
  const away = (v: number): number => Math.hypot(skin.positions[3 * v]! - point[0]!, skin.positions[3 * v + 1]! - point[1]!, skin.positions[3 * v + 2]! - point[2]!);
  return vertices.reduce((least, v) => (away(v) < away(least) ? v : least), 0);
};
const asked = (solver: FrameSolver): void => {
  solveFrame(solver, askedAtSeconds(solver));
  skin.pose(solver.frame.person);
};

describe.each(stretches.flatMap((stretch) => SIDES.map((side) => ({ id: stretch.id, side, stretch }))))('$id, $side', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const goals = stretch.contacts.map(({ id }) => goalOf(solver, id));

  test('each hand’s own place is right, pressed or named, and no place where nobody may press', () => {
    asked(solver);
    for (const goal of goals) {
      // The very skin under it, as it is drawn.
      const { point: { x, y, z } } = skin.nearest(nearest, ...(goal.pointInWorld as unknown as [number, number, number]));
      const press = { bone: dominantBone(mesh, vertexAt([x, y, z])), pointInWorld: vector(x, y, z) };
      expect([regionKey(goal.region), judgePress(solver, goal, press).verdict]).toEqual([regionKey(goal.region), 'right']);
      expect(isNever(goal.region)).toBe(false);
      expect(judgeRegion(goal, goal.region).verdict).toBe('right');
    }
  });

  test('every press on the spine is told so, whatever was asked', () => {
    asked(solver);
    const onSpine = vertices.map(pointOf).filter(({ bone, pointInWorld }) => !LIMB.test(PART_OF_BONE[bone]!) && distanceToMidline(pointInWorld, solver.frame.midlineInWorld) < 0.05);
    expect(onSpine.length).toBeGreaterThan(150);
    for (const goal of goals) expect(onSpine.filter((press) => judgePress(solver, goal, press).verdict !== 'spine')).toEqual([]);
  });

  test('a press elsewhere is never right, and is told by its region, one of the list', () => {
    asked(solver);
    const names = new Set(REGIONS.map(regionKey));
    const seen = new Set<string>();
    for (const press of vertices.filter((v) => v % 7 === 0).map(pointOf)) {
      const region = regionAt(solver, press);
      seen.add(regionKey(region));
      for (const goal of goals) {
        const away = Math.hypot(...press.pointInWorld.map((x, k) => x - goal.pointInWorld[k]!));
        const { verdict, region: told } = judgePress(solver, goal, press);
        expect(told).toEqual(region);
        if (verdict === 'right') expect(away).toBeLessThanOrEqual(0.09);
        if (isNever(region)) expect(['never', 'spine']).toContain(verdict);
      }
    }
    expect([...seen].filter((name) => !names.has(name))).toEqual([]);
    // Nothing of the list is there for nothing (of the small zones some may lie between the looked-at points).
    expect(seen.size).toBeGreaterThan(38);
  });

  test('the goal lies where the hand comes to lie, and on the side that it is called by', () => {
    for (const goal of goals) if (goal.region.side !== null) expect(PART_OF_BONE[goal.bone]!.startsWith('left') || PART_OF_BONE[goal.bone]!.startsWith('right') ? PART_OF_BONE[goal.bone]!.startsWith(goal.region.side) : true).toBe(true);
  });
});

test('a look meets the nearest skin, and says which vertex', () => {
  const solver = solverOf(stretches[0]!, 'right');
  asked(solver);
  const triangles = { positions: skin.positions, corners: mesh.indices };
  const middle = solver.frame.midlineInWorld.slice(9, 12);
  // From behind onto the upper back.
  const hit = hitSkin(triangles, [middle[0]!, middle[1]!, middle[2]! - 2], [0, 0, 1]);
  expect(hit?.distanceMetres).toBeCloseTo(2, 1);
  expect(regionAt(solver, pointOf(hit!.vertex)).name).toBe('spine');
  expect(hitSkin(triangles, [middle[0]!, middle[1]!, middle[2]! - 2], [0, 0, -1])).toBeNull();
});
