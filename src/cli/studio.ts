/** The page and a browser for as long as a tool takes pictures. */
import type { Browser } from 'playwright';
import { buildAndServeApp } from './app-server.ts';
import { canUsePackagedChromium, describeChromium, findChromium, launchChromium } from './browser.ts';
import { UsageError } from './usage.ts';

export interface Studio {
  readonly url: string;
  readonly browser: Browser;
}

/**
 * Runs `work` with a browser and the page: the one at `url` if given, else one built and served for it. Closes all of
 * it afterwards, also when it fails. The pinned browser where it runs, so that a picture does not depend on the machine.
 */
export async function withStudio(url: string | undefined, work: (studio: Studio) => Promise<void>): Promise<void> {
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url must be an address, not "${url}".`);
  const choice = await findChromium({ pinned: canUsePackagedChromium() });
  console.error(describeChromium(choice));
  const app = url === undefined ? await buildAndServeApp() : null;
  try {
    const browser = await launchChromium(choice);
    try {
      await work({ url: url ?? app?.url ?? '', browser });
    } finally {
      await browser.close();
    }
  } finally {
    await app?.close();
  }
}
