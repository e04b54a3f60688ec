import { describe, expect, test, vi } from 'vitest';
import { createStores } from '../../src/state/create-stores.ts';
import { followReducedMotion } from '../../src/state/follow-reduced-motion.ts';
import { createStageStore, holdName } from '../../src/state/stage.ts';
import { followColours } from '../../src/state/follow-colours.ts';
import { createPlaybackStore } from '../../src/state/playback.ts';
import { SWITCH_NAMES } from '../../src/state/kept-switches.ts';
import { CAMERA_NAMES, createViewStore } from '../../src/state/view.ts';
import { BROKEN, FAKE, memoryStorage, OTHER } from './fake.ts';

describe('a page that is opened', () => {
  test('stands paused at the moment of its address', () => {
    const { playback, view, stage } = createStores({ entries: [BROKEN, FAKE, OTHER], search: '?stretch=fake&side=left&t=14.2&camera=top', storage: null });
    expect(playback.getState()).toMatchObject({ timeSeconds: 14.2, paused: true, durationSeconds: 54 });
    expect(view.getState()).toMatchObject({ camera: 'top', still: false, cameraRequest: 0 });
    expect(stage.getState()).toMatchObject({ stretchId: 'fake', side: 'left', notices: [] });
    expect(stage.getState().stretches).toEqual([
      { id: 'broken', error: BROKEN.error }, { id: 'fake', title: 'Fake stretch' }, { id: 'other', title: 'Other stretch' },
    ]);
  });
  test('begins on the hold for who does not want motion, unless a moment is named', () => {
    const timeOf = (search: string) => createStores({ entries: [FAKE], search, startsOnHold: true, storage: null }).playback.getState().timeSeconds;
    expect(['', '?t=3', '?still=1', '?stretch=fake'].map(timeOf)).toEqual([22, 3, 0, 22]);
  });
  test('says what it had to guess', () => {
    const { stage } = createStores({ entries: [FAKE], search: '?stretch=fak&t=x', storage: null });
    expect(stage.getState().notices.map(({ kind }) => kind)).toEqual(['unknownStretch', 'timeNotANumber']);
  });
  test('another stretch starts paused at 0; another side keeps the moment', () => {
    const { playback, stage } = createStores({ entries: [FAKE, OTHER], search: '?t=10', storage: null });
    stage.getState().show('fake', 'left');
    expect(playback.getState().timeSeconds).toBe(10);
    playback.getState().play();
    stage.getState().show('other', 'left');
    expect(playback.getState()).toMatchObject({ timeSeconds: 0, durationSeconds: 12, paused: true });
  });
  test('another hold of the same stretch keeps the moment, and goes on playing', () => {
    const hold = { ...FAKE, id: 'fake/other', variant: { of: 'fake', id: 'other', title: 'Forearm', insteadOf: 'Hand', says: 'With the forearm.' } };
    const { playback, stage } = createStores({ entries: [FAKE, hold], search: '?t=10', storage: null });
    expect([holdName(stage.getState().stretches, 'fake'), holdName(stage.getState().stretches, 'fake/other')]).toEqual(['Hand', 'Forearm']);
    playback.getState().play();
    stage.getState().show('fake/other', 'right');
    expect(stage.getState().stretchId).toBe('fake/other');
    expect(playback.getState()).toMatchObject({ timeSeconds: 10, paused: false });
  });
  test('works without any stretch', () => {
    const { playback, stage } = createStores({ entries: [BROKEN], search: '?t=4', storage: null });
    expect(stage.getState()).toMatchObject({ stretchId: null, notices: [{ kind: 'noStretch' }] });
    expect(playback.getState()).toMatchObject({ timeSeconds: 0, durationSeconds: 0 });
  });
});

describe('stage', () => {
  const offers = [{ id: 'broken', error: BROKEN.error }, { id: 'fake', title: 'Fake stretch' }];
  test('shows only what can be shown', () => {
    const stage = createStageStore(offers);
    stage.getState().show('broken', 'left');
    stage.getState().show('nothing', 'left');
    expect(stage.getState()).toMatchObject({ stretchId: 'fake', side: 'right' });
  });
  test('one notice of a kind, until it is dismissed', () => {
    const stage = createStageStore(offers);
    stage.getState().addNotice({ kind: 'contextLost' });
    const id = stage.getState().addNotice({ kind: 'contextLost' });
    stage.getState().addNotice({ kind: 'contextRestored' });
    expect(stage.getState().notices).toHaveLength(2);
    stage.getState().dismissNotice(id);
    stage.getState().dismissNoticesOf('contextRestored');
    expect(stage.getState().notices).toEqual([]);
  });
});

describe('view', () => {
  test('over the shoulder first; the same view can be asked for again', () => {
    const view = createViewStore({ storage: null });
    expect(view.getState().camera).toBe(CAMERA_NAMES[0]);
    view.getState().setCamera('top');
    view.getState().setCamera('top');
    expect(view.getState()).toMatchObject({ camera: 'top', cameraRequest: 2 });
  });
  test('keeps the switches, and only them', () => {
    const kept: Record<string, string> = {};
    createViewStore({ storage: memoryStorage(kept) }).getState().setSwitch('labelsVisible', false);
    expect(createViewStore({ storage: memoryStorage(kept) }).getState()).toMatchObject({ labelsVisible: false, markersVisible: true, spineZoneVisible: true });
    expect(Object.keys(JSON.parse(Object.values(kept)[0] ?? '') as object).sort()).toEqual([...SWITCH_NAMES].sort());
  });
  test('keeps how many pictures and which colours, unless a link says otherwise', () => {
    const storage = memoryStorage();
    const view = createViewStore({ storage });
    view.getState().setViews('four');
    view.getState().setColours('light');
    expect(createViewStore({ storage }).getState()).toMatchObject({ views: 'four', colours: 'light' });
    expect(createViewStore({ storage, views: 'one' }).getState()).toMatchObject({ views: 'one', colours: 'light' });
  });
  test('a page that stands still neither reads nor writes them', () => {
    const storage = memoryStorage();
    createViewStore({ storage }).getState().setSwitch('markersVisible', false);
    const get = vi.spyOn(storage, 'getItem');
    const set = vi.spyOn(storage, 'setItem');
    const view = createViewStore({ storage, still: true });
    view.getState().setSwitch('spineZoneVisible', false);
    expect(view.getState()).toMatchObject({ markersVisible: true, spineZoneVisible: false });
    expect([get.mock.calls.length, set.mock.calls.length]).toEqual([0, 0]);
  });
  test.each(['{', '[]', '7', '{"markersVisible":"no"}'])('odd things in the store (%s) count as nothing', (text) => {
    const storage = { ...memoryStorage(), getItem: () => text };
    expect(createViewStore({ storage }).getState()).toMatchObject({ markersVisible: true, views: 'one', colours: 'system' });
  });
  test('a store that throws is no trouble', () => {
    const refuse = (): never => { throw new Error('blocked'); };
    const view = createViewStore({ storage: { ...memoryStorage(), getItem: refuse, setItem: refuse } });
    view.getState().setSwitch('markersVisible', false);
    expect(view.getState().markersVisible).toBe(false);
  });
  test('colours are as chosen, else as the system has them, live', () => {
    const query = Object.assign(new EventTarget(), { matches: true }) as unknown as MediaQueryList;
    const root = { dataset: {} as Record<string, string> } as unknown as HTMLElement;
    const view = createViewStore({ storage: null });
    const stop = followColours({ view, systemIsLight: query, root });
    expect([view.getState().isLight, root.dataset['colours']]).toEqual([true, 'light']);
    view.getState().setColours('dark');
    expect([view.getState().isLight, root.dataset['colours']]).toEqual([false, 'dark']);
    view.getState().setColours('system');
    Object.assign(query, { matches: false });
    query.dispatchEvent(new Event('change'));
    expect(root.dataset['colours']).toBe('dark');
    stop();
    view.getState().setColours('light');
    expect(view.getState().isLight).toBe(false);
  });
  test('reduced motion is followed live', () => {
    const query = Object.assign(new EventTarget(), { matches: true }) as unknown as MediaQueryList;
    const view = createViewStore({ storage: null });
    const stop = followReducedMotion({ view, playback: createPlaybackStore(), query });
    expect(view.getState().reducedMotion).toBe(true);
    Object.assign(query, { matches: false });
    query.dispatchEvent(new Event('change'));
    expect(view.getState().reducedMotion).toBe(false);
    stop();
  });
});
