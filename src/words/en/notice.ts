import type { NoticeContent } from '../../state/notice.ts';
import { camera, quoted, seconds, sideCalled } from './names.ts';

/** The notes at the top of the page. */
export const notice = {
  dismiss: 'Close this note',
  title: 'Notes',
  text: (notice: NoticeContent, titleOf: (stretchId: string) => string, holdOf: (stretchId: string) => string | null): string => {
    switch (notice.kind) {
      case 'unknownStretch': return `There is no stretch called ${quoted(notice.asked)}. You see ${quoted(titleOf(notice.used))}.`;
      case 'brokenStretch': return `The stretch ${quoted(notice.asked)} cannot be read. You see ${quoted(titleOf(notice.used))}.`;
      case 'notFetched': return `${quoted(titleOf(notice.stretchId))} did not arrive. You still see the one before. Pick it again to try once more.`;
      case 'unknownVariant': {
        const hold = holdOf(notice.used);
        return hold === null
          ? `There is no hold called ${quoted(notice.asked)}: this stretch has only one.`
          : `There is no hold called ${quoted(notice.asked)}. You see ${quoted(hold)}.`;
      }
      case 'unknownSide': return `There is no side called ${quoted(notice.asked)}. You see: ${sideCalled[notice.means][notice.used].toLowerCase()}.`;
      case 'unknownCamera': return `There is no view called ${quoted(notice.asked)}. You see ${quoted(camera[notice.used])}.`;
      case 'unknownLayer': return `There is nothing called ${quoted(notice.asked)} to show.`;
      case 'oddSpeed': return `${quoted(notice.asked)} is not a speed that is shown here. You see speed ${notice.used}.`;
      case 'timeNotANumber': return `${quoted(notice.asked)} is not a time. You see the start.`;
      case 'timeOutOfRange': return `The stretch has no second ${quoted(notice.asked)}. You see second ${seconds(notice.usedSeconds)}.`;
      case 'contextLost': return 'The 3D picture went away. It comes back by itself.';
      case 'contextRestored': return 'The 3D picture is back.';
      case 'unknownLanguage': return `This page does not speak ${quoted(notice.asked)}. You read it in English.`;
      case 'wordsMissing': return 'Words in your language did not arrive. They stand here in English.';
      case 'noStretch': return 'No stretch can be shown.';
    }
  },
};
