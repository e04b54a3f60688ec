import { Bone, Color, Group, Skeleton, SkinnedMesh } from 'three';
import { BONES } from '../../core/anatomy/bones.ts';
import type { FigureFrame, FigureName } from '../../core/frame/frame.ts';
import { solveFrame, type FrameSolver } from '../../core/frame/solve-frame.ts';
import { isPressing } from '../../core/rig/thigh-press.ts';
import { keyframeTimesSeconds } from '../../core/stretch/timeline.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { createFigureMaterial } from '../figures/figure-material.ts';
import type { Figure } from '../figures/figure.ts';
import { poseBones } from '../figures/pose-bones.ts';
import { writeSkinRows } from '../figures/skin-rows.ts';
import { ghostTimeSeconds, type GhostKind } from './ghost-times.ts';

export const GHOST_KINDS: readonly GhostKind[] = ['start', 'previous', 'next'];
/** What each is tinted with: what was is cool, what comes is warm. */
const TINTS: Readonly<Record<GhostKind, string>> = { start: '#ffffff', previous: '#6fa8ff', next: '#ffbe6b' };
const OPACITY = 0.26;
/** Where both stand in the same place, the one on show is seen: steps of depth. */
const BEHIND = { polygonOffset: true, polygonOffsetFactor: 3, polygonOffsetUnits: 12 };

/** A faint second body of a figure, with bones of its own and the same skin. */
interface GhostBody {
  readonly group: Group;
  apply(frame: FigureFrame): void;
  dispose(): void;
}

const createBody = ({ group: whole, armature }: Figure, tint: string): GhostBody => {
  const group = new Group();
  const skins = whole.children.filter((child) => child instanceof SkinnedMesh);
  const { material, breath, press, rows } = createFigureMaterial(skins[0]?.skeleton.bones.length ?? 0);
  Object.assign(material, { vertexColors: false, color: new Color(tint), transparent: true, opacity: OPACITY, depthWrite: false, ...BEHIND });
  const bones = new Map<string, Bone>();
  // Drawings that hang on the body's own bones (a skeleton) stay with them.
  armature.clone(true).traverse((node) => {
    if (node instanceof Bone) bones.set(node.name, node);
  });
  const boneOf = (name: string): Bone => {
    const bone = bones.get(name);
    if (bone === undefined) throw new Error(`The ghost has no bone "${name}".`);
    return bone;
  };
  let own: Skeleton | null = null;
  for (const { geometry, skeleton, bindMatrix } of skins) {
    own ??= new Skeleton(skeleton.bones.map(({ name }) => boneOf(name)), skeleton.boneInverses);
    const mesh = new SkinnedMesh(geometry, material);
    mesh.bind(own, bindMatrix);
    mesh.frustumCulled = false;
    mesh.renderOrder = DRAW_ORDER.pastAndNext;
    group.add(mesh);
  }
  const ordered = BONES.map(({ name }) => boneOf(name));
  return {
    group,
    apply: (frame) => {
      poseBones(ordered, frame);
      if (own !== null) writeSkinRows(own, rows);
      breath.value = frame.breath;
      press.value.set(frame.press);
      press.isExpected ||= isPressing(frame.press);
    },
    dispose: () => material.dispose(),
  };
};

interface Ghost {
  readonly bodies: Readonly<Record<FigureName, GhostBody>>;
  timeSeconds: number;
}

/** Other moments of the stretch, faintly: the start, the keyframe before, the keyframe after. */
export interface Ghosts {
  readonly group: Group;
  /** Takes another stretch or side, with a solver that is nobody else's. */
  show(solver: FrameSolver): void;
  setShown(kind: GhostKind, isShown: boolean): void;
  /** Takes the time on show. Solves only when another keyframe comes near. */
  apply(timeSeconds: number): void;
  dispose(): void;
}

export const createGhosts = (figures: Readonly<Record<FigureName, Figure>>): Ghosts => {
  const group = new Group();
  const shown = new Map<GhostKind, Ghost>();
  let solver: FrameSolver | null = null;
  let keys: readonly number[] = [];
  const make = (kind: GhostKind): Ghost => {
    const bodies = { person: createBody(figures.person, TINTS[kind]), helper: createBody(figures.helper, TINTS[kind]) };
    for (const { group: body } of [bodies.person, bodies.helper]) {
      body.name = `ghost:${kind}`;
      body.visible = false;
      group.add(body);
    }
    return { bodies, timeSeconds: NaN };
  };
  const drop = ({ bodies }: Ghost): void => {
    for (const body of [bodies.person, bodies.helper]) {
      body.group.removeFromParent();
      body.dispose();
    }
  };
  const place = (ghost: Ghost, timeSeconds: number): void => {
    if (solver === null || Object.is(ghost.timeSeconds, timeSeconds)) return;
    ghost.timeSeconds = timeSeconds;
    const isThere = !Number.isNaN(timeSeconds);
    ghost.bodies.person.group.visible = isThere;
    ghost.bodies.helper.group.visible = isThere;
    if (!isThere) return;
    const frame = solveFrame(solver, timeSeconds);
    ghost.bodies.person.apply(frame.person);
    ghost.bodies.helper.apply(frame.helper);
  };
  return {
    group,
    show: (next) => {
      solver = next;
      keys = keyframeTimesSeconds(next.stretch);
      for (const ghost of shown.values()) ghost.timeSeconds = Infinity;
    },
    setShown: (kind, isShown) => {
      const ghost = shown.get(kind);
      if (isShown && ghost === undefined) shown.set(kind, make(kind));
      if (!isShown && ghost !== undefined) {
        drop(ghost);
        shown.delete(kind);
      }
    },
    apply: (timeSeconds) => {
      for (const kind of GHOST_KINDS) {
        const ghost = shown.get(kind);
        if (ghost !== undefined) place(ghost, ghostTimeSeconds(kind, timeSeconds, keys));
      }
    },
    dispose: () => {
      for (const ghost of shown.values()) drop(ghost);
      shown.clear();
    },
  };
};
