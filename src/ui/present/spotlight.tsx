import { useEffect, useRef } from 'react';

/** All but a round place goes dim; the place follows the pointer, and begins in the middle. */
export const Spotlight = ({ isOn }: { readonly isOn: boolean }) => {
  const shade = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOn) return undefined;
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const box = shade.current?.getBoundingClientRect();
      if (box === undefined) return;
      shade.current?.style.setProperty('--x', `${clientX - box.left}px`);
      shade.current?.style.setProperty('--y', `${clientY - box.top}px`);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [isOn]);
  return isOn ? <div ref={shade} className="present-spotlight" aria-hidden="true" /> : null;
};
