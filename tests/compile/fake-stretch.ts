/** The smallest stretch file that is right: for tests that break it in one place, and for tests of the clock. */
export const FAKE_STRETCH_YAML = `# A made-up stretch.
format: steady-hands/stretch@1
id: fake
title: Fake stretch
summary: Nothing happens.
side: right
aim: It aims at nothing.
props: []
phases:
  - { id: setUp, durationSeconds: 8, caption: "Bend the {right} knee.", screenReader: "The {right} knee bends." }
  - { id: contact, durationSeconds: 4, caption: Touch., screenReader: The hands touch. }
  - { id: easeIn, durationSeconds: 10, caption: Turn., screenReader: They turn. }
  - { id: hold, durationSeconds: 20, caption: Hold., screenReader: They hold. }
  - { id: easeOut, durationSeconds: 8, caption: Back., screenReader: They come back. }
  - { id: release, durationSeconds: 4, caption: Off., screenReader: The hands leave. }
poses:
  person:
    sitting: { lumbar: { flexion: 15 } }
    turned: { from: sitting, thoracic: { rotation: -20 } }
  helper:
    standing: {}
motion:
  person:
    - { at: 0, pose: sitting }
    - { at: 22, pose: turned }
  helper:
    - { at: 0, pose: standing }
feet: []
contacts:
  - id: shoulder
    role: steady
    hand: { figure: helper, side: left }
    on: { figure: person, site: leftShoulderOuterBack }
    palm: { frame: upperChest, fingers: [0, 1, 0] }
    force:
      frame: upperChest
      direction: [0, 0, 1]
      keys:
        - { at: 8, level: 0 }
        - { at: 12, level: 1 }
    reach:
      - { at: 8, reach: 0 }
      - { at: 12, reach: 1 }
rests: []
gaze:
  person:
    - { at: 0, look: { world: [0, 1, 5] } }
  helper:
    - { at: 0, look: { figure: person, point: face } }
sources:
  - { what: nothing, where: nowhere }
`;

export const FAKE_FILE = 'models/stretches/fake.stretch.yaml';
