import type { checkWords as english } from '../en/check.ts';

export const checkWords: typeof english = {
  title: 'Antes de probarlo',
  none: 'Nada de esto',
  some: 'Sí, o no lo sé',
  back: 'Volver',
  watch: 'Solo mirar y aprender',
  step: (index, count) => `Pregunta ${index} de ${count}`,

  begin: {
    title: '¿Quiere probar esto con alguien?',
    text: 'Todos pueden mirar. Para probarlo, responda primero a cuatro preguntas cortas, por favor.',
    stays: 'Sus respuestas se quedan en este dispositivo. Preguntamos de nuevo cada día.',
    go: 'Responder a las preguntas',
  },
  signs: { title: '¿Hay algo de esto ahora?', who: 'Pregunte a la persona que va a estirarse.', more: 'un brazo o una pierna con debilidad nueva' },
  conditions: { title: '¿Tiene la persona algo de esto?' },
  doctor: { title: '¿Y se cumple algo de esto?' },
  agree: {
    title: '¿Están de acuerdo los dos?',
    points: [
      'La persona quiere hacerlo y ha dicho que sí.',
      'La persona puede decir «pare» en cualquier momento. No hace falta un motivo.',
      'Tenemos una palabra para parar. Dos toques con la mano también quieren decir «pare».',
    ],
    missing: 'Marque las tres para seguir.',
    go: 'Estamos listos',
  },

  no: {
    signs: {
      title: 'Por favor, no estire hoy',
      text: 'El dolor o una parte dormida puede querer decir que hay una lesión. Deje que un médico o un fisioterapeuta lo mire primero.',
      more: '¿Dolor que baja por un brazo o una pierna, o una debilidad nueva? Vaya enseguida.',
    },
    conditions: {
      title: 'Por favor, no haga estos estiramientos',
      text: 'Con algo de esto, un estiramiento así podría hacer daño.',
      more: 'Pregunte a un médico o a un fisioterapeuta qué es seguro para usted.',
    },
    doctor: {
      title: 'Por favor, pregunte primero a un médico',
      text: 'Puede que esté bien, y puede que no. Lo sabe un médico que conoce a la persona.',
      more: 'Hasta entonces, por favor, no lo pruebe.',
    },
    agree: {
      title: 'Entonces, por favor, solo mire',
      text: 'Nadie tiene que probarlo. Los dos deben quererlo.',
      more: 'Puede volver a ello cualquier día.',
    },
    stays: 'Toda esta página sigue abierta para mirar y aprender.',
  },
  notBoth: 'No estamos los dos de acuerdo',
  ready: {
    title: 'Puede empezar',
    text: 'Vaya despacio y con suavidad. La persona guía. Siga preguntando: «¿Es un estiramiento o un dolor agudo?»',
    more: 'Si duda, pare. El botón Parar está siempre ahí.',
    go: 'Mostrar el estiramiento',
  },

  today: {
    ready: 'Comprobado hoy.',
    watching: 'Hoy solo mirar.',
  },
  ask: 'Compruebe antes de probarlo',
  again: 'Responder otra vez',
};
