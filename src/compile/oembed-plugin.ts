import type { Plugin } from 'vite';
import { SIDES } from '../core/anatomy/bones.ts';
import { fileStemOf } from '../core/stretch/variant.ts';
import { readStretchFolder } from './stretches-plugin.ts';

/** Of the frame in the other page, CSS pixels. */
const WIDTH = 800;
const HEIGHT = 600;

export interface OembedInput {
  /** Of the provider: the page's title. */
  readonly title: string;
  /** Where the built page will stand, with a slash at its end; oEmbed asks for whole addresses. */
  readonly siteUrl: string;
  readonly folder?: string;
}

/** The oEmbed answer (version 1.0, type "rich") for a stretch and side. */
export const oembedOf = ({ title, siteUrl }: OembedInput, stretch: { readonly id: string; readonly title: string }, side: string): object => {
  const frame = new URL('embed.html', siteUrl);
  frame.search = new URLSearchParams({ stretch: stretch.id, side }).toString();
  return {
    version: '1.0', type: 'rich', provider_name: title, provider_url: siteUrl, title: stretch.title, width: WIDTH, height: HEIGHT,
    html: `<iframe src="${frame.href.replaceAll('&', '&amp;')}" width="${WIDTH}" height="${HEIGHT}" title="${stretch.title}" loading="lazy" style="border:0"></iframe>`,
  };
};

/** Writes `oembed/STRETCH.SIDE.json` beside the built page, one for each stretch-side. */
export const oembedPlugin = (input: OembedInput): Plugin => {
  let root = '';
  return {
    name: 'steady-hands:oembed',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const entry of readStretchFolder(`${root}/${input.folder ?? 'models/stretches'}`, root)) {
        if (!('stretch' in entry)) continue;
        for (const side of SIDES) this.emitFile({ type: 'asset', fileName: `oembed/${fileStemOf(entry.id)}.${side}.json`, source: JSON.stringify(oembedOf(input, entry.stretch, side)) });
      }
    },
  };
};
