/** What is behind everything, and the floor where the light falls, which fades into it at the rim. */
export interface Ground {
  readonly background: string;
  readonly floor: string;
}

/** Colours of the room, sRGB. Grey on purpose: figures, cloth and markers are what should be seen. Backgrounds: `--ground` of ui/styles/tokens.css. */
export const DARK_GROUND: Ground = { background: '#1b1f27', floor: '#3a3f48' };
export const LIGHT_GROUND: Ground = { background: '#f1f3f6', floor: '#c0c6ce' };
export const TABLE_PAD = '#5c646e';
export const TABLE_PIPING = '#3f454d';
export const TABLE_WOOD = '#7a634d';
export const TABLE_FOOT = '#23272e';
/** Lighter than the pad, darker than skin in the light. */
export const PILLOW = '#a39d92';

/** A towel: light and warm, so that it stands out from both people's clothes; its woven band is darker. */
export const TOWEL_CLOTH = '#e3d2b4';
export const TOWEL_BAND = '#8f7b60';

/** Marker colours (Okabe-Ito; `product.md`, marker code). */
export const MARKER_COLOUR = { guide: '#e69f00', steady: '#56b4e9', support: '#cc79a7' } as const;
export const TURN_COLOUR = '#f0e442';
export const SPINE_COLOUR = '#d55e00';
/** Dark outline and light halo round every marker, so that it reads on skin, cloth and background. */
export const OUTLINE_COLOUR = '#10131a';
export const HALO_COLOUR = '#f4f6fa';
