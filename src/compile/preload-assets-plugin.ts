import type { HtmlTagDescriptor, Plugin } from 'vite';
import { PICTURE_PART } from './late-chunks-plugin.ts';
import { taughtOrder } from './stretch-sources.ts';
import { PACK_ENDING } from './stretches-plugin.ts';

interface Preload {
  /** End of the source file's name. */
  readonly ending: string;
  readonly as: 'fetch' | 'font';
  readonly type?: string;
}

/** What the first picture needs besides the script, in the order of need. */
const PRELOADS: readonly Preload[] = [
  { ending: '.rig.json', as: 'fetch' },
  { ending: '.glb', as: 'fetch' },
  { ending: 'inter-latin-wght-normal.woff2', as: 'font', type: 'font/woff2' },
];

/**
 * Asks for the stretch that the address names, or for the first, as early as the figures; a name that is not there is left to
 * the page, which guesses. Runs in the page's head, before any script has come.
 */
const preloadStretch = (files: Readonly<Record<string, string>>): void => {
  const query = new URLSearchParams(location.search);
  const [stretch, variant] = [query.get('stretch') || Object.keys(files).find((id) => !id.includes('/')), query.get('variant')];
  const href = files[variant ? `${stretch}/${variant}` : `${stretch}`];
  if (href !== undefined) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
};

/** "assets/seated-twist.forearm.stretch-Ab12.json" by "seated-twist/forearm". */
const packFiles = (folder: string, assets: readonly { readonly fileName: string; readonly originalFileNames: readonly string[] }[]): Record<string, string> =>
  Object.fromEntries(assets.flatMap(({ fileName, originalFileNames }) => {
    const name = originalFileNames.find((one) => one.endsWith(PACK_ENDING));
    return name === undefined ? [] : [[name.slice(0, -PACK_ENDING.length).replace('.', '/'), `./${fileName}`] as const];
    // As the page lists them: as they are taught, then by name.
  }).sort(([a], [b]) => taughtOrder(folder)(a) - taughtOrder(folder)(b) || (a < b ? -1 : 1)));

interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
}

/** A chunk's file and those of all that it imports, itself first; none for none. */
export const withImports = (chunks: readonly Chunk[], fileName: string | undefined): string[] => {
  const found: string[] = [];
  const waiting = fileName === undefined ? [] : [fileName];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (found.includes(name)) continue;
    found.push(name);
    waiting.push(...(chunks.find((chunk) => chunk.fileName === name)?.imports ?? []));
  }
  return found;
};

/**
 * Tells the built page to fetch the figures, the font and the 3D part at once, side by side with the script: their hashed names
 * are known only after bundling, so they cannot be written into index.html.
 */
export const preloadAssetsPlugin = (folder = 'models/stretches'): Plugin => ({
  name: 'steady-hands:preload-assets',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, path }) {
      // A frame in another page has less to fetch, and no font of its own.
      const isWhole = path.endsWith('index.html');
      const files = Object.values(bundle ?? {});
      const assets = files.filter((file) => file.type === 'asset');
      // Fetched early, run when the page asks for it; all of it, so that no part waits for another to name it.
      const chunks = files.filter((file) => file.type === 'chunk');
      const picture = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(PICTURE_PART) === true);
      const lateParts = withImports(chunks, picture?.fileName)
        .filter((fileName) => !html.includes(`./${fileName}"`))
        .map((fileName): HtmlTagDescriptor => ({ tag: 'link', injectTo: 'head', attrs: { rel: 'modulepreload', href: `./${fileName}`, crossorigin: '' } }));
      const preloads = PRELOADS.filter(({ as }) => isWhole || as !== 'font').flatMap(({ ending, as, type }): HtmlTagDescriptor[] =>
        assets
          .filter(({ originalFileNames }) => originalFileNames.some((name) => name.endsWith(ending)))
          .map(({ fileName }) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: { rel: 'preload', as, href: `./${fileName}`, crossorigin: '', ...(type === undefined ? {} : { type }) },
          })),
      );
      const stretch: HtmlTagDescriptor = { tag: 'script', injectTo: 'head', children: `(${preloadStretch})(${JSON.stringify(packFiles(folder, assets))})` };
      return isWhole ? [...lateParts, ...preloads, stretch] : preloads;
    },
  },
});
