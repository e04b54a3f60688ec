import type { shareWords as english } from '../en/share.ts';

export const shareWords: typeof english = {
  title: 'Lien vers cette vue',
  what: 'Il ouvre cet étirement, ce côté et ce moment, vus d’ici, avec tout ce que vous voyez.',
  code: 'Code QR du lien : visez-le avec l’appareil photo d’un téléphone',
  copy: 'Copier le lien',
  copied: 'Copié.',
  byHand: 'Copiez-le à la main : il est marqué.',
  base: 'Où les autres trouvent cette page',
  onlyHere: 'Cette adresse marche sur cet appareil seulement. Pour une salle, démarrez la page ainsi, puis tapez ici l’adresse qu’elle affiche :',
  command: 'npm start -- --host',
  oddBase: 'Ce n’est pas une adresse. Le lien garde la précédente.',
  ownBase: 'Revenir à celle de la page',
};
