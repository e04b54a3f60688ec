import type { Plugin } from 'vite';

/** The part of the page that the first picture needs and that is imported late all the same. */
export const PICTURE_PART = 'src/scene/stage.tsx';

/** Where script that the first picture does not need lies. */
const LATER_FOLDER = 'assets/later/';

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
  for (const chunk of chunks) if (chunk.isEntry || chunk.facadeModuleId?.endsWith(PICTURE_PART) === true) take(chunk);
  return needed;
};

/**
 * Puts script that is imported after the first picture into a folder of its own, so that the byte budgets of both can be told by
 * folder (`.size-limit.json`), and stops the build where that folder holds what the first picture needs.
 */
export const lateChunksPlugin = (): Plugin => ({
  name: 'steady-hands:late-chunks',
  apply: 'build',
  config: () => ({
    build: {
      rollupOptions: {
        output: {
          // What several parts share lies with the first picture's, and counts there.
          chunkFileNames: ({ isDynamicEntry, facadeModuleId }) =>
            isDynamicEntry && facadeModuleId?.endsWith(PICTURE_PART) !== true ? `${LATER_FOLDER}[name]-[hash].js` : 'assets/[name]-[hash].js',
        },
      },
    },
  }),
  generateBundle(_options, bundle) {
    for (const name of firstChunks(Object.values(bundle).filter((file) => file.type === 'chunk'))) {
      if (name.startsWith(LATER_FOLDER)) this.error(`${name} is needed for the first picture, and lies in ${LATER_FOLDER}.`);
    }
  },
});
