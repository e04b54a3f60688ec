import { z } from 'zod';
import { stretchSchema } from '../core/stretch/schema.ts';

/** The JSON Schema of stretch files, for editors: what may be left out (defaults) need not be written. */
export const stretchJsonSchemaText = (): string => {
  const schema = z.toJSONSchema(stretchSchema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'A stretch of Steady Hands', ...schema }, null, 2)}\n`;
};
