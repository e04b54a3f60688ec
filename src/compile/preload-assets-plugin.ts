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
  { ending: '.glb', as: 'fetch' },
  { ending: 'inter-latin-wght-normal.woff2', as: 'font', type: 'font/woff2' },
];

/**
 * Tells the built page to fetch the figures and the font at once, side by side with the script: their hashed names
 * are known only after bundling, so they cannot be written into index.html.
 */
export const preloadAssetsPlugin = (): Plugin => ({
  name: 'steady-hands:preload-assets',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const assets = Object.values(bundle ?? {}).filter((file) => file.type === 'asset');
      return PRELOADS.flatMap(({ ending, as, type }): HtmlTagDescriptor[] =>
        assets
          .filter(({ originalFileNames }) => originalFileNames.some((name) => name.endsWith(ending)))
          .map(({ fileName }) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: { rel: 'preload', as, href: `./${fileName}`, crossorigin: '', ...(type === undefined ? {} : { type }) },
          })),
      );
    },
  },
});
