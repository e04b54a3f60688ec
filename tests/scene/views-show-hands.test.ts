/** What single prepared views promise: the hands that they are there to show, on the real skins. */
import { type Mesh, type PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { BONE_INDEX, type BoneName } from '../../src/core/anatomy/bones.ts';
import type { ContactFrame, FigureName, Frame } from '../../src/core/frame/frame.ts';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { lookedThrough } from '../../src/scene/camera/look-through.ts';
import { drawnSkins } from '../support/drawn-skins.ts';
import { camerasOf, marksOf } from '../support/marks.ts';
import { solverOf, stretches } from '../support/models.ts';

const SIDES = ['left', 'right'] as const;
const TIMES = [17, 24, 32, 44];
const ASPECT = 4 / 3;
const JOINTS = ['Hand', 'IndexProximal', 'MiddleProximal', 'LittleProximal', 'MiddleDistal', 'IndexDistal', 'ThumbDistal'] as const;
/** Of a hand's joints so many are in sight, at least. */
const PLAIN_VIEW = 5;
/** Half of the strip of the spine across, and what is free between that and a patch at least, metres. */
const STRIP_METRES = 0.05;
const PATCH_GAP_METRES = 0.008;
/** A level of the spine is in sight when the person is drawn there no farther before it, metres: skin lies over it. */
const SKIN_METRES = 0.06;

type At = (point: Vector3) => ReturnType<ReturnType<ReturnType<typeof drawnSkins>>>;

/** What is drawn where, with a body seen through but for its hands and forearms. */
const lookWith = (frame: Frame, camera: PerspectiveCamera, through: FigureName | null = null): At => {
  const drawnAt = drawnSkins(frame)(camera);
  return (point) => {
    const { x, y, z } = point.clone().project(camera);
    if (z > 1 || Math.abs(x) > 1 || Math.abs(y) > 1) return null;
    const drawn = drawnAt(x, y);
    return through === null || drawn?.figure !== through || /Hand|Forearm/.test(drawn.part) ? drawn : drawnAt(x, y, through);
  };
};
const bone = (frame: Frame, { handFigure }: ContactFrame, name: string): Vector3 => new Vector3().fromArray(frame[handFigure].worldPositions, 3 * BONE_INDEX[name as BoneName]);

/** How much is seen of what touches: joints of the hand; of a forearm whether its middle is. */
const seenOf = (frame: Frame, contact: ContactFrame, at: At): boolean => {
  const { handFigure, hand, part } = contact;
  const isOwn = (point: Vector3): boolean => { const drawn = at(point); return drawn?.figure === handFigure && (drawn.part === `${hand}Hand` || drawn.part === `${hand}Forearm`); };
  if (part === 'forearm') return isOwn(new Vector3().fromArray(contact.palmInWorld).lerp(bone(frame, contact, `${hand}LowerArm`), 0.25));
  return JOINTS.filter((joint) => isOwn(bone(frame, contact, `${hand}${joint}`))).length >= PLAIN_VIEW;
};

const of = (base: string) => stretches.filter(({ id }) => id.startsWith(base)).flatMap((stretch) => SIDES.map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side })));

test.each(of('seated-twist'))('through the helper’s eyes both contacts of $name are seen', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const cameraOf = camerasOf(solver, ASPECT);
  for (const time of TIMES) {
    const frame = solveFrame(solver, time);
    const at = lookWith(frame, cameraOf('helper-eyes'));
    expect([time, ...frame.contacts.map((contact) => seenOf(frame, contact, at))]).toEqual([time, true, true]);
  }
});

test.each(of('seated-twist'))('from behind, the strip of the spine is whole in $name, the hand at the shoulder has its letter, and no arrow leads from it to the strip', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const camera = camerasOf(solver, ASPECT)('back');
  const markers = marksOf(solver);
  markers.setShown({ hands: true, forces: true, pulses: false, seesThrough: { person: false, helper: lookedThrough('back', stretch) === 'helper' } });
  for (const time of TIMES) {
    const frame = solveFrame(solver, time);
    const at = lookWith(frame, camera, lookedThrough('back', stretch));
    const hidden: number[] = [];
    for (let level = 0; level < frame.midlineInWorld.length / 3; level += 1) {
      const point = new Vector3().fromArray(frame.midlineInWorld, 3 * level), drawn = at(point);
      if (drawn?.figure !== 'person' || drawn.depthMetres < -point.applyMatrix4(camera.matrixWorldInverse).z - SKIN_METRES) hidden.push(level);
    }
    markers.apply(frame, camera);
    const steady = frame.contacts.findIndex(({ role }) => role === 'steady');
    expect([time, hidden, seenOf(frame, frame.contacts[steady]!, at), markers.contacts[steady]!.badge.visible, markers.contacts[steady]!.arrow.halfLengthMetres]).toEqual([time, [], true, true, 0]);
  }
});

test.each(of('towel-twist'))('the towel’s patches in $name are drawn beside the strip of the spine, with a gap on each side', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const camera = camerasOf(solver, ASPECT)('back');
  const markers = marksOf(solver);
  for (const time of TIMES) {
    const frame = solveFrame(solver, time);
    markers.apply(frame, camera);
    const { geometry } = markers.group.getObjectByName('pads')!.children[0]!.children[0] as Mesh;
    const at = geometry.getAttribute('position'), half = geometry.getAttribute('halfSize');
    for (const [i, pad] of frame.pads.entries()) {
      const middle = new Vector3();
      for (let k = 0; k < 4; k += 1) middle.addScaledVector(new Vector3().fromBufferAttribute(at, 4 * i + k), 0.25);
      const inner = middle.addScaledVector(new Vector3().fromArray(pad.alongInWorld), (pad.side === 'left' ? -1 : 1) * half.getX(4 * i));
      const away: number[] = [];
      for (let level = 0; level < frame.midlineInWorld.length / 3; level += 1) away.push(inner.distanceTo(new Vector3().fromArray(frame.midlineInWorld, 3 * level)));
      expect([pad.id, Math.min(...away) > STRIP_METRES + PATCH_GAP_METRES]).toEqual([pad.id, true]);
    }
  }
});

test.each(of('knee-pull'))('from the feet both hands of $name are seen past the foot, each with its letter and its arrow', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const camera = camerasOf(solver, ASPECT)('front');
  const markers = marksOf(solver);
  for (const time of TIMES) {
    const frame = solveFrame(solver, time);
    const at = lookWith(frame, camera);
    markers.apply(frame, camera);
    expect([time, ...frame.contacts.map((contact, i) => [seenOf(frame, contact, at), markers.contacts[i]!.badge.visible, markers.contacts[i]!.arrow.halfLengthMetres > 0])])
      .toEqual([time, ...frame.contacts.map(() => [true, true, true])]);
  }
});
