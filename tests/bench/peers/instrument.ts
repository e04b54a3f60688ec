/** Runs in a page before its own scripts, whichever page it is: counts what it draws and asks for. No named function inside (tsx wraps those in a helper that the page does not have). */
export interface Meter {
  draws: number;
  animationFrames: number;
  /** Draw calls do nothing: what scripts keep can be measured without waiting for pictures. */
  isBlind: boolean;
  readonly contexts: WebGL2RenderingContext[];
}

declare global {
  interface Window {
    meter?: Meter;
  }
}

export function instrument(): void {
  const meter: Meter = { draws: 0, animationFrames: 0, isBlind: false, contexts: [] };
  window.meter = meter;
  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const) {
    const original = Reflect.get(prototype, name) as (...values: unknown[]) => void;
    Reflect.set(prototype, name, function counted(this: WebGL2RenderingContext, ...values: unknown[]) {
      meter.draws += 1;
      if (!meter.contexts.includes(this)) meter.contexts.push(this);
      if (!meter.isBlind) original.apply(this, values);
    });
  }
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => ask((time) => {
    meter.animationFrames += 1;
    callback(time);
  });
}
