import { writeGlb } from './export/write-glb.ts';
import { add, sub, type Vec3 } from './math/vector.ts';
import type { FigureRecipe } from './recipes/figure-recipe.ts';
import { makeBody } from './shape/body.ts';
import { dress } from './shape/dress.ts';
import { restPoints, standOnFloor } from './skeleton/rest-pose.ts';
import { makeRigFile } from './sites/make-rig-file.ts';
import { writeRigFile } from './sites/write-rig-file.ts';

export interface BuiltFigure {
  readonly glb: Uint8Array;
  /** JSON text. */
  readonly rig: string;
}

/** Builds one figure: GLB and rig file. */
export const buildFigure = async (recipe: FigureRecipe): Promise<BuiltFigure> => {
  const body = makeBody(recipe);
  const parts = dress(body, recipe);
  const { skeleton } = body;
  const translations = standOnFloor(skeleton, parts[0]);
  const rest = restPoints(translations);
  const glb = await writeGlb({ parts, skeleton, translations });
  const toe = (side: 'left' | 'right', joint: Vec3): Vec3 => add(rest[`${side}Foot`], sub(joint, skeleton.bindPoint[`${side}Foot`]));
  const rig = await makeRigFile({
    figure: recipe.name, glb, skeleton, translations, stature: recipe.stature,
    toeOffsets: {
      left: { big: toe('left', body.toeJoints.left.big), little: toe('left', body.toeJoints.left.little) },
      right: { big: toe('right', body.toeJoints.right.big), little: toe('right', body.toeJoints.right.little) },
    },
  });
  return { glb, rig: writeRigFile(rig) };
};
