import { expect, test } from 'vitest';
import { readStretchFolder } from '../../../src/compile/stretches-plugin.ts';
import { createStores } from '../../../src/state/create-stores.ts';
import { layersOn } from '../../../src/state/layers.ts';
import { showStep } from '../../../src/state/lesson/show-step.ts';
import { memoryStorage } from '../fake.ts';

const entries = readStretchFolder('models/stretches', '.');
const stores = () => createStores({ entries, search: '?stretch=seated-twist&side=right', storage: null });
const LESSON = { stretch: 'seated-twist' };

test('a step that stands still: the moment of its phase, from where, and what is shown', () => {
  const page = stores();
  showStep(LESSON, { seconds: 30, at: 'hold', camera: 'back', views: 'two', show: ['hands'] }, page);
  expect(page.playback.getState()).toMatchObject({ timeSeconds: 32, paused: true, speed: 1 });
  expect(page.view.getState()).toMatchObject({ camera: 'back', views: 'two', markersVisible: true, labelsVisible: false });
});

test('a step that plays rests where its last phase ends, and does not hold who plays on', () => {
  const page = stores();
  showStep(LESSON, { seconds: 30, at: 'contact', through: 'easeIn', speed: 0.5 }, page);
  expect(page.playback.getState()).toMatchObject({ timeSeconds: 8, paused: false, speed: 0.5 });
  for (let i = 0; i < 300; i += 1) page.playback.getState().advance(0.1);
  expect(page.playback.getState()).toMatchObject({ timeSeconds: 22, paused: true });
  page.playback.getState().play();
  page.playback.getState().advance(2);
  expect(page.playback.getState()).toMatchObject({ timeSeconds: 23, paused: false });
});

test('a step that repeats plays round its phases until it is left', () => {
  const page = stores();
  const leave = showStep(LESSON, { seconds: 30, at: 'easeIn', through: 'easeIn', repeats: true }, page);
  for (let i = 0; i < 120; i += 1) page.playback.getState().advance(0.1);
  expect(page.playback.getState().paused).toBe(false);
  expect(page.playback.getState().timeSeconds).toBeCloseTo(14, 5);
  leave();
  expect(page.playback.getState().loop).toBeNull();
});

test('a lesson of another stretch and side brings them', () => {
  const page = stores();
  showStep({ stretch: 'towel-twist', side: 'left' }, { seconds: 30, at: 'release' }, page);
  expect(page.stage.getState()).toMatchObject({ stretchId: 'towel-twist', side: 'left' });
  expect(page.playback.getState().timeSeconds).toBeCloseTo(page.playback.getState().durationSeconds, 5);
});

test('what a view that is lent shows is not kept; given back, it is kept as it was, with what was chosen besides', () => {
  const storage = memoryStorage();
  const { view } = createStores({ entries, search: '?stretch=seated-twist', storage });
  const switches = (): unknown => JSON.parse(storage.getItem('steady-hands/switches@1') ?? 'null');
  view.getState().setSwitch('pathVisible', true);
  const before = switches();
  const layers = layersOn(view.getState());
  view.getState().setLent(true);
  view.getState().setLayers([]);
  view.getState().setViews('four');
  expect(switches()).toEqual(before);
  view.getState().setSwitch('speechOn', true);
  view.getState().setLayers(layers);
  view.getState().setViews('one');
  view.getState().setLent(false);
  expect(switches()).toEqual({ ...(before as object), speechOn: true });
  expect(JSON.parse(storage.getItem('steady-hands/choices@1') ?? 'null')).toMatchObject({ views: 'one' });
});
