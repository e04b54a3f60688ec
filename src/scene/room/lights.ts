import { DirectionalLight, HemisphereLight, type Object3D } from 'three';

/** Middle of what happens: over the seat, metres. */
const CENTRE = [0, 0.7, 0.25] as const;
/** Half of the square that the shadow light sees, metres: both figures and the table with room to spare. */
const SHADOW_HALF_METRES = 1.75;
/** Shadow map side, texels: 3.4 mm a texel, soft enough and cheap (1024 costs about a third of a frame in software). */
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
  shadow.radius = 4;
  shadow.intensity = 0.85;
  const { camera } = shadow;
  camera.left = camera.bottom = -SHADOW_HALF_METRES;
  camera.right = camera.top = SHADOW_HALF_METRES;
  camera.near = 1.5;
  camera.far = 7;
  return light;
};

/** Warm key from the front left above, cool fill from the right, cool rim from behind, and the room's own light. */
export const createLights = (): Object3D[] => {
  const lights = [keyLight(), directional('#dbe4f3', 0.9, [-3, 2.2, 1.2]), directional('#d5e0f2', 1.3, [-0.6, 2.6, -3.2])];
  return [new HemisphereLight('#f1f2f4', '#6b5f55', 2.1), ...lights, ...lights.map(({ target }) => target)];
};
