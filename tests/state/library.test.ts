import { describe, expect, test, vi } from 'vitest';
import { listEntry, type ReadableStretch } from '../../src/core/stretch/stretch-entry.ts';
import { createStores } from '../../src/state/create-stores.ts';
import { aheadOf, fetchAhead, MOST_AHEAD } from '../../src/state/fetch-ahead.ts';
import { createLibrary } from '../../src/state/library.ts';
import { BROKEN, FAKE, OTHER } from './fake.ts';

const LISTED = [BROKEN, FAKE, OTHER].map(listEntry);

/** A network by hand: what is asked for, and what comes of it. */
const network = () => {
  const asked: string[] = [];
  const answers: { come: (found: ReadableStretch) => void; fail: () => void }[] = [];
  const fetchStretch = (id: string): Promise<ReadableStretch> => {
    asked.push(id);
    return new Promise((come, reject) => answers.push({ come, fail: () => reject(new Error('offline')) }));
  };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return { asked, answers, fetchStretch, settle };
};
const open = (search: string) => {
  const net = network();
  return { ...net, ...createStores({ entries: LISTED, fetchStretch: net.fetchStretch, search, storage: null }) };
};

describe('the library', () => {
  test('asks once for what several want, and not for what is here', async () => {
    const { fetchStretch, asked, answers } = network();
    const library = createLibrary([FAKE], fetchStretch);
    expect(await library.fetch('fake')).toBe(FAKE);
    const both = [library.fetch('other'), library.fetch('other')];
    answers[0]?.come(OTHER);
    expect(await Promise.all(both)).toEqual([OTHER, OTHER]);
    expect(await library.fetch('other')).toBe(OTHER);
    expect(asked).toEqual(['other']);
    expect(library.get('other')).toBe(OTHER);
  });
  test('asks anew for what did not come', async () => {
    const { fetchStretch, asked, answers } = network();
    const library = createLibrary([], fetchStretch);
    const first = library.fetch('other');
    answers[0]?.fail();
    await expect(first).rejects.toThrow('offline');
    const second = library.fetch('other');
    answers[1]?.come(OTHER);
    expect(await second).toBe(OTHER);
    expect(asked).toEqual(['other', 'other']);
  });
});

describe('a page whose stretches are only listed', () => {
  test('knows time and side at once, and shows the stretch when it is here', async () => {
    const { stage, playback, answers, asked, deliveries, library } = open('?stretch=fake&t=14.2');
    expect(playback.getState()).toMatchObject({ timeSeconds: 14.2, durationSeconds: 54, phaseStartsSeconds: [0, 8, 12, 22, 42, 50, 54] });
    expect(stage.getState()).toMatchObject({ stretchId: 'fake', stretchStatus: 'coming' });
    expect(asked).toEqual(['fake']);
    answers[0]?.come(FAKE);
    await deliveries.first;
    expect(stage.getState().stretchStatus).toBe('here');
    expect(library.get('fake')).toBe(FAKE);
  });
  test('says that it did not come, and tries again when told to', async () => {
    const { stage, answers, deliveries, settle } = open('?stretch=fake');
    answers[0]?.fail();
    await deliveries.first;
    expect(stage.getState().stretchStatus).toBe('failed');
    deliveries.retry();
    expect(stage.getState().stretchStatus).toBe('coming');
    answers[1]?.come(FAKE);
    await settle();
    expect(stage.getState().stretchStatus).toBe('here');
  });
  test('another stretch comes on the stage when it is here; until then the one before stays, with its moment', async () => {
    const { stage, playback, answers, settle } = open('?stretch=fake&t=10');
    answers[0]?.come(FAKE);
    await settle();
    stage.getState().show('other', 'left');
    expect(stage.getState()).toMatchObject({ stretchId: 'fake', wanted: { stretchId: 'other', side: 'left' } });
    expect(playback.getState().timeSeconds).toBe(10);
    answers[1]?.come(OTHER);
    await settle();
    expect(stage.getState()).toMatchObject({ stretchId: 'other', side: 'left', wanted: null });
    expect(playback.getState()).toMatchObject({ timeSeconds: 0, durationSeconds: 12 });
  });
  test('one that does not come is told by name, and the one before stays', async () => {
    const { stage, answers, settle } = open('?stretch=fake');
    answers[0]?.come(FAKE);
    await settle();
    stage.getState().show('other', 'left');
    answers[1]?.fail();
    await settle();
    expect(stage.getState()).toMatchObject({ stretchId: 'fake', wanted: null, notices: [{ kind: 'notFetched', stretchId: 'other' }] });
    stage.getState().show('other', 'left');
    answers[2]?.come(OTHER);
    await settle();
    expect(stage.getState()).toMatchObject({ stretchId: 'other', notices: [] });
  });
  test('a change of mind: what comes late does not come on the stage', async () => {
    const { stage, answers, settle } = open('?stretch=fake');
    answers[0]?.come(FAKE);
    await settle();
    stage.getState().show('other', 'left');
    stage.getState().show('fake', 'left');
    answers[1]?.come(OTHER);
    await settle();
    expect(stage.getState()).toMatchObject({ stretchId: 'fake', side: 'left', wanted: null });
  });
});

describe('what is fetched ahead', () => {
  test('other holds first, then the others, and of a large library only some', () => {
    expect(aheadOf('b', ['a', 'a/x', 'b', 'b/x', 'c'])).toEqual(['b/x', 'a', 'a/x', 'c']);
    expect(aheadOf('n0', Array.from({ length: 1000 }, (_, i) => `n${i}`))).toHaveLength(MOST_AHEAD);
  });
  test('one by one when idle; one that fails does not stop the rest; nothing where data is saved', async () => {
    const { stage, answers, asked, settle, library } = open('?stretch=fake');
    const later: (() => void)[] = [];
    const requestIdleCallback = vi.fn((run: () => void) => later.push(run));
    fetchAhead({ stage, library, page: { requestIdleCallback, navigator: { connection: { saveData: true } } } });
    expect(requestIdleCallback).not.toHaveBeenCalled();
    fetchAhead({ stage, library, page: { requestIdleCallback, navigator: {} } });
    expect(asked).toEqual(['fake']);
    later.shift()?.();
    expect(asked).toEqual(['fake', 'other']);
    answers[1]?.fail();
    await settle();
    later.shift()?.();
    expect(later).toEqual([]);
  });
});
