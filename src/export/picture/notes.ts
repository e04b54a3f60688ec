import { exportWords } from '../../words/export.ts';
import { words } from '../../words/words.ts';
import { titleOf, type StripInput } from './strip.ts';

/** What every file tells of itself. */
export interface Notes {
  readonly title: string;
  readonly description: string;
  readonly copyright: string;
  readonly software: string;
}

export const notesOf = (of: Pick<StripInput, 'stretch' | 'side'>): Notes => ({
  title: titleOf(of),
  description: exportWords.safetyLine,
  copyright: exportWords.licence,
  software: words.page.title,
});
