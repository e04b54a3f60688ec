import { describe, expect, test } from 'vitest';
import { mainWidth, sidePlaces } from '../../src/scene/views/layout.ts';

describe('views beside the main one', () => {
  test('a narrow stage shows one', () => {
    for (const views of ['one', 'two', 'four', 'hands'] as const) expect(mainWidth(views, 599)).toBe(599);
    expect(sidePlaces(3, 599, 599, 400)).toEqual([]);
  });
  test.each([600, 935, 1440, 3840])('at %d pixels they fill the column, without gaps or overlaps', (width) => {
    for (const [views, count] of [['two', 1], ['four', 3], ['hands', 2]] as const) {
      const main = mainWidth(views, width);
      expect(main).toBeGreaterThanOrEqual(width / 2);
      const places = sidePlaces(count, main, width, 481);
      expect(places).toHaveLength(count);
      expect(places.every(({ left, width: wide }) => left === main && wide === width - main)).toBe(true);
      let top = 0;
      for (const place of places) {
        expect(place.top).toBe(top);
        top += place.height;
      }
      expect(top).toBe(481);
    }
  });
});
