import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStores } from '../../src/state/create-stores.ts';
import { keepAddress } from '../../src/state/keep-address.ts';
import { FAKE, OTHER } from './fake.ts';

/** A page whose address can be read back. */
const fakePage = (search: string, refuses = false) => {
  const written: string[] = [];
  const location = { search, hash: '#x' } as Location;
  const write = (sign: string) => (_state: unknown, _title: string, url: string) => {
    if (refuses) throw new Error('too many');
    written.push(`${sign}${url}`);
    location.search = url.replace('#x', '');
  };
  const history = { state: null, replaceState: write(''), pushState: write('step ') } as unknown as History;
  const events = new EventTarget();
  const page = { history, location, addEventListener: events.addEventListener.bind(events), removeEventListener: events.removeEventListener.bind(events) };
  const goTo = (next: string): void => {
    location.search = next;
    events.dispatchEvent(new Event('popstate'));
  };
  return { page, written, goTo };
};

const openNow = (search: string, refuses = false) => {
  const { page, written, goTo } = fakePage(search, refuses);
  const stores = createStores({ entries: [FAKE, OTHER], search, storage: null });
  const stop = keepAddress({ ...stores, page });
  return { ...stores, written, stop, goTo };
};

/** A page that has been open for a while: what is written after that. */
const open = (search: string, refuses = false) => {
  const opened = openNow(search, refuses);
  vi.advanceTimersByTime(1000);
  opened.written.length = 0;
  return opened;
};

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('a bare address says what is on show soon after the page opens, and is no step of its own', () => {
  const { view, written } = openNow('');
  view.getState().setSwitch('skeletonVisible', true);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['?stretch=fake&side=right&t=0&camera=over-shoulder&views=one&show=hands.forces.labels.spine.bones#x']);
});

test('many seeks while paused are one change of the address', () => {
  const { playback, written } = open('');
  for (let tenths = 0; tenths < 100; tenths += 1) playback.getState().seek(tenths / 10);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['?stretch=fake&side=right&t=9.9&camera=over-shoulder&views=one&show=hands.forces.labels.spine#x']);
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
    'step ?stretch=fake&side=left&t=5&camera=over-shoulder&views=one&show=hands.forces.labels.spine#x',
    '?stretch=fake&side=left&t=5&camera=top&views=one&show=hands.forces.labels.spine#x',
    'step ?stretch=other&side=left&t=0&camera=top&views=one&show=hands.forces.labels.spine#x',
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
  expect(written).toEqual(['?stretch=fake&side=right&t=6&camera=over-shoulder&views=one&show=hands.forces.labels.spine#x']);
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

test('speed, layers and the contact that is looked at are kept too', () => {
  const { playback, view, written } = open('?t=5');
  playback.getState().setSpeed(0.25);
  view.getState().setSwitch('markersVisible', false);
  view.getState().lookAtContact('guide-knee');
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(['?stretch=fake&side=right&t=5&camera=over-shoulder&look=guide-knee&views=one&speed=0.25&show=forces.labels.spine#x']);
});

test('where the camera was turned to by hand is kept, until a view is asked for or another stretch comes', () => {
  const { view, stage, written, goTo } = open('?t=5&camera=top');
  view.getState().setOrbit([1, 2.004, 3, -0.001, 0.7, 0.2]);
  vi.advanceTimersByTime(1000);
  expect(written.pop()).toContain('camera=top&orbit=1_2_3_0_0.7_0.2&');
  view.getState().setCamera('front');
  vi.advanceTimersByTime(1000);
  expect(written.pop()).not.toContain('orbit');
  view.getState().setOrbit([1, 2, 3, 0, 0.7, 0.2]);
  stage.getState().show('other', 'left');
  vi.advanceTimersByTime(1000);
  expect(written.pop()).not.toContain('orbit');
  goTo('?stretch=fake&side=right&t=5&camera=top&orbit=1_2_3_0_0.7_0.2&views=two');
  expect(view.getState()).toMatchObject({ camera: 'top', orbit: [1, 2, 3, 0, 0.7, 0.2], views: 'two' });
});

test('back and forward lead to the view of their address, and write nothing', () => {
  const { playback, view, stage, written, goTo } = open('?t=5');
  stage.getState().show('other', 'left');
  vi.advanceTimersByTime(1000);
  expect(written).toHaveLength(1);
  goTo('?stretch=fake&side=right&t=5&camera=top&views=one&speed=0.5&show=hands');
  vi.advanceTimersByTime(1000);
  expect(stage.getState()).toMatchObject({ stretchId: 'fake', side: 'right' });
  expect(playback.getState()).toMatchObject({ timeSeconds: 5, speed: 0.5 });
  expect(view.getState()).toMatchObject({ camera: 'top', markersVisible: true, forcesVisible: false, labelsVisible: false });
  expect(written).toHaveLength(1);
});
