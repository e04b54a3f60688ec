import type { StageStore } from './stage.ts';

/** What a page says to the worker that waits; as in `compile/offline-plugin.ts`. */
const TAKE_OVER = 'take over';
const WORKER = './sw.js';

export interface OfflineInput {
  readonly stage: Pick<StageStore, 'getState'>;
  /** The browser's, or what a test puts in its place; missing where the address is neither https nor this device. */
  readonly workers: Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'> | undefined;
  readonly reload: () => void;
}

/**
 * Keeps the whole page on the device, so that it works with the network cut. A new version is offered, as the stage's `update`,
 * and never forced: the page is loaded anew only after that was called.
 */
export const keepOffline = async ({ stage, workers, reload }: OfflineInput): Promise<void> => {
  if (workers === undefined) return;
  let isAccepted = false;
  workers.addEventListener('controllerchange', () => {
    if (isAccepted) reload();
  });
  const registration = await workers.register(WORKER);
  const offer = (): void => {
    const { waiting } = registration;
    // Without one that rules already this is a first visit, and nothing new.
    if (waiting === null || workers.controller === null) return;
    stage.getState().setUpdate(() => {
      isAccepted = true;
      waiting.postMessage(TAKE_OVER);
    });
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
};
