import type { keyWords as english } from '../en/keys.ts';

export const keyWords: typeof english = {
  enabled: 'Tasten gelten auf der ganzen Seite',
  groups: [
    {
      title: 'Stopp',
      keys: [['S', 'Stopp: beide lassen los'], ['Esc', 'dasselbe, wenn nichts offen ist']],
    },
    {
      title: 'Abspielen',
      keys: [
        ['Leertaste', 'abspielen oder Pause'],
        ['L', 'weiter abspielen; noch einmal: schneller, bis zum echten Tempo'],
        ['J', 'rückwärts abspielen'],
        ['K', 'Pause'],
        ['↑ ↓', 'schneller, langsamer'],
        ['> <', 'schneller, langsamer, wo die Pfeile rollen'],
      ],
    },
    {
      title: 'Springen',
      keys: [
        ['← →', 'ein Bild zurück oder weiter'],
        [', .', 'ein Bild zurück oder weiter'],
        ['Umschalt+← Umschalt+→', 'eine Sekunde'],
        ['[ ]', 'vorheriger Schritt, nächster Schritt'],
        ['Strg+← Strg+→', 'vorheriger Schritt, nächster Schritt'],
        ['Pos1', 'Anfang; was spielt, spielt von dort weiter'],
        ['Ende', 'Ende, und Pause'],
      ],
    },
    {
      title: 'Immer wieder',
      keys: [
        ['I O', 'Schleife ab hier, Schleife bis hier'],
        ['P', 'diesen Schritt wiederholen, oder die Schleife beenden'],
        ['R', 'hin und her'],
      ],
    },
    {
      title: 'Auf dem Bild',
      keys: [
        ['1 – 8', 'die Ansichten, der Reihe nach'],
        ['9', 'eine Hand nach der anderen, aus der Nähe'],
        ['← → ↑ ↓', 'drehen, sobald es den Fokus hat'],
        ['+ -', 'näher, weiter weg'],
      ],
    },
    {
      title: 'Beim Zeigen vor einer Gruppe',
      keys: [
        ['Bild↑ Bild↓', 'vorheriger Schritt, nächster Schritt: so sendet es ein Klicker'],
        ['B F', 'schwarzer Bildschirm, einfrieren'],
        ['T D C', 'Lichtkreis, Stift, Stift löschen'],
        ['X', 'beenden'],
      ],
    },
    { title: 'Hilfe', keys: [['?', 'diese Liste'], ['Strg+P', 'ein Blatt drucken']] },
  ],
};
