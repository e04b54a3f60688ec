import type { ReactNode } from 'react';
import { showsOwnTurn } from '../../core/stretch/shows-own-turn.ts';
import { words } from '../../words/words.ts';
import { useCurrent } from '../use-current.ts';

const Guide = () => (
  <svg viewBox="0 0 40 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" className="fill-guide" />
    <path d="M22 12h9" className="stroke-guide" /><path d="m30 6.5 8 5.5-8 5.5z" className="fill-guide" />
    <text x="12" y="16.2">{words.markerLetter.guide}</text>
  </svg>
);
const Steady = () => (
  <svg viewBox="0 0 40 24" aria-hidden="true">
    <circle cx="12" cy="12" r="8" className="ring-steady" />
    <path d="M22.5 12h4" className="stroke-steady" /><path d="m26 7.5 6 4.5-6 4.5z" className="fill-steady" />
    <text x="12" y="16.2" className="on-dark">{words.markerLetter.steady}</text>
  </svg>
);
const Support = () => (
  <svg viewBox="0 0 40 24" aria-hidden="true">
    <rect x="4" y="3" width="13" height="18" rx="3.5" className="fill-support" />
    <rect x="23" y="3" width="13" height="18" rx="3.5" className="fill-support" />
    <text x="10.5" y="16.2">{words.markerLetter.support}</text>
    <text x="29.5" y="16.2">{words.markerLetter.support}</text>
  </svg>
);
const SpineZone = () => (
  <svg viewBox="0 0 40 24" aria-hidden="true">
    <defs>
      <pattern id="legend-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" className="hatch" />
      </pattern>
    </defs>
    <rect x="1.5" y="3" width="37" height="18" rx="4" fill="url(#legend-hatch)" className="zone" />
    <circle cx="20" cy="12" r="7.5" className="zone-disc" />
    <path d="m16.8 8.8 6.4 6.4M23.2 8.8l-6.4 6.4" className="zone-cross" />
  </svg>
);
const OwnTurn = () => (
  <svg viewBox="0 0 40 24" aria-hidden="true">
    <path d="M5 9.5c5 9 21 10.5 29 1.5" className="stroke-turn" />
    <path d="m27.5 9.5 7.5.3-1.2 7.4" className="stroke-turn" />
  </svg>
);

const Force = () => (
  <svg viewBox="0 0 40 24" aria-hidden="true">
    <path d="M3 7h2.5M8.5 7h2.5" className="stroke-guide" /><path d="m12.5 1.5 7 5.5-7 5.5z" className="fill-guide" />
    <path d="M21 15.5h7v-3l9 5-9 5v-3h-7z" className="open-guide" />
  </svg>
);

const Entry = ({ sign, name, does }: { readonly sign: ReactNode; readonly name: string; readonly does: string }) => (
  <li>
    {sign}
    <span>
      <b>{name}</b> {does}
    </span>
  </li>
);

/** What the marks in the picture mean: shape, letter and colour. */
export const MarkerLegend = () => {
  const stretch = useCurrent()?.stretch;
  const hasOwnTurn = stretch !== undefined && showsOwnTurn(stretch);
  const hasPads = (stretch?.pads.length ?? 0) > 0;
  const { title, guide, steady, support, spineZone, ownTurn, force } = words.legend;
  return (
    <section className="legend" aria-label={title}>
      <ul>
        <Entry sign={<Guide />} name={guide.name} does={guide.does} />
        <Entry sign={<Steady />} name={steady.name} does={steady.does} />
        {hasPads && <Entry sign={<Support />} name={support.name} does={support.does} />}
        <Entry sign={<SpineZone />} name={spineZone.name} does={spineZone.does} />
        {hasOwnTurn && <Entry sign={<OwnTurn />} name={ownTurn.name} does={ownTurn.does} />}
        <Entry sign={<Force />} name={force.name} does={force.does} />
      </ul>
    </section>
  );
};
