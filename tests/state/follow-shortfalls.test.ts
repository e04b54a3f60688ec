import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadableStretch } from '../../src/core/stretch/stretch-entry.ts';
import { followShortfalls } from '../../src/state/follow-shortfalls.ts';
import { listEntry } from '../../src/core/stretch/stretch-entry.ts';
import { createLibrary } from '../../src/state/library.ts';
import { createStageStore, offersOf, type StageStore } from '../../src/state/stage.ts';
import { compiledStretch, helperRig, personRig } from '../support/models.ts';
import { standBack } from '../support/stand-back.ts';
import { BROKEN } from './fake.ts';

/** A second stretch, in which both hands reach; both are played as they were compiled. */
const near = { ...standBack(compiledStretch('seated-twist'), 0), id: 'near' };
const far = { ...standBack(compiledStretch('seated-twist'), 0.2), id: 'far' };
const readable: readonly ReadableStretch[] = [{ id: 'far', file: '', stretch: far }, { id: 'near', file: '', stretch: near }];

let stage: StageStore;
let stop: () => void;
const hands = (): (string | null)[] | undefined => stage.getState().shortfalls?.map(({ side }) => side);

beforeEach(() => {
  vi.useFakeTimers();
  stage = createStageStore(offersOf([...readable, BROKEN].map(listEntry)));
  stop = followShortfalls({ stage, library: createLibrary(readable, () => Promise.reject(new Error('not here'))), person: personRig, helper: helperRig });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('nothing is looked for before the picture; after it, both hands are found short', () => {
  vi.runAllTimers();
  expect(stage.getState().shortfalls).toBe(null);
  stage.getState().setSceneStatus('ready');
  expect(stage.getState().shortfalls).toBe(null);
  vi.runAllTimers();
  expect(hands()).toEqual(['left', 'right']);
});

test('so it is where there can be no picture', () => {
  stage.getState().setSceneStatus('unsupported');
  vi.runAllTimers();
  expect(hands()).toEqual(['left', 'right']);
});

test('another side or stretch: what was found is gone at once, and looked for anew', () => {
  stage.getState().setSceneStatus('ready');
  vi.runAllTimers();
  stage.getState().show('far', 'left');
  expect(stage.getState().shortfalls).toBe(null);
  vi.runAllTimers();
  expect(hands()).toEqual(['right', 'left']);
  stage.getState().show('near', 'left');
  expect(stage.getState().shortfalls).toBe(null);
  vi.runAllTimers();
  expect(hands()).toEqual([]);
});

test('a change in the middle of looking: only what is on show is told', () => {
  const told = vi.fn();
  stage.subscribe((s) => s.shortfalls, told);
  stage.getState().setSceneStatus('ready');
  vi.advanceTimersToNextTimer();
  vi.advanceTimersToNextTimer();
  stage.getState().show('near', 'right');
  vi.runAllTimers();
  expect(told.mock.calls.map(([found]) => found as unknown)).toEqual([[]]);
});

test('a lost picture that comes back changes nothing', () => {
  stage.getState().setSceneStatus('ready');
  vi.runAllTimers();
  const { shortfalls } = stage.getState();
  for (const status of ['lost', 'ready'] as const) stage.getState().setSceneStatus(status);
  vi.runAllTimers();
  expect(stage.getState().shortfalls).toBe(shortfalls);
});
