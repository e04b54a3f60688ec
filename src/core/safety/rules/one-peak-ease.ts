import { COORDINATE_COUNT, COORDINATE_NAMES } from '../../anatomy/coordinates.ts';
import { degrees } from '../../units.ts';
import { FRAMES_PER_SECOND, type PhaseId } from '../../stretch/stretch.ts';
import { createWorst, type Rule } from '../rule.ts';

/** A movement rises to one speed and falls again; a second push would be a bounce. */
const PEAK_BOUND = 1;
/** Regions that move less than this in a phase are taken as still, degrees. */
const STILL_DEGREES = 0.5;
/** A rise of speed counts as a new peak when it climbs by this share of the highest speed; less is the grain of the samples. */
const PEAK_SHARE = 0.05;

const SPINE = Array.from({ length: COORDINATE_COUNT }, (_, i) => i).filter((i) => /^(lumbar|thoracic)\./.test(COORDINATE_NAMES[i]!));

/** How many times a series of speeds climbs to a peak and falls again. */
export const countPeaks = (speeds: readonly number[]): number => {
  const threshold = PEAK_SHARE * Math.max(...speeds);
  let peaks = 0;
  let low = 0;
  let high = 0;
  let isClimbing = false;
  for (const speed of [...speeds, 0]) {
    if (isClimbing) {
      high = Math.max(high, speed);
      if (speed < high - threshold) {
        isClimbing = false;
        peaks += 1;
        low = speed;
      }
    } else {
      low = Math.min(low, speed);
      if (speed > low + threshold) {
        isClimbing = true;
        high = speed;
      }
    }
  }
  return peaks;
};

const spreadOf = (series: readonly number[]): number => Math.max(...series) - Math.min(...series);

/** Ease-in and ease-out each are one single smooth movement. */
export const onePeakEase: Rule = {
  id: 'one-peak-ease',
  says: "In ease-in and ease-out each spine region of the person moves in one go: its speed has one peak.",
  source: 'Flash and Hogan 1985: one smooth movement has one peak of speed; a second push would be a bounce',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: PEAK_BOUND, unit: 'peaks', sense: 'most' });
    const angles = new Map<string, { coordinate: number; phaseId: PhaseId; start: number; series: number[] }>();
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (phaseId !== 'easeIn' && phaseId !== 'easeOut') return;
        for (const coordinate of SPINE) {
          const key = `${phaseId} ${coordinate}`;
          const one = angles.get(key) ?? { coordinate, phaseId, start: timeSeconds, series: [] };
          one.series.push(degrees(solver.figures.person.scratch.coordinates[coordinate]!));
          angles.set(key, one);
        }
      },
      findings() {
        for (const { coordinate, phaseId, start, series } of angles.values()) {
          if (spreadOf(series) < STILL_DEGREES) continue;
          const speeds = series.slice(1).map((angle, i) => Math.abs(angle - series[i]!) * FRAMES_PER_SECOND);
          worst.record(countPeaks(speeds), `person ${COORDINATE_NAMES[coordinate]!} in ${phaseId}`, start);
        }
        return worst.findings();
      },
    };
  },
};
