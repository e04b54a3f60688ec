// Prints the ten slowest tests of the last run, from the reports of both test runners.
import { existsSync, readFileSync } from 'node:fs';

const LISTED = 10;

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

const nodeRows = ({ testResults = [] }) =>
  testResults.flatMap(({ assertionResults }) => assertionResults.map(({ duration, fullName }) => ({ milliseconds: duration ?? 0, name: fullName })));

const pageRows = ({ suites = [] }, above = '') =>
  suites.flatMap((suite) => {
    const path = [above, suite.title].filter(Boolean).join(' > ');
    const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.map(({ results }) => ({ milliseconds: results.reduce((sum, { duration }) => sum + duration, 0), name: `${path} > ${title}` })));
    return [...own, ...pageRows(suite, path)];
  });

const rows = [...nodeRows(read('test-results/unit.json')), ...pageRows(read('test-results/page.json'))].sort((a, b) => b.milliseconds - a.milliseconds);
console.log('\nThe slowest tests:');
for (const { milliseconds, name } of rows.slice(0, LISTED)) console.log(`${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${name}`);
