import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leanShader, UNUSED_FEATURES } from '../../src/compile/lean-shaders-plugin.ts';

const lean = (...lines: string[]): string[] => leanShader(lines.join('\n'), ['NEVER']).split('\n');

describe('a shader without what nobody asks for', () => {
  test('keeps all else to the letter', () => {
    const lines = ['#include <common>', '#ifdef USE_MAP', '  a();', '#else', '  b();', '#endif', '#if defined( NEVER )', 'c();', '#endif'];
    expect(lean(...lines)).toEqual(lines);
  });
  test('drops the part, keeps its other half', () => {
    expect(lean('x();', '#ifdef NEVER', 'a();', '#else', 'b();', '#endif', 'y();')).toEqual(['x();', 'b();', 'y();']);
    expect(lean('#ifndef NEVER', 'a();', '#else', 'b();', '#endif')).toEqual(['a();']);
  });
  test('parts in parts', () => {
    expect(lean('#ifdef NEVER', '#ifdef USE_MAP', 'a();', '#else', 'b();', '#endif', '#endif', 'c();')).toEqual(['c();']);
    expect(lean('#ifdef USE_MAP', '#ifdef NEVER', 'a();', '#endif', 'b();', '#endif')).toEqual(['#ifdef USE_MAP', 'b();', '#endif']);
  });
  test('what else it may hang on', () => {
    expect(lean('#ifdef NEVER', 'a();', '#elif defined( B )', 'b();', '#else', 'c();', '#endif')).toEqual(['#if defined( B )', 'b();', '#else', 'c();', '#endif']);
    expect(lean('#ifndef NEVER', 'a();', '#elif defined( B )', 'b();', '#endif', 'c();')).toEqual(['a();', 'c();']);
  });
});

test('no shader of ours asks for what is taken out', () => {
  const ours = ['figures/figure-material.ts', 'soft-shadow.ts', 'towel/towel.ts', 'towel/towel-shader.ts'].map((file) => readFileSync(`src/scene/${file}`, 'utf8')).join('\n');
  expect(UNUSED_FEATURES.filter((name) => new RegExp(`\\b${name}\\b`).test(ours))).toEqual([]);
});
