import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ServedApp } from '../../../src/cli/app-server.ts';

/** As a good server would: what gets smaller by it is packed with brotli; each file is packed once. Passes on what another server has. */
export const servePacked = async (from: string): Promise<ServedApp> => {
  const files = new Map<string, { readonly status: number; readonly type: string; readonly packed: boolean; readonly body: Buffer }>();
  const server = createServer(async (request, answer) => {
    const url = new URL(request.url ?? '/', from);
    const key = url.pathname;
    let file = files.get(key);
    if (file === undefined) {
      const response = await fetch(new URL(key, from));
      const plain = Buffer.from(await response.arrayBuffer());
      const small = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      const packed = small.length < plain.length;
      file = { status: response.status, type: response.headers.get('content-type') ?? 'application/octet-stream', packed, body: packed ? small : plain };
      files.set(key, file);
    }
    answer.writeHead(file.status, { 'content-type': file.type, 'content-length': file.body.length, 'cache-control': 'no-cache', ...(file.packed ? { 'content-encoding': 'br' } : {}) });
    answer.end(file.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
};
