import type { keyWords as english } from '../en/keys.ts';

export const keyWords: typeof english = {
  enabled: 'Las teclas valen en toda la página',
  groups: [
    {
      title: 'Parar',
      keys: [['S', 'parar: los dos sueltan'], ['Esc', 'lo mismo, si no hay nada abierto']],
    },
    {
      title: 'Reproducir',
      keys: [
        ['Espacio', 'reproducir o pausa'],
        ['L', 'seguir; otra vez: más rápido, hasta la velocidad real'],
        ['J', 'reproducir hacia atrás'],
        ['K', 'pausa'],
        ['↑ ↓', 'más rápido, más lento'],
        ['> <', 'más rápido, más lento, donde las flechas desplazan'],
      ],
    },
    {
      title: 'Ir',
      keys: [
        ['← →', 'un fotograma atrás o adelante'],
        [', .', 'un fotograma atrás o adelante'],
        ['Mayús+← Mayús+→', 'un segundo'],
        ['[ ]', 'paso anterior, paso siguiente'],
        ['Ctrl+← Ctrl+→', 'paso anterior, paso siguiente'],
        ['Inicio', 'inicio; lo que se reproduce sigue desde ahí'],
        ['Fin', 'fin, y pausa'],
      ],
    },
    {
      title: 'Una y otra vez',
      keys: [
        ['I O', 'bucle desde aquí, bucle hasta aquí'],
        ['P', 'repetir este paso, o quitar el bucle'],
        ['R', 'ida y vuelta'],
      ],
    },
    {
      title: 'En la imagen',
      keys: [
        ['1 – 8', 'las vistas, en su orden'],
        ['9', 'una mano tras otra, de cerca'],
        ['← → ↑ ↓', 'girarla, cuando tiene el foco'],
        ['+ -', 'más cerca, más lejos'],
      ],
    },
    {
      title: 'Al presentar',
      keys: [
        ['RePág AvPág', 'paso anterior, paso siguiente: lo que envía un mando'],
        ['B F', 'pantalla negra, congelar'],
        ['T D C', 'foco de luz, lápiz, borrar el lápiz'],
        ['X', 'terminar'],
      ],
    },
    { title: 'Ayuda', keys: [['?', 'esta lista'], ['Ctrl+P', 'imprimir una hoja']] },
  ],
};
