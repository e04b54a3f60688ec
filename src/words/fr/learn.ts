import type { learnWords as english } from '../en/learn.ts';
import { fixedNumber, shortNumber } from '../comma.ts';

export const learnWords: typeof english = {
  title: 'Apprendre',
  close: 'Fermer',
  parts: 'Parties de cette page',

  pop: {
    title: 'Qu’est-ce que le « pop » ?',
    points: [
      'Un dos raide peut donner l’impression qu’une articulation n’est pas à sa place. Ce n’est pas le cas.',
      'De petites articulations bordent la colonne des deux côtés. Dans chacune, un liquide la garde souple.',
      'Du gaz est dissous dans ce liquide, comme dans une boisson gazeuse. C’est surtout de l’azote et du dioxyde de carbone.',
      'Quand l’articulation s’écarte, la pression y baisse. Une bulle se forme ou éclate : c’est le pop.',
      'Le mot pour cela est cavitation.',
      'Aucun os ne revient en place.',
      'Le gaz a besoin de 20 à 30 minutes pour se dissoudre à nouveau. D’ici là, cette articulation ne peut pas refaire un pop.',
      'Après, un dos peut se sentir libre et bouger davantage un moment. Cela ne dure pas.',
      'Le pop n’est pas le but. Un étirement doux peut en amener un si l’articulation est prête. Pas de pop, c’est bien aussi.',
    ],
    figure: 'Une articulation en coupe : deux os avec du liquide entre eux',
    slider: 'Temps dans l’articulation',
    steps: {
      rest: 'Au repos. Du gaz est dissous dans le liquide.',
      apart: 'L’articulation s’écarte. La pression baisse.',
      pop: 'Une bulle se forme. C’est le pop.',
      wait: 'Pendant 20 à 30 minutes, le gaz se dissout à nouveau. Les os sont là où ils étaient.',
    },
    labels: { bone: 'os', fluid: 'liquide', bubble: 'bulle de gaz' },
  },

  pace: {
    title: 'Lent et doux, ou une poussée rapide',
    lead: 'Les lignes ci-dessous sont mesurées sur les étirements de cette page, dix fois par seconde.',
    chart: 'À quelle vitesse tourne la partie la plus rapide du dos, des hanches et des genoux pendant que l’aidant guide',
    axis: { speed: 'Vers le haut : degrés par seconde', time: 'En travers : secondes' },
    limit: (degrees) => `notre limite pour le dos : ${shortNumber(degrees)}`,
    peak: (degrees) => `au plus ${fixedNumber(degrees)} degrés par seconde`,
    ease: (seconds) => `${shortNumber(seconds)} s d’aller lent`,
    hold: (seconds) => `${shortNumber(seconds)} s de maintien`,
    bars: 'Le temps du début au maximum',
    ours: 'Notre aller lent',
    thrust: 'Une poussée par un expert',
    thrustTime: '0,1 à 0,5 s',
    waiting: 'Les étirements sont en cours de mesure…',
    missing: 'Les étirements ne sont pas arrivés, il n’y a donc pas de lignes. Y a-t-il du réseau ?',
    points: [
      'Une poussée rapide est finie en une demi-seconde ou moins. Personne ne peut dire stop à temps.',
      'La force d’une telle poussée peut ne pas dépasser celle d’une poussée ferme. Elle vient environ dix fois plus vite que la nôtre ne le peut.',
      'Il ne s’agit donc pas seulement de la force. Il s’agit de la vitesse.',
      'Une poussée rapide est pour des experts formés. N’en essayez jamais.',
      'Ici, la rotation grandit lentement, se maintient et revient lentement. Le poids et le levier font le travail.',
      'Pas de rotation rapide, pas d’à-coup, pas de rebond.',
    ],
  },

  say: {
    title: 'Quoi dire',
    alone: (group) => `Quoi dire : ${group.toLowerCase()}`,
    groups: [
      { title: 'Avant', points: ['« Puis-je poser mes mains ici ? »', '« Dites-moi stop à tout moment. »', '« Notre mot d’arrêt est… »', '« Deux tapes de la main veulent aussi dire stop. »'] },
      { title: 'Pendant', points: ['« Est-ce un étirement ou une douleur vive ? »', '« De 0 à 10, combien ? » Restez à 3 ou moins.', '« Soufflez. »', 'Continuez seulement si la réponse est « un étirement ».'] },
      { title: 'Après', points: ['« Nous revenons lentement. »', '« Comment vous sentez-vous maintenant ? »', '« Reposez-vous un moment. »'] },
    ],
  },

  aims: {
    title: 'À quoi sert chaque étirement',
    points: [
      'Ici, personne ne force une articulation. Le levier, le poids du corps et une rotation douce font le travail.',
      'L’étirement se répartit sur tout le dos. Il ne porte jamais sur un seul point.',
      'Le but est de bouger un peu plus librement. Ce n’est pas un pop.',
      'La colonne est faite de nombreuses parties. Pour l’aider, sachez d’abord ce que vous faites.',
      'Le haut du dos est difficile à atteindre. C’est à cela que sert la serviette.',
    ],
  },

  who: { title: 'Qui ne doit pas' },
  help: {
    title: 'Quand demander de l’aide',
    points: [
      'Un étirement peut soulager un dos raide un moment. Il ne touche pas à la cause.',
      'Une douleur qui revient, ou un dos qui reste raide ? Cela peut venir de quelque chose de plus profond.',
      'Une douleur descend dans un membre, ou un membre est faible depuis peu ? Un nerf peut être touché. Allez-y tout de suite.',
    ],
  },

  sources: {
    title: 'D’où cela vient',
    lead: 'Cette page montre. Elle ne donne de conseils sur la santé de personne.',
    list: [
      { says: 'Les trois étirements. Qui ne doit pas. Quand arrêter. Le pop et ses 20 à 30 minutes', from: 'Biology Insights, “How to Safely Pop Someone’s Back”' },
      { says: 'Le son vient quand la bulle se forme', from: 'Kawchuk et autres, PLOS ONE 2015, 0119470' },
      { says: 'Une poussée rapide prend 0,1 à 0,25 s. Couché sur le côté : 0,17 s', from: 'Journal of Chiropractic Education 37(2), page 73' },
      { says: 'Une poussée rapide en position assise prend environ une demi-seconde. À quelle vitesse vient sa force', from: 'Han et autres, Frontiers in Bioengineering and Biotechnology 2025, 1651760' },
      { says: 'Les tests lents tournent à 5 degrés par seconde', from: 'un protocole publié de tests d’étirement passif : 5 ou 100 degrés par seconde' },
      { says: 'Tenir 10 à 30 s', from: 'American College of Sports Medicine, 2021' },
      { says: 'Qui envoyer d’abord chez le médecin', from: 'BMC Musculoskeletal Disorders 2019, 2871, tableau 3' },
      { says: 'Quand appeler les secours', from: 'Sheffield Aches and Pains (NHS)' },
    ],
  },
};
