import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { FIGURES, loadFigure, readRig } from './load-figure.ts';

/** Sites must lie on the drawn surface to within this, metres. */
const TOLERANCE = 1e-4;
const POSES = 12;

/** A small seeded generator (mulberry32): the same poses on every run. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

describe.each(FIGURES)('skin sites of the %s', (name) => {
  it(`lie on the surface that three draws, in ${POSES} random poses with breath`, async () => {
    const rig = readRig(name);
    const { scene, bones, meshes } = await loadFigure(name);
    const random = seeded(20);
    const breathing = meshes.get('top');
    let worst = 0;
    let worstBone = 0;
    for (let pose = 0; pose < POSES; pose++) {
      for (const bone of bones.values()) {
        const axis = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize();
        bone.quaternion.setFromAxisAngle(axis, (random() - 0.5) * 1.6);
      }
      const breath = random();
      if (breathing?.morphTargetInfluences) breathing.morphTargetInfluences[0] = breath;
      scene.updateMatrixWorld(true);

      // Bones by plain quaternion sums, from the rig file alone.
      const posed = new Map<string, { at: Vector3; turn: Quaternion }>();
      for (const { name: bone, parent, translation } of rig.bones) {
        const above = (parent === null ? undefined : posed.get(parent)) ?? { at: new Vector3(), turn: new Quaternion() };
        const local = bones.get(bone);
        if (!local) throw new Error(`the GLB has no bone ${bone}`);
        const at = new Vector3(...translation).applyQuaternion(above.turn).add(above.at);
        posed.set(bone, { at, turn: above.turn.clone().multiply(local.quaternion) });
        worstBone = Math.max(worstBone, at.distanceTo(local.getWorldPosition(new Vector3())));
      }

      for (const [siteName, site] of Object.entries(rig.sites)) {
        const mine = new Vector3();
        for (const i of site.influences) {
          const bone = posed.get(i.bone);
          if (!bone) throw new Error(`${siteName} follows no known bone`);
          const local = new Vector3(...i.point).addScaledVector(new Vector3(...i.breath), breath);
          mine.addScaledVector(local.applyQuaternion(bone.turn).add(bone.at), i.weight);
        }
        const mesh = meshes.get(site.primitive);
        if (!mesh) throw new Error(`${siteName} lies on no drawn mesh`);
        const drawn = new Vector3();
        site.vertices.forEach((v, k) => {
          const corner = mesh.getVertexPosition(v, new Vector3()).applyMatrix4(mesh.matrixWorld);
          drawn.addScaledVector(corner, site.barycentric[k] ?? NaN);
        });
        worst = Math.max(worst, mine.distanceTo(drawn));
      }
    }
    expect(worstBone).toBeLessThan(1e-5);
    expect(worst).toBeLessThan(TOLERANCE);
  });
});
