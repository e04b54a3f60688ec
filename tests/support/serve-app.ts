import { buildAndServeApp } from '../../src/cli/app-server.ts';
import { describeChromium, findChromium } from '../../src/cli/browser.ts';

/** Where the page under test is: set for the workers, which inherit it. */
export const APP_URL = 'APP_URL';

/** Builds and serves the page for all tests; with APP_URL set, tests the page that is being served there. */
export default async function serveApp(): Promise<() => Promise<void>> {
  console.log(describeChromium(await findChromium()));
  if (process.env[APP_URL] !== undefined) return async () => undefined;
  const app = await buildAndServeApp();
  process.env[APP_URL] = app.url;
  return async () => {
    delete process.env[APP_URL];
    await app.close();
  };
}
