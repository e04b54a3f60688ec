import type { WebGLRenderer } from 'three';

/** Samples of each pixel: as many as browsers give a canvas of their own. */
const SAMPLES = 4;

/**
 * Smooth edges that can be left out while something moves. A canvas that is made with them has them for ever, and they cost a third of a
 * picture in software (ADR 57); so it is made without, and what needs them is drawn into a buffer that has them, and copied.
 */
export interface SmoothEdges {
  setOn(on: boolean): void;
  /** Before the first of a picture's views is drawn. */
  begin(): void;
  /** After the last: the picture is on the canvas. */
  end(): void;
}

interface Buffer {
  readonly framebuffer: WebGLFramebuffer;
  readonly colour: WebGLRenderbuffer;
  readonly depth: WebGLRenderbuffer;
  width: number;
  height: number;
}

export const createSmoothEdges = (renderer: WebGLRenderer): SmoothEdges => {
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const bind = gl.bindFramebuffer.bind(gl);
  let isOn = true;
  let buffer: Buffer | null = null;
  let drawnInto: WebGLFramebuffer | null = null;
  // What is drawn to the canvas (also after a shadow map, which three draws in between) goes where this says.
  gl.bindFramebuffer = (target, framebuffer) => bind(target, framebuffer ?? drawnInto);
  // Buffers go with their context.
  renderer.domElement.addEventListener('webglcontextlost', () => {
    buffer = null;
    drawnInto = null;
  });
  const create = (): Buffer => ({ framebuffer: gl.createFramebuffer(), colour: gl.createRenderbuffer(), depth: gl.createRenderbuffer(), width: 0, height: 0 });
  const hold = (attachment: number, part: WebGLRenderbuffer, format: number, { width, height }: Buffer): void => {
    gl.bindRenderbuffer(gl.RENDERBUFFER, part);
    gl.renderbufferStorageMultisample(gl.RENDERBUFFER, SAMPLES, format, width, height);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, attachment, gl.RENDERBUFFER, part);
    gl.bindRenderbuffer(gl.RENDERBUFFER, null);
  };
  const fit = (to: Buffer, width: number, height: number): void => {
    if (to.width === width && to.height === height) return;
    [to.width, to.height] = [width, height];
    hold(gl.COLOR_ATTACHMENT0, to.colour, gl.RGBA8, to);
    hold(gl.DEPTH_ATTACHMENT, to.depth, gl.DEPTH_COMPONENT24, to);
  };
  return {
    setOn: (on) => {
      isOn = on;
    },
    begin: () => {
      if (!isOn || gl.isContextLost()) return;
      // Told of the canvas itself, which three remembers; of another buffer it would be an error.
      renderer.state.drawBuffers(null, null);
      buffer ??= create();
      drawnInto = buffer.framebuffer;
      bind(gl.FRAMEBUFFER, drawnInto);
      fit(buffer, gl.drawingBufferWidth, gl.drawingBufferHeight);
    },
    end: () => {
      if (drawnInto === null || buffer === null) return;
      const { framebuffer, width, height } = buffer;
      drawnInto = null;
      renderer.state.setScissorTest(false);
      bind(gl.READ_FRAMEBUFFER, framebuffer);
      bind(gl.DRAW_FRAMEBUFFER, null);
      gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
      bind(gl.FRAMEBUFFER, null);
    },
  };
};
