import type { poseWords as english } from '../en/pose.ts';
import { shortNumber } from '../comma.ts';

export const poseWords: typeof english = {
  title: 'La position en mots',
  at: (seconds, phase) => `À la seconde ${shortNumber(seconds)}, ${phase.toLowerCase()}.`,
  keyframe: (index, count) => `Position clé ${index} sur ${count}.`,
  posture: { sits: 'est assise', lies: 'est couchée' },
  person: (posture, parts) => (parts.length === 0 ? `La personne ${posture}, bien droite.` : `La personne ${posture} : ${parts.join(', ')}.`),
  part: (region, angle) => `${region.toLowerCase()} ${angle}`,
  contact: (who, role, where, level) => `${who} (${role}) est posée ici : ${where}. Force : ${level}.`,
  coming: (who, role, where) => `${who} (${role}) est près de cet endroit, pas dessus : ${where}.`,
  towel: (where, level) => `La serviette appuie ${where}. Force : ${level}.`,
  noContact: 'Aucune main ne touche.',
};
