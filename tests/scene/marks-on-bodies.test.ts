/** No letter lies over, and no arrow leads to, a chest, a belly, a neck or a face where the contact is not: in every view, on the real skins. */
import { type PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { BONE_INDEX, type BoneName } from '../../src/core/anatomy/bones.ts';
import { MIDLINE_POINT_COUNT, type FigureName } from '../../src/core/frame/frame.ts';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { EYES_NEAR_METRES } from '../../src/scene/camera/presets.ts';
import { lookedThrough } from '../../src/scene/camera/look-through.ts';
import { LEASH_METRES } from '../../src/scene/markers/letter-place.ts';
import { NO_FORCE_LEVEL } from '../../src/scene/markers/arrow-length.ts';
import { OVER_FOREARM_SHARE } from '../../src/scene/markers/force-arrow.ts';
import { CAMERA_NAMES } from '../../src/state/view.ts';
import { type DrawnAt, drawnSkins } from '../support/drawn-skins.ts';
import { camerasOf, marksOf } from '../support/marks.ts';
import { solverOf, stretches } from '../support/models.ts';

const MOMENTS = 20;
const ASPECT = 4 / 3;
/** Where a hand would be wrong, and a mark looks as if one were. */
const NEVER: readonly string[] = ['head', 'neck', 'trunk', 'waist', 'pelvis'];
/** Where it is wrong even under the shaft of an arrow. */
const FACE: readonly string[] = ['head', 'neck'];
/** Places along an arrow, shares of half its length from its middle; past 1 there is what the tip of one that leads away from its hand points at. */
const SHAFT_SHARES = [-0.6, -0.1, 0.3, 0.6];
const LEADS_TO_SHARES = [0.6, 0.95, 1.8];
/** Joints of a hand; where so many of them are drawn the hand is in plain view, and its force has an arrow. */
const JOINTS = ['Hand', 'IndexProximal', 'MiddleProximal', 'LittleProximal', 'MiddleDistal', 'IndexDistal', 'ThumbDistal'] as const;
const PLAIN_VIEW = 5;
/** A force nearer to the look than this (30 degrees) has no arrow: its way on the picture would be another. Cosine. */
const READABLE_COSINE = 0.866;
/** Between the middles of a letter and of the person's kneecap on the picture, at least, metres there. */
const OFF_KNEE_METRES = 0.06;
/** Nearer to the picture's edge a hand is cut, and no arrow asked for; share of half of it. */
const EDGE = 0.85;
/** Views in which each hand has an arrow in the hold, at least; of the fist that pulls the towel, which is hidden in the others. */
const LEAST_VIEWS = 4;
const LEAST_VIEWS_OF_PULL = 2;
/** Between the end of an arrow at its hand and the nearest of the hand's middle and joints on the picture, at most, metres there. */
const AT_HAND_METRES = 0.06;
/** Cosine of the way drawn to the force, at least (29 degrees), and how far it may lead aside of it on the picture, a sine. */
const MOST_TURNED = 0.875;
const ASIDE = 0.06;
/** Past the tip of a push, where it is asked what it presses; and how much nearer than the hand a body lies before it, metres. */
const PRESSES_METRES = [0.006, 0.018, 0.03];
const BEFORE_METRES = 0.15;
/** From the middle of what touches of a forearm to the elbow's end of it; and so much nearer, metres, a letter may be to another hand: the skins are rounder than the rods by which it was placed. */
const PATCH_METRES = 0.04;
const NEARER_METRES = 0.015;
/** The strip along the spine where it surely is one: cosine of its skin to the look, and from its middle on the picture, metres there. Past its tip a push is asked so far, metres. */
const STRIP_FACING = 0.3;
const STRIP_CORE_METRES = 0.014;
const TO_SPINE_METRES = [0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.14, 0.16, 0.18, 0.2];
/** Of that way, where the own hand is looked for; a little past the middle, too. */
const HAND_SHARES = [1, 0.75, 0.5, 0.25, 0, -0.4, -0.8];

const every = stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side })));

test.each(every)('$name', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const markers = marksOf(solver);
  const cameraOf = camerasOf(solver, ASPECT);
  const faults: string[] = [];
  const places: string[] = [];
  const views: Set<string>[] = [];
  let letters = 0, arrows = 0;
  for (let i = 0; i < MOMENTS; i += 1) {
    const frame = solveFrame(solver, (solver.durationSeconds * i) / (MOMENTS - 1));
    if (frame.contacts.every(({ touch }) => touch === 0)) continue;
    const skins = drawnSkins(frame);
    for (const view of CAMERA_NAMES) {
      const camera: PerspectiveCamera = cameraOf(view);
      // As the page looks through a body in this view, so that marks lie over what is behind it, and the hand is seen through what is before it.
      const through = lookedThrough(view, stretch) ?? undefined;
      markers.setShown({ hands: true, forces: true, pulses: true, seesThrough: { person: through === 'person', helper: through === 'helper' } });
      markers.apply(frame, camera);
      const drawnAt = skins(camera);
      const bone = (figure: FigureName, name: BoneName): Vector3 => new Vector3().fromArray(frame[figure].worldPositions, 3 * BONE_INDEX[name]);
      const at = (point: Vector3): DrawnAt | null => {
        const { x, y, z } = point.clone().project(camera);
        return z > 1 || Math.abs(x) > 1 || Math.abs(y) > 1 ? null : drawnAt(x, y, through);
      };
      // The strip's middle as the picture shows it, where it faces the camera.
      const strip = Array.from({ length: MIDLINE_POINT_COUNT }, (_, i) => new Vector3().fromArray(frame.midlineInWorld, 3 * i))
        .filter((point, i) => new Vector3().fromArray(frame.midlineNormalsInWorld, 3 * i).dot(camera.position.clone().sub(point).normalize()) > STRIP_FACING);
      const spineAt = (point: Vector3): boolean => {
        const seen = point.clone().applyMatrix4(camera.matrixWorldInverse);
        return strip.some((middle) => { const { x, y, z } = middle.clone().applyMatrix4(camera.matrixWorldInverse); return Math.hypot(x / z - seen.x / seen.z, y / z - seen.y / seen.z) * -z < STRIP_CORE_METRES; });
      };
      const check = (what: string, point: Vector3, never: readonly string[]): void => {
        const drawn = at(point);
        if (drawn?.figure === 'person' && never.includes(drawn.part)) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: ${what} over the ${drawn.part}`);
      };
      for (const [k, { group, arrow, letter, badge, hand, handFigure }] of markers.contacts.entries()) {
        const { id, part, touch, forceLevel, forceDirectionInWorld } = frame.contacts[k]!;
        if (badge.visible) {
          letters += 1;
          const place = group.position.clone().add(letter.middle);
          check(`letter of ${id}`, place, NEVER);
          for (const side of ['left', 'right'] as const) {
            const knee = bone('person', `${side}LowerLeg`).applyMatrix4(camera.matrixWorldInverse), seen = place.clone().applyMatrix4(camera.matrixWorldInverse);
            const away = Math.hypot(knee.x / knee.z - seen.x / seen.z, knee.y / knee.z - seen.y / seen.z) * -seen.z;
            if (away < OFF_KNEE_METRES && at(place)?.figure === 'person') faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: letter of ${id} on the ${side} kneecap, ${away.toFixed(3)} m`);
          }
        }
        const { leads, seen } = markers.contacts[k]!;
        if (!badge.visible && leads && seen >= 0.5 && touch > 0) {
          // There a label's line ends.
          const drawn = at(group.position);
          if (drawn !== null && (/Foot|Toes|head|neck/.test(drawn.part) || (drawn.figure === handFigure && !drawn.part.startsWith(hand)))) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: the line of ${id} ends on the ${drawn.figure}'s ${drawn.part}`);
        }
        if (badge.visible) {
          // At a glance of its own hand: at most a letter's width off it, and nearer to it than to another; of what touches with the forearm on the elbow's side.
          const onPicture = (point: Vector3): Vector3 => { const seen = point.clone().applyMatrix4(camera.matrixWorldInverse); return seen.multiplyScalar(1 / -seen.z).setZ(0); };
          const place = group.position.clone().add(letter.middle), markMetres = -group.position.clone().applyMatrix4(camera.matrixWorldInverse).z;
          const metresTo = (point: Vector3): number => onPicture(place).distanceTo(onPicture(point)) * markMetres;
          const ownMetres = part === 'forearm' ? metresTo(group.position) : Math.min(...JOINTS.map((joint) => metresTo(bone(handFigure, `${hand}${joint}`))));
          const most = letter.radiusMetres + Math.min(LEASH_METRES, 2 * letter.radiusMetres) + (part === 'forearm' ? PATCH_METRES : 0);
          // Of a forearm what counts is its middle line, from beside what touches towards the elbow.
          const wrist = bone(handFigure, `${hand}Hand`), elbow = bone(handFigure, `${hand}LowerArm`);
          const beside = wrist.clone().lerp(elbow, group.position.clone().sub(wrist).dot(elbow.clone().sub(wrist)) / elbow.distanceToSquared(wrist));
          const ends = part === 'forearm' ? [0, 0.25, 0.5].map((share) => beside.clone().lerp(elbow, share)) : JOINTS.map((joint) => bone(handFigure, `${hand}${joint}`));
          if (!ends.some((end) => { const { x, y } = end.clone().project(camera); return Math.max(Math.abs(x), Math.abs(y)) <= 1; })) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: letter of ${id} though its hand is not in the picture`);
          if (ownMetres > most) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: letter of ${id} ${ownMetres.toFixed(3)} m from its hand`);
          if (part === 'forearm' && ownMetres > metresTo(bone(handFigure, `${hand}Hand`))) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: letter of ${id} at the hand beyond its forearm`);
          for (const other of frame.contacts) if (other.id !== id) for (const joint of JOINTS) {
            const point = bone(other.handFigure, `${other.hand}${joint}`), drawn = at(point);
            if (drawn?.figure === other.handFigure && drawn.part === `${other.hand}Hand` && metresTo(point) < ownMetres - NEARER_METRES) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: letter of ${id} nearer to the hand of ${other.id}`);
          }
        }
        if (badge.visible && spineAt(group.position.clone().add(letter.middle))) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: letter of ${id} on the spine's strip`);
        places[k] ??= arrow.place;
        if (places[k] !== arrow.place) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: the arrow of ${id} changes its place`);
        const joints = JOINTS.map((joint) => bone(handFigure, `${hand}${joint}`));
        const isOwn = (drawn: DrawnAt | null): boolean => drawn?.figure === 'helper' && (drawn.part === `${hand}Hand` || drawn.part === `${hand}Forearm`);
        const isPlain = part !== 'forearm' && joints.filter((joint) => isOwn(at(joint))).length >= PLAIN_VIEW && joints.every((joint) => { const { x, y } = joint.clone().project(camera); return Math.max(Math.abs(x), Math.abs(y)) < EDGE; });
        // A pull has none where it would lead to the trunk.
        const isAside = Math.abs(new Vector3().fromArray(forceDirectionInWorld).dot(camera.position.clone().sub(group.position).normalize())) < READABLE_COSINE;
        const isAsked = touch === 1 && isAside && forceLevel > NO_FORCE_LEVEL && isPlain && (arrow.place === 'behind' || view === 'over-shoulder' || view === 'front');
        if (isAsked && arrow.halfLengthMetres === 0) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: no arrow of ${id} though its hand is in plain view`);
        if (arrow.halfLengthMetres === 0) continue;
        arrows += 1;
        if (frame.phase.id === 'hold' && arrow.shown < 0.99) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: of the arrow of ${id} only a shadow`);
        if (frame.phase.id === 'hold') (views[k] ??= new Set()).add(view);
        const along = (share: number): Vector3 => arrow.way.clone().multiplyScalar(share * arrow.halfLengthMetres).add(arrow.middle).add(group.position);
        for (const share of [-1.2, 1]) if (-along(share).applyMatrix4(camera.matrixWorldInverse).z * (1 - OVER_FOREARM_SHARE) < EYES_NEAR_METRES) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: the arrow of ${id} is cut off before the eye`);
        for (const share of SHAFT_SHARES) check(`arrow of ${id}`, along(share), FACE);
        if (arrow.place === 'ahead') for (const share of LEADS_TO_SHARES) check(`what the arrow of ${id} leads to is`, along(share), NEVER);
        // Neither on the strip along the spine nor, a push, on its way there.
        for (const share of [-0.9, -0.5, 0, 0.5, 0.9]) if (spineAt(along(share))) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: arrow of ${id} on the spine's strip`);
        const acrossLook = arrow.way.clone().addScaledVector(camera.getWorldDirection(new Vector3()), -arrow.way.dot(camera.getWorldDirection(new Vector3()))).normalize();
        if (arrow.place === 'behind') for (const metres of TO_SPINE_METRES) if (spineAt(along(1).addScaledVector(acrossLook, metres))) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: the arrow of ${id} leads to the spine`);
        // At the own hand, which is to be seen there: a tip at what hides a hand would point at that.
        const end = along(arrow.place === 'behind' ? 1 : -1), middle = part === 'forearm' ? group.position.clone() : bone(handFigure, `${hand}Hand`).lerp(bone(handFigure, `${hand}MiddleProximal`), 0.75);
        const onPicture = (point: Vector3): Vector3 => { const seen = point.clone().applyMatrix4(camera.matrixWorldInverse); return seen.multiplyScalar(1 / -seen.z).setZ(0); };
        const metres = Math.min(...[middle, ...joints].map((near) => onPicture(end).distanceTo(onPicture(near)))) * -middle.clone().applyMatrix4(camera.matrixWorldInverse).z;
        if (metres > AT_HAND_METRES) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: the arrow of ${id} is ${metres.toFixed(3)} m from its hand`);
        // Right past the tip of a push is its own hand, not an upper arm before that hand: that would be what is pressed.
        const handMetres = -middle.clone().applyMatrix4(camera.matrixWorldInverse).z;
        const past = PRESSES_METRES.map((metres) => at(end.clone().addScaledVector(arrow.way, metres)));
        const pressed = past.find((drawn) => drawn?.figure === 'person' && /UpperArm|neck|head/.test(drawn.part) && drawn.depthMetres < handMetres - BEFORE_METRES);
        if (arrow.place === 'behind' && through === undefined && pressed !== undefined) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: the arrow of ${id} seems to press the ${pressed?.part ?? ''}`);
        // Turned to the camera it keeps the force's way on the picture, and never points the other way in depth.
        const force = new Vector3().fromArray(forceDirectionInWorld), look = camera.position.clone().sub(arrow.middle).sub(group.position).normalize();
        if (arrow.way.dot(force) < MOST_TURNED || Math.abs(arrow.way.dot(force.clone().cross(look).normalize())) > ASIDE) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: the arrow of ${id} leads elsewhere than its force`);
        const isHandThere = HAND_SHARES.some((share) => isOwn(at(middle.clone().lerp(end, share)))) || joints.some((joint) => onPicture(joint).distanceTo(onPicture(end)) * -middle.clone().applyMatrix4(camera.matrixWorldInverse).z < AT_HAND_METRES && isOwn(at(joint)));
        // Seen through, the helper's hands are shadows among shadows: that the end is near counts there.
        if (!isHandThere && through === undefined) faults.push(`${view}, ${frame.timeSeconds.toFixed(1)} s: no hand is seen where the arrow of ${id} is`);
      }
    }
  }
  expect(faults).toEqual([]);
  for (const [k, { arrow }] of markers.contacts.entries()) {
    const seen = views[k] ?? new Set();
    expect([solver.frame.contacts[k]?.id, [...seen], seen.size >= (arrow.place === 'ahead' ? LEAST_VIEWS_OF_PULL : LEAST_VIEWS), seen.has('over-shoulder')]).toEqual([solver.frame.contacts[k]?.id, [...seen], true, true]);
  }
  // They are there to be looked at.
  expect([letters > 100, arrows > 70]).toEqual([true, true]);
}, 120_000);

test.each(every)('$name: in the first view each hand that presses has its arrow, and letters do not lie over each other', ({ stretch, side }) => {
  const solver = solverOf(stretch, side);
  const markers = marksOf(solver);
  const camera = camerasOf(solver, ASPECT)('over-shoulder');
  for (const time of [17, 22, 32, 41, 48]) {
    const frame = solveFrame(solver, time);
    markers.apply(frame, camera);
    for (const [i, { arrow, letter, group }] of markers.contacts.entries()) {
      expect([time, frame.contacts[i]?.id, arrow.halfLengthMetres > 0]).toEqual([time, frame.contacts[i]?.id, true]);
      for (const other of markers.contacts.slice(i + 1)) {
        const away = group.position.clone().add(letter.middle).applyMatrix4(camera.matrixWorldInverse).setZ(0)
          .distanceTo(other.group.position.clone().add(other.letter.middle).applyMatrix4(camera.matrixWorldInverse).setZ(0));
        expect([time, away > 0.9 * (letter.radiusMetres + other.letter.radiusMetres)]).toEqual([time, true]);
      }
    }
  }
});
