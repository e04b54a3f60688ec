import { vec3 } from 'gl-matrix';
import { BONE_INDEX } from '../../anatomy/bones.ts';
import { COORDINATE_INDEX } from '../../anatomy/coordinates.ts';
import { vector } from '../../math/vector.ts';
import { degrees } from '../../units.ts';
import { createWorst, NUMERIC_SLACK_DEGREES, type Rule } from '../rule.ts';
import { standingFeet } from '../standing-feet.ts';

const SOURCE = 'our posing trials: knees 14 to 55, lean 20 to 25 degrees; ISO 11226 (working postures) wants a trunk that leans by less than 60';

/** Standing legs are soft, not straight and not a squat. */
export const helperKnees: Rule = {
  id: 'helper-knees',
  says: "The knees of the helper's standing legs are bent within what the file allows (degrees past it; 0 to 40 when it says nothing).",
  source: SOURCE,
  start({ movement }) {
    const [least, most] = movement.helper.kneeFlexionDegrees;
    const worst = createWorst({ ruleId: this.id, bound: NUMERIC_SLACK_DEGREES, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        const { coordinates } = solver.figures.helper.scratch;
        for (const side of standingFeet(solver.stretch, timeSeconds)) {
          const bend = degrees(coordinates[COORDINATE_INDEX[`${side}Leg.kneeFlexion`]]!);
          worst.record(Math.max(least - bend, bend - most), `helper ${side} knee at ${bend.toFixed(1)}°`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};

/** Arms that lie on are neither locked nor folded. */
export const helperElbows: Rule = {
  id: 'helper-elbows',
  says: "The elbow of a helper's hand that lies on is bent within what the file allows (degrees past it; 10 to 140 when it says nothing).",
  source: SOURCE,
  start({ movement }) {
    const [least, most] = movement.helper.elbowFlexionDegrees;
    const worst = createWorst({ ruleId: this.id, bound: NUMERIC_SLACK_DEGREES, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        const { coordinates } = solver.figures.helper.scratch;
        for (const { handFigure, hand, touch } of solver.frame.contacts) {
          if (handFigure !== 'helper' || touch === 0) continue;
          const bend = degrees(coordinates[COORDINATE_INDEX[`${hand}Arm.elbowFlexion`]]!);
          worst.record(Math.max(least - bend, bend - most), `helper ${hand} elbow at ${bend.toFixed(1)}°`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};

const trunk = vector();

/** Nobody bends down over a person: the surface is high enough to stand. */
export const helperLean: Rule = {
  id: 'helper-lean',
  says: "The helper's trunk, from hips to neck, leans by at most what the file allows (35° when it says nothing), in every frame.",
  source: SOURCE,
  start({ movement }) {
    const worst = createWorst({ ruleId: this.id, bound: movement.helper.mostTrunkLeanDegrees, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        const { worldPosition } = solver.figures.helper.scratch;
        vec3.subtract(trunk, worldPosition[BONE_INDEX.neck]!, worldPosition[BONE_INDEX.hips]!);
        worst.record(degrees(Math.atan2(Math.hypot(trunk[0]!, trunk[2]!), trunk[1]!)), 'helper trunk', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** A straight back, not a hollow one. */
export const helperBack: Rule = {
  id: 'helper-back',
  says: "The helper's lower back is bent backward by at most what the file allows (10° when it says nothing), in every frame.",
  source: SOURCE,
  start({ movement }) {
    const worst = createWorst({ ruleId: this.id, bound: movement.helper.mostLumbarExtensionDegrees, unit: '°', sense: 'most' });
    return {
      visit: ({ solver, timeSeconds }) =>
        worst.record(-degrees(solver.figures.helper.scratch.coordinates[COORDINATE_INDEX['lumbar.flexion']]!), 'helper lumbar.flexion', timeSeconds),
      findings: worst.findings,
    };
  },
};
