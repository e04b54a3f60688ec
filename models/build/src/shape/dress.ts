import type { Body } from '../clothes/body.ts';
import { garmentFields } from '../clothes/garment-fields.ts';
import { sewBottom, sewTop } from '../clothes/sew.ts';
import { addBrows } from '../face/brows.ts';
import { makeEyes } from '../face/eyes.ts';
import { paintLashLine } from '../face/lash-line.ts';
import { skinColours } from '../face/skin-colour.ts';
import { makeHair, paintScalp } from '../hair/hair.ts';
import { ZERO } from '../math/vector.ts';
import type { FigureRecipe } from '../recipes/figure-recipe.ts';
import { addClipped, Part } from '../surface/part.ts';

/** How far the skin goes on beneath cloth before it is cut away, metres. */
const OVERLAP = 0.012;

/** All drawn parts of a figure, in the bind pose. */
export const dress = (body: Body, recipe: FigureRecipe): Part[] => {
  const fields = garmentFields(body, recipe);
  const colours = skinColours(body.base, recipe.skin);
  paintLashLine(body, colours);
  paintScalp(body, colours, recipe);
  const skin = new Part('skin');
  addClipped(skin, {
    vertexAt: (v) => ({ point: body.points[v], normal: body.normals[v], colour: colours[v], weights: body.weights[v], breath: ZERO }),
    triangles: body.triangles,
    field: fields.top.map((top, v) => OVERLAP - Math.max(top, fields.bottom[v])),
    rim: 0,
  });
  addBrows(skin, body, colours, recipe);
  return [skin, sewTop(body, fields, recipe), sewBottom(body, fields, recipe), makeHair(body, recipe), makeEyes(body, recipe.iris)];
};
