import { describe, expect, it } from 'vitest';
import { loadSkinnedMesh } from '../../src/compile/mesh/load-skinned-mesh.ts';
import { createPosedSkin, createSkinTree, dominantBone } from '../../src/compile/mesh/posed-skin.ts';
import { isPartOf, PART_OF_BONE } from '../../src/core/anatomy/body-parts.ts';
import { BONE_INDEX, type Side } from '../../src/core/anatomy/bones.ts';
import { COORDINATE_INDEX, type CoordinateName } from '../../src/core/anatomy/coordinates.ts';
import { createFigureScratch, type FigureScratch } from '../../src/core/rig/figure-scratch.ts';
import { placeBones } from '../../src/core/rig/forward-kinematics.ts';
import { poseBones } from '../../src/core/rig/pose-bones.ts';
import { createRig } from '../../src/core/rig/rig.ts';
import { setPress } from '../../src/core/rig/thigh-press.ts';
import { radians } from '../../src/core/units.ts';
import { figurePath, personRig } from '../support/models.ts';

/** Thigh skin may lie this deep in the trunk, metres. */
const DEEPEST = 0.015;
/** Skin nearer to the hip joint is its fold: there the inner thigh and the groin hang on the same half bone and always cross, metres. */
const FOLD = 0.135;
/** How far skin is looked for, metres: unpressed it is 62 mm deep at most, and a sign further away is that of the trunk's open rim. */
const REACH = 0.065;

const rig = createRig(personRig);
const mesh = await loadSkinnedMesh(figurePath('person'));
const skin = createPosedSkin(mesh, () => true);
const trunk = createSkinTree(skin, (bone) => !isPartOf(PART_OF_BONE[bone]!, 'trunk') && PART_OF_BONE[bone] !== 'pelvis');

type Angles = Partial<Record<CoordinateName, number>>;

const bent = (angles: Angles): FigureScratch => {
  const figure = createFigureScratch();
  for (const [name, degrees] of Object.entries(angles)) figure.coordinates[COORDINATE_INDEX[name as CoordinateName]] = radians(degrees);
  poseBones(rig, figure);
  placeBones(rig, figure);
  setPress(figure.frame.press, rig, figure);
  return figure;
};

const thighAngles = (side: Side, flexion: number, adduction: number, internalRotation: number): Angles => ({
  [`${side}Leg.hipFlexion`]: flexion, [`${side}Leg.hipAdduction`]: adduction,
  [`${side}Leg.hipInternalRotation`]: internalRotation, [`${side}Leg.kneeFlexion`]: 91,
});

const thighVertices = (side: Side): number[] =>
  Array.from({ length: mesh.vertexCount }, (_, v) => v).filter((v) => PART_OF_BONE[dominantBone(mesh, v)] === `${side}Thigh`);
const THIGH = { left: thighVertices('left'), right: thighVertices('right') };

const thighDepth = (figure: FigureScratch, side: Side): number => {
  skin.pose(figure.frame);
  trunk.refresh();
  const hip = figure.worldPosition[BONE_INDEX[`${side}UpperLeg`]]!;
  return THIGH[side].reduce((deepest, v) => {
    const [x, y, z] = [skin.positions[3 * v]!, skin.positions[3 * v + 1]!, skin.positions[3 * v + 2]!];
    if (Math.hypot(x - hip[0]!, y - hip[1]!, z - hip[2]!) < FOLD) return deepest;
    const depth = -trunk.distanceWithin(REACH, x, y, z);
    return depth > REACH ? deepest : Math.max(deepest, depth);
  }, -Infinity);
};

/** The two ways a thigh crosses with the trunk turned to its side; straight, as when the knee is pulled to the chest; and between. */
const TRUNKS = [0, 0.5, 1] as const;
const FLEXIONS = [85, 95, 105, 112, 118, 124, 126] as const;
/** Adduction and internal rotation that come together, degrees. */
const WAYS = [[-2, -7], [3, -29], [10, 0], [11, -34], [19, -24]] as const;

describe.each(['left', 'right'] as const)('a bent %s thigh', (side) => {
  const turn = side === 'left' ? 1 : -1;

  it('lies on the belly, not in it', () => {
    const tooDeep: string[] = [];
    for (const flexion of FLEXIONS) for (const [adduction, rotation] of WAYS) for (const share of TRUNKS) {
      const depth = thighDepth(bent({
        'lumbar.flexion': 15, 'lumbar.rotation': 5 * turn * share, 'thoracic.rotation': 23 * turn * share,
        ...thighAngles(side, flexion, adduction, rotation),
      }), side);
      if (depth > DEEPEST) tooDeep.push(`${flexion}/${adduction}/${rotation}, turned ${share}: ${(1000 * depth).toFixed(1)} mm`);
    }
    expect(tooDeep).toEqual([]);
  });

  it('moves no skin at 80 degrees and less', () => {
    const figure = bent(thighAngles(side, 80, 5, 0));
    skin.pose(figure.frame);
    const pressed = skin.positions.slice();
    figure.frame.press.fill(0);
    skin.pose(figure.frame);
    expect(pressed).toEqual(skin.positions);
  });

  it('moves only skin of the trunk, and no farther than a thigh is thick', () => {
    const figure = bent({ 'lumbar.flexion': 15, ...thighAngles(side, 124, 10, 0) });
    skin.pose(figure.frame);
    const pressed = skin.positions.slice();
    figure.frame.press.fill(0);
    skin.pose(figure.frame);
    const moves = Array.from({ length: mesh.vertexCount }, (_, v) =>
      Math.hypot(pressed[3 * v]! - skin.positions[3 * v]!, pressed[3 * v + 1]! - skin.positions[3 * v + 1]!, pressed[3 * v + 2]! - skin.positions[3 * v + 2]!));
    expect(Math.max(...moves)).toBeGreaterThan(0.03);
    expect(Math.max(...moves)).toBeLessThan(0.1);
    expect(moves.every((move, v) => move === 0 || mesh.give[v]! > 0)).toBe(true);
  });
});

it('presses left and right as mirror images', () => {
  const left = bent({ 'lumbar.flexion': 15, ...thighAngles('left', 120, 10, -20) }).frame.press.slice(0, 20);
  const right = bent({ 'lumbar.flexion': 15, ...thighAngles('right', 120, 10, -20) }).frame.press.slice(20);
  // Start, end and direction toward the trunk mirror in x; the direction across is an axis without a sense.
  const mirrored = left.map((value, i) => ([0, 4, 12].includes(i) || i === 9 || i === 10 ? -value : value));
  for (const [i, value] of mirrored.entries()) expect(right[i], `number ${i}`).toBeCloseTo(value, 3);
});
