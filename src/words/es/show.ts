import type { showWords as english } from '../en/show.ts';

export const showWords: typeof english = {
  turn: { legend: 'Girar la imagen', ArrowLeft: 'Girar a la izquierda', ArrowRight: 'Girar a la derecha', ArrowUp: 'Mirar desde más arriba', ArrowDown: 'Mirar desde más abajo', '+': 'Más cerca', '-': 'Más lejos' },
  views: { legend: 'Imágenes a la vez', one: 'Una', two: 'Dos', four: 'Cuatro', hands: 'Manos' },
  quality: { legend: 'Mientras se mueve', automatic: 'Automática', high: 'Fina', low: 'Rápida' },
  colours: { legend: 'Colores de la página', system: 'Los del aparato', light: 'Claros', dark: 'Oscuros' },
  groups: [
    {
      title: 'Marcas',
      switches: [
        ['markersVisible', 'Manos'],
        ['forcesVisible', 'Fuerzas y giro'],
        ['labelsVisible', 'Rótulos'],
        ['labelsLarge', 'Rótulos grandes'],
        ['spineZoneVisible', 'Zona de la columna'],
        ['pathVisible', 'Camino de la mano que guía'],
      ],
    },
    {
      title: 'Ver a través',
      switches: [
        ['helperSeeThrough', 'Ayudante'],
        ['personSeeThrough', 'Persona'],
        ['skeletonVisible', 'La columna y los huesos de la persona'],
      ],
    },
    {
      title: 'Otros momentos, tenues',
      switches: [
        ['ghostStart', 'El inicio'],
        ['ghostPrevious', 'La postura clave anterior'],
        ['ghostNext', 'La postura clave siguiente'],
      ],
    },
    {
      title: 'Junto a la imagen',
      switches: [['anglesVisible', 'Ángulos'], ['poseTextVisible', 'La postura con palabras'], ['auditVisible', 'Seguridad, imagen a imagen'], ['speechOn', 'Leer cada paso en voz alta'], ['shortcutsEnabled', 'Las teclas valen en toda la página']],
    },
  ],
};
