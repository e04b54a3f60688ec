import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { cameraOf, isUnknown, meantAttribute, numberOf, OWN_ATTRIBUTES, sideOf, stretchOf } from '../../src/embed/attributes.ts';

const IDS = ['seated-twist', 'seated-twist/forearm', 'knee-pull', 'towel-twist'];

const told = (): { said: string[]; warn: (text: string) => void } => {
  const said: string[] = [];
  return { said, warn: (text) => said.push(text) };
};

describe('values', () => {
  test.prop([fc.string()])('whatever is typed, something that there is is shown', (asked) => {
    const { said, warn } = told();
    expect(IDS).toContain(stretchOf(asked, IDS, warn));
    expect(['left', 'right']).toContain(sideOf(asked, 'left', warn));
    expect(cameraOf(asked, warn)).toMatch(/^[a-z-]+$/);
    expect(Number.isFinite(numberOf('time', asked, 3, warn))).toBe(true);
    if (asked !== '') expect(said.length).toBeGreaterThanOrEqual(2);
  });

  test('what is right is taken as it is, without a word', () => {
    const { said, warn } = told();
    expect([stretchOf('knee-pull', IDS, warn), sideOf('left', 'right', warn), cameraOf('top', warn), numberOf('time', '12.5', 0, warn)]).toEqual(['knee-pull', 'left', 'top', 12.5]);
    expect([stretchOf(null, IDS, warn), sideOf(null, 'right', warn), numberOf('time', null, 0, warn)]).toEqual(['seated-twist', 'right', 0]);
    expect(said).toEqual([]);
  });
});

describe('names', () => {
  test.each([['strech', 'stretch'], ['tiem', 'time'], ['control', 'controls'], ['playback-rate', 'playbackrate']])('%s is taken for %s', (typed, meant) => {
    expect([isUnknown(typed), meantAttribute(typed)]).toEqual([true, meant]);
  });
  test.each(['id', 'class', 'data-x', 'aria-label', 'onclick', ...OWN_ATTRIBUTES])('%s is what it is', (name) => {
    expect([isUnknown(name), meantAttribute(name)]).toEqual([false, null]);
  });
  test('what is like none is taken for none', () => {
    expect([isUnknown('foo'), meantAttribute('foo')]).toEqual([true, null]);
  });
});
