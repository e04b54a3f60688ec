/** The link to the view on show, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const shareWords = {
  title: 'Link to this view',
  what: 'It opens this stretch, side and moment, from here, with all that you see.',
  copy: 'Copy link',
  copied: 'Copied.',
  byHand: 'Copy it by hand: it is marked.',
  onlyHere: 'This address works on this device only. To share it in a room, start the page with: npm start -- --host',
};
