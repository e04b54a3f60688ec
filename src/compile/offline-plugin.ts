import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** As much of a service worker's world as ours uses. */
interface WorkerScope {
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: string, listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent {
  readonly request: Request;
  readonly data: unknown;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

/** What a page says to the worker that waits: the visitor wants the new version now. */
export const TAKE_OVER = 'take over';

/**
 * The service worker, written into a file of its own by the build: all files of one version are fetched once and kept, and
 * answered from there, the network cut or not. A new version is fetched beside the old one and waits until it is asked for,
 * or until no page of the old one is open. Runs by itself: it may use nothing from outside of it.
 */
const offlineWorker = (scope: WorkerScope, name: string, files: readonly string[], takeOver: string): void => {
  const { caches } = scope;
  scope.addEventListener('install', (event) => {
    // Past the browser's own cache where a name does not change with what is in the file.
    event.waitUntil(caches.open(name).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: file.startsWith('./assets/') ? 'default' : 'no-cache' })))));
  });
  scope.addEventListener('activate', (event) => {
    const others = async (): Promise<void> => {
      const names = await caches.keys();
      await Promise.all(names.filter((one) => one.startsWith('steady-hands ') && one !== name).map((one) => caches.delete(one)));
      await scope.clients.claim();
    };
    event.waitUntil(others());
  });
  scope.addEventListener('message', ({ data }) => {
    if (data === takeOver) void scope.skipWaiting();
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET') return;
    const answer = async (): Promise<Response> => {
      const cache = await caches.open(name);
      // A page is the same whatever moment its address names.
      const kept = request.mode === 'navigate' ? ((await cache.match(request, { ignoreSearch: true })) ?? (await cache.match('./'))) : await cache.match(request, { ignoreVary: true });
      return kept ?? (await fetch(request));
    };
    event.respondWith(answer());
  });
};

export interface OfflinePluginInput {
  readonly title: string;
  readonly description: string;
  /** Files that are served as they are. */
  readonly publicFolder?: string;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();

/** The ground and the two marks, as in index.html. */
const ICON = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' fill='#1b1f27'/><circle cx='11.5' cy='16' r='6' fill='none' stroke='#56b4e9' stroke-width='3.2'/><circle cx='21.5' cy='16' r='6' fill='#e69f00'/></svg>";

/** Makes the built page installable, and lets it work without a network after one visit: a manifest, an icon, a service worker. */
export const offlinePlugin = ({ title, description, publicFolder = 'public' }: OfflinePluginInput): Plugin => ({
  name: 'steady-hands:offline',
  apply: 'build',
  enforce: 'post',
  transformIndexHtml: () => [{ tag: 'link', injectTo: 'head', attrs: { rel: 'manifest', href: './manifest.webmanifest' } }],
  generateBundle(_options, bundle) {
    const emit = (fileName: string, source: string): void => void this.emitFile({ type: 'asset', fileName, source });
    const manifest = {
      name: title, short_name: title, description, start_url: './', scope: './', display: 'standalone',
      background_color: '#1b1f27', theme_color: '#1b1f27', icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' }],
    };
    emit('manifest.webmanifest', JSON.stringify(manifest));
    emit('icon.svg', ICON);
    const built = Object.keys(bundle).filter((file) => file !== 'index.html' && !file.endsWith('.map')).sort();
    const served = filesIn(publicFolder);
    const hash = createHash('sha256');
    for (const file of built) hash.update(file);
    for (const file of served) hash.update(file).update(readFileSync(join(publicFolder, file)));
    const index = bundle['index.html'];
    if (index?.type === 'asset') hash.update(index.source);
    const name = `steady-hands ${hash.digest('hex').slice(0, 12)}`;
    const files = [...new Set(['./', './manifest.webmanifest', './icon.svg', ...built.map((file) => `./${file}`), ...served.map((file) => `./${file}`)])];
    emit('sw.js', `(${offlineWorker})(self, ${JSON.stringify(name)}, ${JSON.stringify(files)}, ${JSON.stringify(TAKE_OVER)});\n`);
  },
});
