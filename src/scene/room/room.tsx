import { extend, useFrame } from '@react-three/fiber';
import { DirectionalLight, HemisphereLight, Mesh, MeshLambertMaterial, MeshStandardMaterial } from 'three';
import type { Stretch } from '../../core/stretch/stretch.ts';
import { Floor } from './floor.tsx';
import { Lights } from './lights.tsx';
import { Tables } from './tables.tsx';

// Only the classes that are used here: registering all of three costs 40 kB.
extend({ DirectionalLight, HemisphereLight, Mesh, MeshLambertMaterial, MeshStandardMaterial });

/** The room, and the one subscription to the frame loop. React renders it again only when the stretch changes. */
export function Room({ props, onFrame }: { readonly props: Stretch['props']; readonly onFrame: (deltaSeconds: number) => void }) {
  useFrame((_, deltaSeconds) => onFrame(deltaSeconds));
  return (
    <>
      <Lights />
      <Floor />
      <Tables tables={props} />
    </>
  );
}
