import type { askWords as english } from '../en/ask.ts';
import type { Side } from '../../core/anatomy/bones.ts';

type Ask = typeof english;
type Limb = Parameters<Ask['steady']['choice']>[0];

const stem: Readonly<Record<Side, string>> = { left: 'izquierd', right: 'derech' };
const a = (side: Side): string => `${stem[side]}a`;
const o = (side: Side): string => `${stem[side]}o`;

/** «mano izquierda», «la mano izquierda», «de la mano izquierda». */
const bareLimb = ({ side, part, isFist }: Limb): string => (part === 'forearm' ? `antebrazo ${o(side)}` : isFist ? `puño ${o(side)}` : `mano ${a(side)}`);
const isFeminine = ({ part, isFist }: Limb): boolean => part !== 'forearm' && !isFist;
const limb = (hand: Limb): string => `${isFeminine(hand) ? 'la' : 'el'} ${bareLimb(hand)}`;
const ofLimb = (hand: Limb): string => `${isFeminine(hand) ? 'de la' : 'del'} ${bareLimb(hand)}`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const way: Ask['force']['way'] = {
  left: 'hacia la izquierda de la persona',
  right: 'hacia la derecha de la persona',
  head: 'hacia arriba, hacia la cabeza de la persona',
  feet: 'hacia abajo, hacia los pies de la persona',
  front: 'hacia el frente de la persona',
  back: 'hacia la espalda de la persona',
};

export const askWords: Ask = {
  region: 'Pruebe lo que sabe',
  about: (title, side) => `${title}, ${side.toLowerCase()}`,
  step: (index, count) => `Pregunta ${index} de ${count}`,
  score: (right, asked) => `${right} de ${asked} bien`,
  coming: 'Las preguntas están en camino…',
  noMistakes: 'Los errores no llegaron. Todas las demás preguntas están aquí.',
  flat: 'Este navegador no puede dibujar en 3D. Por eso no se muestran errores, y usted elige los lugares en la lista.',

  place: {
    question: (hand) => `¿Dónde va ${limb(hand)} del ayudante?`,
    press: 'Toque el lugar en el cuerpo de la persona. Arrastre para girar la imagen.',
    list: 'O elíjalo en esta lista',
    pick: 'Elegir un lugar',
    answer: 'Responder',
    onHelper: 'Ese es el ayudante. Toque a la persona.',
    missed: 'Eso está fuera de los cuerpos. Toque a la persona.',
    pressed: (place) => `Ha tocado: ${place}.`,
    picked: (place) => `Ha elegido: ${place}.`,
    near: 'Está cerca, pero demasiado lejos. Solo hay media mano de margen.',
    belongs: (hand, place) => `${capital(limb(hand))} va aquí: ${place}.`,
    shown: 'Mire cómo la mano llega a su lugar.',
  },
  middle: { head: 'cabeza', neck: 'cuello', spine: 'columna', lowBack: 'zona lumbar', breastbone: 'esternón', belly: 'vientre' },
  sided: {
    shoulderTop: (side) => `parte de arriba del hombro ${o(side)}`,
    shoulderBack: (side) => `parte de atrás del hombro ${o(side)}`,
    shoulderFront: (side) => `frente del hombro ${o(side)}`,
    shoulderBlade: (side) => `omóplato ${o(side)}`,
    ribsFront: (side) => `frente de las costillas, lado ${o(side)}`,
    ribsSide: (side) => `costado de las costillas, lado ${o(side)}`,
    upperArm: (side) => `brazo ${o(side)}, por encima del codo`,
    forearm: (side) => `antebrazo ${o(side)}`,
    hand: (side) => `mano ${a(side)} de la persona`,
    hip: (side) => `borde superior de la cadera ${a(side)}`,
    buttock: (side) => `glúteo ${o(side)}`,
    thighOuter: (side) => `lado externo del muslo ${o(side)}, por encima de la rodilla`,
    thighFront: (side) => `frente del muslo ${o(side)}`,
    thighBack: (side) => `parte de atrás del muslo ${o(side)}`,
    knee: (side) => `junto a la rótula ${a(side)}`,
    kneecap: (side) => `rótula ${a(side)}`,
    kneeBack: (side) => `hueco detrás de la rodilla ${a(side)}`,
    kneeOuter: (side) => `lado externo de la rodilla ${a(side)}`,
    shinUpper: (side) => `espinilla ${a(side)}, por debajo de la rodilla`,
    shin: (side) => `mitad de la espinilla ${a(side)}`,
    calf: (side) => `pantorrilla ${a(side)}`,
    foot: (side) => `pie ${o(side)}`,
  },
  never: {
    spine: 'Nunca en la columna. Allí hay articulaciones pequeñas y nervios, justo bajo la piel. No va allí ninguna mano, ninguna toalla ni ninguna fuerza.',
    neck: 'Nunca en el cuello. Es fácil hacerle daño: por él pasan nervios y los grandes vasos hacia la cabeza.',
    breastbone: 'Nunca en el esternón. La persona lo necesita libre para respirar.',
    belly: 'Nunca en el vientre. Nada duro protege lo que hay debajo.',
    lowBack: 'Nunca en la zona lumbar. Allí están los riñones, y la columna está cerca.',
    kneecap: 'Nunca en la rótula. Se presionaría dentro de la articulación.',
    kneeBack: 'Nunca detrás de la rodilla. Allí hay nervios y vasos sin protección.',
    kneeOuter: 'Nunca en el lado externo de la rodilla. Allí pasa un nervio sobre el hueso.',
  },

  steady: {
    question: (isFist) => (isFist ? '¿Qué puño se queda quieto?' : '¿Qué mano se queda quieta?'),
    choice: bareLimb,
    because: (steady, guide) => `Sujeta y no se mueve: ${steady}. Guía, despacio: ${guide}. Primero va lo que sujeta.`,
  },

  force: {
    question: (hand) => `¿Hacia dónde va la fuerza ${ofLimb(hand)} del ayudante?`,
    way,
    because: (hand, to) => `La fuerza ${ofLimb(hand)} va ${way[to]}. Es lenta y suave.`,
  },

  order: {
    question: 'Ponga los pasos en orden.',
    up: (step) => `${step}: uno arriba`,
    down: (step) => `${step}: uno abajo`,
    moved: (step, place) => `${step} es ahora el número ${place}.`,
    answer: 'Este es el orden',
    because: 'Primero se apoyan las manos. Luego crece despacio, se mantiene y vuelve por el mismo camino. Las manos se retiran al final.',
    see: (step) => `Ver: ${step.toLowerCase()}`,
  },

  mistake: {
    question: 'Aquí hay algo mal. ¿Qué es?',
    again: 'Mostrarlo otra vez',
    right: 'Mostrar la forma correcta',
    wrong: 'Mostrar el error otra vez',
    rightNow: 'Esta es la forma correcta.',
    wrongNow: 'Este es el error. No lo haga así.',
  },

  stop: {
    pain: {
      question: 'La persona siente algo. ¿Cuándo para usted enseguida?',
      right: '«Es agudo, en un solo punto».',
      a: '«Tira un poco, y es amplio».',
      b: '«Se siente cálido y largo».',
      c: '«Puedo respirar con ello».',
      because: 'Un dolor agudo, o un dolor en un solo punto, quiere decir parar. Una tensión leve y amplia es un estiramiento.',
    },
    nerves: {
      question: '¿Qué de esto quiere decir: pare ahora?',
      right: 'Hay hormigueo en un pie.',
      a: 'La respiración es lenta y profunda.',
      b: 'Hay un chasquido suave, y ningún dolor.',
      c: 'La persona está en silencio y relajada.',
      because: 'El hormigueo o el adormecimiento puede venir de un nervio. Pare, y no lo intente otra vez hoy. Un chasquido es solo gas.',
    },
    word: {
      question: 'La persona dice «pare» mientras mantienen la postura. ¿Qué hace usted?',
      right: 'Quitar la fuerza, y luego volver despacio.',
      a: 'Soltar rápido y apartarse.',
      b: 'Aguantar hasta el final, y luego volver.',
      c: 'Preguntar primero por qué.',
      because: 'Nadie necesita un motivo para parar. Primero se va la fuerza, luego los dos vuelven por el mismo camino.',
    },
    first: {
      question: 'Ya han parado. Una pierna está dormida y débil. ¿Qué viene ahora?',
      right: 'Ir al médico enseguida.',
      a: 'Probar el otro lado.',
      b: 'Probar otra vez con menos fuerza.',
      c: 'Esperar unos días.',
      because: 'Un brazo o una pierna con debilidad nueva o dormida necesita un médico enseguida. Si son las dos piernas, llame a una ambulancia.',
    },
  },
  seeLettingGo: 'Ver cómo sueltan los dos',

  right: 'Bien.',
  wrong: 'No es así.',
  theAnswer: (answer) => `Es: ${answer}`,
  next: 'Siguiente pregunta',
  toEnd: 'Ver cómo le fue',

  end: {
    title: 'Hace bien en ponerse a prueba',
    all: 'Todo bien. Aun así: muéstrelo despacio, y pregunte mientras lo hace.',
    some: 'Mire las falladas una vez más.',
    missed: 'Preguntar otra vez las falladas',
    again: 'Preguntas nuevas',
    yours: (answer) => `Su respuesta: ${answer}`,
    skipped: 'sin responder',
  },
  print: 'Imprimir la hoja',
  leave: 'Terminar la prueba',

  sheet: {
    name: 'Nombre',
    date: 'Fecha',
    line: (right, asked) => `Resultado: ${right} de ${asked}`,
    blank: 'Resultado:',
    mistake: 'En la pantalla se muestra un error. ¿Qué es?',
    right: 'bien',
    wrong: 'no está bien',
  },
};
