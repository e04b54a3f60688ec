import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, canUsePackagedChromium, findChromium } from './src/cli/browser.ts';

// Golden pictures take the browser that npm ships, so that their pixels do not move with the machine; the page's other
// tests take whatever Chromium there is.
const found = await findChromium();
const pinned = canUsePackagedChromium() ? await findChromium({ pinned: true }) : null;

const launch = ({ executablePath, env }: { executablePath: string; env: Record<string, string> }) => ({
  executablePath,
  args: [...CHROMIUM_FLAGS],
  env,
});

export default defineConfig({
  globalSetup: './tests/support/serve-app.ts',
  outputDir: 'test-results/page',
  // Software rendering: one page at a time, and a small one, is the quickest.
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/page.json' }]],
  updateSnapshots: 'none',
  snapshotPathTemplate: 'tests/visual/golden/{arg}{ext}',
  // A worker would answer in the place of the server, past what a test does to its requests: tests/e2e/offline.spec.ts lets it.
  use: { viewport: { width: 560, height: 480 }, deviceScaleFactor: 1, locale: 'en-US', colorScheme: 'dark', trace: 'off', video: 'off', serviceWorkers: 'block' },
  projects: [
    { name: 'page', testDir: 'tests/e2e', use: { launchOptions: launch(found) } },
    ...(pinned === null ? [] : [{ name: 'golden', testDir: 'tests/visual', use: { launchOptions: launch(pinned) } }]),
  ],
});
