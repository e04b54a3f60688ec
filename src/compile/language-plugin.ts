import type { HtmlTagDescriptor, Plugin } from 'vite';
import { firstChunks } from './late-chunks-plugin.ts';
import { STRETCH_WORDS_ID } from './stretch-words-plugin.ts';

/** What may say which language is wanted, the strongest first. */
export interface Wishes {
  /** `lang` of the address. */
  readonly asked: unknown;
  /** Chosen on this device before. */
  readonly kept: unknown;
  /** The browser's own, in their order: "de-AT". */
  readonly preferred: readonly string[];
}

/** The first language of the wishes that there is; the first of all where there is none. Runs in the page's head: it may use nothing from outside of it. */
export const chooseLanguage = (languages: readonly string[], { asked, kept, preferred }: Wishes): string => {
  const wishes = [asked, kept, ...preferred].map((wish) => (typeof wish === 'string' ? (wish.trim().toLowerCase().split(/[-_]/)[0] ?? '') : ''));
  return wishes.find((wish) => languages.includes(wish)) ?? languages[0] ?? 'en';
};

/** Marks the page with its language and asks for its words side by side with the script. Runs in the page's head. */
const startLanguage = (choose: typeof chooseLanguage, languages: readonly string[], key: string, files: Readonly<Record<string, readonly string[]>>): void => {
  let kept: unknown;
  try {
    kept = (JSON.parse(localStorage.getItem(key) ?? 'null') as { readonly language?: unknown } | null)?.language;
  } catch {
    // Refused or odd: as the browser has it.
  }
  const language = choose(languages, { asked: new URLSearchParams(location.search).get('lang'), kept, preferred: navigator.languages });
  document.documentElement.lang = language;
  for (const href of files[language] ?? []) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }));
};

/** The page that speaks several languages. */
const PAGE = '/index.html';

export interface LanguagePluginInput {
  readonly languages: readonly string[];
  /** Under which the choice is kept on the device. */
  readonly key: string;
}

/** Chooses the language before any script has come, so that its words come with the first script. */
export const languagePlugin = ({ languages, key }: LanguagePluginInput): Plugin => ({
  name: 'steady-hands:language',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, path }): HtmlTagDescriptor[] {
      // Pages that are framed in others speak as those ask.
      if (path !== PAGE) return [];
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
      const first = firstChunks(chunks);
      const withImports = (fileName: string): string[] => {
        const imports = chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [];
        return [fileName, ...imports.filter((name) => !first.has(name)).flatMap(withImports)];
      };
      const filesOf = (language: string): string[] =>
        chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`src/words/${language}/index.ts`) === true || facadeModuleId === `\0${STRETCH_WORDS_ID}${language}`)
          .flatMap(({ fileName }) => withImports(fileName)).map((fileName) => `./${fileName}`);
      const files = Object.fromEntries(languages.map((language) => [language, filesOf(language)]));
      return [{ tag: 'script', injectTo: 'head-prepend', children: `(${startLanguage})(${chooseLanguage}, ${JSON.stringify(languages)}, ${JSON.stringify(key)}, ${JSON.stringify(files)})` }];
    },
  },
});
