import type { HtmlTagDescriptor, Plugin } from 'vite';

interface Preload {
  /** End of the source file's name. */
  readonly ending: string;
  readonly as: 'fetch' | 'font';
  readonly type?: string;
}

/** What the first picture needs besides the script, in the order of need. */
const PRELOADS: readonly Preload[] = [
  { ending: '.rig.json', as: 'fetch' },
  { ending: '.motion.json', as: 'fetch' },
  { ending: '.glb', as: 'fetch' },
  { ending: 'inter-latin-wght-normal.woff2', as: 'font', type: 'font/woff2' },
];

/** The part that the page itself imports later: fetched early, run when it is asked for. */
const LATE_PART = 'src/scene/stage.tsx';

/**
 * Tells the built page to fetch the figures, the font and the 3D part at once, side by side with the script: their hashed names
 * are known only after bundling, so they cannot be written into index.html.
 */
export const preloadAssetsPlugin = (): Plugin => ({
  name: 'steady-hands:preload-assets',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const files = Object.values(bundle ?? {});
      const assets = files.filter((file) => file.type === 'asset');
      const lateParts = files
        .filter((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(LATE_PART) === true)
        .map(({ fileName }): HtmlTagDescriptor => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'modulepreload', href: `./${fileName}`, crossorigin: '' },
        }));
      const preloads = PRELOADS.flatMap(({ ending, as, type }): HtmlTagDescriptor[] =>
        assets
          .filter(({ originalFileNames }) => originalFileNames.some((name) => name.endsWith(ending)))
          .map(({ fileName }) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: { rel: 'preload', as, href: `./${fileName}`, crossorigin: '', ...(type === undefined ? {} : { type }) },
          })),
      );
      return [...lateParts, ...preloads];
    },
  },
});
