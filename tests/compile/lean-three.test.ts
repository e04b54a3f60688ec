import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as three from 'three';
import { leanCore, leanRenderer } from '../../src/compile/lean-three-plugin.ts';

const BUILD = 'node_modules/three/build';
const folder = mkdtempSync(join(tmpdir(), 'lean-three-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'three.core.js'), leanCore(readFileSync(`${BUILD}/three.core.js`, 'utf8')));
writeFileSync(join(folder, 'three.module.js'), leanRenderer(readFileSync(`${BUILD}/three.module.js`, 'utf8')));
const lean = (await import(join(folder, 'three.module.js'))) as typeof three;

const methodsOf = (value: unknown): string[] => (typeof value === 'function' && typeof value.prototype === 'object' ? Object.getOwnPropertyNames(value.prototype) : []).toSorted();
const WITHOUT = new Set(['toJSON', 'fromJSON']);
const STOOD_IN = new Set(['PMREMGenerator']);

describe('three in the page', () => {
  it('has all that three has', () => {
    expect(Object.keys(lean).toSorted()).toEqual(Object.keys(three).toSorted());
  });

  it('has every method of every class, but for those that write JSON', () => {
    for (const [name, value] of Object.entries(three)) {
      if (STOOD_IN.has(name)) continue;
      expect(methodsOf(Reflect.get(lean, name)), name).toEqual(methodsOf(value).filter((method) => !WITHOUT.has(method)));
    }
  });

  it('moves what is set on a class afterwards with it', () => {
    expect(new lean.NumberKeyframeTrack('x.y', [0, 1], [2, 4]).InterpolantFactoryMethodLinear(new Float32Array(1)).evaluate(0.5)[0]).toBe(3);
    expect(Object.keys(lean.PropertyBinding.prototype).toSorted()).toEqual(Object.keys(three.PropertyBinding.prototype).toSorted());
    expect(Reflect.get(lean.PropertyBinding, 'Composite')).toBeTypeOf('function');
  });

  it('says so when somebody asks for what was left out', () => {
    expect(() => Reflect.construct(lean.PMREMGenerator, [])).toThrow('left out');
  });
});

it('a three that is written in another way stops the build', () => {
  expect(() => leanCore('class Object3D {}\n')).toThrow('another way');
  expect(() => leanRenderer('class WebGLRenderer {}\n')).toThrow('another way');
});

it('nothing drawn here asks for what is left out', () => {
  const files = readdirSync('src/scene', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const asks = files.filter((file) => /\b(?:toJSON|fromJSON|PMREMGenerator|envMap|WebXR)\b|\.xr\b|\.environment\b/.test(readFileSync(join('src/scene', file), 'utf8')));
  expect(files.length).toBeGreaterThan(50);
  expect(asks).toEqual([]);
});
