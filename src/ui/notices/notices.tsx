import { words } from '../../words/en.ts';
import { CloseIcon, InfoIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';

/** What had to be guessed or went wrong, one calm line each, until closed. The region is always there, so that it is spoken. */
export const Notices = () => {
  const { stage, stretches } = useStores();
  const notices = useSlice(stage, (s) => s.notices);
  return (
    <div className="notices" role="status" aria-label={words.notice.title}>
      {notices.map((notice) => (
        <p key={notice.id} className="notice">
          <InfoIcon />
          <span>{words.notice.text(notice, (id) => stretches.get(id)?.title ?? id)}</span>
          <button type="button" className="icon-button" aria-label={words.notice.dismiss} onClick={() => stage.getState().dismissNotice(notice.id)}>
            <CloseIcon />
          </button>
        </p>
      ))}
    </div>
  );
};
