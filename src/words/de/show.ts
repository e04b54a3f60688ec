import type { showWords as english } from '../en/show.ts';

export const showWords: typeof english = {
  turn: { legend: 'Das Bild drehen', ArrowLeft: 'Nach links drehen', ArrowRight: 'Nach rechts drehen', ArrowUp: 'Von weiter oben', ArrowDown: 'Von weiter unten', '+': 'Näher', '-': 'Weiter weg' },
  views: { legend: 'Bilder zugleich', one: 'Eines', two: 'Zwei', four: 'Vier', hands: 'Hände' },
  quality: { legend: 'Während der Bewegung', automatic: 'Automatisch', high: 'Fein', low: 'Schnell' },
  colours: { legend: 'Farben der Seite', system: 'Wie am Gerät', light: 'Hell', dark: 'Dunkel' },
  groups: [
    {
      title: 'Zeichen',
      switches: [
        ['markersVisible', 'Hände'],
        ['forcesVisible', 'Kräfte und Drehung'],
        ['labelsVisible', 'Beschriftungen'],
        ['labelsLarge', 'Große Beschriftungen'],
        ['spineZoneVisible', 'Bereich der Wirbelsäule'],
        ['pathVisible', 'Weg der führenden Hand'],
      ],
    },
    {
      title: 'Durchsichtig',
      switches: [
        ['helperSeeThrough', 'Helfer'],
        ['personSeeThrough', 'Person'],
        ['skeletonVisible', 'Wirbelsäule und Knochen der Person'],
      ],
    },
    {
      title: 'Andere Momente, blass',
      switches: [
        ['ghostStart', 'Der Anfang'],
        ['ghostPrevious', 'Die Schlüsselhaltung davor'],
        ['ghostNext', 'Die Schlüsselhaltung danach'],
      ],
    },
    {
      title: 'Neben dem Bild',
      switches: [['anglesVisible', 'Winkel'], ['poseTextVisible', 'Die Haltung in Worten'], ['auditVisible', 'Sicherheit, Bild für Bild'], ['speechOn', 'Jeden Schritt vorlesen'], ['shortcutsEnabled', 'Tasten gelten auf der ganzen Seite']],
    },
  ],
};
