import type { Side } from '../../core/anatomy/bones.ts';
import type { Words } from '../en/words.ts';
import { fixedNumber, shortNumber } from '../comma.ts';
import { placeOf } from '../place-of.ts';
import { cut } from '../quoted.ts';
import { safety } from './safety.ts';

/** «mano izquierda», «muslo izquierdo». */
const stem: Readonly<Record<Side, string>> = { left: 'izquierd', right: 'derech' };
const a = (side: Side): string => `${stem[side]}a`;
const o = (side: Side): string => `${stem[side]}o`;

const limbWords = { hand: (side: Side): string => `La mano ${a(side)}`, foot: (side: Side): string => `El pie ${o(side)}` };
const whose = { person: 'de la persona', helper: 'del ayudante' };

const camera: Words['camera'] = {
  'over-shoulder': 'Ambas manos', front: 'Frente', back: 'Espalda', left: 'Izquierda', right: 'Derecha', top: 'Arriba',
  'helper-eyes': 'Ojos del ayudante', 'person-eyes': 'Ojos de la persona',
};

const cameraBrief: Words['cameraBrief'] = { 'over-shoulder': 'Manos', 'helper-eyes': 'Ayudante', 'person-eyes': 'Persona' };

const site: Words['site'] = {
  ShoulderOuterBack: (side) => `parte de atrás del hombro ${o(side)}`,
  ThighOuterLow: (side) => `lado externo del muslo ${o(side)}, por encima de la rodilla`,
  ThighFront: (side) => `frente del muslo ${o(side)}`,
  ShinUpper: (side) => `espinilla ${a(side)}, por debajo de la rodilla`,
  ShinMid: (side) => `mitad de la espinilla ${a(side)}`,
  RibsFrontOuter: (side) => `frente de las costillas, lado ${o(side)}`,
  IliacCrest: (side) => `borde superior de la cadera ${a(side)}`,
  ShinUpperOuter: (side) => `lado externo de la espinilla ${a(side)}, por debajo de la rodilla`,
  ShinUpperInner: (side) => `lado interno de la espinilla ${a(side)}, por debajo de la rodilla`,
  ShinFront: (side) => `frente de la espinilla ${a(side)}`,
  HandBack: (side) => `dorso de la mano ${a(side)} de la persona`,
  ShoulderFront: (side) => `frente del hombro ${o(side)}`,
};

const sideCalled: Words['stretch']['sideCalled'] = {
  bentKnee: { left: 'Rodilla izquierda', right: 'Rodilla derecha' },
  turn: { left: 'Giro a la izquierda', right: 'Giro a la derecha' },
};

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
const quoted = (text: string): string => `«${cut(text)}»`;

export const words: Words = {
  language: 'es',
  sides: { left: (ending) => `izquierd${ending}`, right: (ending) => `derech${ending}` },
  chooseLanguage: 'Idioma',

  page: {
    title: 'Steady Hands',
    description: 'Vea en 3D cómo una persona ayuda con suavidad a otra a estirar la espalda. Solo para aprender.',
    needsScript: 'Esta página dibuja dos figuras en 3D. Active JavaScript, por favor.',
    skipToTimeline: 'Ir al control deslizante',
  },

  hand: { left: 'Mano izquierda del ayudante', right: 'Mano derecha del ayudante' },
  forearm: { left: 'Antebrazo izquierdo del ayudante', right: 'Antebrazo derecho del ayudante' },
  role: { steady: 'sujeta', guide: 'guía', support: 'apoya' },
  hiddenHand: '(oculta)',
  towelSupport: { name: 'Toalla', place: 'junto a la columna, a ambos lados' },
  markerLetter: { steady: 'S', guide: 'G', support: 'T' },
  level: { rest: 'solo apoyada', light: 'leve', gentle: 'suave' },
  site,

  legend: {
    title: 'Qué significan las marcas',
    guide: { name: 'Mano que guía', does: 'se mueve, despacio' },
    steady: { name: 'Mano que sujeta', does: 'se queda quieta' },
    support: { name: 'Toalla', does: 'reparte la presión junto a la columna' },
    spineZone: { name: 'Columna', does: 'aquí no van manos', letter: '✕' },
    ownTurn: { name: 'Giro propio', does: 'la persona gira' },
    force: { name: 'Fuerza', does: 'junto a su mano; con rayas: se mantiene; abierta: disminuye' },
  },

  stretch: {
    pick: 'Estiramiento',
    pageTitle: (title) => `${title} – Steady Hands`,
    hold: 'Cómo sujeta el ayudante',
    broken: (id, line) => `${id} – no se puede leer (línea ${line})`,
    side: { bentKnee: 'Qué rodilla está doblada', turn: 'Hacia dónde gira la persona' },
    sideCalled,
  },

  about: {
    title: 'Sobre este estiramiento',
  },

  angles: {
    title: 'Hasta dónde llega cada parte',
    part: 'Parte',
    turned: 'Girada',
    bent: 'Doblada',
    note: 'Una barra llena es lo máximo que aún se siente fácil.',
    region: {
      neck: 'Cuello', thoracic: 'Pecho', lumbar: 'Zona lumbar', leftHip: 'Cadera izquierda', rightHip: 'Cadera derecha', leftKnee: 'Rodilla izquierda', rightKnee: 'Rodilla derecha',
    },
    way: {
      flexion: ['hacia atrás', 'hacia delante'],
      sideBend: ['a la izquierda', 'a la derecha'],
      rotation: ['a la derecha', 'a la izquierda'],
      hipFlexion: ['hacia atrás', 'hacia arriba'],
      hipAdduction: ['hacia fuera', 'cruzada'],
      hipInternalRotation: ['hacia fuera', 'hacia dentro'],
      kneeFlexion: ['', ''],
    },
    degrees: (degrees, way) => `${degrees}° ${way}`.trim(),
    none: '0°',
    never: '–',
    share: (percent) => `, ${percent} % del rango fácil`,
  },

  camera, cameraBrief,
  view: {
    cameras: 'Vista desde',
    contacts: 'Ver de cerca',
    lookAt: (contact) => `Ver de cerca: ${contact}`,
    changed: (name) => `Vista: ${name}`,
    show: 'Mostrar',
    share: 'Enlace',
  },

  phase: { setUp: 'Preparación', contact: 'Contacto', easeIn: 'Ida lenta', hold: 'Mantener', easeOut: 'Vuelta lenta', release: 'Soltar' },

  speaksTo: { legend: 'Los textos hablan a', both: 'Para ambos', person: 'Soy la persona', helper: 'Soy el ayudante' },
  ask: {
    both: (question) => `El ayudante pregunta: «${question}»`,
    person: (question) => `Le preguntan: «${question}»`,
    helper: (question) => `Pregunte: «${question}»`,
  },

  stage: {
    region: 'El estiramiento en 3D',
    canvas: (title) => `${title}: dos figuras en 3D. Abajo se cuentan los pasos con palabras.`,
    loading: 'Las dos figuras están en camino…',
    arrived: (bytes, ofBytes) => (ofBytes === 0 ? `${kilobytes(bytes)} kB` : `${kilobytes(bytes)} de ${kilobytes(ofBytes)} kB`),
    noStretch: 'Aún no hay ningún estiramiento que mostrar.',
    noStretchHint: 'Las notas de arriba dicen por qué. Lo que protege a las personas está aquí de todos modos.',
    notFetched: 'Este estiramiento no llegó. ¿Hay conexión?',
    tryAgain: 'Intentar de nuevo',
    fasterThanLife: 'Más rápido que en la realidad',
    noWebGl: 'Este navegador no puede dibujar en 3D.',
    failed: 'La imagen 3D no se inició.',
    keyPictures: 'Aquí están las imágenes clave. Mueva el control para verlas todas.',
    keyWords: 'Aquí están los pasos con palabras. Mueva el control para leerlos todos.',
    still: (title, side, phase) => `${title}, ${side.toLowerCase()}: ${phase.toLowerCase()}`,
  },

  timeline: {
    region: 'Tiempo',
    slider: 'Tiempo del estiramiento',
    sliderValue: (time, duration, phase) => `${shortNumber(time)} segundos de ${shortNumber(duration)}, ${phase.toLowerCase()}`,
    clock: (time) => fixedNumber(time),
    clockEnd: (duration) => `de ${shortNumber(duration)} s`,
    phaseChanged: (name, start, text) => `${name}, desde el segundo ${shortNumber(start)}. ${text}`,
    stepOf: (index, count) => `Paso ${index} de ${count}`,
    play: 'Reproducir',
    pause: 'Pausa',
    stepBack: 'Un fotograma atrás',
    stepForward: 'Un fotograma adelante',
    previousPhase: 'Paso anterior',
    nextPhase: 'Paso siguiente',
    speed: 'Velocidad',
    speedName: (speed) => (speed === 1 ? '1 × real' : `${shortNumber(speed, 2)} ×`),
    speedChanged: (name) => `Velocidad: ${name.toLowerCase()}`,
    frame: (frame) => `f ${frame}`,
    clockLabel: 'Tiempo del movimiento real',
    fields: { seconds: 'Segundos', frames: 'Fotograma' },
    typeHint: 'Escriba 12,4 o f 372',
    loop: 'Repetir este paso',
    loopEnds: { start: 'Inicio del bucle', end: 'Fin del bucle' },
    loopAt: (time) => `${shortNumber(time)} segundos`,
    loopChanged: (start, end) => `Bucle de ${shortNumber(start)} a ${shortNumber(end)} segundos`,
    loopEnded: 'Sin bucle',
    pingPong: 'Ida y vuelta',
    pingPongOn: 'Se reproduce de ida y vuelta.',
    pingPongOff: 'Se reproduce solo hacia delante.',
    breatheIn: 'Tome aire',
    breatheOut: 'Suelte el aire',
    holdLeft: (left) => `quedan ${left} s`,
    finer: (times) => `${times} × más fino`,
    finerHow: 'Hacia arriba: más fino',
  },

  steps: {
    title: 'Paso a paso',
    from: (start, end) => `${shortNumber(start)} a ${shortNumber(end)} s`,
    goTo: (phase) => `Ir a: ${phase.toLowerCase()}`,
    now: 'ahora',
  },

  safety,

  stop: 'Parar',
  learn: 'Aprender',
  learnMore: 'Aprender más',
  present: 'Presentar a una clase',
  testYourself: 'Pruebe lo que sabe',
  mistakeMark: 'No lo haga así',

  keys: {
    title: 'Teclas',
  },

  notice: {
    dismiss: 'Cerrar esta nota',
    title: 'Notas',
    text: (notice, titleOf, holdOf) => {
      switch (notice.kind) {
        case 'unknownStretch': return `No hay ningún estiramiento llamado ${quoted(notice.asked)}. Usted ve ${quoted(titleOf(notice.used))}.`;
        case 'brokenStretch': return `El estiramiento ${quoted(notice.asked)} no se puede leer. Usted ve ${quoted(titleOf(notice.used))}.`;
        case 'notFetched': return `${quoted(titleOf(notice.stretchId))} no llegó. Usted sigue viendo el anterior. Elíjalo otra vez para volver a intentarlo.`;
        case 'unknownVariant': {
          const hold = holdOf(notice.used);
          return hold === null
            ? `No hay ningún agarre llamado ${quoted(notice.asked)}: este estiramiento tiene solo uno.`
            : `No hay ningún agarre llamado ${quoted(notice.asked)}. Usted ve ${quoted(hold)}.`;
        }
        case 'unknownSide': return `No hay ningún lado llamado ${quoted(notice.asked)}. Usted ve: ${sideCalled[notice.means][notice.used].toLowerCase()}.`;
        case 'unknownCamera': return `No hay ninguna vista llamada ${quoted(notice.asked)}. Usted ve ${quoted(camera[notice.used])}.`;
        case 'unknownLayer': return `No hay nada llamado ${quoted(notice.asked)} que mostrar.`;
        case 'oddSpeed': return `${quoted(notice.asked)} no es una velocidad que se muestre aquí. Usted ve la velocidad ${shortNumber(notice.used, 2)}.`;
        case 'timeNotANumber': return `${quoted(notice.asked)} no es un tiempo. Usted ve el inicio.`;
        case 'timeOutOfRange': return `El estiramiento no tiene un segundo ${quoted(notice.asked)}. Usted ve el segundo ${shortNumber(notice.usedSeconds)}.`;
        case 'contextLost': return 'La imagen 3D se fue. Vuelve sola.';
        case 'contextRestored': return 'La imagen 3D está de vuelta.';
        case 'unknownLanguage': return `Esta página no habla ${quoted(notice.asked)}. Usted la lee en español.`;
        case 'wordsMissing': return 'Una parte de los textos en español no llegó. Aquí está en inglés.';
        case 'noStretch': return 'No se puede mostrar ningún estiramiento.';
      }
    },
  },

  update: { text: 'Hay una nueva versión de esta página.', now: 'Cargarla ahora' },

  outOfReach: {
    limb: ({ limb, figure, side, site: place, metres }) =>
      `${limbWords[limb](side)} ${whose[figure]} no llega a su lugar${place === null ? '' : `: ${placeOf(site, place)}`}. Le faltan ${shortNumber(100 * metres)} cm.`,
    mark: ({ id, timeSeconds }) => `${id === null ? '' : `${id}, `}${shortNumber(timeSeconds)} s`,
    advice: 'No copie esta postura.',
  },

  brokenFile: {
    place: ({ file, line, column }) => `No se puede leer ${file}, línea ${line}, columna ${column}`,
    reason: ({ path, expected, found }) => `${path === '' ? '' : `${path} – `}se esperaba ${expected}, se encontró ${found}`,
  },

  later: {
    missing: 'Esta parte no llegó. ¿Hay conexión? El resto de la página funciona.',
    again: 'Cargar de nuevo',
  },

  fault: {
    title: 'Algo salió mal',
    text: 'La página se ha detenido. Cárguela de nuevo para seguir.',
    again: 'Cargar de nuevo',
  },
};
