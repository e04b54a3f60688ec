import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { languagePlugin } from './src/compile/language-plugin.ts';
import { lessonsPlugin } from './src/compile/lessons-plugin.ts';
import { lateChunksPlugin } from './src/compile/late-chunks-plugin.ts';
import { leanShadersPlugin } from './src/compile/lean-shaders-plugin.ts';
import { leanThreePlugin } from './src/compile/lean-three-plugin.ts';
import { mistakesPlugin } from './src/compile/mistakes-plugin.ts';
import { oembedPlugin } from './src/compile/oembed-plugin.ts';
import { offlinePlugin } from './src/compile/offline-plugin.ts';
import { pageWordsPlugin } from './src/compile/page-words-plugin.ts';
import { preloadAssetsPlugin } from './src/compile/preload-assets-plugin.ts';
import { stretchesPlugin } from './src/compile/stretches-plugin.ts';
import { stretchWordsPlugin } from './src/compile/stretch-words-plugin.ts';
import { LANGUAGE_KEY, LANGUAGES } from './src/state/language.ts';
import { readLesson } from './src/state/lesson/read-lesson.ts';
import { words as de } from './src/words/de/words.ts';
import { words } from './src/words/en/words.ts';
import { words as es } from './src/words/es/words.ts';
import { words as fr } from './src/words/fr/words.ts';

const lessonFaults = (text: string): string[] =>
  readLesson(text, { title: '', stretch: '' }).faults.map(({ path, problem }) => `${path} ${JSON.stringify(problem)}`);

/** Where the built page will stand: oEmbed answers name whole addresses. Nothing else needs to know. */
const SITE_URL = process.env['SITE_URL'] ?? 'http://localhost:4173/';

/** The element for other pages has a name of its own; all else is hashed. */
const ELEMENT = 'stretch-viewer';

export default defineConfig({
  // Relative addresses: the built page works from any folder of any server.
  base: './',
  // One page: an address that is not there is an error, not the page once more.
  appType: 'mpa',
  plugins: [
    react(), pageWordsPlugin(words.page, { en: words.page, es: es.page, de: de.page, fr: fr.page }), stretchesPlugin(), lessonsPlugin(lessonFaults), mistakesPlugin(), stretchWordsPlugin(), lateChunksPlugin(), leanShadersPlugin(), leanThreePlugin(),
    preloadAssetsPlugin(), languagePlugin({ languages: LANGUAGES, key: LANGUAGE_KEY }), oembedPlugin({ title: words.page.title, siteUrl: SITE_URL }), offlinePlugin(words.page),
  ],
  build: {
    target: 'es2022',
    // Figures and font stay files of their own: they are preloaded by name, and cached apart from the script.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { index: 'index.html', embed: 'embed.html', [ELEMENT]: 'src/embed/stretch-viewer.ts' },
      output: { entryFileNames: ({ name }) => (name === ELEMENT ? `${ELEMENT}.js` : name === 'embed' ? 'assets/later/[name]-[hash].js' : 'assets/[name]-[hash].js') },
    },
    // Bytes have a budget of their own (size-limit); three alone is near 700 kB before compression.
    chunkSizeWarningLimit: 1000,
  },
  preview: { port: 4173, strictPort: false },
});
