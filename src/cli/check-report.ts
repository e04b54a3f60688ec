import type { Side } from '../core/anatomy/bones.ts';
import type { Finding } from '../core/safety/rule.ts';
import { RULES } from '../core/safety/rules/index.ts';

/** What the rules found for one stretch and side. */
export interface CheckedStretch {
  readonly id: string;
  readonly side: Side;
  readonly findings: readonly Finding[];
}

const relation = ({ sense }: Finding): string => (sense === 'most' ? '<=' : '>=');
/** Bounds are written as people say them: three digits, and a slack for rounding as 0. */
const bound = (value: number): string => (Math.abs(value) < 1e-3 ? '0' : String(Number(value.toPrecision(3))));

/** One finding as a line of text. */
export const lineOf = (finding: Finding): string => {
  const mark = finding.isBroken ? 'BROKEN' : 'ok';
  const value = `${finding.value.toFixed(2)} ${relation(finding)} ${bound(finding.bound)} ${finding.unit}`;
  return `  ${mark.padEnd(7)}${finding.ruleId.padEnd(21)}${value.padEnd(28)}${finding.timeSeconds.toFixed(2).padStart(6)} s  ${finding.what}`;
};

/** One stretch and side as lines of text. */
export const textOf = ({ id, side, findings }: CheckedStretch): string => [`${id}, ${side}`, ...findings.map(lineOf)].join('\n');

/** All of it for programs: each rule with its words and source, each finding with its worst frame. */
export const jsonOf = (checked: readonly CheckedStretch[]): string =>
  `${JSON.stringify({ rules: RULES.map(({ id, says, source }) => ({ id, says, source })), stretches: checked }, null, 2)}\n`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

const tableOf = ({ id, side, findings }: CheckedStretch): string => [
  `## ${id}, ${side}`,
  '',
  '| rule | worst value | bound | at | where |',
  '| --- | ---: | ---: | ---: | --- |',
  ...findings.map((finding) => {
    const value = `${finding.value.toFixed(2)} ${finding.unit}${finding.isBroken ? ' **broken**' : ''}`;
    return `| ${finding.ruleId} | ${value} | ${relation(finding).replace('<=', '≤').replace('>=', '≥')} ${bound(finding.bound)} | ${finding.timeSeconds.toFixed(2)} s | ${cell(finding.what)} |`;
  }),
].join('\n');

/** All of it as a page of documentation. */
export const pageOf = (checked: readonly CheckedStretch[]): string => [
  '# Proof',
  '',
  'Written by `npm run check -- --page docs/proof.md`: each safety rule at its worst frame, of every stretch and side, asked',
  '30 times a second of the movement. The rules about skin are measured on the very meshes that the page draws.',
  '',
  '## The rules',
  '',
  '| rule | says | source of its bound |',
  '| --- | --- | --- |',
  ...RULES.map(({ id, says, source }) => `| ${id} | ${cell(says)} | ${cell(source)} |`),
  '',
  checked.map(tableOf).join('\n\n'),
  '',
].join('\n');
