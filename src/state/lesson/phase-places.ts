import type { CameraPlace } from '../view.ts';
import { PHASE_IDS, type Lesson } from './lesson.ts';

/** From where a lesson looks at each phase, in the phases' order: as its last step that shows the phase and says from where; else as at the phase before. */
export const phasePlaces = ({ steps }: Pick<Lesson, 'steps'>, first: CameraPlace): CameraPlace[] => {
  const order = (id: (typeof PHASE_IDS)[number]): number => PHASE_IDS.indexOf(id);
  let place = first;
  return PHASE_IDS.map((id) => {
    const said = steps.findLast(({ at, through = at, camera, look }) => order(at) <= order(id) && order(id) <= order(through) && (camera !== undefined || look !== undefined));
    if (said !== undefined) place = { camera: said.camera ?? place.camera, lookAt: said.look ?? null, orbit: null };
    return place;
  });
};
