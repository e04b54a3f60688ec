import type { shareWords as english } from '../en/share.ts';

export const shareWords: typeof english = {
  title: 'Enlace a esta vista',
  what: 'Abre este estiramiento, este lado y este momento, desde aquí, con todo lo que usted ve.',
  code: 'Código QR del enlace: apúntelo con la cámara de un teléfono',
  copy: 'Copiar enlace',
  copied: 'Copiado.',
  byHand: 'Cópielo a mano: está marcado.',
  base: 'Dónde encuentran otros esta página',
  onlyHere: 'Esta dirección solo vale en este dispositivo. Para una sala, inicie la página así y escriba la dirección que muestra aquí:',
  command: 'npm start -- --host',
  oddBase: 'Esto no es una dirección. El enlace conserva la anterior.',
  ownBase: 'Volver a la propia de la página',
};
