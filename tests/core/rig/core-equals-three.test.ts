import { describe, expect, test } from 'vitest';
import { Matrix4, Quaternion, Vector3 } from 'three';
import { BONES } from '../../../src/core/anatomy/bones.ts';
import { SITE_NAMES } from '../../../src/core/anatomy/sites.ts';
import { solveFrame } from '../../../src/core/frame/solve-frame.ts';
import { setSitePoint } from '../../../src/core/rig/skin-site.ts';
import { vector } from '../../../src/core/math/vector.ts';
import { loadFigure } from '../../models/load-figure.ts';
import { helperRig, personRig, solverOf, stretches } from '../../support/models.ts';

/** Quantized positions and 8-bit weights read back the same way on both sides: what is left is single against double precision. */
const TOLERANCE_METRES = 1e-4;
const RIGS = { person: personRig, helper: helperRig } as const;

describe.each(['person', 'helper'] as const)('%s', (figure) => {
  test('every bone and every skin site is where three puts it, all through the stretch', async () => {
    const { bones, meshes: skinnedMeshes, scene } = await loadFigure(figure);
    const rig = RIGS[figure];
    const [a, b, c, posed] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
    for (const stretch of stretches) {
      const solver = solverOf(stretch, 'right');
      for (const t of [0, 3, 9, 17, 32, 53]) {
        const frame = solveFrame(solver, t)[figure];
        for (const [i, { name }] of BONES.entries()) {
          const bone = bones.get(name)!;
          bone.quaternion.fromArray(frame.localRotations, 4 * i);
          if (name === 'hips') bone.position.fromArray(frame.rootPosition);
        }
        scene.updateMatrixWorld(true);
        for (const mesh of skinnedMeshes.values()) {
          mesh.skeleton.update();
          mesh.morphTargetInfluences?.fill(frame.breath);
        }
        for (const [i, { name }] of BONES.entries()) {
          const bone = bones.get(name)!;
          expect(bone.getWorldPosition(a).distanceTo(b.fromArray(frame.worldPositions, 3 * i)), `${name} at ${t} s`).toBeLessThan(TOLERANCE_METRES);
          const rotation = new Quaternion().setFromRotationMatrix(new Matrix4().extractRotation(bone.matrixWorld));
          expect(Math.abs(rotation.dot(new Quaternion().fromArray(frame.worldRotations, 4 * i))), `${name} at ${t} s`).toBeGreaterThan(1 - 1e-6);
        }
        for (const name of SITE_NAMES) {
          const site = rig.sites[name]!;
          const mesh = skinnedMeshes.get(site.primitive)!;
          posed.set(0, 0, 0);
          for (const [k, vertex] of site.vertices.entries()) {
            mesh.getVertexPosition(vertex, c);
            posed.addScaledVector(c, site.barycentric[k]!);
          }
          posed.applyMatrix4(mesh.matrixWorld);
          const point = setSitePoint(vector(), solver.figures[figure].rig.sites[name], solver.figures[figure].scratch);
          expect(posed.distanceTo(a.fromArray(point)), `${name} at ${t} s`).toBeLessThan(TOLERANCE_METRES);
        }
      }
    }
  });
});
