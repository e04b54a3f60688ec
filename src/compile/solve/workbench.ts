import { BONES, type Side } from '../../core/anatomy/bones.ts';
import { PART_OF_BONE } from '../../core/anatomy/body-parts.ts';
import type { FigureName } from '../../core/frame/frame.ts';
import { createFrameSolver, solveFrame, type FrameSolver } from '../../core/frame/solve-frame.ts';
import type { HandResult } from '../../core/frame/solve-hand.ts';
import { vector } from '../../core/math/vector.ts';
import type { MotionFile } from '../../core/motion/motion-file.ts';
import type { PreparedHand } from '../../core/motion/prepare-motion.ts';
import { setSitePoint } from '../../core/rig/skin-site.ts';
import { compileSchema, type CompileFile, type SolvedHandFile, type SolvedPoseFile } from '../../core/stretch/compile-schema.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import { createPosedSkin, createSkinTree, dominantBone } from '../mesh/posed-skin.ts';
import type { FigureModel } from '../read-models.ts';
import { createHandShell, pointsNear, type HandShell } from './hand-shell.ts';
import { planeSurface, rodSurface, skinSurface, type Surface } from './surface.ts';

/** All that one side of a stretch is compiled with. The solver's tracks are written while solving. */
export interface Workbench {
  readonly compile: CompileFile;
  readonly solver: FrameSolver;
  readonly figures: Readonly<Record<FigureName, FigureModel>>;
}

/** One moment at which one pose is solved, with the skins as they are then. */
export interface Moment {
  readonly solved: SolvedPoseFile;
  /** Coordinates of the pose in the solver's tracks: one for each key that uses it. */
  readonly keys: readonly Float64Array[];
  /** What each hand touches. */
  readonly touched: ReadonlyMap<string, Surface>;
  /** The own body without each arm, where the arms are crossed: it moves with them. Null else. */
  readonly offArm: Readonly<Record<Side, Surface>> | null;
  /** Brings `offArm` to the frame that was just solved. */
  refreshOwnBody(): void;
  /** Shells of the hands under which another hand is. */
  readonly shells: ReadonlyMap<string, HandShell>;
  /** The person, and the person's head; for moments of the helper. */
  readonly person: Surface | null;
  readonly personHead: Surface | null;
}

export interface WorkbenchInput {
  readonly stretch: Stretch;
  readonly side: Side;
  readonly figures: Workbench['figures'];
  /** What is found already. */
  readonly motion: MotionFile;
}

/** @throws Error when the stretch has no section `compile`. */
export const createWorkbench = ({ stretch, side, figures, motion }: WorkbenchInput): Workbench => {
  const solver = createFrameSolver({ stretch, side, motion, person: figures.person.rig, helper: figures.helper.rig });
  if (solver.stretch.compile === undefined) throw new Error(`${stretch.id}: there is no section "compile".`);
  return { compile: solver.stretch.compile, solver, figures };
};

const DEFAULT_HAND: SolvedHandFile = compileSchema.shape.hands.valueType.parse({});

/** A contact's or rest's hand, how it is to lie, and how it comes out. */
export const handOf = ({ solver, compile }: Workbench, id: string): { prepared: PreparedHand; intent: SolvedHandFile; result: HandResult } => {
  const prepared = [...solver.motion.contacts, ...solver.motion.rests];
  const index = prepared.findIndex((hand) => hand.id === id);
  const [hand, result] = [prepared[index], solver.hands[index]];
  if (!hand || !result) throw new Error(`${solver.stretch.id}, compile: there is no contact or rest called "${id}".`);
  return { prepared: hand, intent: compile.hands[id] ?? DEFAULT_HAND, result };
};

/** Whether a contact's hand is a fist round the towel. */
export const isFist = ({ solver }: Workbench, id: string): boolean => solver.stretch.contacts.some((contact) => contact.id === id && contact.grip !== undefined);

/** Bones of forearms and hands: left out where a hand is laid on its own body. */
const isOwnHand = (...sides: Side[]) => {
  const parts = sides.flatMap((side) => [`${side}Forearm`, `${side}Hand`]);
  return (bone: number): boolean => parts.includes(PART_OF_BONE[bone]!);
};

/** The hands that come to lie over a rest's, which is found before them. */
const sidesOver = ({ solver }: Workbench, id: string): Side[] => solver.stretch.rests.flatMap((rest) => (rest.over === id ? [rest.hand.side] : []));

/** Bones of a whole arm: left out where arms are crossed, which touch each other. */
const isOfArm = (side: Side) => {
  const parts = [`${side}UpperArm`, `${side}Forearm`, `${side}Hand`];
  return (bone: number): boolean => parts.includes(PART_OF_BONE[bone]!);
};

/** The own body without each arm, and how it is brought up to date. */
const ownBody = ({ solver, figures }: Workbench, figure: FigureName): Pick<Moment, 'offArm' | 'refreshOwnBody'> => {
  if (!solver.areArmsCrossed[figure]) return { offArm: null, refreshOwnBody: () => {} };
  const skin = createPosedSkin(figures[figure].mesh, () => true);
  const trees = { left: createSkinTree(skin, isOfArm('left')), right: createSkinTree(skin, isOfArm('right')) };
  const refreshOwnBody = (): void => {
    skin.pose(solver.frame[figure]);
    trees.left.refresh();
    trees.right.refresh();
  };
  refreshOwnBody();
  return { offArm: { left: skinSurface(trees.left), right: skinSurface(trees.right) }, refreshOwnBody };
};

/** Coordinates of a pose in the solver's tracks: one for each key that uses it. */
export const keysOf = (solver: FrameSolver, figure: FigureName, pose: string): Float64Array[] =>
  solver.motion.poses[figure].values.filter((_, i) => solver.stretch.motion[figure][i]?.pose === pose);

/** The skin of some hands of one figure as just solved; null for none. */
export const handsSurface = (bench: Workbench, ids: readonly string[]): Surface | null => {
  const hands = ids.map((id) => handOf(bench, id).prepared);
  const [first] = hands;
  if (first === undefined) return null;
  const skin = createPosedSkin(bench.figures[first.figure].mesh);
  skin.pose(bench.solver.frame[first.figure]);
  const parts = hands.map(({ side }) => `${side}Hand`);
  const tree = createSkinTree(skin, (bone) => !parts.includes(PART_OF_BONE[bone]!));
  tree.refresh();
  return skinSurface(tree);
};

/** Poses the skins for a moment, as the solver has them now. */
export const createMoment = (bench: Workbench, solved: SolvedPoseFile): Moment => {
  const { solver, figures } = bench;
  const { figure, pose, at } = solved;
  const keys = keysOf(solver, figure, pose);
  const frame = solveFrame(solver, at);
  const treeOf = (name: FigureName, isLeftOut: (bone: number) => boolean): Surface => {
    const skin = createPosedSkin(figures[name].mesh);
    skin.pose(frame[name]);
    const tree = createSkinTree(skin, isLeftOut);
    tree.refresh();
    return skinSurface(tree);
  };
  const { offArm, refreshOwnBody } = ownBody(bench, figure);
  const person = figure === 'helper' ? treeOf('person', () => false) : null;
  const touched = new Map(solved.hands.map((id): [string, Surface] => {
    const { on, side, figure: owner } = handOf(bench, id).prepared;
    if (solver.towel !== null && isFist(bench, id)) return [id, rodSurface(solver.towel.grips[side], solver.towel.towel.prop.neckRadiusMetres)];
    if ('point' in on) return [id, planeSurface(on.point, on.normal)];
    if (on.figure !== owner) return [id, person ?? treeOf(on.figure, () => false)];
    return [id, offArm?.[side] ?? treeOf(owner, isOwnHand(side, ...sidesOver(bench, id)))];
  }));
  const shells = new Map(solved.hands.flatMap((id): Array<[string, HandShell]> => {
    const { on, side, figure: owner, isOnHand } = handOf(bench, id).prepared;
    if (!('site' in on) || !isOnHand) return [];
    const skin = createPosedSkin(figures[on.figure].mesh);
    skin.pose(frame[on.figure]);
    const place = setSitePoint(vector(), solver.figures[on.figure].rig.sites[on.site], solver.figures[on.figure].scratch);
    return [[id, createHandShell(figures[owner].mesh, solver.figures[owner].scratch, side, pointsNear(skin.positions, place, (vertex) => on.figure === owner && isOwnHand(side)(dominantBone(skin.mesh, vertex))))]];
  }));
  const personHead = figure === 'helper' ? treeOf('person', (bone) => BONES[bone]!.name !== 'head') : null;
  return { solved, keys, touched, shells, offArm, refreshOwnBody, person, personHead };
};
