/** The real page, built and served for a tool or a test: on a free port, from a folder of its own, in this process. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type PluginOption } from 'vite';

export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface ServedApp {
  /** Address of the page, with a slash at its end. */
  readonly url: string;
  /** Stops serving and removes the built files. */
  close(): Promise<void>;
}

/**
 * Builds the page and serves it. The built files lie in a folder of their own under `.cache/`, so that several tools
 * at once, and whoever serves `dist/`, do not get into each other's way. A test may put in plugins of its own.
 */
export async function buildAndServeApp(plugins: PluginOption[] = []): Promise<ServedApp> {
  const cache = path.join(PROJECT_ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(path.join(cache, 'app-'));
  const removeBuilt = () => rm(outDir, { recursive: true, force: true });
  try {
    await build({ root: PROJECT_ROOT, logLevel: 'error', plugins, build: { outDir, emptyOutDir: true, reportCompressedSize: false } });
    const served = await serveFolder(outDir);
    return { url: served.url, close: () => served.close().finally(removeBuilt) };
  } catch (error) {
    await removeBuilt();
    throw error;
  }
}

/** Serves a built page at a free port of this machine only. */
export async function serveFolder(outDir: string): Promise<ServedApp> {
  const server = await preview({
    root: PROJECT_ROOT,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
