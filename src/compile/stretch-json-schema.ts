import { z } from 'zod';
import { mistakeSchema } from '../core/safety/mistake-schema.ts';
import { stretchSchema } from '../core/stretch/schema.ts';
import { variantSchema } from '../core/stretch/variant-schema.ts';

/** A JSON Schema for editors: what may be left out (defaults) need not be written. */
const textOf = (title: string, schema: z.ZodType): string => `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) }, null, 2)}\n`;

/** The JSON Schema of stretch files. */
export const stretchJsonSchemaText = (): string => textOf('A stretch of Steady Hands', stretchSchema);

/** The JSON Schema of variant files. */
export const variantJsonSchemaText = (): string => textOf('Another hold of a stretch', variantSchema);

/** The JSON Schema of mistake files. */
export const mistakeJsonSchemaText = (): string => textOf('A mistake in a stretch of Steady Hands', mistakeSchema);
