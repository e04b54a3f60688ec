import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { keyframeTimesSeconds } from '../../src/core/stretch/timeline.ts';
import { poseText } from '../../src/ui/panel/pose-text.ts';
import { solverOf, stretches, stretchNamed } from '../support/models.ts';

const twist = stretchNamed('seated-twist');
const textAt = (time: number, side: 'left' | 'right' = 'right'): string => poseText(solveFrame(solverOf(twist, side), time), twist);

describe('a pose in words', () => {
  test('in the hold: how far the chest has turned, and where both hands are', () => {
    expect(textAt(30)).toMatch(/^At 30 seconds, hold\. The person: .*chest 23° right.*Helper’s left hand – steady – back of left shoulder: (rest|light|gentle)\. /);
    expect(textAt(30)).toContain('Helper’s right hand – guide');
  });
  test('the other side says the other side', () => {
    expect(textAt(30, 'left')).toContain('chest 23° left');
    expect(textAt(30, 'left')).toContain('back of right shoulder');
  });
  test('at the start no hand touches; a keyframe says which it is', () => {
    expect(textAt(0)).toMatch(/Key pose 1 of \d+\..*No hand touches\.$/);
    expect(textAt(5.55)).not.toContain('Key pose');
  });
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
