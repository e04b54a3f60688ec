import { useEffect, useState } from 'react';
import { createFrameSolver } from '../../core/frame/solve-frame.ts';
import { measurePace, type Pace } from '../../core/safety/pace.ts';
import { SPINE_SPEED_BOUND } from '../../core/safety/rules/slow-movement.ts';
import { learnWords } from '../../words/learn.ts';
import { useStores } from '../stores.ts';
import { useStretches } from './aims.tsx';
import { PaceChart, type NamedPace } from './pace-chart.tsx';

/** Measured one stretch at a time, so that the page stays answering. */
const usePaces = (): readonly NamedPace[] | null | undefined => {
  const { fetchRigs } = useStores();
  const stretches = useStretches();
  const [paces, setPaces] = useState<readonly NamedPace[] | null | undefined>(null);
  useEffect(() => {
    if (stretches == null) return undefined;
    let isWanted = true;
    const measure = async (): Promise<void> => {
      const rigs = await fetchRigs();
      const found: NamedPace[] = [];
      for (const { stretch, motions } of stretches) {
        await new Promise((resolve) => setTimeout(resolve));
        if (!isWanted) return;
        found.push({ id: stretch.id, title: stretch.title, pace: measurePace(createFrameSolver({ stretch, side: stretch.side, motion: motions?.[stretch.side], ...rigs })) });
      }
      setPaces(found);
    };
    measure().catch(() => isWanted && setPaces(undefined));
    return () => {
      isWanted = false;
    };
  }, [stretches, fetchRigs]);
  return stretches === undefined ? undefined : paces;
};

/** The longest time to the peak that is published for a thrust, seconds. Choreography 5: 0.1 to 0.25, in sitting 0.48. */
const THRUST_SECONDS = 0.5;

const Bars = ({ pace }: { readonly pace: Pace }) => {
  const { bars, ours, thrust, thrustTime, ease } = learnWords.pace;
  const rows = [[ours, pace.easeInSeconds, ease(pace.easeInSeconds)], [thrust, THRUST_SECONDS, thrustTime]] as const;
  return (
    <figure className="pace-bars">
      <figcaption>{bars}</figcaption>
      <dl>
        {rows.map(([name, seconds, text]) => (
          <div key={name}>
            <dt>{name}: <b>{text}</b></dt>
            <dd><span style={{ width: `${(100 * seconds) / pace.easeInSeconds}%` }} /></dd>
          </div>
        ))}
      </dl>
    </figure>
  );
};

/** How fast each stretch is, measured on its frames, beside what is published of a thrust. */
export const Paces = () => {
  const paces = usePaces();
  const { lead, waiting, missing } = learnWords.pace;
  if (paces === undefined) return <p role="alert">{missing}</p>;
  const first = paces?.[0];
  return (
    <div className="paces">
      <p>{first === undefined ? waiting : lead}</p>
      {paces !== null && first !== undefined && <><PaceChart paces={paces} limit={SPINE_SPEED_BOUND} /><Bars pace={first.pace} /></>}
    </div>
  );
};
