import { useState } from 'react';
import { exportWords } from '../../words/export.ts';
import { later } from '../later.tsx';

const SavePanel = later(() => import('./save-panel.tsx'), ['export']);

/** Opens the panel that makes files of what is on show. */
export const SaveButton = () => {
  const [isOpen, setOpen] = useState(false);
  const open = (): void => {
    // What stands in the top layer would lie over it.
    document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
    setOpen(true);
  };
  return (
    <div className="share-base">
      <p>{exportWords.what}</p>
      <button type="button" id="save" className="button" aria-expanded={isOpen} onClick={open}>{exportWords.open}</button>
      {isOpen && <SavePanel onClose={() => setOpen(false)} />}
    </div>
  );
};
