import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../src/compile/read-models.ts';
import { compileStretch } from '../../../src/compile/solve/compile-stretch.ts';
import { createFrameSolver, solveFrame } from '../../../src/core/frame/solve-frame.ts';
import { compileSchema } from '../../../src/core/stretch/compile-schema.ts';
import { compiledStretch, MODELS } from '../../support/models.ts';

const figures = { person: await readFigure(MODELS, 'person'), helper: await readFigure(MODELS, 'helper') };

/** The seated twist with little to find: one hand of one pose, so that it takes a second and not a minute. */
const small = (move: object) => {
  const stretch = compiledStretch('seated-twist');
  stretch.compile = compileSchema.parse({
    poses: [{ figure: 'helper', pose: 'bending', at: 12, hands: ['guide-knee'], move }],
    hands: { 'guide-knee': { lay: false } },
  });
  return stretch;
};

describe('a contact that is out of reach', () => {
  const stretch = small({});
  stretch.poses.helper['bending']!.pelvis!.position = [-0.33, 0.93, -0.45];
  const motion = compileStretch({ stretch, side: 'left', figures, hash: '' });

  test('says so, with its name and the shortfall in centimetres', () => {
    const found = motion.unmet.find(({ unreachable }) => unreachable !== undefined);
    expect(found?.unreachable?.hand).toBe('guide-knee');
    const shortfall = found?.unreachable?.shortfallCentimetres ?? 0;
    expect(found?.says).toBe(`guide-knee can't be reached: the hand stays ${shortfall} cm short`);
    // As the frame itself has it.
    const solver = createFrameSolver({ stretch, side: 'left', motion, person: figures.person.rig, helper: figures.helper.rig });
    solveFrame(solver, 12);
    expect(shortfall).toBeCloseTo(100 * solver.hands[1]!.shortfallMetres, 1);
  });
  test('and the rest is still there to be shown', () => {
    expect(Object.keys(motion.poses.helper['bending']!)).toEqual(['leftFingers']);
  });
});

test('a body that may move gets its hand there', () => {
  const stretch = small({ 'pelvis.z': 120, 'pelvis.tilt': 10 });
  stretch.poses.helper['bending']!.pelvis!.position = [-0.33, 0.93, -0.32];
  const motion = compileStretch({ stretch, side: 'right', figures, hash: '' });
  expect(motion.unmet.filter(({ says }) => says.startsWith('guide-knee'))).toEqual([]);
  expect(motion.poses.helper['bending']!.pelvis!.position![2]).toBeGreaterThan(-0.315);
});
