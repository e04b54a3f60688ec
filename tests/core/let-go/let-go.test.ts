import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { COORDINATE_COUNT, COORDINATE_NAMES } from '../../../src/core/anatomy/coordinates.ts';
import { solveFrame, type FrameSolver } from '../../../src/core/frame/solve-frame.ts';
import { forceShareAt, letGo, poseTimeAt, type LetGo } from '../../../src/core/let-go/let-go.ts';
import { changePace } from '../../../src/core/let-go/leg.ts';
import { solveLetGo } from '../../../src/core/let-go/solve-let-go.ts';
import { checkLetGo } from '../../../src/core/safety/check-let-go.ts';
import type { Finding } from '../../../src/core/safety/rule.ts';
import { FRAMES_PER_SECOND } from '../../../src/core/stretch/stretch.ts';
import { solverOf, stretches } from '../../support/models.ts';
import { everyHalfSecond } from './every-half-second.ts';

const SIDES = ['left', 'right'] as const;
const FIGURES = ['person', 'helper'] as const;
const cases = stretches.flatMap((stretch) => SIDES.map((side) => ({ name: `${stretch.id}, ${side}`, solver: solverOf(stretch, side) })));

const broken = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.isBroken);
const coordinatesOf = (solver: FrameSolver): number[] => FIGURES.flatMap((figure) => [...solver.figures[figure].scratch.coordinates]);
/** Frames of a let-go, the last at or after its end. */
const framesOf = ({ durationSeconds }: LetGo): number[] => Array.from({ length: Math.ceil(durationSeconds * FRAMES_PER_SECOND) + 1 }, (_, i) => i / FRAMES_PER_SECOND);

/** Paces and times nearer than this are the same: what double precision leaves. */
const STILL = 1e-6;
/** More than this from frame to frame is a movement, radians. */
const MOVING = 1e-4;
/** Arms go with the breath of the ribs that their hands are on: what moves is told by all other joints. */
const isArm = (i: number): boolean => /Arm\./.test(COORDINATE_NAMES[i % COORDINATE_COUNT]!);

/** Change of the breath between two frames as played at most: an in-breath of 2.2 s at its fastest, and a hair. */
const BREATH_STEP = 1.9 / 2.2 / FRAMES_PER_SECOND;

/**
 * Force first: no force ever rises, and while any is left (from frame to frame, to the end of both) what moves only slows down: the pace of its pose time is not
 * below 0 and never rises. The breath doesn't jump.
 */
const expectForceFirst = (solver: FrameSolver, movement: LetGo): void => {
  const faults: string[] = [];
  let before: { forces: number[]; poseTime: number; coordinates: number[]; breaths: number[] } | null = null;
  let pace = 1;
  for (const since of framesOf(movement)) {
    solveLetGo(solver, movement, since);
    const now = {
      forces: solver.frame.contacts.map((contact) => contact.forceLevel),
      poseTime: poseTimeAt(movement, since),
      coordinates: coordinatesOf(solver),
      breaths: FIGURES.map((figure) => solver.frame[figure].breath),
    };
    if (before !== null) {
      const { forces, coordinates, poseTime, breaths } = before;
      if (now.forces.some((force, i) => force > forces[i]!)) faults.push(`a force rises at ${since} s`);
      if (now.breaths.some((breath, i) => Math.abs(breath - breaths[i]!) > BREATH_STEP)) faults.push(`the breath jumps at ${since} s`);
      if (Math.max(...now.forces) > 0 && now.coordinates.some((value, i) => !isArm(i) && Math.abs(value - coordinates[i]!) > MOVING)) {
        const paceNow = (now.poseTime - poseTime) * FRAMES_PER_SECOND;
        if (paceNow < -STILL || paceNow > pace + STILL) faults.push(`it moves at a pace of ${paceNow} under force at ${since} s`);
        pace = paceNow;
      }
    }
    before = now;
  }
  expect(faults, `from ${movement.fromSeconds} s`).toEqual([]);
};

/** Radians (0.2 degrees), metres: a fist that is off the ribs but near them still goes with their breath. */
const REST_SLACK = 3.5e-3;

const expectRestAtEnd = (solver: FrameSolver, movement: LetGo): void => {
  // Hands off, at the end of the set-up or of the release.
  expect([solver.phaseStartsSeconds[1], solver.durationSeconds]).toContain(movement.endSeconds);
  solveFrame(solver, movement.endSeconds);
  const rest = coordinatesOf(solver);
  solveLetGo(solver, movement, movement.durationSeconds);
  coordinatesOf(solver).forEach((value, i) => expect(Math.abs(value - rest[i]!), COORDINATE_NAMES[i % COORDINATE_COUNT]).toBeLessThan(REST_SLACK));
  for (const contact of solver.frame.contacts) expect([contact.id, contact.touch, contact.forceLevel]).toEqual([contact.id, 0, 0]);
};

const expectSameStart = (solver: FrameSolver, movement: LetGo, from: number): void => {
  const played = structuredClone(solveFrame(solver, from));
  expect(structuredClone(solveLetGo(solver, movement, 0))).toEqual(played);
};

test('there is a stretch to test', () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each(cases)('$name', ({ solver }) => {
  const starts = everyHalfSecond(solver);
  const time = fc.double({ min: 0, max: solver.durationSeconds, noNaN: true });

  test('from every half second it starts at the very frame, takes the force first and ends at rest', () => {
    for (const from of starts) {
      const movement = letGo(solver, from);
      expectSameStart(solver, movement, from);
      expectForceFirst(solver, movement);
      expectRestAtEnd(solver, movement);
    }
  }, 120_000);

  test('from every half second it keeps every rule that needs no skin, at every frame', () => {
    for (const from of starts) expect(broken(checkLetGo(solver, letGo(solver, from))), `from ${from} s`).toEqual([]);
  }, 240_000);

  test.prop([time], { numRuns: 12 })('and so from any other time', (from) => {
    const movement = letGo(solver, from);
    expectSameStart(solver, movement, from);
    expectForceFirst(solver, movement);
    expectRestAtEnd(solver, movement);
    expect(broken(checkLetGo(solver, movement))).toEqual([]);
  }, 60_000);

  test.prop([time, fc.double({ min: 0, max: 1, noNaN: true })], { numRuns: 200 })('its data are what they say', (from, share) => {
    const movement = letGo(solver, from);
    const since = share * movement.durationSeconds;
    expect(movement.legs.every((leg) => leg.lengthSeconds >= 0)).toBe(true);
    expect(movement.legs.reduce((sum, leg) => sum + leg.lengthSeconds, 0)).toBeCloseTo(movement.durationSeconds, 9);
    expect(movement.durationSeconds === 0 || movement.turnSeconds >= movement.fadeSeconds - STILL).toBe(true);
    expect([poseTimeAt(movement, 0), forceShareAt(movement, 0)]).toEqual([from, 1]);
    expect(poseTimeAt(movement, movement.durationSeconds)).toBe(movement.endSeconds);
    expect(Math.abs(poseTimeAt(movement, movement.durationSeconds - 1e-9) - movement.endSeconds)).toBeLessThan(1e-6);
    expect(poseTimeAt(movement, since)).toBeGreaterThanOrEqual(0);
    expect(poseTimeAt(movement, since)).toBeLessThanOrEqual(solver.durationSeconds);
    expect(forceShareAt(movement, since + 0.1)).toBeLessThanOrEqual(forceShareAt(movement, since));
  });

  test('where the ease-out ends in another pose than the ease-in began in, the whole way in is gone back', () => {
    const other = structuredClone(solver.stretch);
    other.motion.person.findLast(({ at }) => at <= solver.phaseStartsSeconds[5]!)!.pose = other.motion.person[0]!.pose;
    const [changed, from] = [solverOf(other, other.side), (solver.phaseStartsSeconds[2]! + solver.phaseStartsSeconds[3]!) / 2];
    const movement = letGo(changed, from);
    expect([letGo(solver, from).endSeconds, movement.endSeconds]).toEqual([solver.durationSeconds, solver.phaseStartsSeconds[1]]);
    expectForceFirst(changed, movement);
    expectRestAtEnd(changed, movement);
    expect(broken(checkLetGo(changed, movement))).toEqual([]);
  });

  test('where the head is held another way at the end of the ease-out, the whole way in is gone back', () => {
    const other = structuredClone(solver.stretch);
    const [releaseStart, end] = [solver.phaseStartsSeconds[5]!, solver.durationSeconds];
    other.gaze.helper = [
      ...other.gaze.helper.filter(({ at }) => at < releaseStart - 8),
      { at: releaseStart - 0.5, look: { figure: 'person', point: 'face' }, glance: false, head: 5 }, { at: end, look: { figure: 'person', point: 'face' }, glance: false, head: 5 },
    ];
    const from = (solver.phaseStartsSeconds[2]! + solver.phaseStartsSeconds[3]!) / 2;
    expect([letGo(solver, from).endSeconds, letGo(solverOf(other, other.side), from).endSeconds]).toEqual([end, solver.phaseStartsSeconds[1]]);
  });

  test('a time outside is brought to the ends, and what is not a number to the start', () => {
    expect([-3, Number.NaN].map((from) => letGo(solver, from))).toEqual([letGo(solver, 0), letGo(solver, 0)]);
    expect(letGo(solver, 1e9).durationSeconds).toBe(0);
  });

  test('the rules see a force that falls too fast, and a movement that turns round at once', () => {
    const [easeInStart, holdStart] = [solver.phaseStartsSeconds[2]!, solver.phaseStartsSeconds[3]!];
    const good = letGo(solver, (easeInStart + holdStart) / 2);
    const idsOf = (movement: LetGo): string[] => broken(checkLetGo(solver, movement)).map(({ ruleId }) => ruleId);
    expect(idsOf({ ...good, fadeSeconds: good.fadeSeconds / 2 })).toContain('force-rise');
    expect(idsOf({ ...good, legs: [changePace(good.fromSeconds, -1, -1, good.durationSeconds)] })).toContain('acceleration');
  });
});
