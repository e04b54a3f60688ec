import { Group, type PerspectiveCamera } from 'three';
import type { Frame } from '../../core/frame/frame.ts';
import { findCloseUp, type CloseUp } from '../camera/close-up.ts';
import { createContactMarker, type ContactMarker } from './contact-marker.ts';
import type { LabelledMark } from './labelled-mark.ts';
import { createPadMarkers } from './pad-markers.ts';
import { createSpineZone } from './spine-zone.ts';
import { createTurnArrow, type TurnArrow } from './turn-arrow.ts';

/** Everything drawn over the bodies: a marker for each contact, the towel's patches, the turn, the spine zone. */
export interface Markers {
  readonly group: Group;
  /** In the order of the frame's contacts. */
  readonly contacts: readonly ContactMarker[];
  /** What has a label: the contacts in their order, then the towel's patches as one. */
  readonly labelled: readonly LabelledMark[];
  readonly turn: TurnArrow;
  apply(frame: Frame, camera: PerspectiveCamera): void;
  setVisible(visible: boolean): void;
  setSpineZoneVisible(visible: boolean): void;
  /** Whether each marker carries its letter (not needed where a label shrunk to the letter stands beside it). */
  setBadgesVisible(visible: boolean): void;
  dispose(): void;
}

const closeUp: CloseUp = { index: -1, amount: 0 };

/** Makes the markers for a frame's contacts. `onRedraw` is called when a picture changed by itself. */
export const createMarkers = (frame: Frame, onRedraw: () => void): Markers => {
  const contacts = frame.contacts.map((contact) => createContactMarker(contact, onRedraw));
  const pads = createPadMarkers(frame);
  const turn = createTurnArrow();
  const spine = createSpineZone();
  const forces = new Group();
  forces.name = 'markers';
  forces.add(turn.group, pads.group, ...contacts.map((marker) => marker.group));
  const group = new Group();
  group.add(forces, spine.group);
  return {
    group,
    contacts,
    labelled: [...contacts, ...pads.marks],
    turn,
    apply: (now, camera) => {
      findCloseUp(now, camera, closeUp);
      for (let i = 0; i < contacts.length; i += 1) {
        const contact = now.contacts[i];
        if (contact !== undefined) contacts[i]?.apply(contact, now, camera, i === closeUp.index ? 1 : 1 - closeUp.amount);
      }
      pads.apply(now, camera, 1 - closeUp.amount);
      turn.apply(now, camera, 1 - closeUp.amount);
      spine.apply(now);
    },
    setVisible: (visible) => {
      forces.visible = visible;
    },
    setSpineZoneVisible: (visible) => {
      spine.group.visible = visible;
    },
    setBadgesVisible: (visible) => {
      for (const marker of contacts) marker.setBadgeVisible(visible);
    },
    dispose: () => {
      for (const part of [...contacts, pads, turn, spine]) part.dispose();
    },
  };
};
