import { z } from 'zod';
import { seconds } from '../stretch/fields.ts';
import { changeSchema } from '../stretch/patch-schema.ts';
import { OUTSIDE_CAMERAS } from '../stretch/schema.ts';
import { RULES } from './rules/index.ts';

/**
 * The schema of `models/mistakes/*.mistake.yaml`: a small change of a good stretch that makes it a bad one. It is
 * made to the stretch as compiled (so that nothing is compiled anew, and no mistake can go stale), and the checker must
 * find it: the rule that it names, and no others than those listed beside it.
 */

const ruleId = z.enum(RULES.map(({ id }) => id) as [string, ...string[]]);

export const mistakeSchema = z.strictObject({
  format: z.literal('steady-hands/mistake@1'),
  of: z.string().describe('id of the stretch'),
  side: z.enum(['left', 'right']).optional().describe("the side of the stretch that is changed; the file's own when left out"),
  says: z.string().min(1).describe('for a learner: what is wrong, and why'),
  breaks: ruleId.describe('the rule that must find it'),
  also: z.array(ruleId).default([]).describe('the other rules that it breaks'),
  change: z.array(changeSchema).min(1),
  show: z
    .strictObject({ from: seconds, to: seconds, camera: z.enum(OUTSIDE_CAMERAS).optional() })
    .describe('where it can be seen: from when to when, seconds, and from where; the self-test plays that again and again'),
});

/** A mistake as it is written. */
export type MistakeFile = z.output<typeof mistakeSchema>;
