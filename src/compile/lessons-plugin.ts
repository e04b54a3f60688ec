import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Tells what is wrong in the text of a lesson file, a line each; nothing: it is whole. */
export type LessonCheck = (text: string) => readonly string[];

/** Stops a build in which a ready-made lesson could not be opened whole, and says which, what and where. */
export const lessonsPlugin = (check: LessonCheck, folder = 'models/lessons'): Plugin => ({
  name: 'steady-hands:lessons',
  apply: 'build',
  buildStart() {
    for (const name of readdirSync(folder)) {
      const faults = check(readFileSync(join(folder, name), 'utf8'));
      if (faults.length > 0) this.error(`${name}: ${faults.join('; ')}`);
    }
  },
});
