import { baseIdOf } from '../../core/stretch/variant.ts';
import { ExportError } from '../../state/export-request.ts';
import { phasePlaces } from '../../state/lesson/phase-places.ts';
import { readLesson } from '../../state/lesson/read-lesson.ts';
import type { CameraPlace } from '../../state/view.ts';

/** Addresses of the ready-made lessons, by the path of their file: views are the same in each language. */
const URLS = import.meta.glob<string>('../../../models/lessons/*.lesson.json', { query: '?url', import: 'default', eager: true });

/** From where the ready-made lesson of a stretch looks at each phase. Rejects with an ExportError where it does not come. */
export const fetchLessonPlaces = async (stretchId: string, first: CameraPlace): Promise<CameraPlace[]> => {
  const id = baseIdOf(stretchId);
  const url = URLS[`../../../models/lessons/${id}.lesson.json`];
  const response = url === undefined ? null : await fetch(url).catch(() => null);
  if (response?.ok !== true) throw new ExportError('noFile', `${id}.lesson.json`);
  const { lesson } = readLesson(await response.text(), { title: id, stretch: id }, [id]);
  if (lesson === null) throw new ExportError('noFile', `${id}.lesson.json`);
  return phasePlaces(lesson, first);
};
