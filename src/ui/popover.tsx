import { useState, type ReactNode } from 'react';

interface PopoverProps {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** A key that opens it too. */
  readonly shortcut?: string;
  /** What is in it; rendered, and fetched, once it is opened. */
  readonly children: ReactNode;
}

/** A button, and what it opens over the page. Escape and a press elsewhere close it. */
export const Popover = ({ id, label, icon, shortcut, children }: PopoverProps) => {
  const [wasOpened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="button" popoverTarget={id} aria-keyshortcuts={shortcut}>
        {icon}
        <span>{label}</span>
      </button>
      <div id={id} popover="auto" className="popover" role="group" aria-label={label} tabIndex={-1} onBeforeToggle={({ newState }) => setOpened((before) => before || newState === 'open')}>
        {wasOpened && children}
      </div>
    </>
  );
};
