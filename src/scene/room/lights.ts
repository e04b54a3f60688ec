import { DirectionalLight, HemisphereLight, type Object3D } from 'three';

/** Middle of what happens: over the seat, metres. */
const CENTRE = [0, 0.7, 0.25] as const;
/** What the shadow light sees, metres from its axis: both figures on either side, and a table of two metres. */
const SHADOW_VIEW = { left: -1.3, right: 1.05, bottom: -1.55, top: 1.35, near: 1.5, far: 7 } as const;
/** Shadow map side, texels: less than 3 mm a texel. */
const SHADOW_MAP_TEXELS = 1024;
/** Keeps a surface from shading itself: along the normal, metres, and in depth. */
const SHADOW_NORMAL_BIAS_METRES = 0.012;
const SHADOW_BIAS = -0.0005;

const directional = (colour: string, intensity: number, from: readonly [number, number, number]): DirectionalLight => {
  const light = new DirectionalLight(colour, intensity);
  light.position.set(...from);
  light.target.position.set(...CENTRE);
  return light;
};

/** The only light with a shadow; its view never moves. */
const keyLight = (): DirectionalLight => {
  const light = directional('#ffedd6', 3.1, [1.7, 3.6, 2.3]);
  light.castShadow = true;
  const { shadow } = light;
  shadow.mapSize.set(SHADOW_MAP_TEXELS, SHADOW_MAP_TEXELS);
  shadow.bias = SHADOW_BIAS;
  shadow.normalBias = SHADOW_NORMAL_BIAS_METRES;
  shadow.radius = 1.7;
  shadow.intensity = 0.85;
  Object.assign(shadow.camera, SHADOW_VIEW);
  return light;
};

/** Warm key from the front left above, cool fill from the right, cool rim from behind, and the room's own light. */
export const createLights = (): Object3D[] => {
  const lights = [keyLight(), directional('#dbe4f3', 0.9, [-3, 2.2, 1.2]), directional('#d5e0f2', 1.3, [-0.6, 2.6, -3.2])];
  return [new HemisphereLight('#f1f2f4', '#6b5f55', 2.1), ...lights, ...lights.map(({ target }) => target)];
};
