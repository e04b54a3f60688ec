import { RING_COUNT } from '../../src/core/prop/towel-frame.ts';
import { expect, openPage, test } from '../support/page-test.ts';

/** performance.md, 0: draw calls, with towel, markers and spine zone. */
const MOST_DRAW_CALLS = 30;

test('a stretch with a towel shows it, with its patches, their label and their row in the legend; another one does not', async ({ page }) => {
  await openPage(page, '?stretch=towel-twist&side=left&t=30&still=1');
  const shown = () => page.evaluate(() => {
    const three = window.viewer?.three;
    window.viewer?.draw();
    return {
      towels: three?.scene.getObjectsByProperty('name', 'towel').length,
      line: window.viewer?.frame?.towel?.line.length,
      pads: window.viewer?.frame?.pads.map(({ touch, forceLevel }) => ({ touch, forceLevel })),
      calls: three?.renderer.info.render.calls ?? NaN,
    };
  });
  const label = page.locator('.hand-label--support');
  const row = page.locator('.legend li', { hasText: 'Towel' });
  const withTowel = await shown();
  expect(withTowel).toMatchObject({ towels: 1, line: RING_COUNT, pads: [{ touch: 1, forceLevel: 2 }, { touch: 1, forceLevel: 2 }] });
  expect(withTowel.calls).toBeLessThanOrEqual(MOST_DRAW_CALLS);
  await expect(label).toHaveCount(1);
  await expect(label).toContainText('Towel – support');
  await expect(row).toHaveCount(1);
  await page.evaluate(() => window.viewer?.load('seated-twist'));
  expect(await shown()).toMatchObject({ towels: 0, pads: [] });
  expect(await page.evaluate(() => window.viewer?.frame?.towel)).toBeNull();
  await expect(label).toHaveCount(0);
  await expect(row).toHaveCount(0);
});

test('the shader draws the towel where the frame says that it is', async ({ page }) => {
  await openPage(page, '?stretch=towel-twist&side=left&t=30&still=1');
  const found = await page.evaluate(() => {
    const { three, frame } = window.viewer!;
    const { scene, camera, renderer } = three!;
    scene.traverse((node) => { if ('isMesh' in node) node.visible = node.name === 'towel'; });
    camera.position.set(0, 2.4, 0.2);
    camera.lookAt(0, 0.88, 0);
    camera.updateMatrixWorld(true);
    window.viewer!.draw();
    scene.traverse((node) => { if ('isMesh' in node) node.visible = node.name === 'towel'; });
    renderer.render(scene, camera);
    const gl = renderer.getContext();
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const pixels = new Uint8Array(4 * width * height);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    const brightnessAt = (x: number, y: number, z: number): number => {
      const place = camera.position.clone().set(x, y, z).project(camera);
      const at = 4 * (Math.round(((place.y + 1) / 2) * height) * width + Math.round(((place.x + 1) / 2) * width));
      return (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
    };
    const background = pixels[0]! + pixels[1]! + pixels[2]!;
    const line = frame!.towel!.line;
    const middle = line[(line.length - 1) / 2]!;
    return {
      background,
      on: line.slice(1, -1).map(([x, y, z]) => brightnessAt(x, y, z)),
      behind: brightnessAt(middle[0], middle[1], middle[2] - 0.08),
      inside: brightnessAt(middle[0], middle[1], middle[2] + 0.08),
    };
  });
  for (const brightness of found.on) expect(brightness).toBeGreaterThan(found.background + 60);
  expect(found.behind).toBeLessThan(found.background + 30);
  expect(found.inside).toBeLessThan(found.background + 30);
});
