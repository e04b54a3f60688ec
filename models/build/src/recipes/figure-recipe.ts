import type { MacroShape } from '../shape/macro.ts';
import type { ArmLengths } from '../shape/arm-targets.ts';
import type { Vec3 } from '../math/vector.ts';

/** A garment's cloth. Lengths in metres. */
export interface Cloth {
  /** sRGB. */
  readonly colour: number;
  /** Distance from the skin. */
  readonly offset: number;
  /** Rounds of smoothing: more hides more of the body's detail. */
  readonly smoothing: number;
}

/** How the hair is cut. Lengths in metres. */
export interface HairCut {
  readonly thicknessTop: number;
  readonly thicknessSides: number;
  /** Extra height at the front, combed up. */
  readonly quiff: number;
  /** Hairline heights above the eyes by azimuth in degrees (0 = forehead, 180 = nape). */
  readonly hairline: ReadonlyArray<readonly [azimuth: number, height: number]>;
  /** A flat bun low on the back of the head, or none. */
  readonly bun: boolean;
  /** Side of the parting, metres left of the middle; null: none. */
  readonly parting: number | null;
}

/** Everything that tells one figure from the other. Lengths in metres, colours sRGB 0..1 or 0xRRGGBB. */
export interface FigureRecipe {
  readonly name: 'person' | 'helper';
  readonly macro: MacroShape;
  /** Standing height, top of the skin, metres. */
  readonly stature: number;
  /** Further targets by name: face, chest. */
  readonly details: Readonly<Record<string, number>>;
  readonly arms: ArmLengths;
  readonly skin: { readonly image: string; readonly tone: Vec3 };
  readonly iris: Vec3;
  readonly hairColour: Vec3;
  readonly hair: HairCut;
  readonly brow: { readonly thickness: number; readonly strength: number };
  readonly top: Cloth & {
    /** Share of the upper arm that the sleeve covers. */
    readonly sleeve: number;
    /** Height of the hem above the hip joints. */
    readonly hem: number;
    /** Half-width of the neckline beside the neck, at the nape's height. */
    readonly collar: number;
    /** Fall of the neckline toward the front, metres a metre. */
    readonly collarSlope: number;
    /** Width of the averaging over the chest, so that a shirt hangs from it. */
    readonly chestSpread: number;
  };
  readonly bottom: Cloth & {
    /** Height of the cuff above the ankle joint, as a share of the shin. */
    readonly cuff: number;
  };
}
