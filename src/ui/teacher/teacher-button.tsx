import { useState } from 'react';
import { teacherUrl } from '../../state/teacher/channel.ts';
import { lessonWords } from '../../words/lesson.ts';
import { linkTo } from '../stage/link-to.ts';
import { useStores } from '../stores.ts';

/** Opens the teacher's window; where the browser holds it back, as a link that it does not. */
export const TeacherButton = ({ name }: { readonly name: string | null }) => {
  const stores = useStores();
  const [isBlocked, setBlocked] = useState(false);
  if (name === null) return null;
  const url = (): string => `${window.location.pathname}${teacherUrl(linkTo('', stores), name)}`;
  const target = `steady-hands-${name}`;
  const open = (): void => {
    let opened: Window | null = null;
    try {
      opened = window.open(url(), target, 'popup,width=1000,height=760');
    } catch {
      // Some blockers throw instead of saying no.
    }
    setBlocked(opened === null);
  };
  return (
    <>
      <button type="button" className="present-tool" onClick={open}>{lessonWords.window}</button>
      {isBlocked && <span className="present-blocked" role="status">{lessonWords.blocked} <a href={url()} target={target} onClick={() => setBlocked(false)}>{lessonWords.openWindow}</a></span>}
    </>
  );
};
