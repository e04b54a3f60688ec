import { stretchForSide } from '../../core/stretch/mirror.ts';
import { CAMERA_NAMES, type CameraName } from '../../state/view.ts';
import { words } from '../../words/words.ts';
import { contactName } from '../contact-name.ts';
import { AskIcon, LayersIcon, LinkIcon, PresentIcon } from '../icons.tsx';
import { LanguageChoice } from '../header/language-choice.tsx';
import { later } from '../later.tsx';
import { Popover } from '../popover.tsx';
import { useSlice, useStores } from '../stores.ts';
import { useCurrent } from '../use-current.ts';

const ShowList = later(() => import('./show-list.tsx'), ['show']);
const Share = later(() => import('./share.tsx'), ['share', 'handout', 'learn', 'export']);

/** The short form of a view's name, where the language has one that is shorter. */
const briefOf = (name: CameraName): string | undefined => {
  const briefNames: Partial<Record<CameraName, string>> = words.cameraBrief;
  return briefNames[name] === words.camera[name] ? undefined : briefNames[name];
};

/** Whole where there is room; in a narrow bar its short form. */
const NameOf = ({ name }: { readonly name: CameraName }) => {
  const brief = briefOf(name);
  return brief === undefined ? words.camera[name] : <><span className="camera-whole">{words.camera[name]}</span><span className="camera-brief">{brief}</span></>;
};

/** The prepared views; the one asked for last is marked. Asking again brings it back after orbiting. */
const Cameras = () => {
  const { view } = useStores();
  const camera = useSlice(view, (s) => (s.lookAt === null ? s.camera : null));
  return (
    <div className="cameras" role="group" aria-label={words.view.cameras}>
      {CAMERA_NAMES.map((name) => (
        <button key={name} type="button" className="camera" aria-pressed={name === camera} aria-label={words.camera[name]} title={briefOf(name) && words.camera[name]} onClick={() => view.getState().setCamera(name)}>
          <NameOf name={name} />
        </button>
      ))}
    </div>
  );
};

/** Each contact from near by, from a side where no body hides it. */
const Contacts = () => {
  const { view } = useStores();
  const lookAt = useSlice(view, (s) => s.lookAt);
  const current = useCurrent();
  if (current === null) return null;
  return (
    <div className="cameras" role="group" aria-label={words.view.contacts}>
      <span className="cameras-title" aria-hidden="true">{words.view.contacts}</span>
      {stretchForSide(current.stretch, current.side).contacts.map((contact) => {
        const { id, role } = contact;
        const label = words.view.lookAt(contactName(contact));
        return (
          <button key={id} type="button" className="camera look-at" aria-pressed={id === lookAt} aria-label={label} title={label} onClick={() => view.getState().lookAtContact(id)}>
            <span data-role={role}>{words.markerLetter[role]}</span>
          </button>
        );
      })}
    </div>
  );
};

const PresentButton = () => {
  const { view } = useStores();
  return (
    <button type="button" id="present" className="button" aria-label={words.present} title={words.present} onClick={() => view.getState().setPresenting(true)}>
      <PresentIcon />
    </button>
  );
};

const AskButton = () => {
  const { view } = useStores();
  return (
    <button type="button" id="test-yourself" className="button" aria-label={words.testYourself} title={words.testYourself} onClick={() => view.getState().setAsking(true)}>
      <AskIcon />
    </button>
  );
};

/** How the stage is looked at, and where there is room in which language. */
export const ViewBar = ({ withLanguage = false }: { readonly withLanguage?: boolean }) => (
  <div className="view-bar">
    <Cameras />
    <Contacts />
    <div className="view-tools">
      {withLanguage && <LanguageChoice />}
      <AskButton />
      <PresentButton />
      <Popover id="share" label={words.view.share} icon={<LinkIcon />}><Share /></Popover>
      <Popover id="show" label={words.view.show} icon={<LayersIcon />}><ShowList /></Popover>
    </div>
  </div>
);
