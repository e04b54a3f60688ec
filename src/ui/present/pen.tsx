import { useEffect, useRef, type PointerEvent } from 'react';
import { useStores } from '../stores.ts';
import { useTimeEffect } from '../use-time-effect.ts';
import { drawStrokes, type Stroke } from './pen-marks.ts';

interface PenProps {
  readonly isOn: boolean;
  readonly strokes: readonly Stroke[];
  readonly onStroke: (stroke: Stroke) => void;
}

/** A pen over the picture. What is drawn belongs to its moment: it goes when time goes on, and is there again when time comes back. */
export const Pen = ({ isOn, strokes, onStroke }: PenProps) => {
  const { playback } = useStores();
  const canvas = useRef<HTMLCanvasElement>(null);
  const stroke = useRef<Stroke>(null);
  const draw = (): void => {
    const drawing = stroke.current === null ? [] : [stroke.current];
    if (canvas.current !== null) drawStrokes(canvas.current, [...strokes, ...drawing], playback.getState().timeSeconds);
  };
  useTimeEffect(draw);
  useEffect(draw);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => drawStrokes(element, strokes, playback.getState().timeSeconds));
    observer.observe(element);
    return () => observer.disconnect();
  }, [strokes, playback]);
  const add = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>): void => {
    const box = currentTarget.getBoundingClientRect();
    stroke.current?.points.push([(clientX - box.left) / box.width, (clientY - box.top) / box.height]);
    draw();
  };
  return (
    <canvas
      ref={canvas}
      className="present-pen"
      data-on={isOn || undefined}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (!isOn || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        // A moving picture runs away from the pen.
        playback.getState().pause();
        stroke.current = { timeSeconds: playback.getState().timeSeconds, points: [] };
            add(event);
      }}
      onPointerMove={(event) => {
        if (stroke.current !== null) add(event);
      }}
      onLostPointerCapture={() => {
        if (stroke.current !== null) onStroke(stroke.current);
        stroke.current = null;
      }}
    />
  );
};
