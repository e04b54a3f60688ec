import type { checkWords as english } from '../en/check.ts';

export const checkWords: typeof english = {
  title: 'Bevor Sie es versuchen',
  none: 'Nichts davon',
  some: 'Ja, oder nicht sicher',
  back: 'Zurück',
  watch: 'Nur zusehen und lernen',
  step: (index, count) => `Frage ${index} von ${count}`,

  begin: {
    title: 'Möchten Sie das mit jemandem versuchen?',
    text: 'Zusehen dürfen alle. Wer es versuchen will, geht bitte zuerst vier kurze Fragen durch.',
    stays: 'Ihre Antworten bleiben auf diesem Gerät. Wir fragen jeden Tag neu.',
    go: 'Die Fragen durchgehen',
  },
  signs: { title: 'Ist davon jetzt etwas zu spüren?', who: 'Fragen Sie die Person, die gedehnt wird.', more: 'ein Arm oder ein Bein mit neuer Schwäche' },
  conditions: { title: 'Hat die Person etwas davon?' },
  doctor: { title: 'Und trifft etwas davon zu?' },
  agree: {
    title: 'Sind Sie beide einverstanden?',
    points: [
      'Die Person möchte es und hat Ja gesagt.',
      'Die Person darf jederzeit Stopp sagen. Ein Grund ist nicht nötig.',
      'Wir haben ein Stoppwort. Zweimal mit der Hand klopfen heißt auch Stopp.',
    ],
    missing: 'Haken Sie alle drei an, um weiterzugehen.',
    go: 'Wir sind bereit',
  },

  no: {
    signs: {
      title: 'Bitte dehnen Sie heute nicht',
      text: 'Schmerz oder ein tauber Körperteil kann heißen, dass etwas verletzt ist. Lassen Sie das zuerst in einer Arzt- oder Physiopraxis ansehen.',
      more: 'Schmerz in einem Arm oder einem Bein, oder eine neue Schwäche? Gehen Sie sofort hin.',
    },
    conditions: {
      title: 'Bitte machen Sie diese Dehnungen nicht',
      text: 'Mit einem davon könnte eine solche Dehnung schaden.',
      more: 'Fragen Sie in einer Arzt- oder Physiopraxis, was für Sie sicher ist.',
    },
    doctor: {
      title: 'Bitte holen Sie zuerst ärztlichen Rat',
      text: 'Es kann in Ordnung sein, oder nicht. Das weiß eine Ärztin oder ein Arzt, die oder der die Person kennt.',
      more: 'Versuchen Sie es bis dahin bitte nicht.',
    },
    agree: {
      title: 'Dann sehen Sie bitte nur zu',
      text: 'Niemand muss das versuchen. Beide müssen es wollen.',
      more: 'Sie können an jedem Tag darauf zurückkommen.',
    },
    stays: 'Diese ganze Seite bleibt offen, zum Zusehen und Lernen.',
  },
  notBoth: 'Nicht beide sind einverstanden',
  ready: {
    title: 'Sie können beginnen',
    text: 'Seien Sie langsam und sanft. Die Person führt. Fragen Sie immer wieder: „Ist es eine Dehnung oder ein stechender Schmerz?“',
    more: 'Im Zweifel: stoppen. Die Stopp-Taste ist immer da.',
    go: 'Die Dehnung zeigen',
  },

  today: {
    ready: 'Heute geprüft.',
    watching: 'Heute nur zusehen.',
  },
  ask: 'Prüfen, bevor Sie es versuchen',
  again: 'Noch einmal durchgehen',
};
