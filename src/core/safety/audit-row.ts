/** What is told beside the slider, frame by frame: the helper's hands to the spine, how fast it turns, how hard, how far. */
export type AuditId = 'handToSpine' | 'turnSpeed' | 'force' | 'angle';

/** One measure at every frame, with its limit there. */
export interface AuditRow {
  readonly id: AuditId;
  /** `most`: a value may be at most its limit; `least`: at least. */
  readonly sense: 'most' | 'least';
  /** One for each frame: centimetres, degrees a second, levels, degrees. */
  readonly values: Float32Array;
  readonly limits: Float32Array;
}

/** How much of what is allowed a value takes: up to 1 it is within its limit. */
export const shareOfLimit = ({ sense, values, limits }: AuditRow, frame: number): number => {
  const value = values[frame] ?? 0, limit = limits[frame] ?? 1;
  return sense === 'most' ? value / limit : limit / Math.max(value, 1e-6);
};
