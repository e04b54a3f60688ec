import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { motionDifference } from '../../src/compile/motion-difference.ts';
import { motionFileSchema } from '../../src/core/motion/motion-file.ts';

const text = readFileSync(new URL('../../models/stretches/seated-twist.right.motion.json', import.meta.url), 'utf8');
const read = () => motionFileSchema.parse(JSON.parse(text));

test('the same motion, read twice, has no difference', () => {
  expect(motionDifference(read(), read())).toBeNull();
  // A file has no minus nought.
  expect(motionDifference({ ...read(), unmet: [{ atSeconds: -0, says: 'far' }] }, { ...read(), unmet: [{ atSeconds: 0, says: 'far' }] })).toBeNull();
});

test('a number that was changed anywhere is found, with its place and both values', () => {
  const numbers = [...text.matchAll(/(?<=[\s[])-?\d+\.\d+(?=[,\]\n])/g)];
  fc.assert(fc.property(fc.nat(numbers.length - 1), (index) => {
    const match = numbers[index];
    if (match === undefined) throw new Error('no number');
    const changed = (Number(match[0]) + 0.01).toFixed(5);
    const other = motionFileSchema.parse(JSON.parse(text.slice(0, match.index) + changed + text.slice(match.index + match[0].length)));
    expect(motionDifference(read(), other)).toContain(`${Number(match[0])} is found, ${Number(changed)} is written`);
  }), { numRuns: 40 });
});

test('a pose, a laying or a wish that only one of them has is found', () => {
  const other = read();
  delete other.layings[Object.keys(other.layings)[0] ?? ''];
  expect(motionDifference(read(), other)).toMatch(/^layings\..* nothing is written$/);
  expect(motionDifference({ ...read(), unmet: [] }, { ...read(), unmet: [{ atSeconds: 3, says: 'far' }] })).toBe('unmet.0: nothing is found, {"atSeconds":3,"says":"far"} is written');
});
