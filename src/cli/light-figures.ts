import { writeFileSync } from 'node:fs';
import { lightSkin, lightSkinFile } from '../compile/mesh/light-skin.ts';
import { loadSkinnedMesh } from '../compile/mesh/load-skinned-mesh.ts';

// Writes the figures' light skins, which quick and small pictures are drawn with. Again after each change of a figure.
for (const name of ['person', 'helper'] as const) {
  const mesh = await loadSkinnedMesh(`models/figures/${name}.glb`);
  const corners = await lightSkin(mesh);
  const bytes = await lightSkinFile(corners);
  writeFileSync(`models/figures/${name}.light.bin`, bytes);
  console.log(`${name}: ${corners.length / 3} of ${mesh.indices.length / 3} triangles, ${new Set(corners).size} of ${mesh.vertexCount} vertices, ${bytes.length} bytes`);
}
