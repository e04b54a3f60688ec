import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStores } from '../../src/state/create-stores.ts';
import { keepAddress } from '../../src/state/keep-address.ts';
import { FAKE, OTHER } from './fake.ts';

/** A page whose address can be read back. */
const fakePage = (search: string, refuses = false) => {
  const written: string[] = [];
  const location = { search, hash: '#x' } as Location;
  const history = {
    state: null,
    replaceState: (_state: unknown, _title: string, url: string) => {
      if (refuses) throw new Error('too many');
      written.push(url);
      location.search = url.replace('#x', '');
    },
  } as unknown as History;
  return { page: { history, location }, written };
};

const open = (search: string, refuses = false) => {
  const { page, written } = fakePage(search, refuses);
  const stores = createStores({ entries: [FAKE, OTHER], search, storage: null });
  const stop = keepAddress({ ...stores, page });
  return { ...stores, written, stop };
};

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('many seeks while paused are one change of the address', () => {
  const { playback, written } = open('');
  for (let tenths = 0; tenths < 100; tenths += 1) playback.getState().seek(tenths / 10);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['?stretch=fake&side=right&t=9.9&camera=over-shoulder#x']);
});

test('side, stretch and camera are kept too', () => {
  const { stage, view, written } = open('?t=5');
  stage.getState().show('fake', 'left');
  vi.advanceTimersByTime(1000);
  view.getState().setCamera('top');
  vi.advanceTimersByTime(1000);
  stage.getState().show('other', 'left');
  vi.advanceTimersByTime(1000);
  expect(written).toEqual([
    '?stretch=fake&side=left&t=5&camera=over-shoulder#x',
    '?stretch=fake&side=left&t=5&camera=top#x',
    '?stretch=other&side=left&t=0&camera=top#x',
  ]);
});

test('playing leaves it alone until the pause', () => {
  const { playback, written } = open('');
  playback.getState().play();
  for (let i = 0; i < 60; i += 1) playback.getState().advance(0.1);
  vi.advanceTimersByTime(5000);
  expect(written).toEqual([]);
  playback.getState().pause();
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['?stretch=fake&side=right&t=6&camera=over-shoulder#x']);
});

test('a page that stands still keeps its address', () => {
  const { playback, view, written } = open('?still=1');
  playback.getState().seek(9);
  view.getState().setCamera('top');
  vi.advanceTimersByTime(5000);
  expect(written).toEqual([]);
});

test('a browser that refuses is no trouble, and stopping stops', () => {
  const { playback, stop } = open('', true);
  playback.getState().seek(3);
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  stop();
  playback.getState().seek(4);
  expect(vi.getTimerCount()).toBe(0);
});
