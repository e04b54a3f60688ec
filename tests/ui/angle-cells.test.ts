import { expect, test } from 'vitest';
import { createFigureFrame } from '../../src/core/frame/frame.ts';
import { COORDINATE_INDEX, type CoordinateName } from '../../src/core/anatomy/coordinates.ts';
import { regionDegrees, TOLD_REGIONS } from '../../src/core/frame/region-degrees.ts';
import { radians } from '../../src/core/units.ts';
import { ANGLE_CELLS, readAngle, type AngleCell } from '../../src/ui/panel/angle-cells.ts';

const cell = (region: AngleCell['region'], column: AngleCell['column']): AngleCell => {
  const found = ANGLE_CELLS.find((one) => one.region === region && one.column === column);
  if (found === undefined) throw new Error(`no cell for ${region} ${column}`);
  return found;
};
const read = (angles: Partial<Record<CoordinateName, number>>, region: AngleCell['region'], column: AngleCell['column']) => {
  const frame = createFigureFrame();
  for (const [name, degrees] of Object.entries(angles)) frame.coordinates[COORDINATE_INDEX[name as CoordinateName]] = radians(degrees);
  return readAngle(cell(region, column), regionDegrees(frame));
};

test('an angle is told in whole degrees, with the way it goes', () => {
  expect(read({ 'thoracic.rotation': -23.4 }, 'thoracic', 'turned').text).toBe('23° right');
  expect(read({ 'thoracic.rotation': 5 }, 'thoracic', 'turned').text).toBe('5° left');
  expect(read({ 'lumbar.flexion': 15 }, 'lumbar', 'bent').text).toBe('15° forward');
  expect(read({ 'rightLeg.kneeFlexion': 92 }, 'rightKnee', 'bent').text).toBe('92°');
  expect(read({ 'neck.flexion': -0.4 }, 'neck', 'bent')).toMatchObject({ text: '0°' });
});

test('of several joints the one nearest to its limit is told', () => {
  expect(read({ 'neck.flexion': 3, 'neck.sideBend': 14 }, 'neck', 'bent').text).toBe('14° to the right');
  expect(read({ 'rightLeg.hipAdduction': 19, 'rightLeg.hipInternalRotation': 2 }, 'rightHip', 'turned').text).toBe('19° across');
});

test('past the comfort limit the share says so', () => {
  expect(read({ 'thoracic.rotation': 60 }, 'thoracic', 'turned').percent).toBeGreaterThan(100);
});

test('every region that a frame tells is in a cell', () => {
  const told = ANGLE_CELLS.flatMap(({ coordinates }) => coordinates);
  expect([...told].sort()).toEqual([...TOLD_REGIONS].sort());
});
