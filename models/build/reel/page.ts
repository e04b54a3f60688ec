import {
  AmbientLight, MeshBasicMaterial, SphereGeometry, Bone, Box3, Color, CylinderGeometry, DirectionalLight, HemisphereLight, Mesh, MeshStandardMaterial, PerspectiveCamera, PCFShadowMap,
  PlaneGeometry, Scene, ShadowMaterial, SkinnedMesh, Vector3, WebGLRenderer, Quaternion,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { applyPose, type Axes } from './poses.ts';
import type { Shot } from './shots.ts';

/** The page of the reel: draws one shot of one figure as a row of views. Asked by `shoot.ts` through `window.drawShot`. */

const VIEW_ANGLE = 24;

const fetchOk = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

const drawShot = async (figure: string, shot: Shot, width: number, height: number): Promise<string> => {
  const glb = await (await fetchOk(`/figures/${figure}.glb`)).arrayBuffer();
  const axes = await (await fetchOk(`/figures/${figure}.rig.json`)).json() as Axes;
  const gltf = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(glb, '');
  const bones = new Map<string, Bone>();
  const scene = new Scene();
  scene.background = new Color(0x1b1f27);
  scene.add(gltf.scene);
  gltf.scene.traverse((object) => {
    if (object instanceof Bone) bones.set(object.name, object);
    if (!(object instanceof SkinnedMesh)) return;
    object.frustumCulled = false;
    object.castShadow = object.receiveShadow = true;
    if (object.morphTargetInfluences) object.morphTargetInfluences[0] = shot.pose.breath ?? 0;
  });
  applyPose(bones, axes, shot.pose);
  scene.updateMatrixWorld(true);
  if (shot.roll !== undefined) {
    const hand = bones.get('leftHand');
    if (!hand) throw new Error('no hand');
    const roll = new Mesh(new CylinderGeometry(shot.roll, shot.roll, 0.11, 32), new MeshStandardMaterial({ color: 0xcfc8bb, roughness: 1, transparent: true, opacity: 0.45 }));
    const local = new Vector3(0.072, -0.016 - shot.roll, 0.0);
    roll.position.copy(local.applyMatrix4(hand.matrixWorld));
    roll.quaternion.copy(hand.getWorldQuaternion(new Quaternion())).multiply(new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), Math.PI / 2));
    scene.add(roll);
  }
  if (shot.sites) {
    const dot = new SphereGeometry(0.005, 10, 8);
    const paint = new MeshBasicMaterial({ color: 0xff2200 });
    for (const site of Object.values(axes.sites)) {
      const at = new Vector3();
      gltf.scene.traverse((object) => {
        if (!(object instanceof SkinnedMesh) || Array.isArray(object.material) || object.material.name !== site.primitive) return;
        site.vertices.forEach((v, k) => at.addScaledVector(object.getVertexPosition(v, new Vector3()).applyMatrix4(object.matrixWorld), site.barycentric[k] ?? 0));
      });
      const mark = new Mesh(dot, paint);
      mark.position.copy(at);
      scene.add(mark);
    }
  }
  const box = new Box3();
  const point = new Vector3();
  gltf.scene.traverse((object) => {
    if (!(object instanceof SkinnedMesh)) return;
    for (let i = 0; i < object.geometry.attributes.position.count; i += 7) box.expandByPoint(object.getVertexPosition(i, point).applyMatrix4(object.matrixWorld));
  });
  const floor = new Mesh(new PlaneGeometry(6, 6), new ShadowMaterial({ opacity: 0.35 }));
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = box.min.y;
  floor.receiveShadow = true;
  const key = new DirectionalLight(0xfff3e6, 2.4);
  key.position.set(1.6, box.max.y + 2, 2.2);
  key.castShadow = true;
  key.shadow.mapSize.set(1024, 1024);
  key.shadow.normalBias = 0.012;
  const c = key.shadow.camera;
  c.left = c.bottom = -1.4;
  c.right = c.top = 1.4;
  const rim = new DirectionalLight(0xcfe0ff, 0.9);
  rim.position.set(-2, 2.5, -2.5);
  scene.add(floor, key, rim, new HemisphereLight(0xdfe8f5, 0x544a44, 1.1), new AmbientLight(0xffffff, 0.15));

  const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  const columns = Math.min(4, shot.views.length);
  const rows = Math.ceil(shot.views.length / columns);
  renderer.setSize(width * columns, height * rows);
  renderer.setScissorTest(true);
  shot.views.forEach((view, k) => {
    const bone = bones.get(view.bone);
    if (!bone) throw new Error(`no bone ${view.bone}`);
    const target = bone.getWorldPosition(new Vector3());
    if (view.bone === 'leftEye') target.set(0, target.y - 0.02, target.z);
    const round = (view.round * Math.PI) / 180;
    const up = (view.up * Math.PI) / 180;
    const camera = new PerspectiveCamera(VIEW_ANGLE, width / height, 0.02, 20);
    const far = view.width / 2 / Math.tan((VIEW_ANGLE * Math.PI) / 360) / Math.min(1, width / height);
    camera.position.set(Math.sin(round) * Math.cos(up), Math.sin(up), Math.cos(round) * Math.cos(up)).multiplyScalar(far).add(target);
    camera.lookAt(target);
    const x = (k % columns) * width;
    const y = (rows - 1 - Math.floor(k / columns)) * height;
    renderer.setViewport(x, y, width, height);
    renderer.setScissor(x, y, width, height);
    renderer.render(scene, camera);
  });
  const picture = renderer.domElement.toDataURL('image/png');
  renderer.dispose();
  renderer.forceContextLoss();
  return picture;
};

declare global {
  interface Window { drawShot: typeof drawShot }
}
window.drawShot = drawShot;
