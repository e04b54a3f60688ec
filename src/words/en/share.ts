/** The link to the view on show, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const shareWords = {
  title: 'Link to this view',
  what: 'It opens this stretch, side and moment, from here, with all that you see.',
  code: 'QR code of the link: point a phone’s camera at it',
  copy: 'Copy link',
  copied: 'Copied.',
  byHand: 'Copy it by hand: it is marked.',
  base: 'Where others find this page',
  onlyHere: 'This address works on this device only. For a room, start the page so, and type the address that it prints here:',
  command: 'npm start -- --host',
  oddBase: 'This is not an address. The link still has the one before.',
  ownBase: 'Back to the page’s own',
};
