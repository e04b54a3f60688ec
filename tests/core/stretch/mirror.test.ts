import { describe, expect, test } from 'vitest';
import { mirrorStretch, sidedText, stretchForSide } from '../../../src/core/stretch/mirror.ts';
import { towelSchema } from '../../../src/core/stretch/prop-schema.ts';
import type { Stretch } from '../../../src/core/stretch/stretch.ts';
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
      const texts = ({ caption, captionFor, ask = '', screenReader }: Stretch['phases'][number]): string[] => [caption, ...Object.values(captionFor ?? {}), ask, screenReader];
      expect(texts(mirrored.phases[i]!).map((text) => sidedText(text, false))).toEqual(texts(phase).map((text) => sidedText(text, true)));
    }
  });
});

test('prepared views stand in the mirror, and left and right change places', () => {
  const stretch = { ...structuredClone(stretches[0]!), cameras: { 'over-shoulder': [-0.7, 0.6, -0.1], left: [1, 0.4, 0.2] } satisfies Stretch['cameras'] };
  const mirrored = mirrorStretch(stretch);
  expect(mirrored.cameras).toEqual({ 'over-shoulder': [0.7, 0.6, -0.1], right: [-1, 0.4, 0.2] });
  expect(mirrorStretch(mirrored).cameras).toEqual(stretch.cameras);
});

test('a towel and its patches change sides, and back', () => {
  const stretch = structuredClone(stretches[0]!);
  const influence = { weight: 1, breath: [0, 0, 0.001], normal: [-0.6, 0, -0.8] } as const;
  const towel = towelSchema.parse({
    kind: 'towel', lengthMetres: 1.2, radiusMetres: 0.042, neckRadiusMetres: 0.023, wrapMetres: 0.67, pressed: { back: [0.035, 0.05], sides: [0.036, 0.047] },
    level: { from: 'T7', to: 'T10', share: 0.2 }, tilt: 18, oblique: 30, droopRadiusMetres: 0.125,
    sites: [
      { alongMetres: -0.1, liftMetres: 0.001, influences: [{ bone: 'rightScapula', point: [-0.1, 0, -0.2], ...influence }] },
      { alongMetres: 0.05, liftMetres: 0.002, influences: [{ bone: 'chest', point: [0.05, 0, -0.2], ...influence }] },
    ],
  });
  stretch.props.push(towel);
  stretch.pads.push({ id: 'beside', of: 'towel', side: 'left', fromMidlineMetres: [0.05, 0.09], force: { frame: 'upperChest', direction: [0.2, 0, 1], keys: [{ at: 0, level: 0 }, { at: 1, level: 1 }] } });
  const mirrored = mirrorStretch(stretch);
  const found = mirrored.props.at(-1);
  expect(found?.kind === 'towel' ? found.sites.map(({ alongMetres, influences: [one] }) => [alongMetres, one?.bone, one?.point, one?.normal]) : null).toEqual([
    [-0.05, 'chest', [-0.05, 0, -0.2], [0.6, 0, -0.8]],
    [0.1, 'leftScapula', [0.1, 0, -0.2], [0.6, 0, -0.8]],
  ]);
  expect(mirrored.pads[0]).toMatchObject({ side: 'right', force: { direction: [-0.2, 0, 1] } });
  expect(JSON.parse(JSON.stringify(mirrorStretch(mirrored)))).toEqual(JSON.parse(JSON.stringify(stretch)));
});

test('sided words keep their capital letter', () => {
  expect(sidedText('{Left} and {right}', true)).toBe('Right and left');
  expect(sidedText('{Left} and {right}', false)).toBe('Left and right');
  expect(sidedText("The helper's 'soft' hand", false)).toBe("The helper’s 'soft' hand");
});

test('another language puts its endings on the side, on both sides', () => {
  const german = { left: (ending: string) => `link${ending}`, right: (ending: string) => `recht${ending}` };
  expect(sidedText('{Left}e Hand, {right}es Knie, nach {left}s', false, german)).toBe('Linke Hand, rechtes Knie, nach links');
  expect(sidedText('{Left}e Hand, {right}es Knie, nach {left}s', true, german)).toBe('Rechte Hand, linkes Knie, nach rechts');
});
