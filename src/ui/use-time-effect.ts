import { useEffect, useEffectEvent } from 'react';
import type { PlaybackState } from '../state/playback.ts';
import { useStores } from './stores.ts';

/** Calls `show` now and at each change of the time, outside React: for writing to the DOM through refs. */
export const useTimeEffect = (show: (playback: PlaybackState) => void): void => {
  const { playback } = useStores();
  const showNow = useEffectEvent(show);
  useEffect(() => {
    showNow(playback.getState());
    // The whole state, not only the time: pausing changes what is said, and another stretch changes the length.
    return playback.subscribe((state) => showNow(state));
  }, [playback]);
};
