/** A mistake on the stage never outlives its question: whatever ends it, the good stretch is back, with its own clock. */
import { expect, test } from 'vitest';
import { asShown } from '../../src/state/as-shown.ts';
import { createStores } from '../../src/state/create-stores.ts';
import { stretchDurationSeconds } from '../../src/core/stretch/timeline.ts';
import { stretchNamed, stretches } from '../support/models.ts';

const good = stretchNamed('seated-twist');
const short = { ...good, id: 'seated-twist/mistake:no-hold', phases: good.phases.map((phase) => (phase.id === 'hold' ? { ...phase, durationSeconds: 3 } : phase)) };
const make = () => {
  const stores = createStores({ entries: stretches.map((stretch) => ({ id: stretch.id, file: 'f', stretch })), search: '?stretch=seated-twist&t=5', storage: null });
  stores.view.getState().setAsking(true);
  stores.stage.getState().setMistake(short);
  stores.playback.getState().seek(14);
  stores.playback.getState().play();
  return stores;
};
const durations = (stores: ReturnType<typeof make>) => [stores.stage.getState().mistake, stores.playback.getState().durationSeconds];

test('the clock is that of the mistake, as long as it is on', () => {
  const stores = make();
  expect(stores.playback.getState().durationSeconds).toBe(stretchDurationSeconds(short));
  stores.stage.getState().setMistake(null);
  expect(durations(stores)).toEqual([null, stretchDurationSeconds(good)]);
});

test('it ends with the test, and all marks are the visitor’s own again', () => {
  const stores = make();
  stores.view.getState().setMarksNow('none');
  stores.view.getState().setAsking(false);
  expect(durations(stores)).toEqual([null, stretchDurationSeconds(good)]);
  expect(stores.view.getState().marksNow).toBe('chosen');
});

test('it ends with another stretch, and with the other side', () => {
  for (const [id, side] of [['knee-pull', 'right'], ['seated-twist', 'left']] as const) {
    const stores = make();
    stores.stage.getState().show(id, side);
    expect(stores.stage.getState().mistake).toBeNull();
    expect(stores.playback.getState().durationSeconds).toBe(stretchDurationSeconds(stretchNamed(id)));
  }
});

test('whoever says stop sees the good stretch let go, from the same moment', () => {
  const stores = make();
  stores.playback.getState().stop();
  const { sinceStopSeconds, timeSeconds, paused } = stores.playback.getState();
  expect(durations(stores)).toEqual([null, stretchDurationSeconds(good)]);
  expect({ sinceStopSeconds, timeSeconds, paused }).toEqual({ sinceStopSeconds: 0, timeSeconds: 14, paused: true });
});

test('marks held back or given leave the switches alone', () => {
  const { view } = make();
  const { markersVisible, labelsVisible } = view.getState();
  view.getState().setMarksNow('none');
  expect(asShown(view.getState())).toMatchObject({ markersVisible: false, forcesVisible: false, labelsVisible: false, spineZoneVisible: false });
  view.getState().setMarksNow('unlabelled');
  expect(asShown(view.getState())).toMatchObject({ markersVisible: true, forcesVisible: true, labelsVisible: false });
  expect(view.getState()).toMatchObject({ markersVisible, labelsVisible });
  view.getState().setMarksNow('chosen');
  expect(asShown(view.getState())).toBe(view.getState());
});
