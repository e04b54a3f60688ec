import type { poseWords as english } from '../en/pose.ts';
import { shortNumber } from '../comma.ts';

export const poseWords: typeof english = {
  title: 'La postura con palabras',
  at: (seconds, phase) => `En el segundo ${shortNumber(seconds)}, ${phase.toLowerCase()}.`,
  keyframe: (index, count) => `Postura clave ${index} de ${count}.`,
  posture: { sits: 'está sentada', lies: 'está acostada' },
  person: (posture, parts) => (parts.length === 0 ? `La persona ${posture}, recta.` : `La persona ${posture}: ${parts.join(', ')}.`),
  part: (region, angle) => `${region.toLowerCase()} ${angle}`,
  contact: (who, role, where, level) => `${who} (${role}) está aquí: ${where}. Fuerza: ${level}.`,
  coming: (who, role, where) => `${who} (${role}) está cerca de este lugar, sin tocarlo: ${where}.`,
  towel: (where, level) => `La toalla presiona ${where}. Fuerza: ${level}.`,
  noContact: 'Ninguna mano toca.',
};
