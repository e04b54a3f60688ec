import type { learnWords as english } from '../en/learn.ts';
import { fixedNumber, shortNumber } from '../comma.ts';

export const learnWords: typeof english = {
  title: 'Aprender',
  close: 'Cerrar',
  parts: 'Partes de esta página',

  pop: {
    title: '¿Qué es el chasquido?',
    points: [
      'Una espalda rígida puede sentirse como si una articulación estuviera fuera de su sitio. No lo está.',
      'Hay articulaciones pequeñas a ambos lados de la columna. En cada una, un líquido la mantiene suave.',
      'En ese líquido hay gas disuelto, como en una bebida con gas. La mayor parte es nitrógeno y dióxido de carbono.',
      'Cuando la articulación se separa, baja la presión dentro de ella. Una burbuja se forma o estalla: eso es el chasquido.',
      'La palabra para esto es cavitación.',
      'Ningún hueso vuelve a su sitio.',
      'El gas necesita de 20 a 30 minutos para volver al líquido. Hasta entonces, esa articulación no puede sonar otra vez.',
      'Después, la espalda puede sentirse libre y moverse más durante un rato. No dura.',
      'El chasquido no es la meta. Un estiramiento suave puede traer uno si la articulación está lista. Si no suena, está bien.',
    ],
    figure: 'Una articulación en corte: dos huesos con líquido entre ellos',
    slider: 'Tiempo en la articulación',
    steps: {
      rest: 'En reposo. Hay gas disuelto en el líquido.',
      apart: 'La articulación se separa. Baja la presión.',
      pop: 'Se forma una burbuja. Eso es el chasquido.',
      wait: 'Durante 20 a 30 minutos el gas vuelve al líquido. Los huesos están donde estaban.',
    },
    labels: { bone: 'hueso', fluid: 'líquido', bubble: 'burbuja de gas' },
  },

  pace: {
    title: 'Lento y suave, o un empuje rápido',
    lead: 'Las líneas de abajo se miden en los estiramientos de esta página, diez veces por segundo.',
    chart: 'Cuán rápido gira la parte más rápida de espalda, caderas y rodillas mientras el ayudante guía',
    axis: { speed: 'Hacia arriba: grados por segundo', time: 'A lo largo: segundos' },
    limit: (degrees) => `nuestro límite para la espalda: ${shortNumber(degrees)}`,
    peak: (degrees) => `como mucho ${fixedNumber(degrees)} grados por segundo`,
    ease: (seconds) => `${shortNumber(seconds)} s de ida lenta`,
    hold: (seconds) => `${shortNumber(seconds)} s sin moverse`,
    bars: 'El tiempo desde el inicio hasta lo máximo',
    ours: 'Nuestra ida lenta',
    thrust: 'Un empuje rápido de un experto',
    thrustTime: '0,1 a 0,5 s',
    waiting: 'Se miden los estiramientos…',
    missing: 'Los estiramientos no llegaron, así que no hay líneas. ¿Hay conexión?',
    points: [
      'Un empuje rápido termina en medio segundo o menos. Nadie puede decir «pare» a tiempo.',
      'La fuerza de un empuje rápido puede no ser mayor que la de un empujón firme. Llega unas diez veces más rápido de lo que puede llegar la nuestra.',
      'Así que no importa solo cuánta fuerza. Importa lo rápido que llega.',
      'Un empuje rápido es para expertos formados. No intente nunca uno.',
      'Aquí el giro crece despacio, se mantiene y vuelve despacio. El peso y la palanca hacen el trabajo.',
      'Sin giros rápidos, sin tirones, sin rebotes.',
    ],
  },

  say: {
    title: 'Qué decir',
    alone: (group) => `Qué decir: ${group.toLowerCase()}`,
    groups: [
      { title: 'Antes', points: ['«¿Puedo poner las manos aquí?»', '«Dígame “pare” en cualquier momento».', '«Nuestra palabra para parar es…»', '«Dos toques con la mano también quieren decir “pare”».'] },
      { title: 'Durante', points: ['«¿Es un estiramiento o un dolor agudo?»', '«De 0 a 10, ¿cuánto?» Quédese en 3 o menos.', '«Suelte el aire».', 'Continúe solo si la respuesta es «un estiramiento».'] },
      { title: 'Después', points: ['«Volvemos despacio».', '«¿Cómo se siente ahora?»', '«Descanse un momento».'] },
    ],
  },

  aims: {
    title: 'Para qué es cada estiramiento',
    points: [
      'Aquí nadie fuerza una articulación. La palanca, el peso del cuerpo y un giro suave hacen el trabajo.',
      'El estiramiento se reparte por toda la espalda. Nunca se pone en un solo punto.',
      'La meta es moverse con un poco más de libertad. No es un chasquido.',
      'La columna está hecha de muchas partes. Para ayudar con ella, sepa primero lo que hace.',
      'La parte alta de la espalda es difícil de alcanzar. Para eso está la toalla.',
    ],
  },

  who: { title: 'Quién no debe' },
  help: {
    title: 'Cuándo buscar ayuda',
    points: [
      'Un estiramiento puede aliviar una espalda rígida por un rato. No cambia la causa.',
      '¿Dolor que vuelve, o una espalda que sigue rígida? Puede venir de algo más profundo.',
      '¿Baja dolor por un brazo o una pierna, o hay debilidad nueva en ellos? Puede haber un nervio dañado. Vaya enseguida.',
    ],
  },

  sources: {
    title: 'De dónde viene esto',
    lead: 'Esta página muestra. No da consejos sobre la salud de nadie.',
    list: [
      { says: 'Los tres estiramientos. Quién no debe. Cuándo parar. El chasquido y sus 20 a 30 minutos', from: 'Biology Insights, “How to Safely Pop Someone’s Back”' },
      { says: 'El sonido llega cuando se forma la burbuja', from: 'Kawchuk y otros, PLOS ONE 2015, 0119470' },
      { says: 'Un empuje rápido dura de 0,1 a 0,25 s. De lado, acostado: 0,17 s', from: 'Journal of Chiropractic Education 37(2), página 73' },
      { says: 'Un empuje rápido sentado dura cerca de medio segundo. Lo rápido que llega su fuerza', from: 'Han y otros, Frontiers in Bioengineering and Biotechnology 2025, 1651760' },
      { says: 'Las pruebas lentas giran a 5 grados por segundo', from: 'un protocolo publicado de pruebas de estiramiento pasivo: 5 o 100 grados por segundo' },
      { says: 'Mantener de 10 a 30 s', from: 'American College of Sports Medicine, 2021' },
      { says: 'A quién enviar primero al médico', from: 'BMC Musculoskeletal Disorders 2019, 2871, tabla 3' },
      { says: 'Cuándo llamar a una ambulancia', from: 'Sheffield Aches and Pains (NHS)' },
    ],
  },
};
