import { describe, expect, test } from 'vitest';
import { createBodySurfaces } from '../../../src/compile/mesh/body-surfaces.ts';
import { loadSkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { BODY_PARTS } from '../../../src/core/anatomy/body-parts.ts';
import type { Side } from '../../../src/core/anatomy/bones.ts';
import type { FigureName } from '../../../src/core/frame/frame.ts';
import { solveFrame, type FrameSolver } from '../../../src/core/frame/solve-frame.ts';
import { vector, type Vector } from '../../../src/core/math/vector.ts';
import { setSitePoint } from '../../../src/core/rig/skin-site.ts';
import type { Depth, HandOnSkin } from '../../../src/core/safety/rule.ts';
import { figurePath, solverOf, stretchNamed } from '../../support/models.ts';

const skin = createBodySurfaces({
  person: await loadSkinnedMesh(figurePath('person')),
  helper: await loadSkinnedMesh(figurePath('helper')),
});
const twist = stretchNamed('seated-twist');
const solver = solverOf(twist, 'right');

/** Seconds: both hands on the way, in the hold, and the hands gone again. */
const TIMES = [7, 32, 50];
const HOLD_SECONDS = 32;
const FIGURES: readonly FigureName[] = ['person', 'helper'];

const poseAt = (timeSeconds: number): void => {
  solveFrame(solver, timeSeconds);
  skin.pose(solver);
};
const palmCentre = ({ handFigure, hand }: HandOnSkin, of: FrameSolver = solver): Vector => {
  const { rig, scratch } = of.figures[handFigure];
  return setSitePoint(vector(), rig.sites[`${hand}PalmCentre`], scratch);
};
const metresBetween = (a: Vector, b: Vector): number => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
const anyHandOn = (onFigure: FigureName): HandOnSkin[] =>
  FIGURES.flatMap((handFigure) => (['left', 'right'] as const).map((hand) => ({ handFigure, hand, onFigure })));
const everyHand = FIGURES.flatMap(anyHandOn);
const depthOf = (depths: readonly Depth[], what: string): number => {
  const found = depths.find((depth) => depth.what === what);
  if (!found) throw new Error(`no depth of ${what}`);
  return found.metres;
};

/** Everything that can be asked about one pose. */
const askAll = (): unknown => ({
  hands: everyHand.map((on) => [skin.signedDistanceMetres(on, palmCentre(on)), skin.palmShareWithin(on, 0.003), skin.depthInHandMetres(on)]),
  anchors: everyHand.map((on) => skin.anchorNearest(on, palmCentre(on))),
  heads: skin.headsApartMetres(),
  depths: skin.depths(),
  soft: skin.softDepths(),
});

/** A figure without any skin. */
const EMPTY = {
  vertexCount: 0, positions: new Float32Array(), breath: new Float32Array(), colours: new Float32Array(), bones: new Uint8Array(), weights: new Float32Array(),
  give: new Float32Array(), inverseBinds: [], indices: new Uint32Array(), parts: [],
};

test('skins that were never posed are not asked', () => {
  const unposed = createBodySurfaces({ person: EMPTY, helper: EMPTY });
  expect(() => unposed.headsApartMetres()).toThrow();
});
test('answers are those of the pose, whatever was posed before', () => {
  poseAt(HOLD_SECONDS);
  const first = askAll();
  poseAt(3);
  askAll();
  poseAt(HOLD_SECONDS);
  expect(askAll()).toEqual(first);
});

describe.each(TIMES)('at %i s', (timeSeconds) => {
  test('an anchor is at the nearest point when it is made', () => {
    poseAt(timeSeconds);
    for (const on of everyHand) {
      const point = palmCentre(on);
      const at = skin.setAnchorPoint(vector(), skin.anchorNearest(on, point));
      expect(metresBetween(at, point)).toBeCloseTo(Math.abs(skin.signedDistanceMetres(on, point)), 6);
    }
  });

  test('an anchor is a place within its triangle', () => {
    poseAt(timeSeconds);
    for (const on of everyHand) {
      const { figure, vertices, shares } = skin.anchorNearest(on, palmCentre(on));
      expect(figure).toBe(on.onFigure);
      expect(new Set(vertices).size).toBe(3);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(-1e-9);
      expect(shares[0] + shares[1] + shares[2]).toBeCloseTo(1, 9);
    }
  });

  test('a point that is pushed away along the normal by a millimetre is a millimetre further off', () => {
    poseAt(timeSeconds);
    for (const on of everyHand) {
      const point = palmCentre(on);
      const at = skin.setAnchorPoint(vector(), skin.anchorNearest(on, point));
      const distance = skin.signedDistanceMetres(on, point);
      // Towards the skin the nearest point stays the same, so the change is exact.
      const share = 1 - 0.001 / Math.abs(distance);
      const nearer = vector();
      for (let k = 0; k < 3; k += 1) nearer[k] = at[k]! + share * (point[k]! - at[k]!);
      expect(Math.abs(distance) - Math.abs(skin.signedDistanceMetres(on, nearer))).toBeCloseTo(0.001, 6);
    }
  });
});

test('an anchor goes with the skin: with a figure that is moved it is moved as much', () => {
  poseAt(HOLD_SECONDS);
  const on: HandOnSkin = { handFigure: 'person', hand: 'left', onFigure: 'helper' };
  const anchor = skin.anchorNearest(on, palmCentre(on));
  const before = skin.setAnchorPoint(vector(), anchor);
  shiftHelper(0, 0, 0.1);
  const after = skin.setAnchorPoint(vector(), anchor);
  expect(after[2]! - before[2]!).toBeCloseTo(0.1, 5);
  expect(after[0]).toBeCloseTo(before[0]!, 5);
});

/** Moves the whole helper as solved, metres, and poses the skins anew. */
const shiftHelper = (x: number, y: number, z: number): void => {
  const { worldPositions } = solver.frame.helper;
  for (let i = 0; i < worldPositions.length; i += 3) {
    worldPositions[i]! += x;
    worldPositions[i + 1]! += y;
    worldPositions[i + 2]! += z;
  }
  skin.pose(solver);
};

/** The way straight into the skin at a contact, metres long. */
const intoSkin = (contact: { readonly normalInWorld: Vector }, metres: number): [number, number, number] =>
  [-metres * contact.normalInWorld[0]!, -metres * contact.normalInWorld[1]!, -metres * contact.normalInWorld[2]!];

test('a helper who is moved towards the person by a centimetre is deeper in the person', () => {
  poseAt(HOLD_SECONDS);
  for (const contact of solver.frame.contacts) {
    const hand = `helper ${contact.hand}Hand in the person`;
    solveFrame(solver, HOLD_SECONDS);
    skin.pose(solver);
    const [depth, inHand] = [depthOf(skin.depths(), hand), skin.depthInHandMetres(contact)];
    shiftHelper(...intoSkin(contact, 0.01));
    expect(depthOf(skin.depths(), hand)).toBeGreaterThan(depth + 0.004);
    expect(skin.depthInHandMetres(contact)).toBeGreaterThan(inHand);
  }
});

test('a helper who is a metre away is in nothing of the person, and the other way round', () => {
  poseAt(HOLD_SECONDS);
  shiftHelper(0, 3, 0);
  const between = skin.depths().filter(({ what }) => / in the (person|helper)$/.test(what));
  expect(between.length).toBe(2 * BODY_PARTS.length);
  expect(Math.max(...between.map(({ metres }) => metres))).toBeLessThanOrEqual(0);
  expect(skin.headsApartMetres()).toBeGreaterThan(2);
  expect(solver.frame.contacts.map((contact) => skin.palmShareWithin(contact, 0.003))).toEqual([0, 0]);
});

test('laid-on palms touch with a share of their skin that grows with what counts as touching', () => {
  poseAt(HOLD_SECONDS);
  for (const contact of solver.frame.contacts) {
    const shares = [0.001, 0.003, 0.01, 0.05].map((metres) => skin.palmShareWithin(contact, metres));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[1]).toBeGreaterThan(0.3);
    expect(shares[3]).toBeGreaterThan(0.9);
  }
});

describe.each(['leftFoot', 'rightHand', 'pelvis'] as const)('%s and a floor', (part) => {
  const floor = (height: number) => ({ least: [-Infinity, -Infinity, -Infinity], most: [Infinity, height, Infinity] }) as const;

  test.each(FIGURES)('that is raised by 3 mm goes 3 mm deeper into the %s', (figure) => {
    poseAt(HOLD_SECONDS);
    for (const height of [-1, 0, 0.6])
      expect(skin.depthInBlockMetres(figure, part, floor(height + 0.003)) - skin.depthInBlockMetres(figure, part, floor(height))).toBeCloseTo(0.003, 6);
  });
});

test('a block beside a foot is as far as its nearest corner', () => {
  poseAt(HOLD_SECONDS);
  const far = skin.depthInBlockMetres('person', 'leftFoot', { least: [100, -Infinity, -Infinity], most: [101, Infinity, Infinity] });
  const farther = skin.depthInBlockMetres('person', 'leftFoot', { least: [102, -Infinity, -Infinity], most: [103, Infinity, Infinity] });
  expect(far - farther).toBeCloseTo(2, 6);
});

test('both sides of the twist press as much, mirrored', () => {
  const mirrored = solverOf(twist, 'left');
  const SWAP: Readonly<Record<string, Side>> = { left: 'right', right: 'left' };
  poseAt(HOLD_SECONDS);
  const right = skin.softDepths();
  solveFrame(mirrored, HOLD_SECONDS);
  skin.pose(mirrored);
  const left = skin.softDepths();
  for (const { what, metres } of right)
    expect(Math.abs(metres - depthOf(left, what.replace(/(left|right)/, (side) => SWAP[side]!)))).toBeLessThan(0.003);
});
