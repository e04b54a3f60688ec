import { CAMERA_NAMES } from '../../state/view.ts';
import { words } from '../../words/en.ts';
import { useSlice, useStores } from '../stores.ts';
import { Switch } from '../switch.tsx';

/** The prepared views; the one asked for last is marked. Asking again brings it back after orbiting. */
const Cameras = () => {
  const { view } = useStores();
  const camera = useSlice(view, (s) => s.camera);
  return (
    <div className="cameras" role="group" aria-label={words.view.cameras}>
      {CAMERA_NAMES.map((name) => (
        <button key={name} type="button" className="camera" aria-pressed={name === camera} onClick={() => view.getState().setCamera(name)}>
          {words.camera[name]}
        </button>
      ))}
    </div>
  );
};

const Switches = () => {
  const { view } = useStores();
  const markersVisible = useSlice(view, (s) => s.markersVisible);
  const labelsVisible = useSlice(view, (s) => s.labelsVisible);
  const spineZoneVisible = useSlice(view, (s) => s.spineZoneVisible);
  const anglesVisible = useSlice(view, (s) => s.anglesVisible);
  const { setMarkersVisible, setLabelsVisible, setSpineZoneVisible, setAnglesVisible } = view.getState();
  return (
    <div className="switches" role="group" aria-label={words.view.shows}>
      <Switch label={words.view.markers} on={markersVisible} onChange={setMarkersVisible} />
      <Switch label={words.view.labels} on={labelsVisible} onChange={setLabelsVisible} />
      <Switch label={words.view.spineZone} on={spineZoneVisible} onChange={setSpineZoneVisible} />
      <Switch label={words.angles.show} on={anglesVisible} onChange={setAnglesVisible} />
    </div>
  );
};

/** How the stage is looked at. */
export const ViewBar = () => (
  <div className="view-bar">
    <Cameras />
    <Switches />
  </div>
);
