import type { checkWords as english } from '../en/check.ts';

export const checkWords: typeof english = {
  title: 'Avant d’essayer',
  none: 'Rien de tout cela',
  some: 'Oui, ou pas sûr',
  back: 'Revenir',
  watch: 'Seulement regarder et apprendre',
  step: (index, count) => `Question ${index} sur ${count}`,

  begin: {
    title: 'Voulez-vous essayer cela avec quelqu’un ?',
    text: 'Tout le monde peut regarder. Pour essayer, répondez d’abord à quatre courtes questions, s’il vous plaît.',
    stays: 'Vos réponses restent sur cet appareil. Nous redemandons chaque jour.',
    go: 'Répondre aux questions',
  },
  signs: { title: 'Y a-t-il l’un de ces signes maintenant ?', who: 'Demandez à la personne qui sera étirée.', more: 'un bras ou une jambe faible depuis peu' },
  conditions: { title: 'La personne a-t-elle l’un de ces problèmes ?' },
  doctor: { title: 'Et est-elle dans l’un de ces cas ?' },
  agree: {
    title: 'Êtes-vous d’accord tous les deux ?',
    points: [
      'La personne le veut et a dit oui.',
      'La personne peut dire stop à tout moment. Aucune raison n’est nécessaire.',
      'Nous avons un mot d’arrêt. Deux tapes de la main veulent aussi dire stop.',
    ],
    missing: 'Cochez les trois pour continuer.',
    go: 'Nous sommes prêts',
  },

  no: {
    signs: {
      title: 'S’il vous plaît, pas d’étirement aujourd’hui',
      text: 'Une douleur ou une partie engourdie peut vouloir dire que quelque chose est blessé. Faites d’abord regarder par un médecin ou un kiné.',
      more: 'Une douleur qui descend dans un bras ou une jambe, ou une faiblesse nouvelle ? Allez-y tout de suite.',
    },
    conditions: {
      title: 'S’il vous plaît, ne faites pas ces étirements',
      text: 'Avec l’un de ces problèmes, un tel étirement pourrait faire du mal.',
      more: 'Demandez à un médecin ou à un kiné ce qui est sûr pour vous.',
    },
    doctor: {
      title: 'S’il vous plaît, demandez d’abord à un médecin',
      text: 'Cela peut aller, ou non. Un médecin qui connaît la personne peut le dire.',
      more: 'D’ici là, n’essayez pas, s’il vous plaît.',
    },
    agree: {
      title: 'Alors regardez seulement, s’il vous plaît',
      text: 'Personne n’est obligé d’essayer. Les deux doivent le vouloir.',
      more: 'Vous pourrez y revenir un autre jour.',
    },
    stays: 'Toute cette page reste ouverte pour regarder et apprendre.',
  },
  notBoth: 'L’un de nous n’est pas d’accord',
  ready: {
    title: 'Vous pouvez commencer',
    text: 'Soyez lent et doux. La personne mène. Continuez à demander : « Est-ce un étirement ou une douleur vive ? »',
    more: 'Dans le doute, arrêtez. Le bouton Stop est toujours là.',
    go: 'Montrer l’étirement',
  },

  today: {
    ready: 'Vérifié aujourd’hui.',
    watching: 'Aujourd’hui, regarder seulement.',
  },
  ask: 'Vérifiez avant d’essayer',
  again: 'Répondre à nouveau',
};
