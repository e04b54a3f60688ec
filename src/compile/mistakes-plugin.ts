import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Mistake } from '../core/ask/mistake.ts';
import { sidedText } from '../core/stretch/mirror.ts';
import type { StretchEntry } from '../core/stretch/stretch-entry.ts';
import { readMistakes, type ReadableMistake } from './read-mistake.ts';
import { readStretchFolder } from './stretches-plugin.ts';

const MODULE_ID = 'virtual:mistakes';
/** Rollup's sign that no other plugin should look for such a file. */
const RESOLVED_ID = `\0${MODULE_ID}`;
/** The file that the page fetches, by its own name. */
const FILE_NAME = 'mistakes.json';
/** Where the development server has it. */
const DEV_PLACE = `/@${FILE_NAME}`;

/** What the page gets of a mistake: the changes alone, for it has the good stretch. */
export const mistakeForThePage = ({ id, mistake, stretch }: ReadableMistake, stretches: readonly StretchEntry[]): Mistake => {
  const { of, says, breaks, also, change, show } = mistake;
  const good = stretches.find((entry) => entry.id === of);
  const isMirrored = good !== undefined && 'stretch' in good && good.stretch.side !== stretch.side;
  return { id, of, side: stretch.side, says: sidedText(says, isMirrored), breaks, also, change, show };
};

/**
 * Gives the page `virtual:mistakes`: the address of one small file with all mistakes of `models/mistakes`, each read, made and
 * checked at build. It is fetched when somebody asks to be tested. A broken mistake is a warning here and left out there.
 */
export const mistakesPlugin = (folder = 'models'): Plugin => {
  let root = '';
  let isBuild = true;
  let devText = '[]';
  return {
    name: 'steady-hands:mistakes',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : null;
    },
    async load(id) {
      if (id !== RESOLVED_ID) return null;
      const stretches = readStretchFolder(join(root, folder, 'stretches'), root);
      const mistakes: Mistake[] = [];
      for (const entry of await readMistakes(join(root, folder), stretches)) {
        this.addWatchFile(join(root, entry.file));
        if ('error' in entry) this.warn(entry.error.message);
        else mistakes.push(mistakeForThePage(entry, stretches));
      }
      devText = JSON.stringify(mistakes);
      const url = isBuild ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: FILE_NAME, originalFileName: FILE_NAME, source: devText })}` : JSON.stringify(DEV_PLACE);
      return `export const mistakesUrl = ${url};`;
    },
    configureServer(server) {
      server.middlewares.use(DEV_PLACE, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(devText);
      });
    },
  };
};
