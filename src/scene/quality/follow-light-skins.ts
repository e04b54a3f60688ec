import type { FigureName } from '../../core/frame/frame.ts';
import { onDemand } from '../../state/on-demand.ts';
import type { ViewStore } from '../../state/view.ts';
import type { Figure } from '../figures/figure.ts';

export interface LightSkinsInput {
  readonly view: ViewStore;
  /** The figures, and the address of each one's light skin. */
  readonly figures: Readonly<Record<FigureName, { readonly figure: Figure; readonly url: string }>>;
}

/** The figures' light skins: fetched when first asked for; until they are here the figures stay whole. */
export interface LightSkins {
  /** Draws the figures with their light skin, or whole: while pictures come late. */
  setLight(isLight: boolean): void;
  /** The same for a small picture, where nobody sees the difference. Not on a page that stands still for a picture. */
  setSmall(isSmall: boolean): void;
}

export const followLightSkins = ({ view, figures: { person, helper } }: LightSkinsInput): LightSkins => {
  let isLight = false;
  let isSmall = false;
  const show = (): void => {
    const on = isLight || isSmall;
    if (on) fetchOnce();
    for (const { figure } of [person, helper]) {
      figure.setLight(on);
      figure.setQuick(isLight);
    }
  };
  const load = async (): Promise<[Uint16Array, Uint16Array]> => {
    const { fetchLightSkin } = await import('../figures/light-skin.ts');
    return await Promise.all([fetchLightSkin(person.url), fetchLightSkin(helper.url)]);
  };
  const fetchOnce = onDemand(load, ([ofPerson, ofHelper]) => {
    person.figure.takeLightSkin(ofPerson);
    helper.figure.takeLightSkin(ofHelper);
    // From the next picture on.
    show();
  });
  return {
    setLight: (next) => {
      isLight = next;
      show();
    },
    setSmall: (next) => {
      isSmall = next && !view.getState().still;
      show();
    },
  };
};
