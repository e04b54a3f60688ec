/** Each wall of the house, and each lint rule we lean on, fires on a fault planted for it. A linter that finds nothing may be looking at nothing. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Fault {
  readonly file: string;
  readonly code: string;
  /** Rule that must find it, as the linter names it. */
  readonly rule: string;
}

const wall = (file: string, target: string): Fault => ({
  file,
  code: `import { planted } from '${target}';\nexport const used = planted;\n`,
  rule: 'eslint(no-restricted-imports)',
});
const impure = (code: string, rule: string): Fault => ({ file: 'src/core/frame/planted.ts', code: `export const used = () => ${code};\n`, rule });

const FAULTS: readonly Fault[] = [
  ...['state', 'scene', 'ui', 'viewer', 'words', 'compile', 'cli'].map((room) => wall('src/core/frame/planted.ts', `../../${room}/planted.ts`)),
  ...['three', 'react', 'zustand', 'zustand/vanilla', 'node:fs', 'yaml', 'three/addons/x.js'].map((name) => wall('src/core/frame/planted.ts', name)),
  ...['scene', 'ui', 'viewer', 'words', 'compile', 'cli'].map((room) => wall('src/state/planted.ts', `../${room}/planted.ts`)),
  ...['react', 'three', '@react-three/fiber'].map((name) => wall('src/state/planted.ts', name)),
  ...['scene', 'ui', 'viewer', 'compile', 'cli'].map((room) => wall('src/words/planted.ts', `../${room}/planted.ts`)),
  ...['ui', 'viewer', 'compile', 'cli'].map((room) => wall('src/scene/figures/planted.tsx', `../../${room}/planted.ts`)),
  ...['scene', 'viewer', 'compile', 'cli'].map((room) => wall('src/ui/dock/planted.tsx', `../../${room}/planted.ts`)),
  ...['three', '@react-three/drei', 'camera-controls'].map((name) => wall('src/ui/dock/planted.tsx', name)),
  ...['ui', 'compile', 'cli'].map((room) => wall('src/viewer/planted.ts', `../${room}/planted.ts`)),
  ...['state', 'scene', 'ui', 'viewer', 'words', 'cli'].map((room) => wall('src/compile/planted.ts', `../${room}/planted.ts`)),
  ...['state', 'scene', 'ui', 'viewer', 'words'].map((room) => wall('src/cli/planted.ts', `../${room}/planted.ts`)),
  wall('src/scene/planted.tsx', '../main.tsx'),
  impure('Math.random()', 'eslint(no-restricted-properties)'),
  impure('Date.now()', 'eslint(no-restricted-globals)'),
  impure('new Date()', 'eslint(no-restricted-globals)'),
  impure('performance.now()', 'eslint(no-restricted-globals)'),
  impure('window.innerWidth', 'eslint(no-restricted-globals)'),
  { file: 'src/state/planted.ts', code: 'export const used = (value: any): number => value;\n', rule: 'typescript(no-explicit-any)' },
  { file: 'src/ui/planted.tsx', code: 'export const Planted = () => <img src="x.png" />;\n', rule: 'jsx-a11y(alt-text)' },
  {
    file: 'src/ui/planted.tsx',
    code: "import { useState } from 'react';\nexport const Planted = ({ on }: { on: boolean }) => { if (on) useState(1); return null; };\n",
    rule: 'react-hooks(rules-of-hooks)',
  },
];

/** What stands beside each fault, so that a cycle and an import have something to point at. */
const ALLOWED: readonly Omit<Fault, 'rule'>[] = [
  { file: 'src/core/frame/allowed.ts', code: "import { vec3 } from 'gl-matrix';\nimport { z } from 'zod';\nexport const used = [vec3, z];\n" },
  { file: 'src/scene/allowed.ts', code: "import { used } from '../core/frame/allowed.ts';\nimport { Mesh } from 'three';\nexport const also = [used, Mesh];\n" },
  { file: 'src/ui/stage/allowed.ts', code: "import { used } from '../../core/frame/allowed.ts';\nexport const also = used;\n" },
  { file: 'src/cli/allowed.ts', code: "import { used } from '../compile/allowed.ts';\nexport const also = used;\n" },
  { file: 'src/compile/allowed.ts', code: "import { used } from '../core/frame/allowed.ts';\nexport { used };\n" },
];

/** Lints a house of its own with these files in it; gives `file: rule` for each finding. */
const lint = async (files: readonly Omit<Fault, 'rule'>[]): Promise<string[]> => {
  const house = await mkdtemp(path.join(tmpdir(), 'walls-'));
  try {
    await cp(path.join(ROOT, '.oxlintrc.json'), path.join(house, '.oxlintrc.json'));
    for (const { file, code } of files) {
      await mkdir(path.dirname(path.join(house, file)), { recursive: true });
      await writeFile(path.join(house, file), code);
    }
    const output = await new Promise<string>((resolve) => {
      execFile(path.join(ROOT, 'node_modules/.bin/oxlint'), ['--format=json', '.'], { cwd: house }, (_error, stdout) => resolve(stdout));
    });
    const report = JSON.parse(output) as { diagnostics: { code: string; filename: string }[]; number_of_files: number };
    expect(report.number_of_files).toBe(files.length);
    return report.diagnostics.map(({ code, filename }) => `${filename}: ${code}`);
  } finally {
    await rm(house, { recursive: true, force: true });
  }
};

/** Each fault under a name of its own, so that one run of the linter does for all of them. */
const numbered = FAULTS.map((fault, index) => ({ ...fault, file: fault.file.replace('planted', `planted-${index}`) }));
let findings: readonly string[] = [];

beforeAll(async () => {
  findings = await lint(numbered);
});

describe('the linter', () => {
  it.each(numbered)('finds $rule in $file: $code', ({ file, rule }) => {
    expect(findings).toContain(`${file}: ${rule}`);
  });

  it.each(['cli', 'compile'])('finds %s in main.tsx', async (room) => {
    expect(await lint([wall('src/main.tsx', `./${room}/planted.ts`)])).toContain('src/main.tsx: eslint(no-restricted-imports)');
  });

  it('finds a circle of imports', async () => {
    const circle = [
      { file: 'src/core/a.ts', code: "import { b } from './b.ts';\nexport const a = (): number => b();\n" },
      { file: 'src/core/b.ts', code: "import { a } from './a.ts';\nexport const b = (): number => a();\n" },
    ];
    expect(await lint(circle)).toContain('src/core/a.ts: import(no-cycle)');
  });

  it('finds nothing in what is allowed', async () => {
    expect(await lint(ALLOWED)).toEqual([]);
  });
});
