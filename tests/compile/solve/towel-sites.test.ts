import { expect, test } from 'vitest';
import { createPosedFigure } from '../../../src/compile/mesh/posed-figure.ts';
import { skinAtTowel } from '../../../src/compile/mesh/skin-at-towel.ts';
import { readFigure } from '../../../src/compile/read-models.ts';
import { chooseTowelSites } from '../../../src/compile/solve/towel-sites.ts';
import { createWorkbench } from '../../../src/compile/solve/workbench.ts';
import { solveFrame } from '../../../src/core/frame/solve-frame.ts';
import type { MotionFile } from '../../../src/core/motion/motion-file.ts';
import { vector } from '../../../src/core/math/vector.ts';
import { createTowelFrame } from '../../../src/core/prop/towel-frame.ts';
import { createTowelRoom, prepareTowel, setTowel } from '../../../src/core/prop/towel.ts';
import { setSiteNormal, setSitePoint } from '../../../src/core/rig/skin-site.ts';
import { towelSchema } from '../../../src/core/stretch/prop-schema.ts';
import { MODELS, stretchNamed } from '../../support/models.ts';

const figures = { person: await readFigure(MODELS, 'person'), helper: await readFigure(MODELS, 'helper') };
const motion: MotionFile = { format: 'steady-hands/motion@1', stretch: 'seated-twist', side: 'right', hash: '', poses: { person: {}, helper: {} }, layings: {}, unmet: [] };
const bench = createWorkbench({ stretch: stretchNamed('seated-twist'), side: 'right', figures, motion });
const plain = towelSchema.parse({
  kind: 'towel', lengthMetres: 1.2, radiusMetres: 0.042, neckRadiusMetres: 0.023, wrapMetres: 0.67,
  pressed: { back: [0.035, 0.05], sides: [0.036, 0.047] }, level: { from: 'T7', to: 'T10', share: 0.2 }, tilt: 18, oblique: 30, droopRadiusMetres: 0.125,
});
const sites = chooseTowelSites(bench, plain, 0);

/** The towel round the person who sits upright, each fist where the towel leads on from its last site. */
const laid = () => {
  solveFrame(bench.solver, 0);
  const body = bench.solver.figures.person.scratch;
  const towel = prepareTowel({ ...plain, sites });
  const gripAt = (last: number, before: number) => {
    const place = (i: number) => {
      const { site, offMetres } = towel.sites[i]!;
      const [point, normal] = [setSitePoint(vector(), site, body), setSiteNormal(vector(), site, body)];
      return point.map((value, k) => value + offMetres * normal[k]!);
    };
    const [a, b] = [place(before), place(last)];
    const length = Math.hypot(...b.map((value, k) => value - a[k]!));
    const axis = b.map((value, k) => (value - a[k]!) / length);
    const left = plain.wrapMetres / 2 - Math.abs(sites[last]!.alongMetres);
    return { centre: Float64Array.from(b.map((value, k) => value + axis[k]! * left)), axis: Float64Array.from(axis) };
  };
  const frame = createTowelFrame();
  setTowel(frame, towel, createTowelRoom(towel), { body, grips: { left: gripAt(sites.length - 1, sites.length - 3), right: gripAt(0, 2) } });
  const person = createPosedFigure(figures.person.mesh);
  person.pose(bench.solver.frame.person);
  return { frame, skin: skinAtTowel(person, frame, plain).filter(({ part }) => part === 'trunk' || part === 'pelvis') };
};

test('the sites go round the back from the right to the left, evenly along the towel', () => {
  const along = sites.map(({ alongMetres }) => alongMetres);
  expect(along).toEqual(along.toSorted((a, b) => a - b));
  const steps = along.slice(1).map((value, i) => value - along[i]!);
  expect(Math.max(...steps)).toBeLessThan(1.25 * Math.min(...steps));
  expect(along[(along.length - 1) / 2]).toBe(0);
});

test('a body that sits straight has the same towel on both sides', () => {
  for (const [i, { alongMetres, liftMetres }] of sites.entries()) {
    const other = sites[sites.length - 1 - i]!;
    expect(alongMetres).toBeCloseTo(-other.alongMetres, 2);
    expect(liftMetres).toBeCloseTo(other.liftMetres, 2);
  }
});

test('the towel touches the back on both sides of the spine, spans its furrow, and enters nothing', () => {
  const { skin } = laid();
  const nearest = (isKept: (along: number) => boolean): number => Math.min(...skin.filter(({ alongMetres }) => isKept(alongMetres)).map(({ distanceMetres }) => distanceMetres));
  expect(nearest(() => true)).toBeGreaterThan(-0.002);
  expect(nearest((along) => along > 0.05 && along < 0.09)).toBeLessThan(0.002);
  expect(nearest((along) => along < -0.05 && along > -0.09)).toBeLessThan(0.002);
  expect(nearest((along) => Math.abs(along) < 0.01)).toBeGreaterThan(0.002);
});

test('the towel between such fists is as long as it is', () => {
  expect(laid().frame.wrapMetres).toBeCloseTo(plain.wrapMetres, 2);
});
