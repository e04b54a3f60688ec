/**
 * What several views cost beside one: a scrub step (solve, apply, draw, read back) with each, in bursts that take turns; the ratio
 * of each burst to that of one view in the same round, and the median of those. Times are of this machine and hour; ratios hold.
 */
import { parseArgs } from 'node:util';
import { withStudio } from '../../src/cli/studio.ts';
import { runCommand, sizeOf } from '../../src/cli/usage.ts';
import { openViewer } from '../../src/cli/viewer-page.ts';
import { VIEWS_NAMES } from '../../src/state/kept-choices.ts';
import { quantile } from './quantile.ts';
import { scrubBurst } from './scrub-burst.ts';

const USAGE = 'Usage: npm run bench:views [-- --size 1280x720 --stretch seated-twist --rounds 7 --steps 8 --url ADDRESS]';
/** What four views may cost, times one. */
const BUDGET = 2.5;

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '1280x720' }, stretch: { type: 'string', default: 'seated-twist' }, url: { type: 'string' },
      rounds: { type: 'string', default: '7' }, steps: { type: 'string', default: '8' },
    },
  });
  const size = sizeOf(values.size);
  await withStudio(values.url, async ({ url, browser }) => {
    const pages = [];
    for (const views of VIEWS_NAMES) {
      const page = await openViewer(browser, { url, stretchId: values.stretch, side: 'right', camera: 'over-shoulder', size, stageOnly: true, more: { views, still: '0' }, kept: { 'steady-hands/choices@1': JSON.stringify({ quality: 'high' }) } });
      // Small views are drawn with light skins, which come when they are first asked for (never on a page that stands still).
      await scrubBurst(page, 3);
      await page.waitForLoadState('networkidle');
      pages.push({ views, page, steps: [] as number[] });
    }
    const rounds = Number(values.rounds);
    for (let round = 0; round < rounds; round += 1) {
      // Another one begins each round.
      for (let i = 0; i < pages.length; i += 1) {
        const one = pages[(i + round) % pages.length];
        one?.steps.push((await scrubBurst(one.page, Number(values.steps))).stepMs);
      }
    }
    const single = pages[0]?.steps ?? [];
    for (const { views, steps } of pages) {
      const ratios = steps.map((step, round) => step / (single[round] ?? NaN)).toSorted((a, b) => a - b);
      const median = quantile(steps.toSorted((a, b) => a - b), 0.5);
      console.log(`${views}: ${median.toFixed(0)} ms a step, ${quantile(ratios, 0.5).toFixed(2)} x one view${views === 'four' ? ` (budget: ${BUDGET})` : ''}`);
    }
  });
});
