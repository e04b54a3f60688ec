import { quat, type vec3 } from 'gl-matrix';
import { ConeGeometry, CylinderGeometry, TorusGeometry, type BufferGeometry } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Document, Node } from '@gltf-transform/core';
import type { Contact } from '../../core/stretch/stretch.ts';
import { arrowLengthMetres } from '../../scene/markers/arrow-length.ts';
import { MARKER_COLOUR } from '../../scene/room/palette.ts';
import type { BakedContact, BakedMotion } from './bake-motion.ts';
import { markMaterial } from './model-materials.ts';
import { addPlainMesh } from './plain-mesh.ts';
import { NUMBER, POINT, thinKeys, TURN, type Keys } from './thin-keys.ts';
import type { TrackWriter } from './track-writer.ts';

/** The ring lies round the palm: half a palm's width, and its thickness. Metres. */
const RING_RADIUS = 0.045;
const RING_THICKNESS = 0.004;
/** An arrow of 1 m along +Y that ends at the origin: shares of its length. It is made as long as the force level says. */
const HEAD_SHARE = 0.4;
const HEAD_RADIUS_SHARE = 0.16;
const SHAFT_RADIUS_SHARE = 0.06;
/** The arrow ends this far before the skin: a hand's thickness, metres. */
const ARROW_GAP = 0.035;
/** So small that it cannot be seen, and still turns well: a scale of nothing has no directions. */
const GONE = 1e-4;
/** What a key of a mark may be off: metres, radians. */
const MOST_METRES = 0.001;
const MOST_RADIANS = 0.01;

const UP: vec3 = [0, 1, 0];
const AHEAD: vec3 = [0, 0, 1];

const arrowGeometry = (): BufferGeometry => {
  const head = new ConeGeometry(HEAD_RADIUS_SHARE, HEAD_SHARE, 16).translate(0, -HEAD_SHARE / 2, 0);
  const shaft = new CylinderGeometry(SHAFT_RADIUS_SHARE, SHAFT_RADIUS_SHARE, 1 - HEAD_SHARE, 12).translate(0, -(1 + HEAD_SHARE) / 2, 0);
  return mergeGeometries([head, shaft]);
};

/** Turns that bring `from` to each direction of a row of three. */
const turnsTo = (from: vec3, directions: Float64Array): Float64Array => {
  const out = new Float64Array((directions.length / 3) * 4);
  const turn = quat.create();
  for (let i = 0; i < directions.length / 3; i += 1) {
    quat.rotationTo(turn, from, directions.subarray(3 * i, 3 * i + 3) as unknown as vec3);
    out.set(turn, 4 * i);
  }
  return out;
};

/** The same size in all three directions. */
const evenly = ({ times, values }: Keys): Keys => ({ times, values: Float32Array.from({ length: 3 * values.length }, (_, i) => values[Math.floor(i / 3)]!) });

const numbers = (timesSeconds: Float64Array, values: Float64Array): Keys => evenly(thinKeys({ timesSeconds, values, offset: 0, stride: 1 }, NUMBER, MOST_METRES));

/** Where the arrow ends: before the hand, on the side from which the force comes. */
const tips = ({ points, directions }: BakedContact): Float64Array => points.map((value, i) => value - ARROW_GAP * directions[i]!);

interface MarkInput {
  readonly document: Document;
  readonly writer: TrackWriter;
  readonly motion: BakedMotion;
}

const addTracks = ({ writer, motion: { timesSeconds } }: MarkInput, node: Node, track: { places: Float64Array; turns: Float64Array; sizes: Float64Array }): void => {
  writer.add(node, 'translation', thinKeys({ timesSeconds, values: track.places, offset: 0, stride: 3 }, POINT, MOST_METRES));
  writer.add(node, 'rotation', thinKeys({ timesSeconds, values: track.turns, offset: 0, stride: 4 }, TURN, MOST_RADIANS));
  writer.add(node, 'scale', numbers(timesSeconds, track.sizes));
};

/** A ring on the skin round each hand's palm and an arrow of its force, in the colours of the marker code; in a group of their own, so that they can be hidden. */
export const addMarks = (input: MarkInput, contacts: readonly Contact[]): Node => {
  const { document, motion } = input;
  const group = document.createNode('marks');
  for (const [i, { id, role }] of contacts.entries()) {
    const baked = motion.contacts[i]!;
    const material = markMaterial(document, role, MARKER_COLOUR[role]);
    const ring = document.createNode(`ring_${id}`).setMesh(addPlainMesh(document, `ring_${id}`, new TorusGeometry(RING_RADIUS, RING_THICKNESS, 8, 32), material));
    addTracks(input, ring, { places: baked.points, turns: turnsTo(AHEAD, baked.normals), sizes: baked.touch.map((touch) => Math.max(GONE, touch)) });
    const arrow = document.createNode(`arrow_${id}`).setMesh(addPlainMesh(document, `arrow_${id}`, arrowGeometry(), material));
    addTracks(input, arrow, { places: tips(baked), turns: turnsTo(UP, baked.directions), sizes: baked.levels.map((level) => Math.max(GONE, arrowLengthMetres(role, level))) });
    group.addChild(ring.setExtras({ contact: id, role })).addChild(arrow.setExtras({ contact: id, role }));
  }
  return group;
};
