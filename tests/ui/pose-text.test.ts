import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { keyframeTimesSeconds } from '../../src/core/stretch/timeline.ts';
import { poseText } from '../../src/ui/panel/pose-text.ts';
import { solverOf, stretches, stretchNamed } from '../support/models.ts';

const twist = stretchNamed('seated-twist');
const textAt = (time: number, side: 'left' | 'right' = 'right'): string => poseText(solveFrame(solverOf(twist, side), time), twist);

describe('a pose in words', () => {
  test('in the hold: how far the chest has turned, and where both hands are', () => {
    expect(textAt(30)).toMatch(/^At 30 seconds, hold\. The person sits: .*chest 23° right.*Helper’s left hand \(steady\) is on the back of the left shoulder, force: (rest|light|gentle)\. /);
    expect(textAt(30)).toContain('Helper’s right hand (guide) is on the');
  });
  test('the other side says the other side', () => {
    expect(textAt(30, 'left')).toContain('chest 23° left');
    expect(textAt(30, 'left')).toContain('back of the right shoulder');
  });
  test('at the start no hand touches; a keyframe says which it is', () => {
    expect(textAt(0)).toMatch(/Key pose 1 of \d+\..*No hand touches\.$/);
    expect(textAt(5.55)).not.toContain('Key pose');
  });
});

test('who lies is told to lie', () => {
  const pull = stretchNamed('knee-pull');
  for (const time of [0, 30]) expect(poseText(solveFrame(solverOf(pull, 'right'), time), pull)).toContain('The person lies');
});

test('in the hold of every stretch and side there is a sentence on each contact, and on the towel', () => {
  for (const stretch of stretches) for (const side of ['left', 'right'] as const) {
    const frame = solveFrame(solverOf(stretch, side), 30);
    const text = poseText(frame, stretch);
    for (const { hand, role } of frame.contacts) expect(text).toMatch(new RegExp(`Helper’s ${hand} (hand|forearm) \\(${role}\\) is on the [^.]+, force: (light|gentle)\\.`));
    expect(/The towel presses beside the spine, on both sides, force:/.test(text)).toBe(frame.pads.length > 0);
  }
});

test('every keyframe of every stretch and side has a text of its own', () => {
  for (const stretch of stretches) {
    for (const side of ['left', 'right'] as const) {
      const solver = solverOf(stretch, side);
      const keys = keyframeTimesSeconds(stretch);
      const texts = keys.map((at) => poseText(solveFrame(solver, at), stretch));
      texts.forEach((text, i) => expect(text).toContain(`Key pose ${i + 1} of ${keys.length}.`));
      expect(texts.join(' ')).not.toMatch(/undefined|NaN/);
    }
  }
});
