import { COORDINATE_COUNT, COORDINATE_NAMES } from '../anatomy/coordinates.ts';
import { solveFrame, type FrameSolver } from '../frame/solve-frame.ts';
import { FRAMES_PER_SECOND, type PhaseId } from '../stretch/stretch.ts';
import { degrees } from '../units.ts';

/** How fast the person is turned and bent while the helper guides, as the frames show it. */
export interface Pace {
  /** From the start of the ease-in (0) to the end of the ease-out, seconds. */
  readonly timesSeconds: readonly number[];
  /** The fastest of the joints of back, hips and knees at each of these times, degrees a second. */
  readonly degreesPerSecond: readonly number[];
  readonly easeInSeconds: number;
  readonly holdSeconds: number;
  /** The largest of all, degrees a second. */
  readonly peakDegreesPerSecond: number;
}

/** So many looks a second: the curve is smooth, and a line through them is too. */
const LOOKS_PER_SECOND = 10;
/** Joints of the person that the helper moves. Arms go along with the breath; where the pelvis lies is no joint. */
const MEASURED = COORDINATE_NAMES.map((name) => /^(lumbar|thoracic|neck)\.|Leg\.(hip|knee)/.test(name));

const before = new Float64Array(COORDINATE_COUNT);

/** Fastest turn of a measured joint at a time, degrees a second, by the frames before and after it. */
const fastestAt = (solver: FrameSolver, timeSeconds: number): number => {
  const step = 1 / FRAMES_PER_SECOND;
  const { coordinates } = solver.figures.person.scratch;
  solveFrame(solver, timeSeconds - step);
  before.set(coordinates);
  solveFrame(solver, timeSeconds + step);
  return MEASURED.reduce((most, isMeasured, i) => (isMeasured ? Math.max(most, Math.abs(degrees(coordinates[i]! - before[i]!)) / (2 * step)) : most), 0);
};

/** Measures the pace of a stretch on its solved frames. Leaves another frame in the solver. */
export const measurePace = (solver: FrameSolver): Pace => {
  const startOf = (id: PhaseId): number => solver.phaseStartsSeconds[solver.stretch.phases.findIndex((phase) => phase.id === id)]!;
  const [from, hold, out, to] = [startOf('easeIn'), startOf('hold'), startOf('easeOut'), startOf('release')];
  const timesSeconds = Array.from({ length: Math.round((to - from) * LOOKS_PER_SECOND) + 1 }, (_, i) => i / LOOKS_PER_SECOND);
  const degreesPerSecond = timesSeconds.map((since) => fastestAt(solver, from + since));
  return { timesSeconds, degreesPerSecond, easeInSeconds: hold - from, holdSeconds: out - hold, peakDegreesPerSecond: Math.max(...degreesPerSecond) };
};
