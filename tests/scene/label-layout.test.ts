import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { crosses, GAP, type LabelBox, leaderStart, type Round } from '../../src/scene/labels/layout-geometry.ts';
import { EDGE, layOutLabels, type LayoutMoment, type Stage } from '../../src/scene/labels/layout.ts';

const stages = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 320, max: 1400 }) });
const rounds = (stage: Stage) =>
  fc.record({
    x: fc.double({ min: 0, max: stage.width, noNaN: true }),
    y: fc.double({ min: 0, max: stage.height, noNaN: true }),
    radius: fc.double({ min: 8, max: 60, noNaN: true }),
  });
const labelled = (stage: Stage, minWidth: number, maxWidth: number) =>
  fc.array(fc.tuple(rounds(stage), fc.integer({ min: minWidth, max: maxWidth }), fc.integer({ min: 20, max: 70 })), { minLength: 1, maxLength: 3 });

type Part = readonly [Round, number, number];
const boxesOf = (parts: readonly Part[]): LabelBox[] => parts.map(([, width, height]) => ({ width, height, left: NaN, top: NaN, isFree: false }));
const momentOf = (parts: readonly Part[], soft: readonly Round[], offLimits: readonly Round[] = []): LayoutMoment =>
  ({ anchors: parts.map(([anchor]) => anchor), soft, offLimits, weight: 1 });

const farFromRound = (box: LabelBox, { x, y, radius }: Round): boolean =>
  Math.hypot(Math.max(box.left - x, 0, x - box.left - box.width), Math.max(box.top - y, 0, y - box.top - box.height)) >= radius + GAP - 1e-3;
const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const scenes = (minWidth: number, maxWidth: number) =>
  stages.chain((stage) => fc.record({ stage: fc.constant(stage), parts: labelled(stage, minWidth, maxWidth), soft: fc.array(rounds(stage), { maxLength: 4 }) }));

describe('the start of a leader', () => {
  const label = { width: 200, height: 44, left: 0, top: 0, isFree: true };
  const letter = { x: 300, y: 200, radius: 12 };

  test('is the label’s nearest point where nothing lies between', () => {
    expect({ ...leaderStart(letter, label, 0, [letter, { x: 60, y: 300, radius: 30 }], 0) }).toEqual({ x: 200, y: 44 });
  });

  test.prop([fc.double({ min: 0.2, max: 0.8, noNaN: true }), fc.double({ min: 6, max: 14, noNaN: true })])('leads round another hand between letter and label', (share, radius) => {
    const other = { x: 300 - 100 * share, y: 200 - 156 * share, radius };
    expect(crosses(letter, 200, 44, other)).toBe(true);
    const { x, y } = leaderStart(letter, label, 0, [letter, other], 0);
    expect([crosses(letter, x, y, other), x >= 0 && x <= 200 && y >= 0 && y <= 44]).toEqual([false, true]);
  });

  test('is the nearest point where every other crosses too', () => {
    expect({ ...leaderStart(letter, label, 0, [letter, { x: 300, y: 190, radius: 120 }], 0) }).toEqual({ x: 200, y: 44 });
  });
});

describe('label layout', () => {
  test.prop([scenes(24, 240)])('keeps every label inside the stage', ({ stage, parts, soft }) => {
    const boxes = boxesOf(parts);
    layOutLabels(boxes, [momentOf(parts, soft)], stage);
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(EDGE);
      expect(box.top).toBeGreaterThanOrEqual(EDGE);
      expect(box.left + box.width).toBeLessThanOrEqual(stage.width - EDGE + 1e-9);
      expect(box.top + box.height).toBeLessThanOrEqual(stage.height - EDGE + 1e-9);
    }
  });

  test.prop([scenes(24, 240)])('a free label covers no hand and no other free label', ({ stage, parts, soft }) => {
    const boxes = boxesOf(parts);
    layOutLabels(boxes, [momentOf(parts, soft)], stage);
    const free = boxes.filter(({ isFree }) => isFree);
    for (const [i, box] of free.entries()) {
      for (const [anchor] of parts) expect(farFromRound(box, anchor)).toBe(true);
      for (const other of free.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  test.prop([scenes(24, 40)])('letters always find a free place', ({ stage, parts, soft }) => {
    const boxes = boxesOf(parts);
    layOutLabels(boxes, [momentOf(parts, soft)], stage);
    expect(boxes.every(({ isFree }) => isFree)).toBe(true);
  });

  test.prop([
    fc.record({ width: fc.integer({ min: 700, max: 2000 }), height: fc.integer({ min: 440, max: 1400 }) })
      .chain((stage) => fc.record({ stage: fc.constant(stage), parts: labelled(stage, 120, 240), soft: fc.array(rounds(stage), { maxLength: 4 }) })),
  ])('full labels always find a free place on a wide stage', ({ stage, parts, soft }) => {
    const two = parts.slice(0, 2);
    const boxes = boxesOf(two);
    layOutLabels(boxes, [momentOf(two, soft)], stage);
    expect(boxes.every(({ isFree }) => isFree)).toBe(true);
  });

  test.prop([scenes(24, 240), scenes(24, 240)])('depends on nothing but the input', (first, second) => {
    const fresh = boxesOf(first.parts);
    layOutLabels(fresh, [momentOf(first.parts, first.soft)], first.stage);
    layOutLabels(boxesOf(second.parts), [momentOf(second.parts, second.soft)], second.stage);
    const again = boxesOf(first.parts).map((box) => ({ ...box, left: 17, top: 4 }));
    layOutLabels(again, [momentOf(first.parts, first.soft)], first.stage);
    expect(again.map(({ left, top }) => [left, top])).toEqual(fresh.map(({ left, top }) => [left, top]));
  });

  test('two hands have their labels on their outer sides', () => {
    const parts: Part[] = [[{ x: 700, y: 300, radius: 30 }, 160, 40], [{ x: 500, y: 320, radius: 30 }, 160, 40]];
    const boxes = boxesOf(parts);
    layOutLabels(boxes, [momentOf(parts, [])], { width: 1280, height: 720 });
    expect(boxes[0]?.left).toBeGreaterThan(700);
    expect((boxes[1]?.left ?? 0) + 160).toBeLessThan(500);
  });

  test('a label keeps off a foot that lies where it would rather stand', () => {
    const parts: Part[] = [[{ x: 600, y: 300, radius: 30 }, 160, 40]];
    const boxes = boxesOf(parts);
    const foot = { x: 730, y: 300, radius: 40 };
    for (const soft of [[], [foot]]) {
      layOutLabels(boxes, [momentOf(parts, soft)], { width: 1280, height: 720 });
      expect(farFromRound(boxes[0]!, foot)).toBe(soft.length > 0);
    }
  });

  test('no leader runs across the spine', () => {
    const parts: Part[] = [[{ x: 1100, y: 300, radius: 30 }, 160, 40], [{ x: 500, y: 320, radius: 30 }, 160, 40]];
    const boxes = boxesOf(parts);
    // Where the label would rather stand there is the stage's edge; on the other side, the spine.
    layOutLabels(boxes, [momentOf(parts, [], [250, 300, 350].map((y) => ({ x: 1040, y, radius: 24 })))], { width: 1200, height: 720 });
    const { left, top } = boxes[0]!;
    expect(left + 160 > 1040 || top + 40 < 250 - 24 || top > 350 + 24).toBe(true);
  });

  test('one place serves all moments: no marked hand is covered at any of them', () => {
    const at = (x: number): Part[] => [[{ x, y: 300, radius: 30 }, 160, 40], [{ x: 500, y: 320, radius: 30 }, 160, 40]];
    const boxes = boxesOf(at(700));
    layOutLabels(boxes, [700, 760, 820].map((x) => momentOf(at(x), [])), { width: 1280, height: 720 });
    for (const box of boxes) for (const x of [700, 760, 820]) for (const [anchor] of at(x)) expect(farFromRound(box, anchor)).toBe(true);
  });
});
