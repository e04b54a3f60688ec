import { Color } from 'three';
import type { Document, Material } from '@gltf-transform/core';

/** Cloth and wood: no shine, as on the page. */
const ROUGH = 0.95;

const material = (document: Document, name: string): Material => document.createMaterial(name).setMetallicFactor(0).setRoughnessFactor(ROUGH);

/** Linear red, green, blue and 1, of a colour as CSS writes it. */
const linear = (colour: string): [number, number, number, number] => [...new Color(colour).toArray(), 1] as [number, number, number, number];

/** Cloth of one colour, seen from both sides. */
export const clothMaterial = (document: Document, colour: string): Material => material(document, 'cloth').setBaseColorFactor(linear(colour)).setDoubleSided(true);

/** What brings its colours along in its corners. */
export const colouredMaterial = (document: Document): Material => material(document, 'furniture');

/** A mark: its colour shines by itself, so that it reads in every light. */
export const markMaterial = (document: Document, name: string, colour: string): Material => {
  const [red, green, blue] = linear(colour);
  return material(document, name).setBaseColorFactor(linear(colour)).setEmissiveFactor([red, green, blue]);
};
