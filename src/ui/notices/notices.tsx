import { useState } from 'react';
import { holdName, isReadable, offerOf } from '../../state/stage.ts';
import { words } from '../../words/words.ts';
import { useSlice, useStores } from '../stores.ts';
import { Note } from './note.tsx';
import { OutOfReach } from './out-of-reach.tsx';

/** The stretch files that cannot be read: which, where and why. */
const BrokenFiles = () => {
  const stretches = useSlice(useStores().stage, (s) => s.stretches);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const errors = stretches.flatMap((offer) => (isReadable(offer) || closed.includes(offer.id) ? [] : [offer]));
  return errors.map(({ id, error }) => (
    <Note key={id} onClose={() => setClosed([...closed, id])}>
      <b>{words.brokenFile.place(error)}</b> {words.brokenFile.reason(error)}
    </Note>
  ));
};

/** What had to be guessed or went wrong, one calm line each, until closed. The region is always there, so that it is spoken. */
export const Notices = () => {
  const { stage } = useStores();
  const notices = useSlice(stage, (s) => s.notices);
  const offers = useSlice(stage, (s) => s.stretches);
  const update = useSlice(stage, (s) => s.update);
  return (
    <div className="notices" role="status" aria-label={words.notice.title}>
      {notices.map((notice) => (
        <Note key={notice.id} onClose={() => stage.getState().dismissNotice(notice.id)}>
          {words.notice.text(notice, (id) => offerOf(offers, id)?.title ?? id, (id) => holdName(offers, id))}
        </Note>
      ))}
      <BrokenFiles />
      <OutOfReach />
      {update !== null && (
        <Note onClose={() => stage.getState().setUpdate(null)}>
          {words.update.text} <button type="button" className="button" onClick={update}>{words.update.now}</button>
        </Note>
      )}
    </div>
  );
};
