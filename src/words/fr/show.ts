import type { showWords as english } from '../en/show.ts';

export const showWords: typeof english = {
  turn: { legend: 'Tourner l’image', ArrowLeft: 'Tourner à gauche', ArrowRight: 'Tourner à droite', ArrowUp: 'Voir de plus haut', ArrowDown: 'Voir de plus bas', '+': 'Plus près', '-': 'Plus loin' },
  views: { legend: 'Images à la fois', one: 'Une', two: 'Deux', four: 'Quatre', hands: 'Mains' },
  quality: { legend: 'Pendant le mouvement', automatic: 'Automatique', high: 'Fine', low: 'Rapide' },
  colours: { legend: 'Couleurs de la page', system: 'Comme l’appareil', light: 'Claires', dark: 'Sombres' },
  groups: [
    {
      title: 'Repères',
      switches: [
        ['markersVisible', 'Mains'],
        ['forcesVisible', 'Forces et rotation'],
        ['labelsVisible', 'Étiquettes'],
        ['labelsLarge', 'Grandes étiquettes'],
        ['spineZoneVisible', 'Zone de la colonne'],
        ['pathVisible', 'Chemin de la main qui guide'],
      ],
    },
    {
      title: 'Voir à travers',
      switches: [
        ['helperSeeThrough', 'L’aidant'],
        ['personSeeThrough', 'La personne'],
        ['skeletonVisible', 'La colonne et les os de la personne'],
      ],
    },
    {
      title: 'D’autres moments, en pâle',
      switches: [
        ['ghostStart', 'Le début'],
        ['ghostPrevious', 'La position clé d’avant'],
        ['ghostNext', 'La position clé d’après'],
      ],
    },
    {
      title: 'À côté de l’image',
      switches: [['anglesVisible', 'Angles'], ['poseTextVisible', 'La position en mots'], ['auditVisible', 'Sécurité, image par image'], ['speechOn', 'Lire chaque étape à voix haute'], ['shortcutsEnabled', 'Les touches marchent sur toute la page']],
    },
  ],
};
