import { expect, test } from 'vitest';
import { blockOf } from '../../../src/core/stretch/supports.ts';
import { mirrorStretch } from '../../../src/core/stretch/mirror.ts';
import { stretchNamed } from '../../support/models.ts';
import type { Stretch } from '../../../src/core/stretch/stretch.ts';

const pillow = { kind: 'pillow', sizeMetres: [0.44, 0.035, 0.3], centreMetres: [0.04, 0.5175, -0.46] } as const;
const stretch: Stretch = { ...stretchNamed('seated-twist'), props: [{ ...pillow, sizeMetres: [...pillow.sizeMetres], centreMetres: [...pillow.centreMetres] }] };

test('a pillow takes the room around its middle, and the other side on the mirrored side', () => {
  const block = blockOf(stretch, 'pillow')!;
  expect(block.most[1]).toBeCloseTo(0.535, 12);
  expect(block.least[0]).toBeCloseTo(-0.18, 12);
  const mirrored = blockOf(mirrorStretch(stretch), 'pillow')!;
  expect([mirrored.least[0], mirrored.most[0]]).toEqual([0 - block.most[0], 0 - block.least[0]]);
});

test('what a stretch does not have carries nothing', () => {
  expect(blockOf(stretch, 'table')).toBeNull();
});
