import { expect, test, vi } from 'vitest';
import { TAKE_OVER } from '../../src/compile/offline-plugin.ts';
import { keepOffline } from '../../src/state/keep-offline.ts';
import { createStageStore } from '../../src/state/stage.ts';

interface Fake {
  controller: object | null;
  waiting: { postMessage: ReturnType<typeof vi.fn> } | null;
}

/** A browser's service workers, as far as the page knows them. */
const setUp = async ({ controller, waiting }: Fake) => {
  const stage = createStageStore();
  const reload = vi.fn();
  const heard: Record<string, () => void> = {};
  const registration = { waiting, installing: null, addEventListener: vi.fn() };
  const workers = {
    controller, register: async () => registration as unknown as ServiceWorkerRegistration,
    addEventListener: (kind: string, listener: () => void) => { heard[kind] = listener; },
  };
  await keepOffline({ stage, workers: workers as unknown as ServiceWorkerContainer, reload });
  return { stage, reload, changeOver: () => heard['controllerchange']?.() };
};

test('a new version is offered, and taken only when asked for', async () => {
  const waiting = { postMessage: vi.fn() };
  const { stage, reload, changeOver } = await setUp({ controller: {}, waiting });
  // The browser changes workers by itself, as after a first visit: no page is torn away.
  changeOver();
  expect(reload).not.toHaveBeenCalled();
  expect(waiting.postMessage).not.toHaveBeenCalled();
  stage.getState().update?.();
  expect(waiting.postMessage).toHaveBeenCalledWith(TAKE_OVER);
  changeOver();
  expect(reload).toHaveBeenCalledOnce();
});

test('a first visit offers nothing; nor does a browser without service workers', async () => {
  const first = await setUp({ controller: null, waiting: { postMessage: vi.fn() } });
  expect(first.stage.getState().update).toBe(null);
  const stage = createStageStore();
  await keepOffline({ stage, workers: undefined, reload: () => undefined });
  expect(stage.getState().update).toBe(null);
});
