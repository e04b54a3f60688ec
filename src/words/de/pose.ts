import type { poseWords as english } from '../en/pose.ts';
import { shortNumber } from '../comma.ts';

export const poseWords: typeof english = {
  title: 'Die Haltung in Worten',
  at: (seconds, phase) => `Bei Sekunde ${shortNumber(seconds)}, ${phase}.`,
  keyframe: (index, count) => `Schlüsselhaltung ${index} von ${count}.`,
  posture: { sits: 'sitzt', lies: 'liegt' },
  person: (posture, parts) => (parts.length === 0 ? `Die Person ${posture} gerade.` : `Die Person ${posture}: ${parts.join(', ')}.`),
  part: (region, angle) => `${region} ${angle}`,
  contact: (who, role, where, level) => `${who} (${role}) liegt hier: ${where}. Kraft: ${level}.`,
  coming: (who, role, where) => `${who} (${role}) ist nah an dieser Stelle, nicht darauf: ${where}.`,
  towel: (where, level) => `Das Handtuch drückt ${where}. Kraft: ${level}.`,
  noContact: 'Keine Hand berührt.',
};
