import { BufferAttribute, BufferGeometry, Group, type PerspectiveCamera, Vector3 } from 'three';
import type { FigureName, Frame, PadFrame } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { MARKER_COLOUR } from '../room/palette.ts';
import { smoothStep } from '../sight/smooth-step.ts';
import { isNearlySeen } from '../sight/off-limits.ts';
import { padSight } from '../sight/pad-sight.ts';
import type { MarkerLook } from './contact-marker.ts';
import { createForceArrow } from './force-arrow.ts';
import { paintUniforms } from './glyph-material.ts';
import { createGlyph } from './glyph.ts';
import { createLabelOnPicture, type LabelledMark } from './labelled-mark.ts';
import { PAD_FRAGMENT, PAD_VERTEX } from './pad-shader.ts';

/** Round corners of a patch, metres. */
const CORNER_METRES = 0.012;
/** A patch is drawn without so much of its inner end, metres: with its outline it would touch the strip of the spine (half width 0.05), and read as one pad across it. */
const INNER_CUT_METRES = 0.026;
/** Room for outline and halo round a patch, metres. */
const MARGIN_METRES = 0.02;
/** Pulled towards the camera in depth, metres: a patch is under the roll, and drawn over it. */
const DEPTH_PULL_METRES = 0.13;
/** A patch is seen from its own side of the body: cosines of the look to its normal, gone and whole. */
const ASIDE_COSINE = 0.12;
const FACING_COSINE = 0.35;
/** And its arrow, shares of that: half seen through it would be taken for a mark on what is behind it. */
const ARROW_FROM = 0.75;
const ARROW_WHOLE = 0.9;
/** Opacity while the towel is still away: it shows where it will press. */
const WAITING_OPACITY = 0.55;

/** The patches under the towel, in one draw, and their forces. */
export interface PadMarkers {
  readonly group: Group;
  /** One, or none where nothing presses. */
  readonly marks: readonly LabelledMark[];
  apply(frame: Frame, camera: PerspectiveCamera, how: Readonly<MarkerLook>): void;
  dispose(): void;
}

const CORNERS = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const;

/** Four corners a patch: where each is, where in the patch, how large the patch is, and how much of it is seen. */
const patchGeometry = (pads: readonly PadFrame[]): BufferGeometry => {
  const count = 4 * pads.length;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(3 * count), 3));
  const place = new Float32Array(2 * count), half = new Float32Array(2 * count);
  for (const [i, { halfLengthMetres: whole, halfHeightMetres }] of pads.entries()) {
    const halfLengthMetres = whole - INNER_CUT_METRES / 2;
    for (const [k, [x, y]] of CORNERS.entries()) {
      place.set([x * (halfLengthMetres + MARGIN_METRES), y * (halfHeightMetres + MARGIN_METRES)], 2 * (4 * i + k));
      half.set([halfLengthMetres, halfHeightMetres], 2 * (4 * i + k));
    }
  }
  geometry.setAttribute('place', new BufferAttribute(place, 2));
  geometry.setAttribute('halfSize', new BufferAttribute(half, 2));
  geometry.setAttribute('shown', new BufferAttribute(new Float32Array(3 * count), 3));
  geometry.setIndex(pads.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((k) => 4 * i + k)));
  return geometry;
};

const along = new Vector3();
const normal = new Vector3();
const height = new Vector3();
const corner = new Vector3();
const look = new Vector3();
const middle = new Vector3();
const nobody: Readonly<Record<FigureName, boolean>> = { person: false, helper: false };
const eye = { x: 0, y: 0, z: 0, seesThrough: nobody };
const arrowLook = { opacity: 0, pulses: false, scene: null, anchor: new Vector3(), size: 1 };

/** Draws where the towel presses: a patch with a T on each side of the spine, seen through the towel, from behind only. */
export const createPadMarkers = ({ pads }: Frame): PadMarkers => {
  const group = new Group();
  group.name = 'pads';
  const geometry = patchGeometry(pads);
  const patches = createGlyph({
    geometry,
    shader: { vertexShader: PAD_VERTEX, fragmentShader: PAD_FRAGMENT },
    uniforms: { ...paintUniforms(MARKER_COLOUR.support, DEPTH_PULL_METRES), uCorner: { value: CORNER_METRES } },
    order: DRAW_ORDER.disc,
    hasGhost: true,
  });
  const forces = pads.map((pad) => {
    const arrow = createForceArrow(pad, MARKER_COLOUR.support, pad.halfHeightMetres);
    const place = new Group();
    place.name = `marker:${pad.id}`;
    place.add(arrow.group);
    return { arrow, place };
  });
  if (pads.length > 0) group.add(patches.group, ...forces.map(({ place }) => place));
  const positions = geometry.getAttribute('position'), shown = geometry.getAttribute('shown'), places = geometry.getAttribute('place');
  let seen = 0;
  let share = 1;
  // The label leads to the patch that is seen best.
  const labelled = new Group();
  const marks = pads.slice(0, 1).map(({ halfHeightMetres }): LabelledMark => ({
    group: labelled,
    radiusMetres: halfHeightMetres,
    letter: { middle: new Vector3(), radiusMetres: halfHeightMetres },
    label: createLabelOnPicture(),
    get seen() { return seen; },
    get hint() { return seen; },
    hasLetter: false,
    leads: true,
    get share() { return share; },
  }));

  const applyPad = (pad: PadFrame, i: number, frame: Frame, camera: PerspectiveCamera): void => {
    along.fromArray(pad.alongInWorld);
    normal.fromArray(pad.normalInWorld);
    // On the skin, as the strip of the spine beside it is: farther out it would seem to reach over that where it is looked at from aside.
    middle.fromArray(pad.pointInWorld).addScaledVector(along, (pad.side === 'left' ? 0.5 : -0.5) * INNER_CUT_METRES);
    height.crossVectors(along, normal);
    look.copy(camera.position).sub(middle).normalize();
    const facing = smoothStep(ASIDE_COSINE, FACING_COSINE, look.dot(normal));
    const sight = padSight(pad, frame, eye);
    const opacity = share * facing * (WAITING_OPACITY + (1 - WAITING_OPACITY) * pad.touch);
    // Behind a trunk its outline would seem to lie on that.
    const hint = sight < 1 ? isNearlySeen(frame, eye, middle, null) : 1;
    if (i === 0 || facing * sight > seen) {
      seen = facing * sight;
      labelled.position.copy(middle);
    }
    for (let k = 0; k < 4; k += 1) {
      const at = 4 * i + k;
      corner.copy(middle).addScaledVector(along, places.getX(at)).addScaledVector(height, places.getY(at));
      positions.setXYZ(at, corner.x, corner.y, corner.z);
      shown.setXYZ(at, opacity, pad.touch, hint);
    }
    const force = forces[i]!;
    force.place.position.copy(middle);
    arrowLook.opacity = opacity * sight * smoothStep(ARROW_FROM, ARROW_WHOLE, facing);
    force.arrow.apply(pad, middle, camera, arrowLook);
  };
  return {
    group,
    marks,
    apply: (frame, camera, how) => {
      share = how.share;
      arrowLook.pulses = how.pulses;
      eye.seesThrough = how.seesThrough;
      eye.x = camera.position.x;
      eye.y = camera.position.y;
      eye.z = camera.position.z;
      for (let i = 0; i < frame.pads.length; i += 1) applyPad(frame.pads[i]!, i, frame, camera);
      patches.setOpacity(share, share);
      positions.needsUpdate = true;
      shown.needsUpdate = true;
    },
    dispose: () => {
      patches.dispose();
      for (const { arrow } of forces) arrow.dispose();
    },
  };
};
