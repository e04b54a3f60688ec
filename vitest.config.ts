import { defineConfig } from 'vitest/config';

/** Tests that need no page: the core, the files, the walls, the tools. The page's own tests are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/visual/**', 'node_modules/**'],
    environment: 'node',
    // On every core: the long ones solve and measure, and wait for nothing. (Left to itself Vitest spares one, which of two is half.)
    maxWorkers: '100%',
    testTimeout: 20_000,
    // A run that finds no test is a broken run.
    passWithNoTests: false,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
