import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { StretchEntry } from '../core/stretch/stretch-entry.ts';
import { MOTION_FILE_ENDING, motionPath, SIDES, withMotions } from './read-motion.ts';
import { STRETCH_FILE_ENDING } from './read-stretch.ts';
import { readStretchSources, VARIANT_FILE_ENDING } from './stretch-sources.ts';

const MODULE_ID = 'virtual:stretches';
/** Rollup's sign that no other plugin should look for such a file. */
const RESOLVED_ID = `\0${MODULE_ID}`;

/** Every stretch and variant of a folder with its motion files, in the order of its names; `root` is what file names are told relative to. */
export const readStretchFolder = (folder: string, root: string): StretchEntry[] =>
  readStretchSources(folder, root).map((source) => withMotions(source, folder));

/**
 * What the page gets of a stretch, as `JSON.stringify` asks: without what only the compiler, the checker and readers of the file need.
 * What the compiler found the page fetches beside the figures: it is data for the picture, not script.
 */
const forThePage = (key: string, value: unknown): unknown => {
  if (key === 'motions' || key === 'sources') return undefined;
  if (key === 'supports') return [];
  // Of what is proven only the turn is drawn.
  if (key === 'movement' && typeof value === 'object' && value !== null && 'trunkTurn' in value) return { trunkTurn: value.trunkTurn };
  return key === 'compile' && typeof value === 'object' ? { poses: [], hands: {}, wishes: { clearances: [] } } : value;
};

/**
 * Gives the page `virtual:stretches`: the files of a folder, read and checked at build, so that the page carries no
 * YAML parser. A broken file is a warning here and a message on the page, never a failed build.
 */
export const stretchesPlugin = (folder = 'models/stretches'): Plugin => {
  let root = '';
  const isStretchFile = (path: string): boolean => [STRETCH_FILE_ENDING, VARIANT_FILE_ENDING, MOTION_FILE_ENDING].some((ending) => path.endsWith(ending));
  return {
    name: 'steady-hands:stretches',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : null;
    },
    load(id) {
      if (id !== RESOLVED_ID) return null;
      const entries = readStretchFolder(join(root, folder), root);
      for (const entry of entries) {
        const path = join(root, entry.file);
        for (const one of [path, ...SIDES.map((side) => motionPath(dirname(path), entry.id, side))]) this.addWatchFile(one);
        if ('error' in entry) this.warn(entry.error.message);
      }
      return `export const stretches = ${JSON.stringify(entries, forThePage)};`;
    },
    configureServer(server) {
      server.watcher.add(join(root, folder));
      server.watcher.on('all', (_event, path) => {
        if (!isStretchFile(path)) return;
        const module = server.moduleGraph.getModuleById(RESOLVED_ID);
        if (module !== undefined) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
};
