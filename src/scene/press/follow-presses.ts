import { type Group, Vector3 } from 'three';
import { hitSkin } from '../../core/ask/skin-hit.ts';
import type { FigureName, Frame } from '../../core/frame/frame.ts';
import { vector } from '../../core/math/vector.ts';
import type { Press, StageStore } from '../../state/stage.ts';
import type { ViewStore } from '../../state/view.ts';
import { onTap } from '../camera/double-tap.ts';
import type { Three } from '../create-renderer.ts';
import { posedTriangles } from './posed-triangles.ts';
import './press.css';

export interface PressInput {
  readonly canvas: HTMLCanvasElement;
  readonly three: Pick<Three, 'camera'>;
  readonly figures: Readonly<Record<FigureName, Group>>;
  /** What was drawn last. */
  readonly frameOf: () => Frame | null;
  readonly view: ViewStore;
  readonly stage: StageStore;
  /** Calls back after each drawn frame. Returns how to stop. */
  readonly onRender: (listener: () => void) => () => void;
}

const along = new Vector3();
const at = new Vector3();
const FIGURES: readonly FigureName[] = ['person', 'helper'];

/** What a look from the camera through a place of the picture (-1 to 1, right and up) meets first: of both bodies, as they are drawn. */
const pressAt = ({ three: { camera }, figures }: PressInput, frame: Frame, right: number, up: number): Press | 'beside' => {
  along.set(right, up, 0.5).unproject(camera).sub(camera.position).normalize();
  const eye = camera.position.toArray();
  let least = Infinity;
  let press: Press | 'beside' = 'beside';
  for (const figure of FIGURES) {
    const skin = posedTriangles(figures[figure], frame[figure]);
    const hit = skin === null ? null : hitSkin(skin, eye, along.toArray());
    if (skin === null || hit === null || hit.distanceMetres >= least) continue;
    least = hit.distanceMetres;
    at.copy(along).multiplyScalar(least).add(camera.position);
    press = { figure, bone: skin.boneOf(hit.vertex), pointInWorld: vector(at.x, at.y, at.z) };
  }
  return press;
};

/** While somebody is asked, a tap without a drag is a press on a body: told to the stage, and shown by a pin on the picture. Returns how to stop. */
export const followPresses = (input: PressInput): (() => void) => {
  const { canvas, three, frameOf, view, stage, onRender } = input;
  const pin = document.createElement('i');
  pin.className = 'press-pin';
  pin.hidden = true;
  pin.setAttribute('aria-hidden', 'true');
  canvas.after(pin);
  const place = (): void => {
    const { press } = stage.getState();
    pin.hidden = press === null || press === 'beside' || press.figure !== 'person';
    if (press === null || press === 'beside') return;
    at.fromArray(press.pointInWorld).project(three.camera);
    pin.style.left = `${50 * (at.x + 1)}%`;
    pin.style.top = `${50 * (1 - at.y)}%`;
  };
  const onPress = (right: number, up: number): void => {
    const frame = frameOf();
    if (view.getState().asking && frame !== null) stage.getState().setPress(pressAt(input, frame, right, up));
  };
  const stops = [onTap(canvas, onPress), onRender(place), stage.subscribe((s) => s.press, place), () => pin.remove()];
  return () => {
    for (const stop of stops) stop();
  };
};
