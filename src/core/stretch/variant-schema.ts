import { z } from 'zod';
import { changeSchema } from './patch-schema.ts';

/**
 * The variant file: another way to hold, said as small changes of a stretch. It is read, compiled, checked and shown
 * like a stretch of its own, under the id `<stretch>/<variant>`.
 */
export const variantSchema = z.strictObject({
  format: z.literal('steady-hands/variant@1'),
  of: z.string().describe('the id of the stretch that is changed'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1).describe('what this hold is called beside the others'),
  insteadOf: z.string().min(1).describe("what the stretch's own hold is called beside it"),
  says: z.string().min(1).describe('how the hold differs, in plain words'),
  change: z.array(changeSchema).min(1),
});

export type VariantFile = z.output<typeof variantSchema>;
