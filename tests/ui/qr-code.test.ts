import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/ui/stage/qr-code.ts';

/** Paints the path as a camera would see it: so many pixels for a module. */
const paint = (text: string, pixels: number): { readonly data: Uint8ClampedArray; readonly side: number } => {
  const { modules, path } = qrCode(text);
  const side = modules * pixels;
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < pixels * pixels; i += 1) {
      const at = 4 * ((Number(y) * pixels + Math.floor(i / pixels)) * side + Number(x) * pixels + (i % pixels));
      data.fill(0, at, at + 3);
    }
  }
  return { data, side };
};

test.each([
  'http://192.168.1.20:4173/?stretch=seated-twist&side=right&t=0&camera=over-shoulder&views=one&show=hands.forces.labels.spine',
  'https://school.example/hands/?stretch=seated-twist&variant=forearm&side=left&t=12.433&camera=over-shoulder&look=guide-forearm&orbit=-1.24_0.93_3.05_-0.12_0.71_0.25&views=hands&speed=0.25&show=hands.forces.labels.large.spine.path.helper.person.bones.start.before.after.angles.pose.audit',
])('another reader finds %s in it', (link) => {
  const { data, side } = paint(link, 3);
  expect(jsQR(data, side, side)?.data).toBe(link);
});
