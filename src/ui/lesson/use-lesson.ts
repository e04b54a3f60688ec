import { useEffect } from 'react';
import { layersOn } from '../../state/layers.ts';
import type { Lesson } from '../../state/lesson/lesson.ts';
import { stepNow } from '../../state/lesson/lesson-store.ts';
import { showStep } from '../../state/lesson/show-step.ts';
import { useSlice, useStores } from '../stores.ts';
import { lessonHere } from './lesson-here.ts';

/** How often the clock of a lesson is read, milliseconds. */
const PACE = 250;

/** Shows the steps of the lesson that is being taught, one at a time, and runs its clock while it is not frozen; afterwards all is shown as it was before. */
export const useLesson = (isFrozen: boolean): Lesson | null => {
  const stores = useStores();
  const { view, playback } = stores;
  const lesson = useSlice(lessonHere, (s) => s.lesson);
  const shows = useSlice(lessonHere, (s) => s.shows);
  useEffect(() => {
    if (lesson === null) return undefined;
    const { views, ...switches } = view.getState();
    const layers = layersOn(switches);
    const { speed } = playback.getState();
    view.getState().setLent(true);
    return () => {
      view.getState().setViews(views);
      view.getState().setLayers(layers);
      playback.getState().setSpeed(speed);
      playback.getState().clearLoop();
      view.getState().setLent(false);
    };
  }, [lesson, view, playback]);
  useEffect(() => {
    const step = stepNow(lessonHere.getState());
    return lesson === null || step === null ? undefined : showStep(lesson, step, stores);
  }, [lesson, shows, stores]);
  useEffect(() => {
    if (lesson === null || isFrozen) return undefined;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      // Stopped: nothing goes on.
      if (playback.getState().sinceStopSeconds === null) lessonHere.getState().tick((now - last) / 1000);
      last = now;
    }, PACE);
    return () => clearInterval(timer);
  }, [lesson, isFrozen, playback]);
  return lesson;
};
