import type { BaseMesh } from '../source/base-mesh.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { Triangle } from '../surface/topology.ts';
import type { WeightRow } from '../weights/weights.ts';
import type { Vec3 } from '../math/vector.ts';

/** The morphed, rigged body in the bind pose, which every other part is made from. Metres. */
export interface Body {
  readonly base: BaseMesh;
  readonly points: readonly Vec3[];
  readonly normals: readonly Vec3[];
  readonly neighbours: ReadonlyArray<readonly number[]>;
  readonly triangles: readonly Triangle[];
  readonly weights: readonly WeightRow[];
  readonly skeleton: Skeleton;
  readonly eyes: { readonly left: Eye; readonly right: Eye };
  /** Joints at the base of the big and the little toe. */
  readonly toeJoints: { readonly left: Toes; readonly right: Toes };
  /** Vertices of the ears: hair lies behind them. */
  readonly isEar: readonly boolean[];
}

export interface Eye {
  readonly centre: Vec3;
  readonly radius: number;
}

export interface Toes {
  readonly big: Vec3;
  readonly little: Vec3;
}
