import type { BodyPart } from '../../core/anatomy/body-parts.ts';
import type { Side } from '../../core/anatomy/bones.ts';
import type { FigureName } from '../../core/frame/frame.ts';
import type { Vector } from '../../core/math/vector.ts';
import type { FrameSolver } from '../../core/frame/solve-frame.ts';
import type { Depth, HandOnSkin, SkinAtTowel, SkinSurface } from '../../core/safety/rule.ts';
import { depthInBlockMetres } from './block-depth.ts';
import { depthInHandMetres } from './hand-depth.ts';
import { forearmVertices } from './forearm-vertices.ts';
import { leastDistanceMetres } from './least-distance.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';
import { OWN_BODY_PAIRS, SOFT_PAIRS } from './own-body.ts';
import { handPlaceVertices, palmVertices } from './palm-vertices.ts';
import type { PartSurface } from './part-surface.ts';
import { createPosedFigure, type PosedFigure } from './posed-figure.ts';
import { skinAtTowel } from './skin-at-towel.ts';
import { createSkinPoint } from './triangle-point.ts';

/** How deep a vertex may be to be measured, metres: what is deeper shows at the vertices around it. */
const DEPTH_RANGE_METRES = 0.04;
/** As above where flesh is pressed on flesh, which goes deeper: half a trunk. */
const SOFT_DEPTH_RANGE_METRES = 0.1;
/** As above where a head is in the other's, about a third of its width. */
const HEAD_DEPTH_METRES = 0.05;
/** Parts further apart than this are just apart, metres. */
const APART_METRES = 0.002;

const FIGURES = ['person', 'helper'] as const;
const OTHER: Readonly<Record<FigureName, FigureName>> = { person: 'helper', helper: 'person' };

const isAny = (): boolean => true;
const isHead = (part: BodyPart): boolean => part === 'head';
const IS_OFF_ARM: Readonly<Record<Side, (part: BodyPart) => boolean>> = {
  left: (part) => part !== 'leftForearm' && part !== 'leftHand',
  right: (part) => part !== 'rightForearm' && part !== 'rightHand',
};

/** The skin that a hand can be laid on: on the own body without that arm's forearm and hand. */
const touchable = ({ handFigure, hand, onFigure }: HandOnSkin): ((part: BodyPart) => boolean) => (handFigure === onFigure ? IS_OFF_ARM[hand] : isAny);

const depthMetres = (figure: PosedFigure, part: BodyPart, surface: PartSurface): number =>
  -leastDistanceMetres({ clusters: figure.clusters(part), positions: figure.positions, surface, most: APART_METRES, deepest: DEPTH_RANGE_METRES });

const softDepths = (name: FigureName, figure: PosedFigure): Depth[] => SOFT_PAIRS.map(({ what, part, isKept, joint, foldMetres }) => ({
  what: `${name} ${what}`,
  metres: -leastDistanceMetres({
    clusters: figure.clusters(part), positions: figure.positions, surface: figure.surface(isKept), most: APART_METRES, deepest: SOFT_DEPTH_RANGE_METRES,
    isLeftOut: (vertex) => figure.metresFromBone(vertex, joint) <= foldMetres,
  }),
}));

/** Both skins as the checker asks for them. */
export const createBodySurfaces = (meshes: Readonly<Record<FigureName, SkinnedMesh>>): SkinSurface => {
  const figures = { person: createPosedFigure(meshes.person), helper: createPosedFigure(meshes.helper) };
  const palms = new Map<string, readonly number[]>();
  const forearms = new Map<string, readonly number[]>();
  const handPlaces = new Map<string, ReadonlyArray<readonly number[]>>();
  const found = createSkinPoint();
  const atTowel = new Map<FigureName, readonly SkinAtTowel[]>();
  let towel: FrameSolver['towel'] = null;

  const palmOf = ({ handFigure, hand }: HandOnSkin): readonly number[] => {
    const key = `${handFigure} ${hand}`;
    const palm = palms.get(key) ?? palmVertices(figures[handFigure], hand);
    palms.set(key, palm);
    return palm;
  };
  const forearmOf = ({ handFigure, hand }: HandOnSkin): readonly number[] => {
    const key = `${handFigure} ${hand}`;
    const forearm = forearms.get(key) ?? forearmVertices(figures[handFigure].mesh, hand);
    forearms.set(key, forearm);
    return forearm;
  };
  const placesOf = ({ handFigure, hand }: HandOnSkin): ReadonlyArray<readonly number[]> => {
    const key = `${handFigure} ${hand}`;
    const places = handPlaces.get(key) ?? handPlaceVertices(figures[handFigure], hand);
    handPlaces.set(key, places);
    return places;
  };
  const touchedSurface = (on: HandOnSkin): PartSurface => {
    const surface = figures[on.onFigure].surface(touchable(on));
    surface.focusAll();
    return surface;
  };

  return {
    pose(solver) {
      towel = solver.towel;
      atTowel.clear();
      for (const name of FIGURES) figures[name].pose(solver.frame[name]);
    },
    signedDistanceMetres(on, point) {
      const surface = touchedSurface(on);
      surface.findWithin(found, Infinity, point[0]!, point[1]!, point[2]!);
      return surface.signedDistanceMetres(found, point[0]!, point[1]!, point[2]!);
    },
    palmShareWithin(on, metres) {
      const { positions } = figures[on.handFigure];
      const surface = touchedSurface(on), palm = palmOf(on);
      const near = palm.filter((v) => surface.findWithin(found, metres, positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!));
      return near.length / palm.length;
    },
    forearmShareWithin(on, metres) {
      const { positions } = figures[on.handFigure];
      const surface = touchedSurface(on), forearm = forearmOf(on);
      const near = forearm.filter((v) => surface.findWithin(found, metres, positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!));
      return near.length / forearm.length;
    },
    handPlacesWithin(on, metres) {
      const { positions } = figures[on.handFigure];
      const surface = touchedSurface(on);
      return placesOf(on).filter((place) => place.some((v) => surface.findWithin(found, metres, positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!))).length;
    },
    depthInHandMetres: (on) => depthInHandMetres(figures[on.handFigure], on.hand, figures[on.onFigure], touchable(on)),
    anchorNearest(on, point) {
      touchedSurface(on).findWithin(found, Infinity, point[0]!, point[1]!, point[2]!);
      return { figure: on.onFigure, vertices: [...found.vertices], shares: [...found.shares] };
    },
    setAnchorPoint(out: Vector, { figure, vertices, shares }) {
      const { positions } = figures[figure];
      for (let k = 0; k < 3; k += 1)
        out[k] = shares[0] * positions[3 * vertices[0] + k]! + shares[1] * positions[3 * vertices[1] + k]! + shares[2] * positions[3 * vertices[2] + k]!;
      return out;
    },
    skinAtTowel(figure) {
      const near = atTowel.get(figure) ?? (towel === null ? [] : skinAtTowel(figures[figure], towel.frame, towel.towel.prop));
      atTowel.set(figure, near);
      return near;
    },
    headsApartMetres: () => leastDistanceMetres({
      clusters: figures.helper.clusters('head'), positions: figures.helper.positions,
      surface: figures.person.surface(isHead), most: Infinity, deepest: HEAD_DEPTH_METRES,
    }),
    depths: (): Depth[] => FIGURES.flatMap((name) => {
      const figure = figures[name], other = figures[OTHER[name]];
      return [
        ...figure.parts.map((part) => ({ what: `${name} ${part} in the ${OTHER[name]}`, metres: depthMetres(figure, part, other.surface(isAny)) })),
        ...OWN_BODY_PAIRS.map(({ part, isKept }) => ({ what: `${name} ${part} in the own body`, metres: depthMetres(figure, part, figure.surface(isKept)) })),
      ];
    }),
    softDepths: (): Depth[] => FIGURES.flatMap((name) => softDepths(name, figures[name])),
    depthInBlockMetres: (figure, part, block) => depthInBlockMetres(figures[figure].clusters(part), figures[figure].positions, block),
  };
};
