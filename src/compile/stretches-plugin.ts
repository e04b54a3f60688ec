import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { listEntry, type ReadableStretch, type StretchEntry } from '../core/stretch/stretch-entry.ts';
import { fileStemOf } from '../core/stretch/variant.ts';
import { MOTION_FILE_ENDING, motionPath, SIDES, withMotions } from './read-motion.ts';
import { STRETCH_FILE_ENDING } from './read-stretch.ts';
import { readStretchSources, VARIANT_FILE_ENDING } from './stretch-sources.ts';

const MODULE_ID = 'virtual:stretches';
/** Rollup's sign that no other plugin should look for such a file. */
const RESOLVED_ID = `\0${MODULE_ID}`;

/** Every stretch and variant of a folder with its motion files, in the order of its names; `root` is what file names are told relative to. */
export const readStretchFolder = (folder: string, root: string): StretchEntry[] =>
  readStretchSources(folder, root).map((entry) => withMotions(entry, folder));

/**
 * What the page gets of a stretch, as `JSON.stringify` asks: without what only the compiler, the checker and readers of the file need.
 */
export const forThePage = (key: string, value: unknown): unknown => {
  if (key === 'sources') return undefined;
  if (key === 'supports') return [];
  // Of what is proven only what is drawn or told: how far the person goes.
  if (key === 'movement' && typeof value === 'object' && value !== null) return { trunkTurn: Reflect.get(value, 'trunkTurn') as unknown, assisted: Reflect.get(value, 'assisted') as unknown };
  return key === 'compile' && typeof value === 'object' ? { poses: [], hands: {}, wishes: { clearances: [] } } : value;
};

/** End of the name of a file that the page fetches: a stretch or variant, and what the compiler found for both sides. */
export const PACK_ENDING = '.stretch.json';

/** "seated-twist.forearm.stretch.json". */
const packName = (stretchId: string): string => `${fileStemOf(stretchId)}${PACK_ENDING}`;

/** What the page gets of a stretch or variant, as the text of a file. */
export const packText = (entry: ReadableStretch): string => JSON.stringify(entry, forThePage);

/** `virtual:stretches` for some entries; `urlOf` gives the code of the address at which the page finds a pack. */
export const stretchesModule = (entries: readonly StretchEntry[], urlOf: (name: string, text: string) => string): string => {
  const packs = entries.flatMap((entry) => ('stretch' in entry ? [`${JSON.stringify(entry.id)}: ${urlOf(packName(entry.id), packText(entry))}`] : []));
  return `export const listed = ${JSON.stringify(entries.map(listEntry))};\nexport const packUrls = { ${packs.join(', ')} };`;
};

/** In a build: each pack is a file of its own, hashed like all others. */
export const emitPack = (emit: (file: { type: 'asset'; name: string; originalFileName: string; source: string }) => string) => (name: string, source: string): string =>
  `import.meta.ROLLUP_FILE_URL_${emit({ type: 'asset', name, originalFileName: name, source })}`;

/** Where the development server has the packs. */
const DEV_FOLDER = '/@stretches/';

/**
 * Gives the page `virtual:stretches`: the list of a folder's files, read and checked at build, so that the page carries no
 * YAML parser and no validator, and the addresses at which it fetches those that it shows. A broken file is a warning here
 * and a message on the page, never a failed build.
 */
export const stretchesPlugin = (folder = 'models/stretches'): Plugin => {
  let root = '';
  let isBuild = true;
  const devPacks = new Map<string, string>();
  const isStretchFile = (path: string): boolean => [STRETCH_FILE_ENDING, VARIANT_FILE_ENDING, MOTION_FILE_ENDING].some((ending) => path.endsWith(ending));
  return {
    name: 'steady-hands:stretches',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
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
      if (isBuild) return stretchesModule(entries, emitPack((file) => this.emitFile(file)));
      return stretchesModule(entries, (name, text) => {
        devPacks.set(name, text);
        return JSON.stringify(`${DEV_FOLDER}${name}`);
      });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const text = devPacks.get(request.url?.replace(DEV_FOLDER, '') ?? '');
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text);
      });
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
