import type { ReactNode } from 'react';

/** A drawing of 24 × 24, in the colour of the text around it; the words beside it (or the label) tell what it is. */
const icon = (drawing: ReactNode) =>
  function Icon() {
    return (
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {drawing}
      </svg>
    );
  };

export const PlayIcon = icon(<path d="M8 5.2v13.6a.6.6 0 0 0 .92.5l10.5-6.8a.6.6 0 0 0 0-1L8.92 4.7A.6.6 0 0 0 8 5.2Z" fill="currentColor" />);
export const PauseIcon = icon(<path d="M7 5h3.4v14H7zM13.6 5H17v14h-3.4z" fill="currentColor" />);
export const FrameBackIcon = icon(<path d="m14.5 6.5-5.5 5.5 5.5 5.5" />);
export const FrameOnIcon = icon(<path d="m9.5 6.5 5.5 5.5-5.5 5.5" />);
export const PhaseBackIcon = icon(<path d="M6.5 6v12M17.5 6.5 12 12l5.5 5.5" />);
export const PhaseOnIcon = icon(<path d="M17.5 6v12M6.5 6.5 12 12l-5.5 5.5" />);
export const LoopIcon = icon(<path d="M17 3.5 20 6.5 17 9.5M20 6.5H8a4 4 0 0 0-4 4v1M7 20.5l-3-3 3-3M4 17.5h12a4 4 0 0 0 4-4v-1" />);
export const PingPongIcon = icon(<path d="M7.5 8 3.5 12l4 4M16.5 8l4 4-4 4M3.5 12h17" />);
export const LayersIcon = icon(<path d="m12 4 8.5 4.5L12 13 3.5 8.5zM4.5 12.5 12 16.5l7.5-4M4.5 16.2 12 20.2l7.5-4" />);
export const LinkIcon = icon(<path d="M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12.4 6M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.2-1.3" />);
export const CloseIcon = icon(<path d="m7 7 10 10M17 7 7 17" />);
export const KeysIcon = icon(<><rect x="3" y="6.5" width="18" height="11.5" rx="2.5" /><path d="M7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17 10.5h.01M8 14.3h8" /></>);
export const InfoIcon = icon(<><circle cx="12" cy="12" r="8.5" /><path d="M12 11.2v5M12 7.8h.01" /></>);
export const LearnIcon = icon(<path d="M12 6.5C10 5 7 4.6 3.5 5v13c3.5-.4 6.5 0 8.5 1.5 2-1.5 5-1.9 8.5-1.5V5C17 4.6 14 5 12 6.5v13" />);
export const PresentIcon = icon(<path d="M3.5 4.5h17M5 4.5v10h14v-10M12 14.5v3M8.5 20.5 12 17.5l3.5 3" />);
export const AskIcon = icon(<><path d="M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v9.5A1.5 1.5 0 0 1 19 17h-6.5L8 20.5V17H5a1.5 1.5 0 0 1-1.5-1.5V6A1.5 1.5 0 0 1 5 4.5Z" /><path d="M9.8 8.8a2.3 2.3 0 1 1 3.4 2c-.8.4-1.2.8-1.2 1.5M12 14.3h.01" /></>);
export const LanguageIcon = icon(<><circle cx="12" cy="12" r="8.5" /><path d="M3.5 12h17M12 3.5c-5 5.5-5 11.5 0 17 5-5.5 5-11.5 0-17" /></>);
export const StopIcon = icon(<><path d="M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7z" /><path d="M8.5 12h7" /></>);

/** The sign of the product: two hands, one still (ring), one moving (disc). */
export const ProductSign = () => (
  <svg className="product-sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="11" cy="16" r="7" fill="none" stroke="var(--steady)" strokeWidth="3.5" />
    <circle cx="22.5" cy="16" r="7" fill="var(--guide)" />
  </svg>
);
