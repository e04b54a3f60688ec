import { Group, type PerspectiveCamera } from 'three';
import type { FigureName, Frame } from '../../core/frame/frame.ts';
import { showsOwnTurn } from '../../core/stretch/shows-own-turn.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import { findCloseUp, type CloseUp } from '../camera/close-up.ts';
import { SKIN_MARK_COUNT, type SkinMarks } from '../figures/skin-marks.ts';
import { createPictureBodies, projectBodies } from '../sight/picture-bodies.ts';
import { apartShare, leftBeside } from './arrows-apart.ts';
import { type BesideOthers, createContactMarker, presence, type ContactMarker, type MarkerLook } from './contact-marker.ts';
import type { LabelledMark } from './labelled-mark.ts';
import { createMarkOrder, type DrawnHands } from './order-marks.ts';
import { createPadMarkers } from './pad-markers.ts';
import { createPlacedMarks } from './placed-marks.ts';
import { createSpineZone } from './spine-zone.ts';
import { createTurnArrow } from './turn-arrow.ts';

/** Which marks are drawn. */
export interface ShownMarks {
  /** Discs, rings, letters, patches. */
  readonly hands: boolean;
  /** Arrows of forces and of the turn. */
  readonly forces: boolean;
  /** Whether arrows pulse when their force changes. */
  readonly pulses: boolean;
  /** Bodies that are seen through: they hide no mark. */
  readonly seesThrough: Readonly<Record<FigureName, boolean>>;
}

/** Everything drawn over the bodies: a marker for each contact, the towel's patches, the turn, the spine zone. */
export interface Markers {
  readonly group: Group;
  /** In the order of the frame's contacts. */
  readonly contacts: readonly ContactMarker[];
  /** What has a label: the contacts in their order, then the towel's patches as one. */
  readonly labelled: readonly LabelledMark[];
  apply(frame: Frame, camera: PerspectiveCamera): void;
  /** Where hands and towel lie, and the arrows. */
  setShown(shown: ShownMarks): void;
  setSpineZoneVisible(visible: boolean): void;
  dispose(): void;
}

export interface MarkersInput {
  readonly frame: Frame;
  readonly stretch: Stretch;
  readonly hands: DrawnHands;
  /** What is painted on each body's skin. */
  readonly skins: Readonly<Record<'person' | 'helper', SkinMarks>>;
  /** Called when a picture changed by itself. */
  readonly onRedraw: () => void;
}

const closeUp: CloseUp = { index: -1, amount: 0 };

const beside: BesideOthers = { size: 1, left: 1 };

/** What every other arrow leaves of one. */
const besideOthers = (contacts: readonly ContactMarker[], index: number): BesideOthers => {
  const own = contacts[index];
  beside.size = 1;
  beside.left = 1;
  for (let i = 0; i < contacts.length; i += 1) {
    const other = contacts[i];
    if (own === undefined || other === undefined || i === index) continue;
    // One that is not drawn takes no room.
    const otherLeft = leftBeside(other.arrowOnPicture, own.arrowOnPicture);
    beside.size = Math.min(beside.size, 1 + (apartShare(own.arrowOnPicture, other.arrowOnPicture) - 1) * otherLeft);
    beside.left = Math.min(beside.left, leftBeside(own.arrowOnPicture, other.arrowOnPicture));
  }
  return beside;
};

/** Makes the markers for a frame's contacts. */
export const createMarkers = ({ frame, stretch, hands, skins, onRedraw }: MarkersInput): Markers => {
  const contacts = frame.contacts.map((contact) => createContactMarker(contact, onRedraw));
  const setOrder = createMarkOrder(hands, contacts);
  const pads = createPadMarkers(frame);
  const turn = createTurnArrow(showsOwnTurn(stretch));
  const spine = createSpineZone();
  const marks = new Group();
  marks.name = 'markers';
  // The turn's own group comes and goes with the turn.
  const turnPlace = new Group().add(turn.group);
  const padPlace = new Group().add(pads.group);
  marks.add(turnPlace, padPlace, ...contacts.map((marker) => marker.group));
  const look: MarkerLook = {
    share: 1, hands: true, forces: true, pulses: true, seesThrough: { person: false, helper: false }, placed: createPlacedMarks(), bodies: createPictureBodies(),
  };
  const padLook: MarkerLook = { ...look };
  const group = new Group();
  group.add(marks, spine.group);
  const paintSkins = (now: Frame): void => {
    skins.person.count = 0;
    skins.helper.count = 0;
    for (let i = 0; i < contacts.length && look.hands; i += 1) {
      const contact = now.contacts[i];
      if (contact === undefined) continue;
      const skin = skins[contact.onFigure];
      if (skin.count === SKIN_MARK_COUNT) continue;
      contacts[i]?.paint(contact, skin, skin.count);
      skin.count += 1;
    }
  };
  return {
    group,
    contacts,
    labelled: [...contacts, ...pads.marks],
    apply: (now, camera) => {
      findCloseUp(now, camera, closeUp);
      look.placed.letters.count = 0;
      look.placed.arrows.count = 0;
      projectBodies(now, camera, look.seesThrough, look.bodies);
      for (let i = 0; i < contacts.length; i += 1) {
        const contact = now.contacts[i];
        look.share = i === closeUp.index ? 1 : 1 - closeUp.amount;
        if (contact !== undefined) contacts[i]?.apply(contact, now, camera, look);
      }
      for (let i = 0; i < contacts.length; i += 1) {
        const contact = now.contacts[i];
        if (contact !== undefined) contacts[i]?.applySize(contact, camera, besideOthers(contacts, i));
      }
      for (let i = 0; i < contacts.length; i += 1) {
        const contact = now.contacts[i];
        if (contact !== undefined) contacts[i]?.applyLetter(contact, look.hands);
      }
      paintSkins(now);
      setOrder(now, camera);
      // The towel comes with the hands that hold it.
      let here = 0;
      for (let i = 0; i < now.contacts.length; i += 1) {
        const contact = now.contacts[i];
        if (contact !== undefined) here = Math.max(here, presence(contact));
      }
      padLook.share = here * (1 - closeUp.amount);
      padLook.forces = look.forces;
      padLook.pulses = look.pulses;
      padLook.seesThrough = look.seesThrough;
      pads.apply(now, camera, padLook);
      turn.apply(now, camera, 1 - closeUp.amount, look.seesThrough);
      spine.apply(now, camera);
    },
    setShown: (next) => {
      look.hands = next.hands;
      look.forces = next.forces;
      look.pulses = next.pulses;
      look.seesThrough = next.seesThrough;
      turnPlace.visible = next.forces;
      padPlace.visible = next.hands;
    },
    setSpineZoneVisible: (visible) => {
      spine.group.visible = visible;
    },
    dispose: () => {
      for (const part of [...contacts, pads, turn, spine]) part.dispose();
    },
  };
};
