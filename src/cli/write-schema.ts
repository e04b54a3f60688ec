import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mistakeJsonSchemaText, stretchJsonSchemaText, variantJsonSchemaText } from '../compile/stretch-json-schema.ts';

// Writes the JSON Schemas, which editors use to complete and check stretch, variant and mistake files.
const write = (file: string, text: string): void => {
  const target = new URL(`../../models/${file}`, import.meta.url);
  writeFileSync(target, text);
  console.log(`wrote ${fileURLToPath(target)}`);
};
write('stretches/stretch.schema.json', stretchJsonSchemaText());
write('stretches/variant.schema.json', variantJsonSchemaText());
write('mistakes/mistake.schema.json', mistakeJsonSchemaText());
