/** model-viewer as its makers ship it, with our model, its shadow on, and no lower resolution than asked for. */
import '@google/model-viewer/dist/model-viewer.min.js';
import './peer.ts';

interface ModelViewer extends HTMLElement {
  currentTime: number;
  pause(): void;
  play(): void;
}

const viewer = document.createElement('model-viewer') as ModelViewer;
for (const [name, value] of Object.entries({ src: './stretch.glb', 'camera-controls': '', 'shadow-intensity': '1', 'interaction-prompt': 'none', 'animation-name': 'stretch', alt: 'stretch' })) viewer.setAttribute(name, value);
// While it is slow it would draw fewer pixels than the others.
Reflect.set(customElements.get('model-viewer') ?? {}, 'minimumRenderScale', 1);
window.peer = {
  ready: new Promise<void>((resolve, reject) => {
    viewer.addEventListener('load', () => {
      viewer.removeAttribute('animation-name');
      viewer.play();
      viewer.pause();
      resolve();
    });
    viewer.addEventListener('error', () => reject(new Error('model-viewer could not load the model.')));
  }),
  set: (timeSeconds) => {
    viewer.currentTime = timeSeconds;
  },
};
document.body.append(viewer);
