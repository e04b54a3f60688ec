import { expect, test } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { arrowLengthMetres, arrowWeight } from '../../src/scene/markers/arrow-length.ts';
import { PULSE_SECONDS, pulseAt } from '../../src/scene/markers/pulse.ts';
import { SKIN_MARK_RADIUS_METRES } from '../../src/scene/figures/skin-marks.ts';
import { solverOf, stretches } from '../support/models.ts';

const FPS = 30;

test('a pulse is short and calm: up to one and back, without a jump, and nothing before or after', () => {
  expect([-1, 0, PULSE_SECONDS, PULSE_SECONDS + 1, Infinity].map(pulseAt)).toEqual([0, 0, 0, 0, 0]);
  expect(pulseAt(PULSE_SECONDS / 2)).toBeCloseTo(1, 9);
  let steepest = 0;
  for (let t = 0; t < PULSE_SECONDS; t += 1 / FPS) steepest = Math.max(steepest, Math.abs(pulseAt(t + 1 / FPS) - pulseAt(t)));
  expect(steepest).toBeLessThan(0.13);
});

test.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side }))))(
  '$name: arrows pulse when their force begins to change or comes to another word, never in the hold; they get smaller all through the ease-out',
  ({ stretch, side }) => {
    const solver = solverOf(stretch, side);
    const starts = new Map(stretch.phases.map(({ id }, i) => [id, stretch.phases.slice(0, i).reduce((sum, phase) => sum + phase.durationSeconds, 0)]));
    const hold = starts.get('hold')!, easeOut = starts.get('easeOut')!, release = starts.get('release')!;
    const pulsing = new Map<string, number>();
    const before = new Map<string, number>();
    for (let frame = 0; frame <= solver.durationSeconds * FPS; frame += 1) {
      const time = frame / FPS;
      const { contacts, pads } = solveFrame(solver, time);
      for (const one of [...contacts, ...pads]) {
        const isPulsing = pulseAt(one.sinceForceChangeSeconds) > 0;
        if (isPulsing) pulsing.set(one.id, (pulsing.get(one.id) ?? 0) + 1 / FPS);
        if (time > hold + PULSE_SECONDS && time < easeOut) expect([time, one.id, isPulsing, one.forceTrend, one.isHolding]).toEqual([time, one.id, false, 0, true]);
        if (time > easeOut + 1 / FPS && time < release) {
          // Of one the level may stand for a while; it never rises.
          expect([time, one.id, one.forceTrend <= 0]).toEqual([time, one.id, true]);
          const size = arrowLengthMetres(one.role, one.forceLevel) * arrowWeight(one.forceLevel);
          expect(size).toBeLessThanOrEqual((before.get(one.id) ?? Infinity) + 1e-9);
          before.set(one.id, size);
        }
      }
    }
    for (const seconds of pulsing.values()) expect(seconds).toBeGreaterThan(3 * PULSE_SECONDS);
    expect([...pulsing.keys()].length).toBe(solver.frame.contacts.length + solver.frame.pads.length);
  },
);

test('a frame’s pulse depends on its time alone', () => {
  const solver = solverOf(stretches[0]!, 'right');
  const at = (time: number) => solveFrame(solver, time).contacts.map(({ sinceForceChangeSeconds, forceTrend }) => [sinceForceChangeSeconds, forceTrend]);
  const straight = at(42.3);
  at(3);
  at(53);
  expect(at(42.3)).toEqual(straight);
});

test('a mark claims no more skin than a palm covers', () => {
  // Palm of the models: 0.086 wide, 0.1 long.
  expect(Math.PI * SKIN_MARK_RADIUS_METRES ** 2).toBeLessThanOrEqual(0.086 * 0.1);
});
