import { useEffect, useRef } from 'react';
import type { DirectionalLight } from 'three';

/** Middle of what happens: over the seat, metres. */
const CENTRE = [0, 0.7, 0.25] as const;
/** Half of the square that the shadow light sees, metres: both figures and the table with room to spare. */
const SHADOW_HALF_METRES = 1.75;
/** Shadow map side, texels: 3.4 mm a texel, soft enough and cheap (1024 costs about a third of a frame in software). */
const SHADOW_MAP_TEXELS = 1024;

/** Warm key from the front left above (the only one with a shadow), cool fill from the right, a cool rim from behind. */
export function Lights() {
  const key = useRef<DirectionalLight>(null);
  useEffect(() => {
    const light = key.current;
    if (light === null) return;
    light.target.position.set(...CENTRE);
    light.target.updateMatrixWorld();
    light.shadow.camera.updateProjectionMatrix();
  }, []);
  return (
    <>
      <hemisphereLight args={['#f1f2f4', '#6b5f55', 2.1]} />
      <directionalLight
        ref={key}
        color="#ffedd6"
        intensity={3.1}
        position={[1.7, 3.6, 2.3]}
        castShadow
        shadow-mapSize={[SHADOW_MAP_TEXELS, SHADOW_MAP_TEXELS]}
        shadow-camera-left={-SHADOW_HALF_METRES}
        shadow-camera-right={SHADOW_HALF_METRES}
        shadow-camera-top={SHADOW_HALF_METRES}
        shadow-camera-bottom={-SHADOW_HALF_METRES}
        shadow-camera-near={1.5}
        shadow-camera-far={7}
        shadow-bias={-0.0005}
        shadow-normalBias={0.012}
        shadow-radius={4}
        shadow-intensity={0.85}
      />
      <directionalLight color="#dbe4f3" intensity={0.9} position={[-3, 2.2, 1.2]} />
      <directionalLight color="#d5e0f2" intensity={1.3} position={[-0.6, 2.6, -3.2]} />
    </>
  );
}
