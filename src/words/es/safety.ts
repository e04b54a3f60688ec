import type { Safety } from '../en/safety.ts';

/** Lo que la persona puede sentir ahora. */
const signsNow: readonly string[] = [
  'dolor agudo, repentino o en un solo punto',
  'dolor que baja por un brazo o una pierna',
  'una parte del cuerpo dormida o con hormigueo',
];

/** Lo que alguien puede tener. */
const conditions: readonly string[] = [
  'huesos muy débiles (osteoporosis grave)',
  'huesos de la columna unidos por una operación',
  'una articulación que se sabe inestable',
  'una enfermedad de las articulaciones que ahora está inflamada',
];

export const safety: Safety = {
  title: 'Antes de empezar',
  learningOnly: 'Solo para aprender',
  signsNow,
  conditions,
  notAdvice: 'Esto no es un consejo médico. ¿Tiene dudas? Pregunte primero a un médico o a un fisioterapeuta.',

  stopNow: {
    title: 'Pare ya si…',
    points: [
      'la persona dice que pare',
      'hay un dolor agudo',
      'se siente peor que un estiramiento profundo',
      'el dolor se extiende a un brazo o una pierna',
      'una parte del cuerpo se duerme o siente hormigueo',
      'la persona se marea',
      'la persona contiene la respiración',
      'usted nota un tope duro',
    ],
    after: 'Afloje las manos. Vuelva despacio, por el mismo camino.',
  },

  neverIf: {
    title: 'No lo haga si hay…',
    lead: 'Esto es solo para una espalda sana.',
    points: [...signsNow, ...conditions],
  },

  emergency: {
    title: 'Llame a una ambulancia si…',
    points: [
      'las dos piernas se quedan débiles o dormidas',
      'se duerme la zona entre las piernas',
      'la persona no puede orinar',
      'no puede retener la orina o las heces',
      'el dolor llegó con un accidente',
      'duele el pecho',
    ],
  },

  askFirst: {
    title: 'Pregunte primero a un médico si hay…',
    points: [
      'cáncer, ahora o en el pasado',
      'una infección o fiebre',
      'una caída, un hueso roto o una operación hace poco',
      'sangrado que tarda en parar, o un anticoagulante',
      'un punto débil en un vaso sanguíneo grande (aneurisma)',
      'uso prolongado de corticoides',
      'embarazo',
      'pérdida de peso sin motivo',
    ],
  },

  howToHelp: {
    title: 'Cómo ayudar bien',
    points: [
      'La persona guía. Usted sigue.',
      'Pregunte antes de tocar. Acuerden una palabra para parar.',
      'Vaya despacio y con suavidad, todo el tiempo.',
      'Siga preguntando: «¿Es un estiramiento o un dolor agudo?»',
      'Continúe solo si la respuesta es «un estiramiento».',
      'La persona sigue relajada y suelta el aire.',
      'Nunca presione la columna ni tire del cuello.',
      'Sin giros rápidos, sin tirones, sin rebotes.',
      'Los empujes rápidos son para expertos formados. No intente nunca uno.',
      'Si enseña: quédese en aquello para lo que se ha formado.',
    ],
  },

  seeSpecialist: {
    title: 'Vaya al médico o al fisioterapeuta si…',
    points: [
      'el dolor vuelve justo después',
      'la espalda sigue rígida',
      'el dolor limita la vida diaria',
      'ninguna postura es cómoda',
      'el dolor baja por un brazo o una pierna: vaya enseguida',
      'un brazo o una pierna está débil desde hace poco: vaya enseguida',
    ],
    after: 'Allí pueden encontrar la causa y planear lo que es seguro.',
  },

  sound: {
    title: '¿Qué es el chasquido?',
    points: [
      'Es gas. Una pequeña burbuja se forma o estalla en el líquido de una articulación.',
      'La palabra para esto es cavitación.',
      'Ningún hueso vuelve a su sitio.',
      'La misma articulación necesita de 20 a 30 minutos hasta el próximo chasquido.',
      'La espalda puede sentirse suelta y bien un rato. No dura.',
      'El chasquido no es la meta. Si no suena, está bien.',
    ],
  },
};
