import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stretchJsonSchemaText } from '../compile/stretch-json-schema.ts';

// Writes models/stretches/stretch.schema.json, which editors use to complete and check stretch files.
const target = new URL('../../models/stretches/stretch.schema.json', import.meta.url);
writeFileSync(target, stretchJsonSchemaText());
console.log(`wrote ${fileURLToPath(target)}`);
