/** How often a picture is asked whether it is done, milliseconds. */
const POLL_MILLISECONDS = 6;

/** Tells how long a picture takes, from before its first draw call until the graphics card has drawn the last. */
export interface DrawingTimer {
  /** Right before drawing. */
  begin(): void;
  /** Right after the last draw call. The time is told later; not for pictures that begin before that, nor when the context is lost. */
  end(): void;
  stop(): void;
}

/** `onDrawn` gets seconds. */
export const createDrawingTimer = (gl: WebGL2RenderingContext, onDrawn: (seconds: number) => void): DrawingTimer => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fence: WebGLSync | null = null;
  let startMilliseconds = 0;
  const stop = (): void => {
    clearTimeout(timer);
    if (fence !== null) gl.deleteSync(fence);
    fence = null;
  };
  const look = (): void => {
    if (fence === null) return;
    if (gl.isContextLost()) {
      stop();
      return;
    }
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
      timer = setTimeout(look, POLL_MILLISECONDS);
      return;
    }
    stop();
    onDrawn((performance.now() - startMilliseconds) / 1000);
  };
  return {
    begin: () => {
      if (fence === null) startMilliseconds = performance.now();
    },
    end: () => {
      if (fence !== null) return;
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      timer = setTimeout(look, POLL_MILLISECONDS);
    },
    stop,
  };
};
