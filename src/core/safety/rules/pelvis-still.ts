import { quat } from 'gl-matrix';
import { BONE_INDEX } from '../../anatomy/bones.ts';
import { quaternion, vector, type Quaternion } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { degrees } from '../../units.ts';
import { ASSISTED_PHASES, createWorst, type Rule } from '../rule.ts';

const SIDES = ['left', 'right'] as const;
const point = vector();

/** Place in a quaternion of the pelvis's own axes: side to side, along the body. */
const AXES = { tilt: 0, yaw: 1 } as const;

const turn = quaternion();

/**
 * A rule that keeps a turn of the pelvis about one of its own axes near to what it is when the ease-in begins: sitting or
 * lying, along the body is along the body. The bound is in the stretch file.
 */
const pelvisRule = (id: string, axis: keyof typeof AXES, limit: 'mostYawDegrees' | 'mostTiltDegrees', words: Pick<Rule, 'says' | 'source'>): Rule => ({
  id,
  ...words,
  isFor: ({ movement }) => movement.pelvis?.[limit] !== undefined,
  start({ movement }) {
    const worst = createWorst({ ruleId: id, bound: movement.pelvis![limit]!, unit: '°', sense: 'most' });
    let back: Quaternion | null = null;
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        const pelvis = solver.figures.person.scratch.worldRotation[BONE_INDEX.hips]!;
        back ??= quat.invert(quaternion(), pelvis) as Quaternion;
        quat.multiply(turn, back, pelvis);
        worst.record(Math.abs(degrees(2 * Math.atan2(turn[AXES[axis]]!, Math.abs(turn[3]!)))), axis === 'yaw' ? 'person pelvis, along the body' : 'person pelvis, tilt', timeSeconds);
      },
      findings: worst.findings,
    };
  },
});

/** While the upper body turns the pelvis stays where it is: the twist is in the back, not on the seat. */
export const pelvisStill = pelvisRule('pelvis-still', 'yaw', 'mostYawDegrees', {
  says: "From ease-in to ease-out the person's pelvis turns by at most what the file allows.",
  source: 'the article: the pelvis stays stable; choreography: 5 degrees in the twist, 6 in the knee-pull, 3 on the chair',
});

/** The pelvis rolls back no further than it does by itself when a thigh comes up. */
export const pelvisTilt = pelvisRule('pelvis-tilt', 'tilt', 'mostTiltDegrees', {
  says: "From ease-in to ease-out the person's pelvis tilts by at most what the file allows.",
  source: 'the pelvis tilts 11 degrees when a thigh is bent up by 128 (MRI of the pelvifemoral rhythm); stretch file',
});

/** Both sit bones stay down. */
export const sitBonesDown: Rule = {
  id: 'sit-bones-down',
  says: "From ease-in to ease-out each of the person's sit bones keeps its height, within what the file allows.",
  source: 'the article: the pelvis stays stable; choreography: within 1 cm',
  isFor: ({ movement }) => movement.pelvis?.mostLiftMetres !== undefined,
  start({ movement }) {
    const worst = createWorst({ ruleId: this.id, bound: 1000 * movement.pelvis!.mostLiftMetres!, unit: 'mm', sense: 'most' });
    const first = new Map<string, number>();
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        const { rig, scratch } = solver.figures.person;
        for (const side of SIDES) {
          const height = setSitePoint(point, rig.sites[`${side}SitBone`], scratch)[1]!;
          const start = first.get(side) ?? height;
          first.set(side, start);
          worst.record(1000 * Math.abs(height - start), `person ${side}SitBone`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};

/** What lies stays lying: no head, shoulder blade or straight leg comes up. */
export const staysDown: Rule = {
  id: 'stays-down',
  says: 'From ease-in to ease-out each declared part of the person keeps its height, within what the file allows.',
  source: 'the article: the person lies flat; choreography: shoulder blades and straight leg within 2 cm',
  isFor: ({ movement }) => movement.staysDown !== undefined,
  start({ movement }) {
    const { sites, mostLiftMetres } = movement.staysDown!;
    const worst = createWorst({ ruleId: this.id, bound: 1000 * mostLiftMetres, unit: 'mm', sense: 'most' });
    const first = new Map<string, number>();
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        const { rig, scratch } = solver.figures.person;
        for (const site of sites) {
          const height = setSitePoint(point, rig.sites[site], scratch)[1]!;
          const start = first.get(site) ?? height;
          first.set(site, start);
          worst.record(1000 * Math.abs(height - start), `person ${site}`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
