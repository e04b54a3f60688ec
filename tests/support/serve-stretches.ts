import { buildAndServeApp, type ServedApp } from '../../src/cli/app-server.ts';
import { emitPack, stretchesModule } from '../../src/compile/stretches-plugin.ts';
import type { StretchEntry } from '../../src/core/stretch/stretch-entry.ts';

const MODULE_ID = '\0stretches-of-a-test';

/** The real page, built and served with these stretches in the place of the product's. */
export const serveStretches = (entries: readonly StretchEntry[]): Promise<ServedApp> =>
  buildAndServeApp([{
    name: 'stretches-of-a-test',
    // Asked before the product's own.
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:stretches' ? MODULE_ID : null),
    load(id) {
      return id === MODULE_ID ? stretchesModule(entries, emitPack((file) => this.emitFile(file))) : null;
    },
  }]);
