import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BONES } from '../../src/core/anatomy/bones.ts';
import { SITE_NAMES } from '../../src/core/anatomy/sites.ts';
import { FIGURES, loadFigure, readGlb, readRig, type FigureName } from './load-figure.ts';

/** Budget of a figure's file, bytes. */
const MAX_GLB_BYTES = 320_000;
/** Budget of a rig file, bytes. */
const MAX_RIG_BYTES = 120_000;
const STATURE_METRES: Record<FigureName, number> = { person: 1.67, helper: 1.75 };
/** Shoulder joint to wrist over stature, of ordinary people. */
const ARM_SHARE = 0.31;
/** Left and right bones may differ by this, metres. */
const MIRROR_TOLERANCE = 0.001;

describe.each(FIGURES)('%s files', (name) => {
  const rig = readRig(name);
  const translation = (bone: string): readonly number[] => {
    const found = rig.bones.find((b) => b.name === bone);
    if (!found) throw new Error(`no bone ${bone}`);
    return found.translation;
  };

  it('are small', () => {
    expect(readGlb(name).byteLength).toBeLessThanOrEqual(MAX_GLB_BYTES);
    expect(JSON.stringify(rig).length).toBeLessThanOrEqual(MAX_RIG_BYTES);
  });

  it('belong together: the rig is of this very GLB', () => {
    expect(rig.figure).toBe(name);
    expect(rig.glbSha256).toBe(createHash('sha256').update(readGlb(name)).digest('hex'));
  });

  it('has the bones of the contract, in its order', () => {
    expect(rig.bones.map(({ name: bone, parent }) => ({ name: bone, parent }))).toEqual(BONES);
  });

  it('has every site, each with weights that sum to 1', () => {
    expect(Object.keys(rig.sites)).toEqual([...SITE_NAMES]);
    for (const site of Object.values(rig.sites)) {
      expect(site.influences.reduce((s, i) => s + i.weight, 0)).toBeCloseTo(1, 5);
    }
  });

  it('has limbs exactly along their axes in rest', () => {
    for (const side of ['left', 'right'] as const) {
      const sign = side === 'left' ? 1 : -1;
      for (const bone of ['UpperArmTwist', 'LowerArm', 'LowerArmTwist', 'Hand']) {
        const [x, y, z] = translation(side + bone);
        expect([Math.sign(x ?? 0), y, z]).toEqual([sign, 0, 0]);
      }
      for (const bone of ['UpperLegTwist', 'LowerLeg', 'Foot']) {
        const [x, y, z] = translation(side + bone);
        expect([x, Math.sign(y ?? 0), z]).toEqual([0, -1, 0]);
      }
    }
  });

  it('has stature and arms of ordinary length, the same left and right', () => {
    expect(rig.heightMetres).toBeCloseTo(STATURE_METRES[name], 2);
    for (const side of ['left', 'right']) {
      const arm = ['UpperArmTwist', 'LowerArm', 'LowerArmTwist', 'Hand'].reduce((s, b) => s + Math.abs(translation(side + b)[0] ?? 0), 0);
      expect(arm / STATURE_METRES[name]).toBeCloseTo(ARM_SHARE, 2);
    }
  });

  it('has a flexion axis for every finger and thumb bone, and an opposition axis for each thumb', () => {
    const digits = BONES.map((b) => b.name).filter((b) => /Thumb|Index|Middle|Ring|Little/.test(b));
    expect(Object.keys(rig.flexionAxes).sort()).toEqual([...digits].sort());
    expect(Object.keys(rig.oppositionAxes).sort()).toEqual(['leftThumbMetacarpal', 'rightThumbMetacarpal']);
    for (const axis of [...Object.values(rig.flexionAxes), ...Object.values(rig.oppositionAxes)]) expect(Math.hypot(...axis)).toBeCloseTo(1, 4);
  });

  it('stands with its soles on the floor', () => {
    const rest = new Map<string, readonly [number, number, number]>();
    for (const bone of rig.bones) {
      const above = (bone.parent === null ? undefined : rest.get(bone.parent)) ?? [0, 0, 0];
      const [x, y, z] = bone.translation;
      rest.set(bone.name, [above[0] + x, above[1] + y, above[2] + z]);
    }
    const height = (site: string): number => rig.sites[site]?.influences.reduce((s, i) => s + i.weight * ((rest.get(i.bone)?.[1] ?? NaN) + i.point[1]), 0) ?? NaN;
    for (const side of ['left', 'right']) {
      for (const site of ['Heel', 'BallBigToe']) expect(Math.abs(height(side + site))).toBeLessThan(0.008);
    }
  });

  it('has its left and right bones as mirror images', () => {
    for (const { name: bone, translation: [x, y, z] } of rig.bones) {
      if (!bone.startsWith('left')) continue;
      const other = translation(bone.replace('left', 'right'));
      expect(Math.hypot((other[0] ?? NaN) + x, (other[1] ?? NaN) - y, (other[2] ?? NaN) - z), bone).toBeLessThan(MIRROR_TOLERANCE);
    }
  });

  it('draws with at most five materials, and only the shirt breathes', async () => {
    const { meshes, bones } = await loadFigure(name);
    expect([...meshes.keys()].sort()).toEqual(['bottom', 'eyes', 'hair', 'skin', 'top']);
    expect(bones.size).toBe(BONES.length);
    for (const [material, mesh] of meshes) {
      expect(Object.keys(mesh.morphTargetDictionary ?? {})).toEqual(material === 'top' ? ['breathe'] : []);
    }
    for (const bone of bones.values()) expect(bone.quaternion.toArray()).toEqual([0, 0, 0, 1]);
  });
});
