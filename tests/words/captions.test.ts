/** What the captions of every stretch and hold tell: to whom, when to ask, and never against the breath. */
import { describe, expect, test } from 'vitest';
import { readStretchFolder } from '../../src/compile/stretches-plugin.ts';
import { isBreathingOut, prepareBreath } from '../../src/core/motion/breath.ts';
import { sidedText } from '../../src/core/stretch/mirror.ts';
import { FRAMES_PER_SECOND, type Stretch } from '../../src/core/stretch/stretch.ts';
import { phaseStartsSeconds } from '../../src/core/stretch/timeline.ts';

const entries = readStretchFolder('models/stretches', '.').flatMap((entry) => ('error' in entry ? [] : [entry]));
const all = entries.map(({ id, stretch, variant }) => ({ id, stretch, variant }));

type Phase = Stretch['phases'][number];
const textsOf = ({ caption, captionFor, screenReader, ask }: Phase): string[] => [caption, ...Object.values(captionFor ?? {}), screenReader, ...(ask === undefined ? [] : [ask])];

/** Whether the cue tells to breathe out at each frame of a phase: "out", "in", or both. */
const cuesIn = (stretch: Stretch, index: number): Set<'in' | 'out'> => {
  const starts = phaseStartsSeconds(stretch);
  const breath = prepareBreath(stretch.breath, starts[stretch.phases.findIndex(({ id }) => id === 'easeIn')] ?? 0);
  const from = starts[index] ?? 0;
  const frames = Math.round((stretch.phases[index]?.durationSeconds ?? 0) * FRAMES_PER_SECOND);
  return new Set(Array.from({ length: frames }, (_, frame) => (isBreathingOut(breath, from + frame / FRAMES_PER_SECOND) ? 'out' : 'in')));
};

/** What a text tells the breath to do, if anything. */
const breathTold = (text: string): string[] => [...text.matchAll(/breathe (in|out)/gi)].map(([, way]) => way!.toLowerCase());

describe.each(all)('$id', ({ stretch, variant }) => {
  test('each phase speaks to the person, and to the helper, in words of its own', () => {
    for (const { id, caption, captionFor } of stretch.phases) {
      expect([id, captionFor === undefined]).toEqual([id, false]);
      for (const text of Object.values(captionFor ?? {})) expect([id, text.length > 0 && !/\bthe helper\b/i.test(text)]).toEqual([id, true]);
      expect(captionFor?.person).not.toMatch(/\bthe person\b/i);
      // Who watches is told who does it, not "you".
      expect(caption).not.toMatch(/\byou(r)?\b/i);
    }
  });

  test('it asks before the first touch, in the hold, and after', () => {
    const asked = Object.fromEntries(stretch.phases.map(({ id, ask }) => [id, ask]));
    expect(asked['setUp']).toMatch(/^May I .*Say stop at any time\.$/);
    expect(asked['hold']).toMatch(/stretch.*sharp pain\?$/i);
    expect(asked['release']).toMatch(/\?$/);
    // The question has a line of its own.
    for (const { caption, captionFor } of stretch.phases) for (const text of [caption, ...Object.values(captionFor ?? {})]) expect(text).not.toContain('?');
  });

  test('nothing tells to breathe one way while the cue tells the other', () => {
    for (const [index, phase] of stretch.phases.entries()) {
      for (const text of textsOf(phase)) {
        for (const way of breathTold(text)) expect([phase.id, text, [...cuesIn(stretch, index)]]).toEqual([phase.id, text, [way]]);
      }
      // "Begin on an out-breath": one begins with the phase.
      if (textsOf(phase).some((text) => /begin on an out-breath/i.test(text))) {
        const starts = phaseStartsSeconds(stretch);
        expect([phase.id, isBreathingOut(prepareBreath(stretch.breath, starts[index]!), starts[index]!)]).toEqual([phase.id, true]);
      }
    }
  });

  test.runIf(variant !== undefined)('where another hold tells a phase otherwise, it tells each of the two otherwise, too, or what it tells still holds', () => {
    const base = all.find(({ id }) => id === variant?.of)!.stretch;
    for (const [i, phase] of stretch.phases.entries()) {
      const own = base.phases[i]!;
      if (phase.caption === own.caption) continue;
      expect([phase.id, phase.captionFor?.helper === own.captionFor?.helper]).toEqual([phase.id, false]);
    }
  });
});

test('a caption against the cue is found', () => {
  const stretch = structuredClone(all[0]!.stretch);
  const easeIn = stretch.phases.findIndex(({ id }) => id === 'easeIn');
  expect(breathTold(sidedText('Breathe out. Slowly turn.', false))).toEqual(['out']);
  expect(cuesIn(stretch, easeIn).size).toBe(2);
});
