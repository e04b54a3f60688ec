import { z } from 'zod';

/** What a change of a file's tree may say; what a place is, and how changes are made: `patch.ts`. */

const step = z.union([z.string(), z.int().min(0)]);
const place = z
  .union([z.string().min(1), z.array(step).min(1)])
  .describe('names with dots between, or a list of names; an entry of a list by its id, kind or pose, or by its number from 0; + adds one');

export const changeSchema = z.union([
  z.strictObject({ at: place, to: z.json().describe('what stands there instead; a new key of a mapping may be given as well') }),
  z.strictObject({ at: place, add: z.union([z.number(), z.array(z.number()).min(1)]).describe('what a number there grows by, or each number of a list') }),
  z.strictObject({ at: place, remove: z.literal(true).describe('what stands there is taken away') }),
]);
