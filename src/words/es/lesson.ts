import type { lessonWords as english } from '../en/lesson.ts';
import { minutes as time } from '../minutes.ts';

export const lessonWords: typeof english = {
  lesson: 'Lección',
  title: 'Una lección para seguir',
  what: 'Pasos con una vista, un momento, una pregunta y un tiempo. Cámbielos como quiera.',
  close: 'Cerrar',
  start: 'Empezar la lección',
  open: 'Abrir un archivo',
  save: 'Guardar en un archivo',
  saved: (file) => `Guardado como ${file}.`,
  ready: 'Volver a la lección preparada',
  none: 'La lección preparada no llegó. Puede abrir un archivo.',
  opened: (file) => `${file} está abierto.`,
  notOpened: (file) => `${file} no se pudo abrir.`,
  openedInPart: (file) => `${file} tiene errores. Lo que se pudo leer está abierto.`,
  length: (steps, seconds) => `${steps} pasos, ${time(seconds)} minutos`,
  name: 'Nombre de la lección',
  fields: {
    title: 'Título', seconds: 'Segundos', at: 'Momento', through: 'Se reproduce hasta el final de', speed: 'Velocidad', camera: 'Vista', repeats: 'Una y otra vez',
    text: 'Lo que lee la clase', question: 'Pregunta', answer: 'Respuesta', notes: 'Notas, solo para usted',
  },
  captions: 'Vacío: los textos del estiramiento.',
  stands: 'Se queda quieto',
  asBefore: 'Como antes',
  up: (step) => `Paso ${step} antes`,
  down: (step) => `Paso ${step} después`,
  remove: (step) => `Quitar el paso ${step}`,
  add: (step) => `Un paso nuevo tras el paso ${step}`,
  take: 'Tomar la vista que se ve',
  newStep: 'Un paso nuevo',
  faults: 'Qué está mal en el archivo',
  problem: (problem) => {
    switch (problem.kind) {
      case 'notJson': return `Esto no es un archivo de lección. Se corta en la línea ${problem.line}.`;
      case 'noLesson': return 'Esto no es un archivo de lección.';
      case 'noSteps': return 'No hay ningún paso que se pueda mostrar.';
      case 'missing': return 'Aquí tiene que haber algo.';
      case 'unknownField': return 'Nada se llama así. Se dejó fuera.';
      case 'notText': return 'Esto debe ser texto entre comillas. Se dejó fuera.';
      case 'notNumber': return 'Esto debe ser un número. Se dejó fuera.';
      case 'notList': return 'Esto debe ser una lista entre corchetes.';
      case 'notYesNo': return 'Esto debe ser true o false. Se dejó fuera.';
      case 'notStep': return 'Esto no es un paso. Se dejó fuera.';
      case 'tooMuch': return `Esto puede ser como mucho ${problem.limit}. Se dejó fuera.`;
      case 'tooLittle': return `Esto debe ser al menos ${problem.limit}. Se dejó fuera.`;
      case 'tooLong': return `Esto puede tener como mucho ${problem.limit} letras. Se dejó fuera.`;
      case 'notOneOf': return `Esto debe ser uno de: ${problem.offered.join(', ')}. Se dejó fuera.`;
    }
  },
  wholeFile: 'Todo el archivo',
  stepOf: (step, of) => `Paso ${step} de ${of}`,
  left: (seconds) => `quedan ${time(Math.max(seconds, 0))}`,
  over: (seconds) => `${time(seconds)} de más`,
  since: (seconds, planned) => `${time(seconds)} de ${time(planned)}`,
  reveal: 'Mostrar la respuesta',
  hold: 'Detener el tiempo',
  goesOn: 'Sigue solo',
  end: 'Terminar la lección',
  next: 'Siguiente',
  back: 'Atrás',
  window: 'Ventana de quien enseña',
  blocked: 'El navegador retuvo la segunda ventana.',
  openWindow: 'Abrir la ventana de quien enseña',
  cannot: 'Este navegador no puede llevar dos ventanas a la par.',
  teacher: {
    title: 'Ventana de quien enseña',
    inStep: 'A la par con la ventana de la clase',
    waiting: 'La ventana de la clase no responde. Presente allí, y esto sigue.',
    now: 'Ahora',
    notes: 'Notas',
    after: 'Luego',
    last: 'Ese fue el último paso.',
    time: 'Tiempo del estiramiento',
    person: 'Persona',
    helper: 'Ayudante',
    asks: 'Pregunte',
    isBlack: 'La pantalla está en negro.',
    isFrozen: 'La imagen está congelada.',
    isStopped: 'Parado. Reproducir, Siguiente o Atrás lo saca de ahí.',
    clock: 'La hora',
  },
};
