import type { Plugin } from 'vite';

/** The part of the page that the first picture needs and that is imported late all the same. */
export const PICTURE_PART = 'src/scene/stage.tsx';

/** Where script that the first picture does not need lies. */
const LATER_FOLDER = 'assets/later/';
/** Starts of their own, for other people's pages. */
const IN_OTHER_PAGES = /\/src\/embed\/|\/embed\.html$/;
/** The bundler's own few helpers, which any chunk may need. */
const BUNDLER_RUNTIME = '\0rolldown/runtime.js';
/** Within it: what makes files, which few ask for. */
const EXPORT_FOLDER = `${LATER_FOLDER}export/`;
const MAKES_FILES = /\/src\/export\/|\/node_modules\/(?:mediabunny|gifenc|@gltf-transform)\//;

/** Where the words of other languages lie: a visit fetches one of them. */
const WORDS_FOLDER = 'assets/words/';
const OTHER_LANGUAGE = /\/src\/words\/(?!en\/)([a-z]{2})\/|^\0virtual:stretch-words\/([a-z]{2})$/;

const folderOf = (moduleIds: readonly string[], first: ReadonlySet<string>): string => {
  // Before the rest: it may also be the only one that really uses what the first picture merely names.
  if (moduleIds.some((id) => MAKES_FILES.test(id))) return EXPORT_FOLDER;
  if (moduleIds.some((id) => first.has(id) || id === BUNDLER_RUNTIME)) return 'assets/';
  const language = moduleIds.map((id) => OTHER_LANGUAGE.exec(id)).find((found) => found !== null);
  return language == null ? LATER_FOLDER : `${WORDS_FOLDER}${language[1] ?? language[2]}-`;
};

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
}

/** File names of all chunks that the first picture needs: the page's own, the picture's, and whatever these import. */
export const firstChunks = (chunks: readonly Chunk[]): Set<string> => {
  const needed = new Set<string>();
  const take = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || needed.has(chunk.fileName)) return;
    needed.add(chunk.fileName);
    for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
  };
  for (const chunk of chunks) if ((chunk.isEntry && !IN_OTHER_PAGES.test(chunk.facadeModuleId ?? '')) || chunk.facadeModuleId?.endsWith(PICTURE_PART) === true) take(chunk);
  return needed;
};

/** What of a module the walk through imports needs. */
interface ModuleImports {
  readonly isEntry: boolean;
  readonly importedIds: readonly string[];
}

/** All modules that the page's own start and the picture's part are made of: what a chunk has none of comes later. */
export const firstModules = (ids: Iterable<string>, info: (id: string) => ModuleImports | null): Set<string> => {
  const needed = new Set<string>();
  const waiting = [...ids].filter((id) => id.endsWith(PICTURE_PART) || (info(id)?.isEntry === true && !IN_OTHER_PAGES.test(id)));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    waiting.push(...(info(id)?.importedIds ?? []));
  }
  return needed;
};

/**
 * Puts script that is imported after the first picture into a folder of its own, so that the byte budgets of both can be told by
 * folder (`.size-limit.json`), and stops the build where that folder holds what the first picture needs.
 */
export const lateChunksPlugin = (): Plugin => {
  let first = new Set<string>();
  return {
    name: 'steady-hands:late-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rollupOptions: {
          output: {
            // What late parts share among themselves is late too.
            chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds, first)}[name]-[hash].js`,
          },
        },
      },
    }),
    renderStart() {
      first = firstModules(this.getModuleIds(), (id) => this.getModuleInfo(id));
    },
    generateBundle(_options, bundle) {
      for (const name of firstChunks(Object.values(bundle).filter((file) => file.type === 'chunk'))) {
        if (name.startsWith(LATER_FOLDER) || name.startsWith(WORDS_FOLDER)) this.error(`${name} is needed for the first picture, and lies among what comes later.`);
      }
    },
  };
};
