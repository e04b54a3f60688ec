import type { keyWords as english } from '../en/keys.ts';

export const keyWords: typeof english = {
  enabled: 'Les touches marchent sur toute la page',
  groups: [
    {
      title: 'Stop',
      keys: [['S', 'stop : les deux lâchent'], ['Échap', 'pareil, si rien n’est ouvert']],
    },
    {
      title: 'Lire',
      keys: [
        ['Espace', 'lire ou pause'],
        ['L', 'lire la suite ; encore : plus vite, jusqu’à la vitesse réelle'],
        ['J', 'lire en arrière'],
        ['K', 'pause'],
        ['↑ ↓', 'plus vite, plus lent'],
        ['> <', 'plus vite, plus lent, là où les flèches font défiler'],
      ],
    },
    {
      title: 'Aller',
      keys: [
        ['← →', 'une image en arrière ou en avant'],
        [', .', 'une image en arrière ou en avant'],
        ['Maj+← Maj+→', 'une seconde'],
        ['[ ]', 'étape précédente, étape suivante'],
        ['Ctrl+← Ctrl+→', 'étape précédente, étape suivante'],
        ['Début', 'début ; la lecture continue à partir de là'],
        ['Fin', 'fin, et pause'],
      ],
    },
    {
      title: 'Encore et encore',
      keys: [
        ['I O', 'boucle à partir d’ici, boucle jusqu’ici'],
        ['P', 'répéter cette étape, ou arrêter la boucle'],
        ['R', 'aller et retour'],
      ],
    },
    {
      title: 'Sur l’image',
      keys: [
        ['1 – 8', 'les vues, dans leur ordre'],
        ['9', 'une main après l’autre, de près'],
        ['← → ↑ ↓', 'la tourner, quand elle a le focus'],
        ['+ -', 'plus près, plus loin'],
      ],
    },
    {
      title: 'En présentant',
      keys: [
        ['PgPréc PgSuiv', 'étape précédente, étape suivante : ce qu’envoie une télécommande'],
        ['B F', 'écran noir, figer'],
        ['T D C', 'projecteur, stylo, effacer le stylo'],
        ['X', 'terminer'],
      ],
    },
    { title: 'Aide', keys: [['?', 'cette liste'], ['Ctrl+P', 'imprimer une fiche']] },
  ],
};
