import type { Pace } from '../../core/safety/pace.ts';
import { learnWords } from '../../words/learn.ts';

export interface NamedPace {
  readonly id: string;
  readonly title: string;
  readonly pace: Pace;
}

/** The drawing's own units. */
const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 34;
const BOTTOM = 26;
const TOP = 12;
/** Least top of the axis, degrees a second. */
const LEAST_TOP = 8;
/** A line on the axis for each of so many, degrees a second; seconds. */
const SPEED_STEP = 2;
const TIME_STEP = 5;

const upTo = (most: number, step: number): number[] => Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);

/** Speed over time of each stretch, as lines that differ by dash and by number, not by colour alone; the limit across. */
export const PaceChart = ({ paces, limit }: { readonly paces: readonly NamedPace[]; readonly limit: number }) => {
  const { chart, axis, limit: limitText, peak, hold, ease } = learnWords.pace;
  const end = Math.max(...paces.map(({ pace }) => pace.timesSeconds.at(-1) ?? 0));
  const top = Math.max(LEAST_TOP, ...paces.map(({ pace }) => SPEED_STEP * Math.ceil(pace.peakDegreesPerSecond / SPEED_STEP)));
  const x = (seconds: number): number => LEFT + ((WIDTH - LEFT - 8) * seconds) / end;
  const y = (speed: number): number => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * speed) / top;
  const line = ({ timesSeconds, degreesPerSecond }: Pace): string => timesSeconds.map((seconds, i) => `${i === 0 ? 'M' : 'L'}${x(seconds).toFixed(1)} ${y(degreesPerSecond[i] ?? 0).toFixed(1)}`).join('');
  return (
    <figure className="pace-chart">
      <figcaption>{chart}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${chart}: ${paces.map(({ title, pace }) => `${title}, ${peak(pace.peakDegreesPerSecond)}`).join('; ')}`}>
        {upTo(top, SPEED_STEP).map((speed) => <g key={speed}><path className="pace-grid" d={`M${LEFT} ${y(speed)}H${WIDTH}`} /><text x={LEFT - 8} y={y(speed) + 4} textAnchor="end">{speed}</text></g>)}
        {upTo(end, TIME_STEP).map((seconds) => <text key={seconds} x={x(seconds)} y={HEIGHT - 8} textAnchor="middle">{seconds}</text>)}
        <path className="pace-limit" d={`M${LEFT} ${y(limit)}H${WIDTH}`} />
        <text className="pace-limit-name" x={WIDTH / 2} y={y(limit) - 6} textAnchor="middle">{limitText(limit)}</text>
        {paces.map(({ id, pace }, i) => <path key={id} className="pace-line" data-line={i % 3} d={line(pace)} />)}
      </svg>
      <p className="pace-axis"><span>{axis.speed}</span><span>{axis.time}</span></p>
      <ul className="pace-names">
        {paces.map(({ id, title, pace }, i) => (
          <li key={id}>
            <svg viewBox="0 0 40 8" aria-hidden="true"><path className="pace-line" data-line={i % 3} d="M0 4H40" /></svg>
            <b>{title}</b> {[peak(pace.peakDegreesPerSecond), ease(pace.easeInSeconds), hold(pace.holdSeconds)].join(' · ')}
          </li>
        ))}
      </ul>
    </figure>
  );
};
