import type { BoneName } from '../../../../src/core/anatomy/bones.ts';
import type { Mat3 } from '../math/matrix.ts';
import type { Vec3 } from '../math/vector.ts';

/**
 * A skeleton as it lies in the mesh that was modelled (the bind pose: arms down, elbows a little bent).
 * `bindTurn` takes directions of the rest pose (T-pose, axes as the world's) into the bind pose.
 */
export interface Skeleton {
  readonly bindPoint: Readonly<Record<BoneName, Vec3>>;
  readonly bindTurn: Readonly<Record<BoneName, Mat3>>;
  /** Unit axes in each bone's rest frame. */
  readonly flexionAxes: Readonly<Record<string, Vec3>>;
  readonly oppositionAxes: Readonly<Record<string, Vec3>>;
}

/** A skeleton still being put together. */
export class SkeletonDraft {
  readonly bindPoint = {} as Record<BoneName, Vec3>;
  readonly bindTurn = {} as Record<BoneName, Mat3>;
  readonly flexionAxes: Record<string, Vec3> = {};
  readonly oppositionAxes: Record<string, Vec3> = {};

  put(bone: BoneName, point: Vec3, turn: Mat3): void {
    this.bindPoint[bone] = point;
    this.bindTurn[bone] = turn;
  }
}

/** +1 on the left (+X), -1 on the right. */
export const sideSign = (side: 'left' | 'right'): 1 | -1 => (side === 'left' ? 1 : -1);
export const sourceSide = (side: 'left' | 'right'): 'L' | 'R' => (side === 'left' ? 'L' : 'R');
