import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { readMessage } from '../../src/embed/messages.ts';

test.prop([fc.anything()])('nonsense is no message', (data) => {
  expect(readMessage(data)).toBeNull();
});

test('what it takes, and what not', () => {
  expect(['play', 'pause', 'stop'].map((command) => readMessage({ to: 'steady-hands', command }))).toEqual([{ command: 'play' }, { command: 'pause' }, { command: 'stop' }]);
  const set = (property: unknown, value: unknown) => readMessage({ to: 'steady-hands', command: 'set', property, value });
  expect(set('currentTime', 3)).toEqual({ command: 'set', property: 'currentTime', value: 3 });
  expect(set('side', 'left')).toEqual({ command: 'set', property: 'side', value: 'left' });
  for (const [property, value] of [['currentTime', '3'], ['currentTime', NaN], ['side', 3], ['innerHTML', '<b>'], ['constructor', 'x'], [3, 3]]) expect(set(property, value)).toBeNull();
});
