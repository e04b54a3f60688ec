import { seconds } from './names.ts';

/** The words of the slider, the clock and what plays. */
export const timeline = {
  region: 'Time',
  slider: 'Time in the stretch',
  sliderValue: (time: number, duration: number, phase: string) =>
    `${seconds(Math.round(time * 10) / 10)} seconds of ${seconds(duration)}, ${phase.toLowerCase()}`,
  clock: (time: number) => time.toFixed(1),
  clockEnd: (duration: number) => `of ${seconds(duration)} s`,
  phaseChanged: (name: string, start: number, text: string) => `${name}, from second ${seconds(start)}. ${text}`,
  stepOf: (index: number, count: number) => `Step ${index} of ${count}`,
  play: 'Play',
  pause: 'Pause',
  stepBack: 'One frame back',
  stepForward: 'One frame on',
  previousPhase: 'Step before',
  nextPhase: 'Next step',
  speed: 'Speed',
  /** Times life. */
  speedName: (speed: number) => (speed === 1 ? '1 × real' : `${Number(speed.toFixed(2))} ×`),
  speedChanged: (name: string) => `Speed: ${name.toLowerCase()}`,
  frame: (frame: number) => `f ${frame}`,
  clockLabel: 'Time of the real movement',
  fields: { seconds: 'Seconds', frames: 'Frame' },
  typeHint: 'Type 12.4 or f 372',
  loop: 'Loop this step',
  loopEnds: { start: 'Loop starts', end: 'Loop ends' },
  loopAt: (time: number) => `${seconds(time)} seconds`,
  loopChanged: (start: number, end: number) => `Loop from ${seconds(start)} to ${seconds(end)} seconds`,
  loopEnded: 'No loop',
  pingPong: 'Back and forth',
  pingPongOn: 'It plays back and forth.',
  pingPongOff: 'It plays forward only.',
  breatheIn: 'Breathe in',
  breatheOut: 'Breathe out',
  holdLeft: (left: number) => `${left} s left`,
  /** While a drag is slowed. */
  finer: (times: number) => `${times} × finer`,
  /** To a finger that drags, until it has. */
  finerHow: 'Slide up: finer',
};
