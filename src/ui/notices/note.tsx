import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { CloseIcon, InfoIcon } from '../icons.tsx';

/** One note, until closed. */
export const Note = ({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) => (
  <p className="notice">
    <InfoIcon />
    <span>{children}</span>
    <button type="button" className="icon-button" aria-label={words.notice.dismiss} onClick={onClose}>
      <CloseIcon />
    </button>
  </p>
);
