import { describe, expect, test } from 'vitest';
import { mirrorStretch, sidedText, stretchForSide } from '../../../src/core/stretch/mirror.ts';
import { stretches } from '../../support/models.ts';

describe.each(stretches.map((stretch) => ({ name: stretch.id, stretch })))('$name', ({ stretch }) => {
  test('mirrored twice is the same file', () => {
    expect(JSON.parse(JSON.stringify(mirrorStretch(mirrorStretch(stretch))))).toEqual(JSON.parse(JSON.stringify(stretch)));
  });

  test('each side is the side that was asked for, and hands and words change with it', () => {
    const other = stretch.side === 'left' ? 'right' : 'left';
    const mirrored = stretchForSide(stretch, other);
    expect(mirrored.side).toBe(other);
    expect(stretchForSide(stretch, stretch.side)).toBe(stretch);
    for (const [i, contact] of stretch.contacts.entries()) expect(mirrored.contacts[i]?.hand.side).not.toBe(contact.hand.side);
    for (const [i, phase] of stretch.phases.entries()) {
      expect(sidedText(mirrored.phases[i]!.caption, false)).toBe(sidedText(phase.caption, true));
    }
  });
});

test('sided words keep their capital letter', () => {
  expect(sidedText('{Left} and {right}', true)).toBe('Right and left');
  expect(sidedText('{Left} and {right}', false)).toBe('Left and right');
});
