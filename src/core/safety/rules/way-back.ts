import { COORDINATE_COUNT, COORDINATE_NAMES } from '../../anatomy/coordinates.ts';
import { degrees } from '../../units.ts';
import { createWorst, type Rule } from '../rule.ts';

/** How far any joint of the person may be off the way in on the way back, degrees: what a hold may drift, and a rounding. Choreography 2 (E). */
const OFF_BOUND_DEGREES = 2;

/** The angles that make the person's pose: all but the place of the body, and where the eyes take the head. */
const ANGLES = Array.from({ length: COORDINATE_COUNT }, (_, i) => i).filter((i) => !/^pelvis\.[xyz]$|^neck\.|swivel$/.test(COORDINATE_NAMES[i]!));

/** How far two poses are apart at the joint where they differ most, radians, and which joint that is; gives up above `enough`. */
const apart = (a: Float64Array, b: Float64Array, enough: number): readonly [number, number] => {
  let most = 0;
  let joint = 0;
  for (const i of ANGLES) {
    const off = Math.abs(a[i]! - b[i]!);
    if (off <= most) continue;
    most = off;
    joint = i;
    if (most >= enough) break;
  }
  return [most, joint];
};

/** The person comes back the way that is known to be good: every pose of the ease-out is one of the ease-in, in reverse order. */
export const wayBack: Rule = {
  id: 'way-back',
  says: 'In the ease-out the person comes back through the poses of the ease-in, in reverse, each joint within 2°.',
  source: 'our choreography: the same path back, hands stay on',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: OFF_BOUND_DEGREES, unit: '°', sense: 'most' });
    const wayIn: Float64Array[] = [];
    let reached = Infinity;
    return {
      visit({ solver, timeSeconds, phaseId }) {
        const { coordinates } = solver.figures.person.scratch;
        if (phaseId === 'easeIn') wayIn.push(coordinates.slice());
        if (phaseId !== 'easeOut') return;
        let nearest: readonly [number, number] = [Infinity, 0];
        let at = 0;
        // Never further along than it has come back to already.
        for (let i = Math.min(reached, wayIn.length - 1); i >= 0; i -= 1) {
          const off = apart(coordinates, wayIn[i]!, nearest[0]);
          if (off[0] < nearest[0]) [nearest, at] = [off, i];
        }
        reached = at;
        worst.record(degrees(nearest[0]), `person ${COORDINATE_NAMES[nearest[1]]!}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** A stretch is over when the person is back: nobody is left turned or bent when the hands leave. */
export const comesBack: Rule = {
  id: 'comes-back',
  says: 'When the hands leave the person is back in the pose in which the ease-in began, each joint within 2°.',
  source: 'our choreography: the ease-out ends where the ease-in began, then hands leave',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: OFF_BOUND_DEGREES, unit: '°', sense: 'most' });
    let first: Float64Array | null = null;
    let isTold = false;
    return {
      visit({ solver, timeSeconds, phaseId }) {
        const { coordinates } = solver.figures.person.scratch;
        if (phaseId === 'easeIn') first ??= coordinates.slice();
        if (phaseId !== 'release' || first === null || isTold) return;
        isTold = true;
        const [off, joint] = apart(coordinates, first, Infinity);
        worst.record(degrees(off), `person ${COORDINATE_NAMES[joint]!}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
