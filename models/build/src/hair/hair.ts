import type { Body } from '../clothes/body.ts';
import { toLinear } from '../math/colour.ts';
import { smoothstep } from '../math/smoothstep.ts';
import { addScaled, mix, normalize, scale, ZERO, type Vec3 } from '../math/vector.ts';
import type { FigureRecipe } from '../recipes/figure-recipe.ts';
import { addClipped, Part } from '../surface/part.ts';
import { vertexNormals, type Triangle } from '../surface/topology.ts';
import { wholly } from '../weights/weights.ts';
import { addBun } from './bun.ts';
import { hairField } from './hairline.ts';
import { ripple } from './noise.ts';
import { COLUMNS, measureScalp, ROWS, scalpPoint, skullCentre } from './scalp.ts';

/** Where short hair's whorl sits, and where the bun sits, as directions from the skull's middle. */
const WHORL: Vec3 = [0, 0.86, -0.5];
export const BUN: Vec3 = [0, -0.36, -1];
/** Over this distance from the hairline the hair grows to its full thickness, metres. */
const GROW = 0.035;
/** Over this distance it takes its full colour: a soft hairline without a texture. */
const FADE = 0.012;
/** Thickness at the very hairline, metres. */
const EDGE = 0.0012;
/** How much lighter and darker strands are than the mean. */
const STREAK = 0.22;
/** Height of the strands' ridges, metres. */
const RIDGE = 0.0009;
/** How far the hairline wanders, metres. */
const WANDER = 0.0015;
const WANDER_PER_RADIAN = 9;

/** A cap of hair: the skull's shell, thicker on top, thin and skin-coloured at the hairline. */
export const makeHair = (body: Body, recipe: FigureRecipe): Part => {
  const part = new Part('hair');
  const cut = recipe.hair;
  const colour = toLinear(recipe.hairColour);
  const edgeColour = mix(colour, toLinear(recipe.skin.tone), 0.55);
  const weights = wholly('head');
  const eyeHeight = body.eyes.left.centre[1];
  const scalp = measureScalp(body, cut.bun ? BUN : WHORL);
  const points: Vec3[] = [];
  const field: number[] = [];
  const colours: Vec3[] = [];
  for (let row = 0; row <= ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const outward = scalp.direction(row, column);
      const measured = scalpPoint(scalp, row, column, 0);
      const wander = WANDER * ripple(Math.atan2(outward[0], outward[2]) * WANDER_PER_RADIAN, 1000, 3);
      const inside = hairField(cut.hairline, scalp.centre, eyeHeight, measured) + wander;
      const bare = scalpPoint(scalp, row, column, smoothstep(0.003, 0.02, inside));
      const up = smoothstep(eyeHeight + 0.03, eyeHeight + 0.085, bare[1]);
      const front = smoothstep(0.0, 0.09, bare[2] - scalp.centre[2]);
      const full = cut.thicknessSides + (cut.thicknessTop - cut.thicknessSides) * up + cut.quiff * up * front;
      const grown = smoothstep(-0.002, GROW, inside);
      const strand = 0.6 * ripple(column, COLUMNS, 1) + 0.4 * ripple(column + row * 0.37, COLUMNS, 2);
      points.push(addScaled(bare, outward, EDGE + (full - EDGE) * grown + RIDGE * strand * grown));
      field.push(inside);
      const shade = 1 + STREAK * strand + 0.12 * ripple(row * 0.4, 1000, column % 7);
      colours.push(mix(edgeColour, scale(colour, shade), smoothstep(0, FADE, inside)));
    }
  }
  const triangles: Triangle[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const a = row * COLUMNS + column;
      const b = row * COLUMNS + ((column + 1) % COLUMNS);
      const c = a + COLUMNS;
      const d = b + COLUMNS;
      // Cut along the diagonal that runs with the hairline: cut across it, the soft edge turns into teeth.
      if (row > 0 && row < ROWS - 1 && Math.abs(field[a] - field[d]) < Math.abs(field[b] - field[c])) {
        triangles.push([a, c, d], [a, d, b]);
        continue;
      }
      if (row > 0) triangles.push([a, c, b]);
      if (row < ROWS - 1) triangles.push([b, c, d]);
    }
  }
  const normals = vertexNormals(points, triangles);
  addClipped(part, {
    vertexAt: (v) => ({ point: points[v], normal: normals[v], colour: colours[v], weights, breath: ZERO }),
    triangles, field, rim: 0,
  });
  if (cut.bun) addBun(part, scalpPoint(scalp, 0, 0, 1), normalize(BUN), colour, weights);
  return part;
};

/** Paints the skin under the hair, so that nothing light shines through at the hairline. */
export const paintScalp = (body: Body, colours: Vec3[], recipe: FigureRecipe): void => {
  const colour = scale(toLinear(recipe.hairColour), 0.8);
  const centre = skullCentre(body);
  const eyeHeight = body.eyes.left.centre[1];
  body.points.forEach((p, v) => {
    if (body.isEar[v] || p[1] < eyeHeight - 0.1) return;
    const inside = hairField(recipe.hair.hairline, centre, eyeHeight, p);
    colours[v] = mix(colours[v], colour, 0.85 * smoothstep(-0.002, 0.014, inside));
  });
};

