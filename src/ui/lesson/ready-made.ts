import { baseIdOf } from '../../core/stretch/variant.ts';
import { readKept, browserStorage } from '../../state/kept.ts';
import { lessonText, type Lesson } from '../../state/lesson/lesson.ts';
import { readLesson } from '../../state/lesson/read-lesson.ts';

/** Addresses of the ready-made lessons, by the path of their file. */
const URLS = import.meta.glob<string>('../../../models/lessons/*.lesson.json', { query: '?url', import: 'default', eager: true });

const urlOf = (stretchId: string, language: string): string | undefined =>
  URLS[`../../../models/lessons/${stretchId}.${language}.lesson.json`] ?? URLS[`../../../models/lessons/${stretchId}.lesson.json`];

const keyOf = (stretchId: string): string => `steady-hands/lesson@1/${baseIdOf(stretchId)}`;

/** The ready-made lesson of a stretch, in the page's language; the same for each of its holds. null: there is none, or it did not come. */
export const fetchReadyMade = async (stretchId: string): Promise<Lesson | null> => {
  const url = urlOf(baseIdOf(stretchId), document.documentElement.lang);
  if (url === undefined) return null;
  const response = await fetch(url).catch(() => null);
  if (response?.ok !== true) return null;
  const { lesson } = readLesson(await response.text(), { title: stretchId, stretch: stretchId }, [baseIdOf(stretchId)]);
  return lesson === null ? null : { ...lesson, stretch: stretchId };
};

/** Changed in this visit, by stretch. */
const changed = new Map<string, Lesson | null>();

/** What the visitor has made of it, in this visit or on this device before; null: nothing. */
export const keptLesson = (stretchId: string): Lesson | null => {
  const inVisit = changed.get(stretchId);
  if (inVisit !== undefined) return inVisit;
  const { lesson } = readKept(browserStorage(), keyOf(stretchId));
  return lesson === undefined ? null : readLesson(JSON.stringify(lesson), { title: stretchId, stretch: stretchId }, [stretchId]).lesson;
};

/** Keeps it; where nothing can be kept it lasts for this visit. null: forgets it. */
export const keepLesson = (stretchId: string, lesson: Lesson | null): void => {
  changed.set(stretchId, lesson);
  try {
    if (lesson === null) browserStorage()?.removeItem(keyOf(stretchId));
    else browserStorage()?.setItem(keyOf(stretchId), JSON.stringify({ lesson }));
  } catch {
    // Full or refused: it lasts until the page is closed.
  }
};

/** A file name out of a title: "seated-twist-in-ten-minutes.lesson.json". */
export const fileNameOf = ({ title }: Pick<Lesson, 'title'>): string =>
  `${title.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'lesson'}.lesson.json`;

/** Has the browser save a lesson as a file. */
export const saveLesson = (lesson: Lesson): string => {
  const url = URL.createObjectURL(new Blob([lessonText(lesson)], { type: 'application/json' }));
  const download = fileNameOf(lesson);
  Object.assign(document.createElement('a'), { href: url, download }).click();
  URL.revokeObjectURL(url);
  return download;
};
