import type { ReadableMistake } from '../compile/read-mistake.ts';
import type { Finding } from '../core/safety/rule.ts';
import { lineOf } from './check-report.ts';

/** What the rules found for one mistake, against what it says. */
export interface CheckedMistake {
  readonly id: string;
  readonly of: string;
  readonly says: string;
  readonly breaks: string;
  readonly also: readonly string[];
  /** Rules that it breaks and doesn't speak of. */
  readonly unsaid: readonly string[];
  /** Rules that it speaks of and doesn't break. */
  readonly missed: readonly string[];
  readonly isFound: boolean;
  /** What is broken, with its worst frame. */
  readonly broken: readonly Finding[];
}

export const judgeMistake = ({ id, mistake }: ReadableMistake, findings: readonly Finding[]): CheckedMistake => {
  const { of, says, breaks, also } = mistake;
  const broken = findings.filter((finding) => finding.isBroken);
  const ids = [...new Set(broken.map(({ ruleId }) => ruleId))];
  const unsaid = ids.filter((rule) => rule !== breaks && !also.includes(rule));
  const missed = [breaks, ...also].filter((rule) => !ids.includes(rule));
  return { id, of, says, breaks, also, unsaid, missed, isFound: unsaid.length === 0 && missed.length === 0, broken };
};

/** One mistake as lines of text. */
export const textOfMistake = ({ id, breaks, unsaid, missed, isFound, broken }: CheckedMistake): string => [
  `${isFound ? 'found  ' : 'AMISS  '}${id}: ${breaks}`,
  ...broken.map(lineOf),
  ...(unsaid.length > 0 ? [`  also breaks, unsaid: ${unsaid.join(', ')}`] : []),
  ...(missed.length > 0 ? [`  said to break, but holds: ${missed.join(', ')}`] : []),
].join('\n');

/** All of it for programs. */
export const mistakesJsonOf = (checked: readonly CheckedMistake[]): string => `${JSON.stringify({ mistakes: checked }, null, 2)}\n`;
