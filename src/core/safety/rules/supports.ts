import { BODY_PARTS, type BodyPart } from '../../anatomy/body-parts.ts';
import { largestSinkMetres } from '../../anatomy/flesh.ts';
import type { FigureName } from '../../frame/frame.ts';
import { blockOf, spanAt } from '../../stretch/supports.ts';
import type { Support } from '../../stretch/schema.ts';
import { createWorst, type Rule } from '../rule.ts';

/** How far a body may hover over what carries it, metres. Issue "proven on the skin". */
const GAP_BOUND_METRES = 0.01;

const FIGURES: readonly FigureName[] = ['person', 'helper'];
const SURFACES: ReadonlyArray<Support['on']> = ['table', 'pillow', 'chair', 'floor'];

/** What carries a body touches it: nobody hovers. */
export const supportGap: Rule = {
  id: 'support-gap',
  says: 'While the file says that a part rests or stands, its skin is within 10 mm of what carries it.',
  source: 'our posing trials: contact at 0 reads as hovering, 10 mm is seen',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: GAP_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    return {
      visit({ solver: { stretch }, timeSeconds, skin }) {
        if (skin === null) return;
        for (const support of stretch.supports) {
          const block = blockOf(stretch, support.on);
          if (block === null || spanAt(support, timeSeconds) < 0) continue;
          const depth = Math.max(...support.parts.map((part) => skin.depthInBlockMetres(support.figure, part, block)));
          worst.record(1000 * Math.max(0, -depth), `${support.figure} ${support.parts.join(', ')} over the ${support.on}`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};

/** Nobody sinks into table, pillow or floor by more than flesh gives; what is not carried there only touches. */
export const supportSink: Rule = {
  id: 'support-sink',
  says: 'No part of a body is deeper in table, pillow, chair or floor than flesh gives: buttock and waist 20 mm, chest 10, head 12, leg 8, all else 6 (millimetres to spare).',
  source: 'our posing trials: what looks heavy and right',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: 'mm', sense: 'least' });
    return {
      visit({ solver: { stretch }, timeSeconds, skin }) {
        if (skin === null) return;
        const isCarried = (figure: FigureName, part: BodyPart, on: Support['on']): boolean =>
          stretch.supports.some((one) => one.figure === figure && one.on === on && one.parts.includes(part) && spanAt(one, timeSeconds) >= 0);
        for (const on of SURFACES) {
          const block = blockOf(stretch, on);
          if (block === null) continue;
          for (const figure of FIGURES) {
            for (const part of BODY_PARTS) {
              const spare = largestSinkMetres(part, isCarried(figure, part, on)) - Math.max(0, skin.depthInBlockMetres(figure, part, block));
              worst.record(1000 * spare, `${figure} ${part} in the ${on}`, timeSeconds);
            }
          }
        }
      },
      findings: worst.findings,
    };
  },
};
