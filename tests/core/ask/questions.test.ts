/** The self-test's questions, and the mistakes that it plays: for every hold and both sides. */
import { describe, expect, test } from 'vitest';
import { mistakesForThePage } from '../../../src/compile/mistakes-plugin.ts';
import { readMistakes } from '../../../src/compile/read-mistake.ts';
import { packText, readStretchFolder } from '../../../src/compile/stretches-plugin.ts';
import { SIDES } from '../../../src/core/anatomy/bones.ts';
import { firstSentence, makeMistake, mistakeCamera, type Mistake } from '../../../src/core/ask/mistake.ts';
import { questionsOf, type Question } from '../../../src/core/ask/questions.ts';
import { shuffled } from '../../../src/core/ask/shuffle.ts';
import { createFrameSolver, solveFrame } from '../../../src/core/frame/solve-frame.ts';
import type { ReadableStretch } from '../../../src/core/stretch/stretch-entry.ts';
import { mirrorStretch, sidedText } from '../../../src/core/stretch/mirror.ts';
import { LANGUAGES } from '../../../src/state/language.ts';
import { baseIdOf } from '../../../src/core/stretch/variant.ts';
import { stretchDurationSeconds } from '../../../src/core/stretch/timeline.ts';
import { helperRig, personRig, solverOf, stretches } from '../../support/models.ts';

const entries = readStretchFolder('models/stretches', '.');
const read = (await readMistakes('models', entries)).flatMap((entry) => ('error' in entry ? [] : [entry]));
const pack = (id: string): ReadableStretch => {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined || 'error' in entry) throw new Error(`no stretch ${id}`);
  return JSON.parse(packText(entry)) as ReadableStretch;
};
/** As the page fetches them. */
const { mistakes: packed, faults } = mistakesForThePage('models', read, entries);
const mistakes = (JSON.parse(JSON.stringify(packed)) as typeof packed).map((mistake): Mistake => ({ ...mistake, says: sidedText(mistake.says['en'] ?? '', mistake.side !== pack(mistake.of).stretch.side) }));
/** The two halves of a body are alike to within this, metres. */
const MIRRORED_WITHIN_METRES = 0.01;
/** From a point to another one's mirror image, metres. */
const apartMetres = ([x = 0, y = 0, z = 0]: ArrayLike<number> & Iterable<number>, [ox = 0, oy = 0, oz = 0]: ArrayLike<number> & Iterable<number>): number => Math.hypot(x + ox, y - oy, z - oz);

const mistakesOf = (id: string): Mistake[] => mistakes.filter(({ of }) => of === baseIdOf(id));

describe('mistakes', () => {
  test.each(mistakes.map((mistake) => [mistake.id, mistake] as const))('%s is made on the page as the checker knows it', (id, mistake) => {
    const checked = read.find((entry) => entry.id === id)!.stretch;
    const made = makeMistake(pack(mistake.of), mistake, mistake.side);
    const { poses, motion, feet, contacts, rests, phases, props, breath, gaze, pads } = checked;
    expect(made).toMatchObject(JSON.parse(JSON.stringify({ poses, motion, feet, contacts, rests, phases, props, breath, gaze, pads })) as object);
    expect(mistake.differences.length).toBeGreaterThan(0);
    // Never known by a good stretch's name, and never a frame that cannot be drawn.
    expect(made.id).toBe(`${mistake.of}/mistake:${id}`);
    expect(entries.some((entry) => entry.id === made.id)).toBe(false);
    const solver = createFrameSolver({ stretch: made, side: mistake.side, person: personRig, helper: helperRig });
    expect(solveFrame(solver, (mistake.show.from + mistake.show.to) / 2).helper.worldPositions.every(Number.isFinite)).toBe(true);
    expect(mistake.show.from).toBeLessThan(mistake.show.to);
    expect(mistake.show.to).toBeLessThanOrEqual(stretchDurationSeconds(made));
    // The other side gets it in the mirror, seen from the mirrored view.
    const otherSide = mistake.side === 'left' ? 'right' : 'left';
    const mirrored = makeMistake(pack(mistake.of), mistake, otherSide);
    expect([mirrored.id, mirrored.side]).toEqual([made.id, otherSide]);
    expect(JSON.parse(JSON.stringify(mirrorStretch(mirrored)))).toEqual(JSON.parse(JSON.stringify(made)));
    const inMirror = createFrameSolver({ stretch: mirrored, side: otherSide, person: personRig, helper: helperRig });
    const seconds = (mistake.show.from + mistake.show.to) / 2;
    for (const [i, { pointInWorld }] of solveFrame(inMirror, seconds).contacts.entries()) expect(apartMetres(pointInWorld, solveFrame(solver, seconds).contacts[i]!.pointInWorld)).toBeLessThan(MIRRORED_WITHIN_METRES);
    expect(mistakeCamera(mistake, mistake.side)).toBe(mistake.show.camera);
    expect(mistakeCamera({ ...mistake, show: { ...mistake.show, camera: 'left' } }, otherSide)).toBe('right');
    expect(mistake.says).not.toMatch(/[{}]/);
    expect(firstSentence(mistake.says)).toMatch(/^[A-Z].*[^.]\.$/);
  });

  test('all are told in every language, each by a first sentence that no other of its stretch begins with', () => {
    expect(faults).toEqual([]);
    for (const language of LANGUAGES) {
      const told = packed.map(({ of, says }) => `${of} ${firstSentence(says[language] ?? '')}`);
      expect(new Set(told).size).toBe(packed.length);
      for (const { says } of packed) expect(says[language]).toMatch(/^\p{Lu}[^.]+\. .+\.$/u);
    }
  });

  test('no two of a stretch are told by the same first sentence', () => {
    const told = mistakes.map(({ of, says }) => `${of} ${firstSentence(says)}`);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe.each(stretches.flatMap((stretch) => SIDES.map((side) => ({ id: stretch.id, side, stretch }))))('$id, $side', ({ id, side, stretch }) => {
  const solver = solverOf(stretch, side);
  const round = (seed: number): Question[] => questionsOf({ solver, mistakes: mistakesOf(id), seed });
  const ofKind = <Kind extends Question['kind']>(kind: Kind, questions: readonly Question[]): Extract<Question, { kind: Kind }>[] => questions.filter((one): one is Extract<Question, { kind: Kind }> => one.kind === kind);

  test('a round asks where each hand goes, which way a force goes, the order, three mistakes, when to stop', () => {
    const questions = round(1);
    expect(questions.length).toBe(10);
    expect(new Set(questions.map((one) => one.id)).size).toBe(10);
    expect(ofKind('place', questions).map(({ hand }) => hand.contactId)).toEqual(stretch.contacts.map((contact) => contact.id));
    expect(ofKind('force', questions).length).toBeGreaterThan(0);
    expect(ofKind('mistake', questions).length).toBe(3);
    expect(ofKind('stop', questions).length).toBe(2);
    expect(round(1)).toEqual(questions);
  });

  test('the steady hand is the one of the file, of that side', () => {
    const steady = solver.stretch.contacts.filter(({ role }) => role === 'steady');
    expect(ofKind('steady', round(1)).map(({ right }) => right)).toEqual(steady.map(({ hand }) => hand.side));
  });

  test('every choice has its right answer once, and the phases are never shown in order', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const questions = round(seed);
      for (const { choices, right } of ofKind('force', questions)) expect(choices.filter((one) => one === right).length).toBe(1);
      for (const { mistake, choices } of ofKind('mistake', questions)) {
        expect(choices.filter((one) => one.id === mistake.id).length).toBe(1);
        expect(choices.length).toBeGreaterThan(2);
        // What else it breaks is no wrong answer.
        for (const other of choices) if (other.id !== mistake.id) expect(mistake.also).not.toContain(other.breaks);
      }
      for (const { phases, right } of ofKind('order', questions)) {
        expect([...phases].sort()).toEqual([...right].sort());
        expect(phases).not.toEqual(right);
      }
    }
  });

  test('in time every mistake is asked about', () => {
    const asked = new Set(Array.from({ length: 60 }, (_, seed) => ofKind('mistake', round(seed)).map(({ mistake }) => mistake.id)).flat());
    expect(asked.size).toBe(mistakesOf(id).length);
  });
});

test('a shuffled list has all of its entries, and over neighbouring seeds each comes to each place about as often', () => {
  const list = ['a', 'b', 'c', 'd'];
  const counts: Record<string, number> = {};
  for (let seed = 0; seed < 400; seed += 1) {
    const out = shuffled(list, seed);
    expect([...out].sort()).toEqual(list);
    for (const [place, one] of out.entries()) counts[`${one}${place}`] = (counts[`${one}${place}`] ?? 0) + 1;
  }
  for (const one of list) for (const place of list.keys()) expect(Math.abs((counts[`${one}${place}`] ?? 0) - 100)).toBeLessThan(35);
});
