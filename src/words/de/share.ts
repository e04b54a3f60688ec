import type { shareWords as english } from '../en/share.ts';

export const shareWords: typeof english = {
  title: 'Link zu dieser Ansicht',
  what: 'Er öffnet diese Dehnung, diese Seite und diesen Moment, von hier aus, mit allem, was Sie sehen.',
  code: 'QR-Code dieser Adresse: Richten Sie die Kamera eines Telefons darauf',
  copy: 'Link kopieren',
  copied: 'Kopiert.',
  byHand: 'Kopieren Sie ihn von Hand: Er ist markiert.',
  base: 'Wo andere diese Seite finden',
  onlyHere: 'Diese Adresse geht nur auf diesem Gerät. Für einen Raum starten Sie die Seite so und tippen die Adresse, die sie nennt, hier ein:',
  command: 'npm start -- --host',
  oddBase: 'Das ist keine Adresse. Der Link hat noch die vorige.',
  ownBase: 'Zurück zur eigenen Adresse der Seite',
};
