/** The near limit: three alone with our model, lights and shadow, a mixer, and a picture on demand. */
import { AnimationMixer, Color, Mesh, MeshStandardMaterial, NeutralToneMapping, PCFShadowMap, PerspectiveCamera, PlaneGeometry, Scene, WebGLRenderer } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { createLights } from '../../../src/scene/room/lights.ts';
import './peer.ts';

const canvas = document.createElement('canvas');
document.body.append(canvas);
const renderer = new WebGLRenderer({ canvas, antialias: true, powerPreference: 'high-performance' });
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFShadowMap;
renderer.toneMapping = NeutralToneMapping;
renderer.setSize(window.innerWidth, window.innerHeight, false);
const scene = new Scene();
scene.background = new Color('#1b1f27');
scene.add(...createLights());
const floor = new Mesh(new PlaneGeometry(12, 12), new MeshStandardMaterial({ color: '#2b3040' }));
floor.rotation.x = -Math.PI / 2;
floor.receiveShadow = true;
scene.add(floor);
// About where our own first view stands.
const camera = new PerspectiveCamera(32, window.innerWidth / window.innerHeight, 0.1, 40);
camera.position.set(-1.6, 2, 3.2);
camera.lookAt(0, 0.8, 0);

const start = async (): Promise<(timeSeconds: number) => void> => {
  const { scene: model, animations } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync('./stretch.packed.glb');
  model.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    node.castShadow = true;
    node.receiveShadow = true;
    node.frustumCulled = false;
  });
  scene.add(model);
  const mixer = new AnimationMixer(model);
  for (const clip of animations) mixer.clipAction(clip).play();
  return (timeSeconds) => {
    mixer.setTime(timeSeconds);
    renderer.render(scene, camera);
  };
};
let draw: (timeSeconds: number) => void = () => undefined;
let wanted: number | null = null;
window.peer = {
  ready: start().then((found) => {
    draw = found;
    draw(0);
  }),
  set: (timeSeconds) => {
    if (wanted === null) {
      requestAnimationFrame(() => {
        const now = wanted;
        wanted = null;
        if (now !== null) draw(now);
      });
    }
    wanted = timeSeconds;
  },
};
