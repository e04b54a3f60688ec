import { PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { BONE_INDEX } from '../../src/core/anatomy/bones.ts';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { helperEyes } from '../../src/scene/camera/helper-eyes.ts';
import { EYES_FIELD_OF_VIEW } from '../../src/scene/camera/presets.ts';
import { alongForearm } from '../../src/scene/markers/along-forearm.ts';
import { arrowShare, createForceArrow } from '../../src/scene/markers/force-arrow.ts';
import { solverOf, stretches, stretchNamed } from '../support/models.ts';

const eyesOf = (stretch: (typeof stretches)[number], side: 'left' | 'right', time: number) => {
  const frame = solveFrame(solverOf(stretch, side), time);
  const [position, target] = [new Vector3(), new Vector3()];
  helperEyes(frame, { position, target }, stretch.eyes);
  const camera = new PerspectiveCamera(EYES_FIELD_OF_VIEW, 4 / 3);
  camera.position.copy(position);
  camera.lookAt(target);
  camera.updateMatrixWorld(true);
  return { frame, camera };
};

/** Half of a forearm, metres. */
const FOREARM_METRES = 0.04;

test.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side }))))(
  '$name, through the helper’s eyes: an arrow that its own forearm would cover lies over it',
  ({ stretch, side }) => {
    for (const time of [14, 17, 22, 30, 41, 46]) {
      const { frame, camera } = eyesOf(stretch, side, time);
      for (const contact of frame.contacts) {
        const hand = new Vector3().fromArray(contact.laidInWorld);
        const force = new Vector3().fromArray(contact.forceDirectionInWorld);
        if (arrowShare(hand.clone().sub(camera.position).normalize().dot(force)) < 0.5) continue;
        const bones = frame[contact.handFigure].worldPositions;
        const place = (point: Vector3): Vector3 => {
          const seen = point.applyMatrix4(camera.matrixWorldInverse);
          return new Vector3(-seen.x / seen.z, -seen.y / seen.z, -seen.z);
        };
        const elbow = place(new Vector3().fromArray(bones, 3 * BONE_INDEX[`${contact.hand}LowerArm`]));
        const wrist = place(new Vector3().fromArray(bones, 3 * BONE_INDEX[`${contact.hand}Hand`]));
        const isCovered = (along: number): boolean => {
          const at = place(hand.clone().addScaledVector(force, along));
          const arm = elbow.clone().sub(wrist);
          const share = Math.min(Math.max(((at.x - wrist.x) * arm.x + (at.y - wrist.y) * arm.y) / (arm.x ** 2 + arm.y ** 2), 0), 1);
          const depth = wrist.z + share * (elbow.z - wrist.z);
          return depth > 0 && depth < at.z && Math.hypot(at.x - wrist.x - share * arm.x, at.y - wrist.y - share * arm.y) < FOREARM_METRES / depth;
        };
        if ([0.08, 0.13, 0.18].every(isCovered)) expect([time, contact.id, alongForearm(contact, frame, camera) > 0.5]).toEqual([time, contact.id, true]);
      }
    }
  },
);

test('in the knee-pull, the arrow of the hand on the hands begins behind the wrist, over the forearm', () => {
  for (const side of ['left', 'right'] as const) {
    const { frame, camera } = eyesOf(stretchNamed('knee-pull'), side, 30);
    const contact = frame.contacts.find(({ id }) => id === 'guide-hands')!;
    const arrow = createForceArrow(contact, '#e69f00', 0.05);
    const middle = new Vector3().fromArray(contact.laidInWorld);
    arrow.apply(contact, middle, camera, { opacity: 1, pulses: false, frame, scene: null });
    expect(arrow.liesOverHand).toBe(true);
    expect(arrow.group.position.length()).toBeGreaterThan(0.07);
    arrow.apply(contact, middle, camera, { opacity: 1, pulses: false, frame: null, scene: null });
    expect([arrow.liesOverHand, arrow.group.position.length() < 0.051]).toEqual([false, true]);
    arrow.dispose();
  }
});
