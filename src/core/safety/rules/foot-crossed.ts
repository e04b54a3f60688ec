import { vec3 } from 'gl-matrix';
import { BONE_INDEX } from '../../anatomy/bones.ts';
import { LIMB_BONES } from '../../anatomy/limb-index.ts';
import { vector } from '../../math/vector.ts';
import { sideSign } from '../../rig/pose-bones.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { degrees } from '../../units.ts';
import { createWorst, TOUCHED_PHASES, type Rule } from '../rule.ts';

const ankle = vector();
const knee = vector();
const toOther = vector();

/** The bent leg's foot is across the straight leg, beside its knee. */
export const footCrossed: Rule = {
  id: 'foot-crossed',
  says: "From contact to the end of the ease-out the crossed foot's ankle is on the far side of the straight leg's knee (cm past it, across the body).",
  source: 'the article: the foot crosses the extended leg and is placed flat beside the opposite knee',
  isFor: ({ movement }) => movement.footCrossed !== undefined,
  start({ movement }) {
    const { foot } = movement.footCrossed!;
    const other = foot === 'left' ? 'right' : 'left';
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!TOUCHED_PHASES.includes(phaseId)) return;
        const { worldPosition, worldRotation } = solver.figures.person.scratch;
        vec3.copy(ankle, worldPosition[LIMB_BONES[foot].foot]!);
        vec3.copy(knee, worldPosition[LIMB_BONES[other].lowerLeg]!);
        // Across the body: the pelvis's own left or right.
        vec3.set(toOther, sideSign(other), 0, 0);
        vec3.transformQuat(toOther, toOther, worldRotation[BONE_INDEX.hips]!);
        worst.record(100 * vec3.dot(vec3.subtract(ankle, ankle, knee), toOther), `person ${foot} ankle past the ${other} knee`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

const SOLE = ['Heel', 'BallBigToe', 'BallLittleToe'] as const;
const heel = vector();
const bigToe = vector();
const littleToe = vector();

/** The crossed foot stands flat: it is what the knee turns about. */
export const soleFlat: Rule = {
  id: 'sole-flat',
  says: "From contact to the end of the ease-out the crossed foot's sole is level, within what the file allows.",
  source: 'the article: placed flat; choreography: within 5 degrees',
  isFor: ({ movement }) => movement.footCrossed !== undefined,
  start({ movement }) {
    const { foot, mostSoleDegrees } = movement.footCrossed!;
    const worst = createWorst({ ruleId: this.id, bound: mostSoleDegrees, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!TOUCHED_PHASES.includes(phaseId)) return;
        const { rig, scratch } = solver.figures.person;
        for (const [i, out] of [heel, bigToe, littleToe].entries()) setSitePoint(out, rig.sites[`${foot}${SOLE[i]!}`], scratch);
        vec3.subtract(bigToe, bigToe, heel);
        vec3.subtract(littleToe, littleToe, heel);
        vec3.cross(bigToe, bigToe, littleToe);
        worst.record(degrees(Math.acos(Math.min(1, Math.abs(bigToe[1]!) / vec3.length(bigToe)))), `person ${foot} sole`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
