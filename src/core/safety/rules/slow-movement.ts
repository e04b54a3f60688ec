import { COORDINATE_COUNT, COORDINATE_NAMES, type CoordinateName } from '../../anatomy/coordinates.ts';
import { FRAMES_PER_SECOND, type PhaseId } from '../../stretch/stretch.ts';
import { degrees } from '../../units.ts';
import { ASSISTED_PHASES, createWorst, type Rule, type RuleRun, type RuleView } from '../rule.ts';

/** Peak turn of a spine region while a person is assisted, °/s. Choreography 5: passive "slow" tests use 5, unforced bending peaks at 22. */
export const SPINE_SPEED_BOUND = 6;
/** Peak turn of any limb joint while a person is assisted, °/s. Choreography 5. */
const LIMB_SPEED_BOUND = 10;
/** Peak change of speed of any joint while a person is assisted, °/s². Choreography 5. */
const ACCELERATION_BOUND = 10;
/** Peak turn of any joint in set-up, contact and release, °/s. Choreography 10.5. */
export const FREE_SPEED_BOUND = 60;
/** Peak change of speed of any joint in set-up, contact and release, °/s². Issue "proven on the skin". */
const FREE_ACCELERATION_BOUND = 200;

const isSpine = (name: CoordinateName): boolean => /^(lumbar|thoracic|neck)\./.test(name);
const isPlace = (name: CoordinateName): boolean => /^pelvis\.[xyz]$|swivel$/.test(name);
const FIGURES = ['person', 'helper'] as const;

type Measure = (figure: (typeof FIGURES)[number], coordinate: number, rate: number, acceleration: number, timeSeconds: number) => void;

interface Moment {
  readonly timeSeconds: number;
  readonly phaseId: PhaseId;
  readonly coordinates: Readonly<Record<(typeof FIGURES)[number], Float64Array>>;
}

const isAssisted = ({ phaseId }: Moment): boolean => ASSISTED_PHASES.includes(phaseId);
/** The person is in the helper's hands all the while. */
const areAssisted = (moments: readonly Moment[]): boolean => moments.every(isAssisted);
/** The rest of the time, where an assisted phase begins or ends included: nothing goes unmeasured. */
const areFree = (moments: readonly Moment[]): boolean => !moments.every(isAssisted);

/**
 * Runs a measure over every joint's speed (°/s) and change of speed (°/s²), by central differences of three successive
 * frames that are meant. The coordinates are read after arms and legs are solved.
 */
const overRates = (isMeant: (moments: readonly Moment[]) => boolean, measure: Measure): Pick<RuleRun, 'visit'> => {
  const history: Moment[] = [];
  return {
    visit({ solver: { figures }, timeSeconds, phaseId }: RuleView) {
      const coordinates = { person: figures.person.scratch.coordinates.slice(), helper: figures.helper.scratch.coordinates.slice() };
      history.push({ timeSeconds, phaseId, coordinates });
      if (history.length > 3) history.shift();
      if (history.length < 3 || !isMeant(history)) return;
      const [before, now, after] = history as [Moment, Moment, Moment];
      const step = 1 / FRAMES_PER_SECOND;
      for (const figure of FIGURES) {
        for (let i = 0; i < COORDINATE_COUNT; i += 1) {
          const [a, b, c] = [degrees(before.coordinates[figure][i]!), degrees(now.coordinates[figure][i]!), degrees(after.coordinates[figure][i]!)];
          measure(figure, i, Math.abs(c - a) / (2 * step), Math.abs(c - 2 * b + a) / (step * step), now.timeSeconds);
        }
      }
    },
  };
};

/** While a person is assisted, the spine turns no faster than a slow passive test. */
export const spineSpeed: Rule = {
  id: 'spine-speed',
  says: 'From ease-in to ease-out no spine region of either figure turns faster than 6°/s.',
  source: 'slow passive tests use 5 degrees a second, fast ones 100; unforced bending peaks at 22 to 37',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SPINE_SPEED_BOUND, unit: '°/s', sense: 'most' });
    const run = overRates(areAssisted, (figure, i, rate, _, time) => {
      const name = COORDINATE_NAMES[i]!;
      if (isSpine(name)) worst.record(rate, `${figure} ${name}`, time);
    });
    return { ...run, findings: worst.findings };
  },
};

/** While a person is assisted, no limb joint moves fast. */
export const limbSpeed: Rule = {
  id: 'limb-speed',
  says: 'From ease-in to ease-out no joint of a limb or finger of either figure turns faster than 10°/s.',
  source: 'slow passive tests use 5 degrees a second, fast ones 100',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: LIMB_SPEED_BOUND, unit: '°/s', sense: 'most' });
    const run = overRates(areAssisted, (figure, i, rate, _, time) => {
      const name = COORDINATE_NAMES[i]!;
      if (!isSpine(name) && !isPlace(name)) worst.record(rate, `${figure} ${name}`, time);
    });
    return { ...run, findings: worst.findings };
  },
};

/** While a person is assisted, nothing jerks. */
export const acceleration: Rule = {
  id: 'acceleration',
  says: 'From ease-in to ease-out no joint of either figure changes its speed by more than 10°/s in a second.',
  source: 'a minimum-jerk ease of 28 degrees in 10 s needs 1.6; a thrust thousands',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: ACCELERATION_BOUND, unit: '°/s²', sense: 'most' });
    const run = overRates(areAssisted, (figure, i, _, change, time) => {
      const name = COORDINATE_NAMES[i]!;
      if (!isPlace(name)) worst.record(change, `${figure} ${name}`, time);
    });
    return { ...run, findings: worst.findings };
  },
};

/** Nobody hurries before or after either. */
export const freeSpeed: Rule = {
  id: 'free-speed',
  says: 'In set-up, contact and release no joint of either figure turns faster than 60°/s.',
  source: 'everyday unhurried movement',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: FREE_SPEED_BOUND, unit: '°/s', sense: 'most' });
    const run = overRates(areFree, (figure, i, rate, _, time) => {
      const name = COORDINATE_NAMES[i]!;
      if (!isPlace(name)) worst.record(rate, `${figure} ${name}`, time);
    });
    return { ...run, findings: worst.findings };
  },
};

/** Nobody jerks before or after either. */
export const freeAcceleration: Rule = {
  id: 'free-acceleration',
  says: 'In set-up, contact and release no joint of either figure changes its speed by more than 200°/s in a second.',
  source: 'everyday unhurried movement',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: FREE_ACCELERATION_BOUND, unit: '°/s²', sense: 'most' });
    const run = overRates(areFree, (figure, i, _, change, time) => {
      const name = COORDINATE_NAMES[i]!;
      if (!isPlace(name)) worst.record(change, `${figure} ${name}`, time);
    });
    return { ...run, findings: worst.findings };
  },
};
