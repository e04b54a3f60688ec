/**
 * Finds a Chromium on this machine, and gets one out of the npm package when there is none.
 *
 * Order: CHROMIUM_PATH, the browser that Playwright manages, a system Chromium or Chrome, the one shipped as an npm
 * package (`@sparticuz/chromium`, Linux x64). Golden pictures always take the npm one, so that their pixels do not
 * move with the machine.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';

/** Where a Chromium was found, and what it needs to start. */
export interface ChromiumChoice {
  readonly executablePath: string;
  /** In words, for the log. */
  readonly source: string;
  /** Environment of the browser process: this process's, with what the npm one needs added. */
  readonly env: Record<string, string>;
}

/**
 * Flags for every Chromium we start: WebGL 2 in software (SwiftShader), no sandbox (CI runs as root), no background
 * traffic. `--font-render-hinting=none` and the fixed colour profile keep pictures alike between machines.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const FONTS_FILE = 'fonts.conf';
/** The fonts that came with the browser and no others; the file that came along looks for them in folders of Lambda. */
const FONTS_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const SYSTEM_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((root) =>
    root === undefined ? [] : [`${root}\\Google\\Chrome\\Application\\chrome.exe`],
  ),
};

/** Chooses a Chromium. With `pinned`, only the npm one will do. Throws an Error in plain words when there is none. */
export async function findChromium({ pinned = false }: { pinned?: boolean } = {}): Promise<ChromiumChoice> {
  if (!pinned) {
    const named = process.env['CHROMIUM_PATH'];
    if (named !== undefined && named !== '') {
      if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
      return { executablePath: named, source: 'CHROMIUM_PATH', env: ownEnvironment() };
    }
    const managed = chromium.executablePath();
    if (managed !== '' && existsSync(managed)) {
      return { executablePath: managed, source: 'managed by Playwright', env: ownEnvironment() };
    }
    const system = SYSTEM_PATHS[process.platform]?.find((candidate) => existsSync(candidate));
    if (system !== undefined) return { executablePath: system, source: 'of this system', env: ownEnvironment() };
  }
  return await findPackagedChromium();
}

/** Starts the chosen Chromium, headless. The caller closes it. */
export async function launchChromium(choice: ChromiumChoice): Promise<Browser> {
  return await chromium.launch({
    executablePath: choice.executablePath,
    args: [...CHROMIUM_FLAGS],
    env: choice.env,
    headless: true,
  });
}

/** One line for the log: which browser, from where. */
export const describeChromium = (choice: ChromiumChoice): string => {
  const near = path.relative(process.cwd(), choice.executablePath);
  return `Chromium ${choice.source}: ${near.startsWith('..') ? choice.executablePath : near}`;
};

/** Whether the npm one can run here at all. */
export const canUsePackagedChromium = (): boolean => process.platform === 'linux' && process.arch === 'x64';

async function findPackagedChromium(): Promise<ChromiumChoice> {
  if (!canUsePackagedChromium()) {
    throw new Error(
      `No Chromium was found, and the packaged one is for Linux on x64, not ${process.platform} on ${process.arch}. ` +
        'Install Chrome or Chromium, or name one in CHROMIUM_PATH.',
    );
  }
  const version = packagedVersion();
  const folder = path.join(PROJECT_ROOT, 'node_modules/.cache/chromium', version);
  const executablePath = path.join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpackInto(folder);
  const env = ownEnvironment();
  env['FONTCONFIG_FILE'] = path.join(folder, FONTS_FILE);
  // Its own shared libraries (nss, nspr, expat) everywhere: a bare system lacks them, and so every machine runs the same.
  env['LD_LIBRARY_PATH'] = [path.join(folder, 'al2023/lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executablePath, source: `${version} from npm`, env };
}

function packagedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(readFileSync(path.join(path.dirname(entry), '../../package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('The package @sparticuz/chromium has no version.');
}

/**
 * Unpacks browser, software renderer, fonts and shared libraries (about 200 MB, 3-5 s) into a folder. Several processes
 * may do so at once: each unpacks beside it, the first to finish renames its own into place.
 */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}.part-`);
  try {
    // The package unpacks into os.tmpdir(), keeps whatever lies there, and takes the shared libraries along only where
    // it believes to be on Lambda: so it gets a process, a folder and a name of its own.
    const script = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
    await runNode(['-e', script], { ...ownEnvironment(), TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    await stat(path.join(staging, 'chromium'));
    await writeFile(path.join(staging, FONTS_FILE), FONTS_CONFIG);
    await rename(staging, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function runNode(args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT_ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Chromium could not be unpacked (exit code ${code}).`)),
    );
  });
}

function ownEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return env;
}
