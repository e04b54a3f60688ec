import { vec3 } from 'gl-matrix';
import { BONE_INDEX } from '../../anatomy/bones.ts';
import { vector } from '../../math/vector.ts';
import { sideSign } from '../../rig/pose-bones.ts';
import { createWorst, TOUCHED_PHASES, type Rule } from '../rule.ts';

/** How far beside or behind the person's middle the helper's stands at least, metres: half a body. */
const BESIDE_METRES = 0.15;

const toSide = vector();
const offset = vector();

/** The helper is where the file says, seen from the person. */
export const helperStands: Rule = {
  id: 'helper-stands',
  says: "From contact to the end of the ease-out the helper's hips are 15 cm or more to the declared side of the person's.",
  source: 'the article: the helper stands behind, or to one side; choreography: on the far side for a pull',
  isFor: ({ movement }) => movement.helperStands !== undefined,
  start({ movement }) {
    const worst = createWorst({ ruleId: this.id, bound: 100 * BESIDE_METRES, unit: 'cm', sense: 'least' });
    return {
      visit({ solver: { figures }, timeSeconds, phaseId }) {
        if (!TOUCHED_PHASES.includes(phaseId)) return;
        const { worldPosition, worldRotation } = figures.person.scratch;
        const side = movement.helperStands!;
        if (side === 'behind') vec3.set(toSide, 0, 0, -1);
        else vec3.set(toSide, sideSign(side), 0, 0);
        vec3.transformQuat(toSide, toSide, worldRotation[BONE_INDEX.hips]!);
        vec3.subtract(offset, figures.helper.scratch.worldPosition[BONE_INDEX.hips]!, worldPosition[BONE_INDEX.hips]!);
        worst.record(100 * vec3.dot(offset, toSide), side === 'behind' ? 'helper behind the person' : `helper at the person's ${side}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
